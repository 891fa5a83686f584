package app.treefall.document;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;

/// A stretch of a paragraph.
public sealed interface Run {

    /// Plain words.
    record Words(Prose text) implements Run {}

    /// Words that carry weight: set in the heavier face.
    record Strong(Prose text) implements Run {}

    /// Somebody's own words: always in quotation marks and italic.
    record Quoted(Prose text) implements Run {}

    /// A small aside in the sans voice, such as "(estimate)".
    record Aside(Prose text) implements Run {}

    /// A raised number that leads to the appendix.
    ///
    /// @param number from 1; the same entry has the same number everywhere in one document
    record Trace(int number, Id<Entry> entry) implements Run {}

    static Run words(String text) {
        return new Words(Prose.of(text));
    }
}
