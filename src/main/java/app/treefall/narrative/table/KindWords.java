package app.treefall.narrative.table;

import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.stream.Stream;

/// What only entries of one kind have, in one cell: a column of their own would be empty in most rows.
final class KindWords {

    private KindWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case Kind.Win() -> "";
            case Kind.Prevention(var wouldHave, var howWeKnow, var exposed, var held) ->
                EntryTable.joined(Stream.of(
                        named("Would have happened", wouldHave),
                        named("How we know", howWeKnow),
                        named("Exposed", exposed),
                        named("Held", held)));
            case Kind.Learning(var outcome, var worth) ->
                EntryTable.joined(Stream.of(EntryTable.word(outcome), named("Worth", worth)));
            case Kind.Setback(var changed, var proof) ->
                EntryTable.joined(Stream.of(named("What changed since", changed), named("Proof", proof)));
            case Kind.Thread(var next, var payOff, var _, var resolved, var _) ->
                EntryTable.joined(Stream.of(
                        named("Next step", next),
                        payOff == null ? "" : "Pays off " + payOff,
                        resolved == null ? "" : "Resolved " + resolved));
        };
    }

    private static String named(String what, Prose words) {
        return words.isBlank() ? "" : what + ": " + words.text();
    }
}
