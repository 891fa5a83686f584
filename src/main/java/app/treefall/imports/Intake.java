package app.treefall.imports;

import java.util.List;

/// What an importer made of a source. Every line that is not blank is in what was found, in the structure, or left
/// over.
public sealed interface Intake {

    /// @param oneOnOnes what a calendar holds
    /// @param structure line numbers that say where and when, not what: headings, days, rules
    record Understood(
            List<Found> found, List<FoundOneOnOne> oneOnOnes, List<Integer> structure, List<TextLine> leftOver)
            implements Intake {
        public Understood {
            found = List.copyOf(found);
            oneOnOnes = List.copyOf(oneOnOnes);
            structure = List.copyOf(structure);
            leftOver = List.copyOf(leftOver);
        }

        public Understood(List<Found> found, List<Integer> structure, List<TextLine> leftOver) {
            this(found, List.of(), structure, leftOver);
        }
    }

    /// Nothing of it was taken.
    ///
    /// @param line where, from 1; 0 when it is the whole
    record Refused(Refusal reason, int line) implements Intake {}
}
