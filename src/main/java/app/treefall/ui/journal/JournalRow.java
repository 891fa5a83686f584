package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Visibility;
import app.treefall.usecase.SearchJournal.Found;
import org.jspecify.annotations.Nullable;

/// One line of the journal's list: the name of a week, or an entry in it.
public sealed interface JournalRow {

    record Week(String words) implements JournalRow {}

    /// @param hint   its priority, its project, or what it waits for
    /// @param found  why the search found it; null when nothing is searched for
    /// @param urgent whether the hint asks for a word
    /// @param heard  how far it got, in words
    record Line(
            Id<Entry> entry,
            String day,
            String headline,
            Kind.Name kind,
            String hint,
            Urgency urgent,
            Visibility state,
            String heard,
            @Nullable Found found)
            implements JournalRow {}

    enum Urgency {
        CALM,
        NEEDS_A_WORD
    }
}
