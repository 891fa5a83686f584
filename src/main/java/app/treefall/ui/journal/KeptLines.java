package app.treefall.ui.journal;

import app.treefall.domain.Draft;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.WordsBack;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Keeps what is typed in the lines of a small form over the editor until the open entry holds it.
final class KeptLines {

    private KeptLines() {}

    /// @param what which lines of the entry
    /// @return to be run once the entry holds the words, or they are not wanted any more
    static Runnable of(EditorTools tools, String what, VBox box, List<TextField> lines) {
        var open = tools.model().entryProperty().get();
        if (open == null) {
            return () -> {};
        }
        var form = new TypedForm(tools.bench(), Draft.Form.line(open.id(), what), open.id());
        for (int i = 0; i < lines.size(); i++) {
            form.field(i == 0 ? "words" : "words " + (i + 1), lines.get(i).textProperty());
        }
        form.open();
        box.getChildren().addFirst(new WordsBack(form).endingTheForm());
        return () -> {
            tools.model().keepDraft();
            form.saved();
        };
    }
}
