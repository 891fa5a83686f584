package app.treefall.domain;

import org.jspecify.annotations.Nullable;

/// Words being written, kept before anybody saved them. One per place.
public sealed interface Draft {

    /// Where it is offered again: `capture`, or the id of the entry being edited.
    String place();

    /// The quick-capture line.
    record Line(Prose text) implements Draft {
        public static final String PLACE = "capture";

        @Override
        public String place() {
            return PLACE;
        }
    }

    /// An entry in the editor.
    ///
    /// @param readRevision the revision the edit started from, 0 for a new entry
    record EntryEdit(Entry entry, long readRevision) implements Draft {
        @Override
        public String place() {
            return entry.id().toString();
        }
    }

    /// Anything else being typed, such as the words of a 1:1.
    record Note(String place, Prose text, @Nullable Id<? extends Kept> about) implements Draft {}
}
