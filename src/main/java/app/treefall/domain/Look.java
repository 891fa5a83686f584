package app.treefall.domain;

/// How the program looks to its owner; remembered between two starts, the same for every journal.
///
/// @param textSize in per cent of the plain size, 90 to 130
public record Look(Appearance appearance, int textSize, Motion motion) {

    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 130;
    public static final Look PLAIN = new Look(Appearance.SYSTEM, 100, Motion.SYSTEM);

    /// Light or dark, or as the system has it.
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Whether things may move: as the system has it, always, or never.
    public enum Motion {
        SYSTEM,
        FULL,
        REDUCED
    }

    public Look {
        if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
            throw new IllegalArgumentException("text size " + textSize);
        }
    }
}
