package app.treefall.narrative.ledger;

import java.util.List;

/// Finds what needs its owner.
final class Nudges {

    private final Ledger ledger;

    Nudges(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Nudge> all() {
        return ledger.journal().entries().isEmpty() ? List.of() : List.of();
    }
}
