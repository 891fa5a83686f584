package app.treefall.ui.frame;

import app.treefall.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/// A line at the foot of the window that says what was just done, with at most one thing to do about it.
///
/// @param action the words of the action; null together with `run`
public record Notice(
        Icon icon,
        String words,
        @Nullable String action,
        @Nullable Runnable run) {

    public static Notice of(Icon icon, String words) {
        return new Notice(icon, words, null, null);
    }
}
