package app.treefall.narrative.ledger;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import java.time.LocalDate;
import java.util.List;

/// The spotlight gap: what I did against what one person understands of it.
///
/// @param curve by day, oldest first: all that was done and all that was understood up to and with that day
public record Gap(Id<Person> person, int unheard, int told, int understood, int repeated, List<GapDay> curve) {

    public record GapDay(LocalDate day, int done, int understood) {}

    public Gap {
        curve = List.copyOf(curve);
    }

    public int total() {
        return unheard + told + understood + repeated;
    }

    /// Understood or repeated upward.
    public int heardAndUnderstood() {
        return understood + repeated;
    }

    public int toGo() {
        return unheard + told;
    }

    /// How many were to go on that day, of what was done by then.
    public int toGoOn(LocalDate day) {
        int toGo = 0;
        for (var point : curve) {
            if (point.day().isAfter(day)) {
                break;
            }
            toGo = point.done() - point.understood();
        }
        return toGo;
    }
}
