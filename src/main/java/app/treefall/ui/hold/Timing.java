package app.treefall.ui.hold;

import app.treefall.domain.Episode;
import app.treefall.ui.oneonones.Days;
import app.treefall.ui.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/// The time, and what is left of the meeting: from when it was planned for, or from when it was begun where that was at
/// another time.
record Timing(String time, String left) {

    private static final int MAY_BEGIN_EARLY = 15;

    static Timing of(Episode episode, LocalDate today, LocalTime now, LocalTime started) {
        int minutes = Math.max(1, episode.minutes());
        int gone = (int)
                Duration.between(begin(episode, today, started, minutes), now).toMinutes();
        int left = minutes - gone;
        return new Timing(Days.time(now), words(left));
    }

    private static String words(int left) {
        if (left == 0) {
            return Text.of("hold.left.none");
        }
        if (left < 0) {
            return left == -1 ? Text.of("hold.over.one") : Text.of("hold.over", -left);
        }
        return left == 1 ? Text.of("hold.left.one") : Text.of("hold.left", left);
    }

    private static LocalTime begin(Episode episode, LocalDate today, LocalTime started, int minutes) {
        var at = episode.at();
        if (at == null || !episode.day().equals(today)) {
            return started;
        }
        long late = Duration.between(at, started).toMinutes();
        return late >= -MAY_BEGIN_EARLY && late < minutes ? at : started;
    }
}
