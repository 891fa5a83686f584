package app.treefall.narrative.ledger;

import java.time.LocalDate;

/// One step of the gap over time: what was done and what was understood of it by the end of a week.
///
/// @param monday     the first day of the week
/// @param done       all that was done up to and with its Sunday
/// @param understood of that, what was understood by then
public record Week(LocalDate monday, int done, int understood) {

    public int toGo() {
        return done - understood;
    }
}
