package app.treefall.ui.text;

import app.treefall.domain.Trouble;

/// What the world did to the journal, in words a person can act on.
public final class TroubleText {

    private TroubleText() {}

    /// One short line: what is wrong.
    public static String titleOf(Trouble trouble) {
        return Text.of("trouble." + key(trouble) + ".title");
    }

    /// What it means, that nothing was lost, and what to do.
    public static String of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Damaged(var parts) -> Text.of("trouble.damaged", String.join(", ", parts));
            case Trouble.WrittenByNewerVersion(int theirs, int ours) -> Text.of("trouble.newer", theirs, ours);
            case Trouble.Other(var code) -> Text.of("trouble.other", code);
            case Trouble.DiskFull _,
                    Trouble.LockedByAnother _,
                    Trouble.NotAJournal _,
                    Trouble.ReadOnly _,
                    Trouble.Missing _ -> Text.of("trouble." + key(trouble));
        };
    }

    private static String key(Trouble trouble) {
        return switch (trouble) {
            case Trouble.DiskFull _ -> "full";
            case Trouble.LockedByAnother _ -> "locked";
            case Trouble.Damaged _ -> "damaged";
            case Trouble.WrittenByNewerVersion _ -> "newer";
            case Trouble.NotAJournal _ -> "foreign";
            case Trouble.ReadOnly _ -> "readonly";
            case Trouble.Missing _ -> "missing";
            case Trouble.Other _ -> "other";
        };
    }
}
