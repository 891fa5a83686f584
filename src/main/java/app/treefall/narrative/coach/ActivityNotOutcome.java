package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.List;
import java.util.Set;

/// Work told without what came of it.
final class ActivityNotOutcome implements Rule {

    private static final Set<String> BEING_OUT = Set.of(
            "shipped",
            "released",
            "deployed",
            "merged",
            "completed",
            "finished",
            "done",
            "delivered",
            "launched",
            "implemented");
    private static final int NO_MORE_THAN = 5;

    @Override
    public String id() {
        return "activity";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var result = told.english(Part.RESULT);
        boolean claims = !told.entry().claims().isEmpty();
        if (result != null && !claims && isOnlyOut(result)) {
            return List.of(new Remark(
                    id(),
                    result.place(0, result.words().size() - 1),
                    Prose.of("It is out. What changed because of it?"),
                    ask(),
                    12));
        }
        if (told.has(Part.RESULT)
                || claims
                || told.entry().isPrivate()
                || hasOutcome(told.entry())
                || headlineHasOne(told)) {
            return List.of();
        }
        return List.of(new Remark(
                id(),
                Place.of(Part.RESULT),
                Prose.of("This says what you did. What changed because of it?"),
                ask(),
                20));
    }

    private static Mend ask() {
        return new Mend.AskFor(Part.RESULT, Prose.of("Say what changed"));
    }

    private static boolean isOnlyOut(Written result) {
        var words = result.words();
        return !words.isEmpty()
                && words.size() <= NO_MORE_THAN
                && BEING_OUT.contains(words.getFirst().folded())
                && words.stream().noneMatch(Word::isNumber);
    }

    /// Each kind has its own way of saying what came of it; a thread has none yet.
    private static boolean hasOutcome(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Win _ -> false;
            case Kind.Prevention it ->
                it.wouldHaveHappened().hasWords() || it.held().hasWords();
            case Kind.Learning it -> it.worth().hasWords();
            case Kind.Setback it -> it.whatChanged().hasWords();
            case Kind.Thread _ -> true;
        };
    }

    private static boolean headlineHasOne(Told told) {
        var words = Words.of(told.entry().headline().text());
        return words.stream().filter(Word::isNumber).count() >= 2;
    }
}
