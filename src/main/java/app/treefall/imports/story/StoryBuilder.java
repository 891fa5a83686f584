package app.treefall.imports.story;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Origins;
import app.treefall.imports.days.SaidDays;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry while its parts are found.
public final class StoryBuilder {

    /// Words of an entry (RELIABILITY.md E); what is more stays with it as not understood.
    private static final int MOST_CHARS = 100_000;

    private static final int MOST_TAGS = 50;
    private static final int MOST_LINKS = 200;
    private static final Pattern TAG = Pattern.compile("#(?<![\\p{L}\\p{N}/&#]#)(\\p{L}[\\p{L}\\p{N}_/-]{0,60})");
    private static final Pattern TAGS_AT_END = Pattern.compile("(\\s+#\\p{L}[\\p{L}\\p{N}_/-]{0,60})+\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\])|]{3,2000}");

    private final String format;
    private final TreeSet<Integer> lines = new TreeSet<>();
    private final StringBuilder headline = new StringBuilder();
    private final StringBuilder stakes = new StringBuilder();
    private final StringBuilder challenge = new StringBuilder();
    private final StringBuilder action = new StringBuilder();
    private final StringBuilder result = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private final SequencedSet<String> tags = new LinkedHashSet<>();
    private final SequencedMap<String, String> links = new LinkedHashMap<>();
    private final List<ImpactClaim> claims = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private String before = "";
    private String project = "";
    private @Nullable SaidDays days;
    private Kind.Name kind = Kind.Name.WIN;
    private int chars;
    private boolean read;
    private List<String> origin = List.of();

    /// @param format of what it is found in
    public StoryBuilder(String format) {
        this.format = format;
    }

    /// By what its source knows it, where that is more than its days and its headline.
    public StoryBuilder origin(String... parts) {
        origin = List.of(parts);
        return this;
    }

    /// The lines it is made of, to be added to.
    public SortedSet<Integer> lines() {
        return lines;
    }

    public StoryBuilder kind(Kind.Name newKind) {
        kind = newKind;
        return this;
    }

    public StoryBuilder days(@Nullable DaySpan newDays) {
        days = newDays == null ? null : SaidDays.fixed(newDays);
        return this;
    }

    /// Days that may have been said so that they mean others on another day.
    public StoryBuilder said(@Nullable SaidDays newDays) {
        days = newDays;
        return this;
    }

    public StoryBuilder project(String newProject) {
        if (newProject.length() <= 200) {
            project = newProject;
        } else {
            label("Project", newProject);
        }
        return this;
    }

    public StoryBuilder headline(String text) {
        var whole = withoutTags(text);
        if (headline.isEmpty()) {
            var halves = Headlines.cut(whole);
            headline.append(halves.first());
            add(action, halves.rest());
        } else {
            add(action, whole);
        }
        return this;
    }

    public boolean hasHeadline() {
        return !headline.isEmpty();
    }

    public void links(List<LinkFound> found) {
        for (var link : found) {
            link(link.label(), link.address());
        }
    }

    public void label(String written, String text) {
        if (!text.isBlank()) {
            add(note, written + ": " + text);
        }
    }

    public void action(String text) {
        add(action, text);
    }

    public void notUnderstood(String text) {
        if (!text.isBlank()) {
            notUnderstood.add(text);
        }
    }

    /// @param written the label as it stands in the source
    public void part(Label label, String written, String text) {
        if (text.isBlank()) {
            return;
        }
        switch (label) {
            case HEADLINE -> headline(text);
            case STAKES -> add(stakes, text);
            case CHALLENGE -> add(challenge, text);
            case ACTION -> add(action, text);
            case RESULT -> add(result, text);
            case BEFORE -> {
                before = text;
                add(challenge, written + ": " + text);
            }
            case AFTER -> {
                add(result, written + ": " + text);
                claimed(Numbers.claims(before + " -> " + text));
            }
            case BEFORE_AFTER -> {
                add(result, text);
                claimed(Numbers.claims(text));
            }
            case EVIDENCE -> evidence(text);
            case PROJECT -> project(text);
            case TAGS -> listed(text);
            case COLLABORATION, VISIBILITY, LEARNED, ROLE, STATUS, DAY -> label(written, text);
        }
    }

    /// @param again 0 for the first of its days and headline, then 1 and so on
    public Found finished(ImportOptions options, int again) {
        if (!read) {
            read = true;
            readWhole(options);
        }
        return found(options.today(), again);
    }

    private void readWhole(ImportOptions options) {
        var all = String.join("\n", headline, stakes, challenge, action, result);
        findTags(all);
        findLinks(all);
        readHeadline(options);
    }

