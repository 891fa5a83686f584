package app.treefall.ui.hold;

import app.treefall.narrative.prose.Wording;
import app.treefall.ui.oneonones.PointSaid;
import app.treefall.ui.text.Text;
import java.time.Duration;
import java.time.LocalTime;

/// What they said last, and how long ago.
///
/// @param when "Daniel, a minute ago"
record LastWords(String name, PointSaid point, String words, LocalTime said, String when) {

    static LastWords now(String name, PointSaid point, String words, LocalTime now) {
        return new LastWords(name, point, words.strip(), now, Text.of("hold.said.now", name));
    }

    LastWords at(LocalTime now) {
        int minutes = Math.max(0, (int) Duration.between(said, now).toMinutes());
        var ago = switch (minutes) {
            case 0 -> Text.of("hold.said.now", name);
            case 1 -> Text.of("hold.said.minute", name);
            default -> Text.of("hold.said.minutes", name, Wording.count(minutes));
        };
        return new LastWords(name, point, words, said, ago);
    }
}
