package app.treefall.ui.frame;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

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

    /// The same for fields that show one thing after the other.
    public static Node of(TypedForms typed) {
        var place = new VBox();
        typed.formProperty()
                .subscribe(form -> place.getChildren().setAll(form == null ? List.of() : List.of(new WordsBack(form))));
        return place;
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
