package app.treefall.ui.control;

import org.jspecify.annotations.Nullable;

/// Words in a text that something is said about.
///
/// @param start first char
/// @param end   char after the last
/// @param sign  stands raised behind them: "1"
public record TextMark(int start, int end, String sign) {

    /// The same words after the text became another by one change; null when the change was in them.
    @Nullable
    TextMark after(String before, String now) {
        int same = Math.min(before.length(), now.length());
        int prefix = 0;
        while (prefix < same && before.charAt(prefix) == now.charAt(prefix)) {
            prefix++;
        }
        if (end <= prefix) {
            return this;
        }
        int suffix = 0;
        while (suffix < same - prefix
                && before.charAt(before.length() - 1 - suffix) == now.charAt(now.length() - 1 - suffix)) {
            suffix++;
        }
        int moved = now.length() - before.length();
        return start >= before.length() - suffix ? new TextMark(start + moved, end + moved, sign) : null;
    }
}