    private Found found(LocalDate today, int again) {
        var id = key(again);
        var span = days == null ? DaySpan.on(today) : upTo(today, days.span());
        var entry = EntryDraft.blank(
                        new Id<Entry>(UUID.nameUUIDFromBytes(("entry " + id).getBytes(StandardCharsets.UTF_8))), span)
                .headline(Prose.of(headline.toString()))
                .kind(Kind.blank(kind))
                .story(new Story(prose(stakes), prose(challenge), prose(action), prose(result)))
                .project(Prose.of(project))
                .tags(tags.stream().map(Prose::of).toList())
                .claims(claims)
                .evidence(evidence())
                .candidNote(prose(note))
                .finished();
        return new Found(entry, id, List.copyOf(lines), days == null, notUnderstood);
    }

    /// The days as they were said and the headline: these stay when the rest of a document is edited around them,
    /// and when it is read on another day.
    private String key(int again) {
        var repeated = again == 0 ? "" : "" + again;
        if (!origin.isEmpty()) {
            return Origins.key(format, String.join("\0", origin), repeated);
        }
        var when = days == null ? "" : days.key();
        return Origins.key(format, when, Section.plain(headline.toString()), repeated);
    }

    /// A section that still runs, such as this year, has not come to its end.
    private static DaySpan upTo(LocalDate today, DaySpan days) {
        return days.contains(today) ? new DaySpan(days.first(), today) : days;
    }

    private void readHeadline(ImportOptions options) {
        var on = days == null ? options.today() : days.span().last();
        var read = Numbers.read(headline.toString(), on, options.locale());
        if (read.kind() != Kind.Name.WIN) {
            kind = read.kind();
            headline.setLength(0);
            headline.append(read.headline());
        }
        claimed(read.claims());
        claimed(Numbers.claims(result.toString()));
    }

    private void claimed(List<ImpactClaim> more) {
        for (var claim : more) {
            if (claims.stream().noneMatch(each -> each.change().equals(claim.change()))) {
                claims.add(claim);
            }
        }
    }

    private void evidence(String text) {
        var rest = ADDRESS.matcher(text).replaceAll("");
        for (var label : links.values()) {
            rest = rest.replace(label, "");
        }
        rest = rest.replaceAll("[\\s,;•*-]+", "");
        findLinks(text);
        if (!rest.isEmpty()) {
            label("Evidence", text);
        }
    }

    private List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        links.forEach((address, label) -> evidence.add(new Evidence.Link(Prose.of(label), Prose.of(address))));
        return evidence;
    }

    public void link(String label, String address) {
        if (links.size() < MOST_LINKS && fits(label.length() + address.length())) {
            links.merge(address, label, (there, added) -> there.isEmpty() ? added : there);
        } else {
            notUnderstood.add(label + " " + address);
        }
    }

    private void findLinks(String text) {
        if (!text.contains("://")) {
            return;
        }
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            link("", matcher.group().replaceAll("[.,;:!?]+$", ""));
        }
    }

    private void findTags(String text) {
        if (text.indexOf('#') < 0) {
            return;
        }
        var matcher = TAG.matcher(text);
        while (matcher.find()) {
            tag(matcher.group(1));
        }
    }

    /// Tags at the end of a headline are no part of its sentence.
    private String withoutTags(String text) {
        findTags(text);
        return text.indexOf('#') < 0 ? text : TAGS_AT_END.matcher(text).replaceAll("");
    }

    private void listed(String text) {
        for (var tag : text.split("[,;|\n]")) {
            var words = tag.strip().replaceFirst("^#", "");
            if (words.length() <= 60) {
                tag(words);
            } else {
                label("Tags", words);
            }
        }
    }

    public void tag(String words) {
        if (tags.contains(words)) {
            return;
        }
        var name = BLANKS.matcher(Headlines.visible(words).strip()).replaceAll("-");
        var folded = Handles.folded(name);
        boolean known = tags.stream().anyMatch(each -> Handles.folded(each).equals(folded));
        if (!name.isEmpty() && !known && tags.size() < MOST_TAGS) {
            tags.add(name);
        }
    }

    private void add(StringBuilder part, String text) {
        if (text.isBlank()) {
            return;
        }
        if (!fits(text.length())) {
            notUnderstood.add(text);
            return;
        }
        part.append(part.isEmpty() ? "" : "\n").append(text);
    }

    private boolean fits(int more) {
        if (chars + more > MOST_CHARS) {
            return false;
        }
        chars += more;
        return true;
    }

    private static Prose prose(StringBuilder text) {
        return Prose.of(text.toString().strip());
    }
}
