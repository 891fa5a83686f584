package app.treefall.ui.control;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of which some are marked, as what was searched for: heavier and underlined, so not by colour alone.
public final class Marked extends TextFlow {

    /// From `start` up to but not including `end`, in chars.
    public record Span(int start, int end) {}

    /// @param spans in order and apart; what reaches beyond the words is cut
    public Marked(String words, List<Span> spans) {
        getStyleClass().add("marked");
        show(words, spans);
    }

    public void show(String words, List<Span> spans) {
        getChildren().clear();
        int at = 0;
        for (var span : spans) {
            int start = Math.clamp(span.start(), at, words.length());
            int end = Math.clamp(span.end(), start, words.length());
            add(words.substring(at, start), "unmarked-words");
            add(words.substring(start, end), "marked-words");
            at = end;
        }
        add(words.substring(at), "unmarked-words");
        setAccessibleText(words);
    }

    private void add(String words, String role) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(role);
            getChildren().add(text);
        }
    }
}
