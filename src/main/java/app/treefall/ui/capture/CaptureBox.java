package app.treefall.ui.capture;

import app.treefall.capture.Mark;
import app.treefall.domain.Entry;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where a line is typed, and below it what Treefall understood, each part to be corrected.
public final class CaptureBox extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double PLUS = 18;

    private final CaptureViewModel model;
    private final Consumer<Entry> saved;
    private final TextField field;
    private final CaptureChips chips;
    private final CompletionPopup completions;

    /// @param saved what happens here once the line became an entry, or part of one, or another entry is opened for
    ///     it
    public CaptureBox(CaptureViewModel model, Consumer<Entry> saved, String... moreHints) {
        this.model = model;
        this.saved = saved;
        field = new LineField(model::refusePasted);
        completions = new CompletionPopup(field, model::accept);
        chips = new CaptureChips(model, this::takeFocus, this::select);
        getStyleClass().add("capture-box");
        getStylesheets().add(Theme.sheet("/css/capture.css"));
        getChildren()
                .addAll(
                        line(),
                        chips,
                        new CaptureRemarks(model, this::takeFocus, this::openTwin, this::merge),
                        hints(moreHints));

        focusWithinProperty().subscribe(within -> pseudoClassStateChanged(ACTIVE, within));
        model.completionProperty().subscribe(completions::show);
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

    private static FlowPane hints(String... more) {
        var hints = new FlowPane(
                hint(Text.of("capture.hint.save")),
                hint(Text.of("capture.hint.open")),
                hint(Text.of("capture.hint.correct")));
        for (var words : more) {
            hints.getChildren().add(hint(words));
        }
        hints.getStyleClass().add("hints");
        return hints;
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().add("caption");
        return hint;
    }
}
