package app.treefall.ui.visibility;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.narrative.ledger.VisibilityGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The grid as it stands, with what it was asked for.
///
/// @param about   the person the screen is about; null when there is nobody
/// @param years   how many the rows touch
/// @param subject who is meant by the words above it, from when: "1 July"
/// @param lesson  what is missing, one thing at a time
record GridShown(
        VisibilityGrid grid,
        List<GridLine> lines,
        @Nullable Id<Person> about,
        int years,
        String subject,
        Lesson lesson) {

    /// What stands in place of the grid while it has nothing to show.
    enum Lesson {
        NONE,
        LOG_SOMETHING,
        NAME_SOMEBODY,
        NOTHING_FITS
    }

    GridShown {
        lines = List.copyOf(lines);
    }

    int rowOf(Id<Entry> entry) {
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).entry().id().equals(entry)) {
                return row;
            }
        }
        return -1;
    }

    int columnOf(Id<Person> person) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.person(column).id().equals(person)) {
                return column;
            }
        }
        return -1;
    }
}
