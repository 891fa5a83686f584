package app.treefall.imports.csv;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.imports.Part;
import app.treefall.imports.days.CellDays;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.days.Frame;
import app.treefall.imports.days.SaidDays;
import app.treefall.imports.days.WrittenDays;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import app.treefall.imports.story.Status;
import app.treefall.imports.story.StoryBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the story of one row.
final class RowStory {

    private static final Pattern TICKET = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}_]{0,30}-\\d{1,9}");
    private static final Pattern BULLET = Pattern.compile("^[-*•–]\\s+");

    /// What a spreadsheet would run, with the apostrophe that our own export puts before it.
    private static final Pattern HARMLESS =
            Pattern.compile("''*[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]");

    private static final Set<String> CATEGORY = Set.of(
            "category",
            "kategorie",
            "categoria",
            "categorie",
            "категория",
            "kategoria",
            "rubrik",
            "rubrique",
            "bereich",
            "section");

    private final Columns columns;
    private final List<@Nullable DateOrder> orders;
    private final LocalDate today;
    private final Row row;
    private final StoryBuilder story = new StoryBuilder(CsvImporter.FORMAT);
    private @Nullable SaidDays days;
    private @Nullable SaidDays first;
    private @Nullable SaidDays last;
    private @Nullable SaidDays created;
    private Kind.@Nullable Name kind;
    private @Nullable Status status;
    private String number = "";
    private boolean unclear;

    /// @param orders which of day and month comes first in each column; null for as the cell shows
    RowStory(Columns columns, List<@Nullable DateOrder> orders, LocalDate today, Row row) {
        this.columns = columns;
        this.orders = orders;
        this.today = today;
        this.row = row;
    }

    /// Null when a day of it could be read two ways.
    @Nullable
    StoryBuilder read() {
        for (int line = row.first(); line <= row.last(); line++) {
            story.lines().add(line);
        }
        each(Part.HEADLINE);
        int instead = story.hasHeadline() ? -1 : insteadOfAHeadline();
        each(Part.BEFORE);
        for (int i = 0; i < columns.size(); i++) {
            var part = columns.parts().get(i);
            if (i != instead && part != Part.HEADLINE && part != Part.BEFORE) {
                cell(i, part);
            }
        }
        for (int i = columns.size(); i < row.cells().size(); i++) {
            story.notUnderstood(row.cell(i).strip());
        }
        return unclear ? null : finished();
    }

    private void each(Part wanted) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.parts().get(i) == wanted) {
                cell(i, wanted);
            }
        }
    }

    private void cell(int column, @Nullable Part part) {
        var words = words(column);
        if (words.isEmpty()) {
            return;
        }
        var name = columns.names().get(column);
        switch (part) {
            case null -> story.notUnderstood(name.isEmpty() ? words : name + ": " + words);
            case HEADLINE -> story.headline(BULLET.matcher(words).replaceFirst(""));
            case DAY -> days = or(days, column, words);
            case FIRST_DAY -> first = or(first, column, words);
            case LAST_DAY -> last = or(last, column, words);
            case CREATED -> created = or(created, column, words);
            case KIND -> kind(name, words);
            case STATUS -> status(name, words);
            case PROJECT -> story.project(words);
            case TAGS -> tags(name, words);
            case STAKES -> story.part(Label.STAKES, name, words);
            case CHALLENGE -> story.part(Label.CHALLENGE, name, words);
            case ACTION -> story.part(Label.ACTION, name, words);
            case RESULT -> story.part(Label.RESULT, name, words);
            case BEFORE -> story.part(Label.BEFORE, name, words);
            case AFTER -> story.part(Label.AFTER, name, words);
            case EVIDENCE -> story.part(Label.EVIDENCE, name, words);
            case NOTE -> story.label(name, words);
            case NUMBER -> number(name, words);
            case NOTHING -> {}
        }
    }

    private String words(int column) {
        var words = row.cell(column).strip();
        return HARMLESS.matcher(words).lookingAt() ? words.substring(1).strip() : words;
    }

    private @Nullable SaidDays or(@Nullable SaidDays there, int column, String words) {
        var frame = new Frame(null, today, orders.get(column));
        var read = CellDays.read(words, frame);
        if (read == null) {
            unclear |= WrittenDays.isAsked(words, frame);
            story.label(columns.names().get(column), words);
            return there;
        }
        unclear |= read.isUnclear();
        return there == null ? read.said() : there;
    }

    /// A category is a tag unless it names a kind, or a section of another kind than a win.
    private void tags(String name, String words) {
        var section = Section.named(words);
        boolean namesKind = kindNamed(words) != null || (section != null && section.kind() != Kind.Name.WIN);
        if (namesKind && CATEGORY.contains(Section.plain(Section.withoutBrackets(name)))) {
            kind(name, words);
        } else {
            story.part(Label.TAGS, name, words);
        }
    }

    private static Kind.@Nullable Name kindNamed(String words) {
        for (var each : Kind.Name.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(Section.plain(words))) {
                return each;
            }
        }
        return null;
    }

    private void kind(String name, String words) {
        var section = Section.named(words);
        var named = kindNamed(words);
        if (named != null) {
            kind = named;
            return;
        }
        if (section == null || section == Section.OTHER) {
            story.label(name, words);
            return;
        }
        kind = section.kind();
        if (!section.tag().isEmpty()) {
            story.tag(section.tag());
        }
    }

    /// Of two states, as Jira has them, the one that says more counts.
    private void status(String name, String words) {
        var read = Status.named(words);
        story.label(name, words);
        if (read != null && (status == null || status == Status.DONE || read == Status.MISSED)) {
            status = read;
        }
    }

    private void number(String name, String words) {
        number = number.isEmpty() ? words : number;
        if (TICKET.matcher(words).matches()) {
            story.link("", words);
        } else {
            story.label(name, words);
        }
    }

    /// Takes another column for the headline of a row that has none; says which, or -1.
    private int insteadOfAHeadline() {
        for (var wanted : new Part[] {Part.ACTION, Part.RESULT, Part.STAKES, Part.CHALLENGE}) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.parts().get(i) == wanted && !words(i).isEmpty()) {
                    cell(i, Part.HEADLINE);
                    return i;
                }
            }
        }
        return -1;
    }

    private StoryBuilder finished() {
        if (kind != null) {
            story.kind(kind);
        }
        if (status != null && (kind == null || kind == Kind.Name.WIN)) {
            story.kind(status.kind());
        }
        story.said(span());
        if (columns.jira() && TICKET.matcher(number).matches()) {
            story.origin(number);
        }
        return story;
    }

    private @Nullable SaidDays span() {
        var from = first != null ? first : last;
        var to = last != null ? last : first;
        if (from != null && to != null) {
            return to.span().last().isBefore(from.span().first()) ? from : between(from, to);
        }
        return days != null ? days : created;
    }

    private static SaidDays between(SaidDays from, SaidDays to) {
        var span = new DaySpan(from.span().first(), to.span().last());
        return from.isFixed() && to.isFixed() ? SaidDays.fixed(span) : new SaidDays(span, from.key() + "/" + to.key());
    }
}
