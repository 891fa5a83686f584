package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Deeds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A headline that does not say what was done, or a part that only says it again.
final class HeadlineForm implements Rule {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "update",
            "updates",
            "misc",
            "various",
            "stuff",
            "things",
            "work",
            "meeting",
            "meetings",
            "bugfix",
            "bugfixes",
            "fixes",
            "wip",
            "todo",
            "status",
            "progress",
            "improvements",
            "changes");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "my");
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "can", "will", "now", "goes", "takes", "gets", "runs",
            "shows", "became", "becomes", "works");
    private static final Map<String, String> PAST_OF_NOUN = Map.ofEntries(
            Map.entry("migration", "Migrated"),
            Map.entry("implementation", "Implemented"),
            Map.entry("introduction", "Introduced"),
            Map.entry("automation", "Automated"),
            Map.entry("removal", "Removed"),
            Map.entry("refactoring", "Refactored"),
            Map.entry("reduction", "Reduced"),
            Map.entry("creation", "Created"),
            Map.entry("deployment", "Deployed"),
            Map.entry("integration", "Integrated"),
            Map.entry("optimisation", "Optimised"),
            Map.entry("optimization", "Optimized"),
            Map.entry("investigation", "Investigated"),
            Map.entry("replacement", "Replaced"),
            Map.entry("redesign", "Redesigned"),
            Map.entry("rewrite", "Rewrote"),
            Map.entry("consolidation", "Consolidated"),
            Map.entry("extraction", "Extracted"),
            Map.entry("development", "Developed"),
            Map.entry("completion", "Completed"),
            Map.entry("resolution", "Resolved"),
            Map.entry("analysis", "Analysed"),
            Map.entry("evaluation", "Evaluated"),
            Map.entry("modernisation", "Modernised"),
            Map.entry("modernization", "Modernized"),
            Map.entry("standardisation", "Standardised"),
            Map.entry("standardization", "Standardized"),
            Map.entry("simplification", "Simplified"),
            Map.entry("launch", "Launched"),
            Map.entry("delivery", "Delivered"),
            Map.entry("validation", "Validated"));
    private static final int MORE_OR_LESS = 6;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Set<Part> MAY_REPEAT = Set.of(Part.STAKES, Part.ACTION, Part.RESULT);

    @Override
    public String id() {
        return "headline";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var again = repeated(told);
        if (!again.isEmpty()) {
            return again;
        }
        var headline = told.texts().stream()
                .filter(text -> text.part() == Part.HEADLINE)
                .findFirst()
                .orElse(null);
        if (headline == null || headline.words().isEmpty()) {
            return List.of();
        }
        if (headline.words().size() <= 2
                && headline.words().stream().allMatch(word -> EMPTY_WORDS.contains(word.folded()))) {
            return List.of(new Remark(
                    id(),
                    Place.of(Part.HEADLINE),
                    Prose.of("What is done now that was not done before?"),
                    new Mend.AskFor(Part.HEADLINE, Prose.of("Say what you did")),
                    8));
        }
        return headline.english() ? form(headline, told.entry()) : List.of();
    }

    private List<Remark> repeated(Told told) {
        var headline = told.entry().headline().text();
        for (var text : told.texts()) {
            boolean similar = Math.abs(text.text().length() - headline.length()) <= MORE_OR_LESS;
            if (similar
                    && MAY_REPEAT.contains(text.part())
                    && !bare(headline).isEmpty()
                    && bare(text.text()).equals(bare(headline))) {
                return List.of(new Remark(
                        id(),
                        Place.of(text.part(), 0, text.text().length()),
                        Prose.of("This says the headline again. What does it leave out?"),
                        new Mend.AskFor(text.part(), Prose.of("Say more")),
                        8));
            }
        }
        return List.of();
    }

    private List<Remark> form(Written headline, Entry entry) {
        var first = headline.words().getFirst();
        if (first.quoted() || headline.words().size() < 2) {
            return List.of();
        }
        boolean pronoun = first.text().equals("I")
                || first.text().equals("We")
                || first.folded().equals("i've");
        if (pronoun && Verbs.isPast(headline.after(0, 1))) {
            var second = headline.words().get(1);
            var replacement = Said.capitalised(second.text());
            return List.of(new Remark(
                    id(),
                    headline.place(0, 0),
                    Prose.of("A headline needs no " + Said.quoted(first.text()) + ". Begin with what was done."),
                    new Mend.Replace(
                            headline.place(0, 1),
                            Prose.of(replacement),
                            Prose.of("Begin with " + Said.quoted(replacement))),
                    2));
        }
        var past = pastOfGerund(first.folded());
        if (past != null) {
            var replacement = Said.capitalised(past);
            return List.of(new Remark(
                    id(),
                    headline.place(0, 0),
                    Prose.of("Is it done? Then say it in the past."),
                    new Mend.Replace(
                            headline.place(0, 0),
                            Prose.of(replacement),
                            Prose.of("Begin with " + Said.quoted(replacement))),
                    4));
        }
        boolean running = entry.kind() instanceof Kind.Thread thread && thread.resolved() == null;
        var noun = noun(headline);
        return !noun.isEmpty() || running ? noun : imperative(headline);
    }

    /// "Fix the retry": an order to somebody, or a plan. A running thread may have one.
    private List<Remark> imperative(Written headline) {
        var past = Deeds.inThePast(headline.text());
        if (past == null) {
            return List.of();
        }
        var verb = past.substring(0, past.indexOf(' '));
        return List.of(new Remark(
                id(),
                headline.place(0, 0),
                Prose.of("A headline says what was done: in the past."),
                new Mend.Replace(headline.place(0, 0), Prose.of(verb), Prose.of("Begin with " + Said.quoted(verb))),
                4));
    }

    /// "Migration of billing to the new cluster", "New dashboard for Sales": a thing, and nobody who did it.
    private List<Remark> noun(Written headline) {
        boolean hasVerb = headline.words().stream()
                .anyMatch(word -> Verbs.isPast(word.folded()) || FINITE.contains(word.folded()));
        if (hasVerb || headline.words().size() < 3) {
            return List.of();
        }
        int first = ARTICLES.contains(headline.words().getFirst().folded()) ? 1 : 0;
        var past = PAST_OF_NOUN.get(headline.words().get(first).folded());
        if (past != null && headline.after(first, 1).equals("of")) {
            return List.of(new Remark(
                    id(),
                    headline.place(0, first),
                    Prose.of("A headline says what was done. Begin with the verb."),
                    new Mend.Replace(
                            headline.place(0, first + 1), Prose.of(past), Prose.of("Begin with " + Said.quoted(past))),
                    4));
        }
        return headline.words().getFirst().text().equals("New")
                ? List.of(new Remark(
                        id(),
                        headline.place(0, 0),
                        Prose.of("This names a thing. What did you do: build it, buy it, bring it in?"),
                        new Mend.AskFor(Part.HEADLINE, Prose.of("Say what you did")),
                        4))
                : List.of();
    }

    /// "migrating" → "migrated", where that is a verb we know.
    private static @Nullable String pastOfGerund(String gerund) {
        if (!gerund.endsWith("ing")) {
            return null;
        }
        var stem = gerund.substring(0, gerund.length() - 3);
        return Verbs.isPast(stem + "ed") ? stem + "ed" : null;
    }

    private static String bare(String text) {
        return NOT_LETTERS.matcher(Handles.folded(text)).replaceAll(" ").strip();
    }
}
