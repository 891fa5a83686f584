package app.treefall.narrative.ledger;

import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.List;

/// What a nudge is worth now: a sum of few terms, each of which can be shown, so that nobody has to guess why one
/// stands before another.
///
/// For ordering a list and nothing else; it is no score of anybody.
public record Worth(List<Term> terms) {

    /// What one term counts, and how much of it there is.
    ///
    /// @param of how much: a strength from 0 to 100, a number of days; 0 where there is nothing to count
    public record Term(Why why, int of, int points) {

        /// "It has waited eleven days", without a full stop.
        public String words() {
            return switch (why) {
                case ITS_KIND -> "What it costs to leave things like this";
                case STRENGTH -> "How strongly the entry is told: " + of + " of 100";
                case WAITING -> "It has waited " + Wording.lasting(of);
                case LATE -> "The day that was promised has passed";
                case NEAR -> of == 0 ? "It is today" : of == 1 ? "It is tomorrow" : "It is in " + Wording.lasting(of);
            };
        }
    }

    public enum Why {
        ITS_KIND,
        STRENGTH,
        WAITING,
        LATE,
        NEAR
    }

    public Worth {
        terms = List.copyOf(terms);
    }

    static Worth of(int itsKind) {
        return new Worth(List.of(new Term(Why.ITS_KIND, 0, itsKind)));
    }

    /// With a tenth of the strength for each of `tenths`.
    Worth strength(int strength, int tenths) {
        return with(new Term(Why.STRENGTH, strength, strength * tenths / 10));
    }

    Worth waiting(int days, int points) {
        return with(new Term(Why.WAITING, days, points));
    }

    Worth late(int days, int points) {
        return with(new Term(Why.LATE, days, points));
    }

    Worth near(int daysAhead, int points) {
        return with(new Term(Why.NEAR, daysAhead, points));
    }

    public int total() {
        int total = 0;
        for (var term : terms) {
            total += term.points();
        }
        return total;
    }

    private Worth with(Term term) {
        var all = new ArrayList<>(terms);
        all.add(term);
        return new Worth(all);
    }
}
