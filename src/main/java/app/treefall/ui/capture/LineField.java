package app.treefall.ui.capture;

import app.treefall.domain.Prose;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/// A text field for one line that loses nothing of what is pasted into it.
///
/// JavaFX's own takes line ends and tabs out, so that two words become one, and control characters without a word.
/// Here each line end or tab becomes a space, and a character that cannot be kept is spoken of.
final class LineField extends TextField {

    private static final Pattern GAP = Pattern.compile("\\s*[\\r\\n\\t\\u000b\\f\\u0085\\u2028\\u2029]\\s*");

    private final IntConsumer refused;

    /// @param refused hears of the first control character that was left out of what was pasted
    LineField(IntConsumer refused) {
        this.refused = refused;
    }

    @Override
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            insert(clipboard.getString());
        }
    }

    void insert(String pasted) {
        replaceSelection(GAP.matcher(pasted.strip()).replaceAll(" "));
        var flaw = Prose.flawIn(pasted);
        if (flaw != null) {
            refused.accept(flaw.codePoint());
        }
    }
}
