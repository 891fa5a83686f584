package app.treefall.ui.frame;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Says at a form that what was typed last stands there again, and lets it be thrown away. Using it takes no step: the
/// words are where they were.
public final class WordsBack extends FlowPane {

    private static final double GAP = 12;

    private final TypedForm form;

    public WordsBack(TypedForm form) {
        this.form = form;
        var words = new Label(Text.of("drafts.back"), Icons.small(Icon.INFO));
        words.setWrapText(true);
        words.getStyleClass().addAll("secondary", "ochre");
        getStyleClass().add("words-back");
        setHgap(GAP);
        getChildren().addAll(words, Buttons.link(Text.of("drafts.throw.away"), form::throwAway));
        visibleProperty().bind(form.backProperty());
        managedProperty().bind(visibleProperty());
    }

    /// Ends the form when it leaves the window; for one that is made anew each time it is opened.
    public WordsBack endingTheForm() {
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                form.close();
            }
        });
        return this;
    }
}
