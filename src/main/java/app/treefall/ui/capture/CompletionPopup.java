package app.treefall.ui.capture;

import app.treefall.capture.Completion;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What the word at the caret could become, below the line. The keyboard stays in the line: arrows choose, Tab takes.
///
/// Nothing is chosen until an arrow was pressed, so that Enter still saves a line that happens to begin like a known
/// name.
final class CompletionPopup {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BELOW = 6;

    private final TextField field;
    private final Consumer<Completion.Choice> take;
    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private List<Completion.Choice> choices = List.of();
    private int chosen = -1;

    CompletionPopup(TextField field, Consumer<Completion.Choice> take) {
        this.field = field;
        this.take = take;
        rows.getStyleClass().add("completion");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.getStylesheets().add(Theme.sheet("/css/capture.css"));
        popup.getContent().add(rows);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
    }

    void show(@Nullable Completion completion) {
        choices = completion == null ? List.of() : completion.choices();
        chosen = -1;
        rows.getChildren().setAll(choices.stream().map(this::row).toList());
        if (choices.isEmpty() || !field.isFocused() || field.getScene() == null) {
            popup.hide();
            return;
        }
        var below = field.localToScreen(0, field.getHeight() + BELOW);
        if (below != null && !popup.isShowing()) {
            popup.show(field, below.getX(), below.getY());
        }
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    void choose(int step) {
        chosen = Math.clamp(chosen + step, 0, choices.size() - 1);
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        rows.setAccessibleText(wordsOf(choices.get(chosen)));
    }

    /// The chosen one; null while none is.
    Completion.@Nullable Choice chosen() {
        return chosen < 0 ? null : choices.get(chosen);
    }

    Completion.Choice first() {
        return choices.get(Math.max(chosen, 0));
    }

    private Label row(Completion.Choice choice) {
        var row = new Label(wordsOf(choice), Icons.small(iconOf(choice.sort())));
        row.getStyleClass().add("completion-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMouseClicked(_ -> take.accept(choice));
        return row;
    }

    private static String wordsOf(Completion.Choice choice) {
        var name = choice.label().text();
        return switch (choice.standing()) {
            case KNOWN -> name;
            case NEW -> Text.of("capture.complete.new", name);
        };
    }

    private static Icon iconOf(Completion.Sort sort) {
        return switch (sort) {
            case TAG -> Icon.HASH;
            case PROJECT -> Icon.FOLDER;
            case PERSON -> Icon.USER;
            case PRIORITY -> Icon.TARGET;
            case DAY -> Icon.CALENDAR;
            case CONFIDENTIALITY -> Icon.LOCK;
        };
    }
}
