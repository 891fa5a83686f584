package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.narrative.ledger.Standing;
import java.util.List;

/// An entry that could be told, with its reasons.
record Candidate(Entry entry, Standing standing, List<Term> terms, int carried) {

    int score() {
        return terms.stream().mapToInt(Term::points).sum();
    }

    /// Written by a template or a machine: left to those that say something of their own.
    boolean repeats() {
        return terms.stream().anyMatch(term -> term.name() == Term.Name.REPEATED_WORDS);
    }
}
