package app.treefall.narrative.coach;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.FileHash;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.ImpactClaim.Certainty;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The examples of one rule as they stand in `coach/RULE.txt`: one entry a line, its fields apart by bars, the words
/// that a remark must mark in brackets. What a line does not say is as in [Examples#complete()], or after `jotted`
/// nothing but a headline.
final class RuleTable {

    /// @param marked the first field with brackets in it, null where there is none
    record Example(String line, Entry entry, Audience audience, Part part, int start, int end) {

        boolean isMarked() {
            return end > start;
        }
    }

    private RuleTable() {}

    static List<Example> speaks(String rule) throws IOException {
        return section(rule, "== speaks");
    }

    static List<Example> silent(String rule) throws IOException {
        return section(rule, "== silent");
    }

    private static List<Example> section(String rule, String wanted) throws IOException {
        var examples = new ArrayList<Example>();
        boolean here = false;
        for (var line : lines("/coach/" + rule + ".txt")) {
            if (line.startsWith("== ")) {
                here = line.equals(wanted);
            } else if (here && !line.isBlank()) {
                examples.add(example(line));
            }
        }
        return examples;
    }

    static List<String> lines(String name) throws IOException {
        try (var file = RuleTable.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Example example(String line) {
        var reader = new Reader();
        for (var field : line.split(" \\| ?")) {
            int colon = field.indexOf(':');
            reader.read(
                    colon < 0 ? field.strip() : field.substring(0, colon).strip(),
                    field.substring(colon + 1).strip());
        }
        return reader.example(line);
    }

    private static final class Reader {

        private EntryDraft draft = Examples.complete();
        private Certainty certainty = Certainty.MEASURED;
        private final List<Kept> others = new ArrayList<>();
        private String claim = "";
        private Prose source = Prose.NONE;
        private Part part = Part.HEADLINE;
        private int start;
        private int end;

        void read(String key, String marked) {
            var value = marked.replaceAll("[\\[\\]]", "");
            boolean prose = List.of(
                            "headline",
                            "stakes",
                            "challenge",
                            "action",
                            "result",
                            "would",
                            "worth",
                            "proof",
                            "know",
                            "changed",
                            "held",
                            "next",
                            "exposed")
                    .contains(key);
            if (prose) {
                var text = Prose.of(
                        value.endsWith(" words") ? "word ".repeat(Integer.parseInt(value.split(" ")[0])) : value);
                var written = write(key, text);
                if (marked.contains("[")) {
                    part = written;
                    start = marked.indexOf('[');
                    end = marked.indexOf(']') - 1;
                }
                return;
            }
            switch (key) {
                case "jotted" -> draft = EntryDraft.blank(Examples.DAY).headline(Prose.of("Moved billing"));
                case "kind" -> draft.kind(kind(value));
                case "scope" -> draft.scope(Scope.valueOf(upper(value)));
                case "role" ->
                    draft.contribution(new Contribution(Contribution.Role.valueOf(upper(value)), null, List.of()));
                case "confidentiality" -> draft.confidentiality(Confidentiality.valueOf(upper(value)));
                case "evidence" -> draft.evidence(List.of(evidence(value)));
                case "serves" -> draft.serves(List.of(new Service(Examples.CALM.id(), Prose.NONE)));
                case "day" -> draft.days(DaySpan.on(LocalDate.parse(value)));
                case "days" ->
                    draft.days(new DaySpan(
                            LocalDate.parse(value.split("\\.\\.")[0]), LocalDate.parse(value.split("\\.\\.")[1])));
                case "claim" -> claim = value;
                case "source" -> source = Prose.of(value);
                case "other" ->
                    others.add(Entry.jotted(Prose.of(value.substring(11)), LocalDate.parse(value.substring(0, 10))));
                case "others" -> others(value);
                default -> throw new IllegalArgumentException("no such field: " + key);
            }
        }

        Example example(String line) {
            if (!claim.isEmpty()) {
                draft.claims(List.of(claim()));
            }
            var entry = draft.finished();
            var things = new ArrayList<Kept>(List.of(Examples.DANIEL, Examples.TOMAS, Examples.CALM, entry));
            things.addAll(others);
            return new Example(line, entry, Audience.of(Snapshot.ofValues(things)), part, start, end);
        }

        private Part write(String key, Prose text) {
            var story = draft.finished().story();
            switch (key) {
                case "headline" -> draft.headline(text);
                case "stakes" -> draft.story(new Story(text, story.challenge(), story.action(), story.result()));
                case "challenge" -> draft.story(new Story(story.stakes(), text, story.action(), story.result()));
                case "action" -> draft.story(new Story(story.stakes(), story.challenge(), text, story.result()));
                case "result" -> draft.story(new Story(story.stakes(), story.challenge(), story.action(), text));
                case "would" -> draft.kind(new Kind.Prevention(text, Prose.NONE, Prose.NONE, Prose.NONE));
                case "know" -> draft.kind(new Kind.Prevention(Prose.NONE, text, Prose.NONE, Prose.NONE));
                case "exposed" -> draft.kind(new Kind.Prevention(Prose.NONE, Prose.NONE, text, Prose.NONE));
                case "held" -> draft.kind(new Kind.Prevention(Prose.NONE, Prose.NONE, Prose.NONE, text));
                case "worth" -> draft.kind(new Kind.Learning(null, text));
                case "changed" -> draft.kind(new Kind.Setback(text, Prose.NONE));
                case "proof" -> draft.kind(new Kind.Setback(Prose.NONE, text));
                default -> draft.kind(new Kind.Thread(text, null, List.of(), null, null));
            }
            return switch (key) {
                case "would" -> Part.WOULD_HAVE;
                case "know" -> Part.HOW_WE_KNOW;
                case "changed" -> Part.WHAT_CHANGED;
                case "next" -> Part.NEXT_STEP;
                default -> Part.valueOf(upper(key));
            };
        }

        private void others(String value) {
            var words = value.split(" ", 2)[1];
            boolean result = words.startsWith("result ");
            var text = Prose.of(result ? words.substring(7) : words);
            var story = new Story(Prose.NONE, Prose.NONE, result ? Prose.NONE : text, result ? text : Prose.NONE);
            for (int i = 0; i < Integer.parseInt(value.split(" ")[0]); i++) {
                others.add(EntryDraft.blank(Examples.DAY)
                        .headline(Prose.of("Other " + i))
                        .story(story)
                        .finished());
            }
        }

        private ImpactClaim claim() {
            boolean metric = claim.endsWith(" metric");
            var words = metric ? claim.substring(0, claim.length() - 7) : claim;
            for (var name : List.of("estimated", "measured", "told")) {
                if (words.endsWith(" " + name)) {
                    words = words.substring(0, words.length() - name.length() - 1);
                    certainty = "told".equals(name) ? Certainty.TOLD_BY_SOMEONE : Certainty.valueOf(upper(name));
                }
            }
            return new ImpactClaim(
                    Prose.of("it"),
                    metric ? Id.fresh() : null,
                    change(words),
                    null,
                    Prose.NONE,
                    certainty,
                    source,
                    null);
        }

        private static Change change(String words) {
            if (words.contains(" -> ")) {
                return new Change.FromTo(quantity(words.split(" -> ")[0]), quantity(words.split(" -> ")[1]));
            }
            boolean by = words.startsWith("+") || words.startsWith("-");
            return by ? new Change.By(quantity(words)) : new Change.Total(quantity(words));
        }

        private static Quantity quantity(String words) {
            return Quantity.of(words.split(" ")[0].replace("+", ""), words.split(" ")[1]);
        }

        private static Kind kind(String name) {
            return switch (name) {
                case "learning" -> Kind.Learning.BLANK;
                case "prevention" -> Kind.Prevention.BLANK;
                case "setback" -> Kind.Setback.BLANK;
                case "thread" -> Kind.Thread.BLANK;
                default -> new Kind.Win();
            };
        }

        private static Evidence evidence(String name) {
            return switch (name) {
                case "witness" -> new Evidence.Witness(Prose.NONE, Examples.TOMAS.id());
                case "number" -> new Evidence.SourcedNumber(Prose.of("61"), Prose.of("dashboard"));
                case "file" ->
                    new Evidence.CopiedFile(Prose.of("report"), Prose.of("a.pdf"), new FileHash("0".repeat(64)), 1);
                default -> new Evidence.Link(Prose.of("page"), Prose.of("https://wiki.marlow.example/page"));
            };
        }

        private static String upper(String word) {
            return word.toUpperCase(Locale.ROOT);
        }
    }
}
