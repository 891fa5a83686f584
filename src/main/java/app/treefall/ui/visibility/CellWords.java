package app.treefall.ui.visibility;

import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.narrative.ledger.Standing;
import app.treefall.narrative.ledger.VisibilityGrid;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.StateGlyph.State;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;

/// What a cell says to those who do not see its glyph, and to those who rest the mouse on it.
final class CellWords {

    private CellWords() {}

    /// "Daniel has not heard “Learned how issuing banks score a retry”."
    static String of(Entry entry, Person person, Standing standing, LocalDate today) {
        var headline = entry.headline().text().strip().replaceAll("\\s+", " ");
        return state(person, standing, today, Text.of("visibility.cell.what", headline));
    }

    /// The whole row as a sentence.
    static String row(VisibilityGrid grid, int row) {
        var entry = grid.entries().get(row);
        var today = grid.ledger().today();
        var said = new ArrayList<String>();
        for (int column = 0; column < grid.columns(); column++) {
            said.add(state(grid.person(column), grid.at(row, column), today, Text.of("visibility.cell.it")));
        }
        return Text.of(
                "visibility.row",
                Wording.day(entry.day(), today),
                entry.headline().text(),
                String.join(" ", said));
    }

    /// The whole grid as a sentence for each who decides.
    static String whole(VisibilityGrid grid) {
        var said = new ArrayList<String>();
        said.add(Text.of(
                "visibility.grid.words",
                Wording.count(grid.entries().size(), "entry", "entries"),
                Wording.count(grid.columns(), "person", "people")));
        for (int column = 0; column < grid.deciders().size(); column++) {
            said.add(column(grid.person(column), grid.tally(column)));
        }
        return String.join(" ", said);
    }

    /// "Daniel: 15 understood, 3 of them repeated upward, 3 told, 10 unheard; one misunderstood, two fading."
    private static String column(Person person, VisibilityGrid.Tally tally) {
        var words =
                new StringBuilder(Text.of("visibility.grid.column", person.shortName(), tally.heardAndUnderstood()));
        if (tally.repeated() > 0) {
            words.append(Text.of("visibility.grid.column.repeated", tally.repeated()));
        }
        words.append(Text.of("visibility.grid.column.rest", tally.told(), tally.unheard()));
        if (tally.misunderstood() > 0) {
            words.append(Text.of("visibility.grid.column.misunderstood", tally.misunderstood()));
        }
        if (tally.fading() > 0) {
            words.append(Text.of("visibility.grid.column.fading", tally.fading()));
        }
        return words.append('.').toString();
    }

    static String name(State state) {
        return Text.of("visibility.state." + state);
    }

    private static String state(Person person, Standing standing, LocalDate today, String what) {
        var since = standing.since();
        var day = since == null ? "" : Wording.day(since, today);
        var said = Text.of("visibility.cell." + standing.visibility(), person.shortName(), what, day);
        if (standing.misunderstood() != null) {
            return said + " " + Text.of("visibility.cell.misunderstood", person.shortName());
        }
        return standing.fading() ? said + " " + Text.of("visibility.cell.fading") : said;
    }
}
