package app.treefall.ui.capture;

import app.treefall.domain.Entry;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What is said about the line, quietly, below it: what cannot be meant so, and which entry seems to tell the same.
final class CaptureRemarks extends VBox {

    private final CaptureViewModel model;
    private final Runnable backToLine;
    private final Runnable openTwin;
    private final Runnable mergeIntoTwin;

    CaptureRemarks(CaptureViewModel model, Runnable backToLine, Runnable openTwin, Runnable mergeIntoTwin) {
        this.model = model;
        this.backToLine = backToLine;
        this.openTwin = openTwin;
        this.mergeIntoTwin = mergeIntoTwin;
        getStyleClass().add("remarks");
        model.complaintsProperty().subscribe(_ -> show());
        model.twinProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        for (var complaint : model.complaintsProperty().get()) {
            getChildren().add(remark(complaint));
        }
        var twin = model.twinProperty().get();
        if (twin != null) {
            getChildren().add(twinOf(twin));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node remark(Complaint complaint) {
        var words = new Label(complaint.words(), Icons.small(Icon.ALERT_CIRCLE));
        words.setWrapText(true);
        words.getStyleClass().addAll("secondary", complaint.weight() == Complaint.Weight.FORBIDS ? "rust" : "ochre");
        var row = new FlowPane(words);
        row.getStyleClass().add("remark");
        for (var mend : complaint.mends()) {
            row.getChildren().add(link(mend.words(), () -> {
                model.write(mend.line());
                backToLine.run();
            }));
        }
        return row;
    }

    private Node twinOf(Entry entry) {
        var words = new Label(
                Text.of("capture.twin", entry.headline().text(), Wording.day(entry.day())), Icons.small(Icon.COPY));
        words.setWrapText(true);
        words.getStyleClass().add("secondary");
        var merge = link(Text.of("capture.twin.merge"), mergeIntoTwin);
        merge.setAccessibleHelp(Text.of("capture.twin.merge.help"));
        var row = new FlowPane(words, merge, link(Text.of("capture.twin.open"), openTwin));
        row.getStyleClass().add("remark");
        return row;
    }

    private static Node link(String words, Runnable run) {
        var link = Buttons.link(words, run);
        link.getStyleClass().add("small-words");
        return link;
    }
}
