package app.treefall.files;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the program remembers between two starts. Nothing of the journal's content.
///
/// @param window        null before the first window was closed
/// @param lastJournal   null before the first journal was opened
/// @param knownJournals every place that once held a journal: a journal missing there is missed, never made anew in silence
public record Settings(Look look, @Nullable Bounds window, @Nullable Path lastJournal, Set<Path> knownJournals) {

    public static final Settings PLAIN = new Settings(Look.PLAIN, null, null, Set.of());

    public enum Appearance { SYSTEM, LIGHT, DARK }

    public enum Motion { SYSTEM, FULL, REDUCED }

    public enum Extent { AS_SIZED, MAXIMISED }

    /// @param textSize in per cent of the plain size, 90 to 130
    public record Look(Appearance appearance, int textSize, Motion motion) {

        public static final int SMALLEST_TEXT = 90;
        public static final int LARGEST_TEXT = 130;
        public static final Look PLAIN = new Look(Appearance.SYSTEM, 100, Motion.SYSTEM);

        public Look {
            if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
                throw new IllegalArgumentException("text size " + textSize);
            }
        }
    }

    /// Where the window stood, in pixels of the desktop; `x` and `y` may be negative where there are several screens.
    public record Bounds(int x, int y, int width, int height, Extent extent) {
        public Bounds {
            if (width <= 0 || height <= 0) {
                throw new IllegalArgumentException("no area");
            }
        }
    }

    public Settings {
        knownJournals = Set.copyOf(knownJournals);
    }

    public boolean knows(Path journal) {
        return knownJournals.contains(RealPath.of(journal));
    }

    public Settings withLook(Look next) {
        return new Settings(next, window, lastJournal, knownJournals);
    }

    public Settings withWindow(Bounds next) {
        return new Settings(look, next, lastJournal, knownJournals);
    }

    /// The journal was opened: it is the last one now, and its place is known for good.
    public Settings withJournal(Path journal) {
        var real = RealPath.of(journal);
        var known = new LinkedHashSet<>(knownJournals);
        known.add(real);
        return new Settings(look, window, real, known);
    }
}
