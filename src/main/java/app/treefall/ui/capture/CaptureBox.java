package app.treefall.ui.capture;

import app.treefall.capture.Mark;
import app.treefall.domain.Entry;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where a line is typed, and below it what Treefall understood, each part to be corrected. At its foot stand the keys
/// for what can be done with the line; a click on them does the same.
public final class CaptureBox extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double PLUS = 18;

    private final CaptureViewModel model;
    private final Consumer<Entry> saved;
    private final TextField field;
    private final CaptureChips chips;
    private final CompletionPopup completions;
    private final FlowPane hints;

    /// @param saved what happens here once the line became an entry, or part of one, or another entry is opened for
    ///     it
    public CaptureBox(CaptureViewModel model, Consumer<Entry> saved) {
        this.model = model;
        this.saved = saved;
        field = new LineField(model::refusePasted);
        completions = new CompletionPopup(field, model::accept);
        chips = new CaptureChips(model, this::takeFocus, this::select);
        hints = new FlowPane(
                step(Text.of("capture.hint.save"), () -> model.save(saved)),
                step(Text.of("capture.hint.open"), () -> model.saveAndOpen(saved)),
                hint(Text.of("capture.hint.correct")));
        hints.getStyleClass().add("hints");
        getStyleClass().add("capture-box");
        getStylesheets().add(Theme.sheet("/css/capture.css"));
        getChildren()
                .addAll(line(), chips, new CaptureRemarks(model, this::takeFocus, this::openTwin, this::merge), hints);

        focusWithinProperty().subscribe(within -> pseudoClassStateChanged(ACTIVE, within));
        model.completionProperty().subscribe(completions::show);
    }

    /// Says at its foot that Escape closes what it stands in, and does so for a click.
    public CaptureBox closing(Runnable close) {
        hints.getChildren().add(step(Text.of("capture.hint.close"), close));
        return this;
    }

    /// Puts the keyboard behind the last word.
    public void takeFocus() {
        field.requestFocus();
        field.end();
    }

    private HBox line() {
        field.getStyleClass().addAll("bare", "told", "capture-line");
        field.setPromptText(Text.of("capture.prompt"));
        field.setAccessibleText(Text.of("capture.name"));
        field.textProperty().bindBidirectional(model.lineProperty());
        field.caretPositionProperty().subscribe(place -> {
            if (field.isFocused()) {
                model.caretProperty().set(place.intValue());
            }
        });
        model.caretProperty().subscribe(place -> {
            if (field.isFocused() && field.getCaretPosition() != place.intValue()) {
                field.positionCaret(place.intValue());
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                completions.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(Icons.of(Icon.PLUS, PLUS), field);
        row.getStyleClass().add("line-row");
        return row;
    }

    private void pressed(KeyEvent key) {
        if ((completions.isShowing() && completes(key)) || acts(key)) {
            key.consume();
        }
    }

    /// Whether the key did something with the line.
    private boolean acts(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            chips.takeFocus();
            return true;
        }
        if (key.getCode() != KeyCode.ENTER) {
            return false;
        }
        if (key.isShortcutDown()) {
            model.saveAndOpen(saved);
        } else if (key.isShiftDown() && model.twinProperty().get() != null) {
            merge();
        } else if (key.isAltDown() && model.twinProperty().get() != null) {
            openTwin();
        } else {
            model.save(saved);
        }
        return true;
    }

    /// Whether the key was for the list of completions.
    private boolean completes(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> completions.choose(1);
            case UP -> completions.choose(-1);
            case TAB -> model.accept(completions.first());
            case ESCAPE -> completions.hide();
            case ENTER -> {
                var choice = completions.chosen();
                if (choice == null) {
                    return false;
                }
                model.accept(choice);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void merge() {
        model.mergeIntoTwin(saved);
    }

    private void openTwin() {
        var twin = model.twinProperty().get();
        if (twin != null) {
            saved.accept(twin);
            model.open(twin);
        }
    }

    private void select(Mark mark) {
        field.requestFocus();
        field.selectRange(mark.start(), mark.end());
    }

    /// A key that the mouse can press. The keyboard stays where it is.
    private static Button step(String words, Runnable run) {
        var step = Buttons.beside(words, run);
        step.setFocusTraversable(false);
        return step;
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().add("caption");
        return hint;
    }
}
