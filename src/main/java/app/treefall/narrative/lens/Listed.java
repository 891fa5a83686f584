package app.treefall.narrative.lens;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Strengths;

/// A journal from which everything was taken that a list of its entries does not hold. Only [Gate] makes one. It is no
/// [Permitted], so that what its owner lets into a list can never get into a document.
public final class Listed {

    private final Snapshot journal;
    private final Strengths strengths;

    Listed(Snapshot journal, Strengths strengths) {
        this.journal = journal;
        this.strengths = strengths;
    }

    /// The cleaned journal.
    public Snapshot journal() {
        return journal;
    }

    /// How strong an entry is in its owner's own journal.
    public int strengthOf(Id<Entry> entry) {
        return strengths.of(entry);
    }
}
