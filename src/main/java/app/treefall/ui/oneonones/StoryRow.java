package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.ui.control.StateGlyph;
import java.util.List;

/// One episode on the story line.
///
/// @param line    its number and day: "10 · 6 November"
/// @param note    a second line in words; empty for what was held
/// @param landed  how its points landed, in order
record StoryRow(
        Id<Episode> episode, int number, String title, String line, String note, Stage stage, List<Landed> landed) {

    /// `OVERDUE`: its day has passed and nobody said how it went.
    enum Stage {
        PLANNED,
        OVERDUE,
        HELD
    }

    /// How one point landed.
    record Landed(StateGlyph.State state, String words) {}

    StoryRow {
        landed = List.copyOf(landed);
    }

    /// As one line, for a menu and for reading aloud.
    String spoken() {
        var points = landed.stream().map(Landed::words).toList();
        var rest = points.isEmpty() ? note : String.join(", ", points);
        return title + ". " + line + (rest.isEmpty() ? "" : ". " + rest);
    }
}
