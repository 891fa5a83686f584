package app.treefall.imports.markdown;

import app.treefall.imports.story.Label;
import app.treefall.imports.story.StoryBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines of which some begin with a label, told to a story part by part.
final class LabelledText {

    private LabelledText() {}

    /// @param open the part one is in before the first label; null for none
    static void tell(StoryBuilder story, InlineText inline, @Nullable Label open, String openWritten) {
        story.links(inline.links());
        tell(story, inline.labelledLines(), open, openWritten);
    }

    /// The lines below a headline.
    static void tellRest(StoryBuilder story, InlineText inline) {
        var lines = inline.labelledLines();
        tell(story, lines.subList(1, lines.size()), null, "");
    }

    static void told(StoryBuilder story, @Nullable Label label, String written, String text) {
        if (label == null) {
            story.action(text);
        } else {
            story.part(label, written, text);
        }
    }

    private static void tell(StoryBuilder story, List<String> lines, @Nullable Label open, String openWritten) {
        var label = open;
        var written = openWritten;
        var text = new StringBuilder();
        for (var line : lines) {
            var words = line.replace(InlineText.BREAK, '\n').strip();
            var labelled = Label.at(words);
            if (labelled != null) {
                told(story, label, written, text.toString().strip());
                text.setLength(0);
                label = labelled.label();
                written = labelled.written();
                words = labelled.text();
            }
            text.append(text.isEmpty() ? "" : " ").append(words);
        }
        told(story, label, written, text.toString().strip());
    }
}
