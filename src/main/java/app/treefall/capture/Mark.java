package app.treefall.capture;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Direction;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that was understood in a line, and where: UTF-16 positions, `end` not included. A chip in the window.
public sealed interface Mark {

    int start();

    int end();

    /// `#payments`. Spelled as the journal already spells it, where it knows the tag.
    record Tag(int start, int end, Prose tag) implements Mark {}

    /// `#checkout`, where the journal has a project of that name and no such tag.
    record ProjectNamed(int start, int end, Prose project) implements Mark {}

    /// `@tomas`. No candidate: somebody new. One: that person. Several: its owner has to say which.
    ///
    /// @param handle as typed, without the `@`
    record PersonNamed(int start, int end, Prose handle, List<Person> candidates) implements Mark {
        public PersonNamed {
            candidates = List.copyOf(candidates);
        }

        public @Nullable Person known() {
            return candidates.size() == 1 ? candidates.getFirst() : null;
        }

        public boolean isNew() {
            return candidates.isEmpty();
        }
    }

    /// `^cost`. Candidates as for a person.
    ///
    /// @param handle as typed, without the `^`
    record PriorityNamed(int start, int end, Prose handle, List<Priority> candidates) implements Mark {
        public PriorityNamed {
            candidates = List.copyOf(candidates);
        }

        public @Nullable Priority known() {
            return candidates.size() == 1 ? candidates.getFirst() : null;
        }

        public boolean isNew() {
            return candidates.isEmpty();
        }
    }

    record Day(int start, int end, DaySpan days) implements Mark {}

    record KindNamed(int start, int end, Kind.Name kind) implements Mark {}

    record ConfidentialityNamed(int start, int end, Confidentiality confidentiality) implements Mark {}

    /// `1.8s -> 0.6s`.
    ///
    /// @param what      what is measured, in the words before it, where that was safe to say; else empty
    /// @param period    `a quarter`, `per month`; empty when none was written
    /// @param better    which way is better, where the verb says it; else null
    /// @param certainty ESTIMATED where the line says `~`, `about`, `ca.`, `est.`; else null: nobody said
    record MetricChange(
            int start,
            int end,
            Prose what,
            Change change,
            Prose period,
            @Nullable Direction better,
            ImpactClaim.@Nullable Certainty certainty)
            implements Mark {

        public ImpactClaim toClaim() {
            return new ImpactClaim(what, null, change, better, period, certainty, Prose.NONE, null);
        }
    }
}
