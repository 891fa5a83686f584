package app.treefall.ui.harvest;

import app.treefall.domain.Entry;
import app.treefall.ui.capture.CaptureBox;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.capture.CaptureViewModel;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Anything missing? One line for each thing that comes back, and a few words that help it come back.
final class MissingPage extends VBox {

    private static final double ICON = 17;
    private static final List<String> MEMORIES = List.of("prevented", "learned", "setback", "helped", "decided");

    private final CaptureViewModel line;
    private final CaptureBox box;
    private final VBox added = Page.column("lines");

    MissingPage(HarvestViewModel model, CaptureViewModel line) {
        this.line = line;
        box = new CaptureBox(line, this::add);
        getStyleClass().add("page");
        var memories = new FlowPane();
        memories.getStyleClass().add("memories");
        memories.getChildren().add(new Label(Text.of("harvest.missing.perhaps")));
        MEMORIES.forEach(memory -> memories.getChildren().add(memory(memory)));
        getChildren()
                .addAll(
                        Page.title(Text.of("harvest.missing.title")),
                        Page.why(Text.of("harvest.missing.why")),
                        box,
                        memories,
                        added,
                        Page.on(model, HarvestStep.MISSING));
        model.spanProperty().subscribe(_ -> added.getChildren().clear());
    }

    /// Puts the beginning of such a line into the box; what is typed already stays.
    private Button memory(String memory) {
        var link = Buttons.link(Text.of("harvest.missing." + memory), () -> {
            if (line.lineProperty().get().isBlank()) {
                line.write(Text.of("harvest.begin." + memory) + " ");
            }
            box.takeFocus();
        });
        link.getStyleClass().add("small-words");
        return link;
    }

    private void add(Entry entry) {
        added.getChildren()
                .add(Page.row(
                        "line",
                        Icons.of(CaptureChip.iconOf(entry.kindName()), ICON),
                        Page.wrapped(entry.headline().text(), "list-headline")));
    }
}
