package app.treefall.ui.capture;

import app.treefall.capture.Mark;
import app.treefall.domain.Entry;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where a line is typed, and below it what Treefall understood, each part to be corrected.
public final class CaptureBox extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double PLUS = 18;

    private final CaptureViewModel model;
    private final Consumer<Entry> saved;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane();
    private final VBox remarks = new VBox();
    private final CompletionPopup completions;

    /// @param saved what happens here once the line became an entry
    public CaptureBox(CaptureViewModel model, Consumer<Entry> saved, String... moreHints) {
        this.model = model;
        this.saved = saved;
        completions = new CompletionPopup(field, model::accept);
        getStyleClass().add("capture-box");
        getStylesheets().add(Theme.sheet("/css/capture.css"));
        chips.getStyleClass().add("chips");
        remarks.getStyleClass().add("remarks");
        getChildren().addAll(line(), chips, remarks, hints(moreHints));

        focusWithinProperty().subscribe(within -> pseudoClassStateChanged(ACTIVE, within));
        model.chipsProperty().subscribe(this::showChips);
        model.complaintsProperty().subscribe(_ -> showRemarks());
        model.twinProperty().subscribe(_ -> showRemarks());
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
        if (completions.isShowing() && completes(key)) {
            key.consume();
            return;
        }
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            model.saveAndOpen(saved);
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.save(saved);
        }
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

    private void showChips(List<CaptureChip> shown) {
        showIf(chips, !shown.isEmpty());
        chips.getChildren().setAll(shown.stream().map(this::chip).toList());
    }

    private Node chip(CaptureChip chip) {
        var node = new Chip[1];
        node[0] = new Chip(chip.icon(), chip.words(), () -> openMenu(chip, Objects.requireNonNull(node[0])));
        node[0].setMnemonicParsing(false);
        node[0].setAccessibleHelp(Text.of("capture.chip.help"));
        return chip.state() == CaptureChip.State.KNOWN ? node[0] : node[0].asNew();
    }

    private void openMenu(CaptureChip chip, Chip node) {
        var menu = new ChipMenu(
                        chip,
                        model.choices(chip),
                        correction -> {
                            model.correct(chip, correction);
                            takeFocus();
                        },
                        this::select)
                .menu();
        menu.show(node, Side.BOTTOM, 0, 4);
    }

    private void select(Mark mark) {
        field.requestFocus();
        field.selectRange(mark.start(), mark.end());
    }

    private void showRemarks() {
        remarks.getChildren().clear();
        for (var complaint : model.complaintsProperty().get()) {
            remarks.getChildren().add(remark(complaint));
        }
        var twin = model.twinProperty().get();
        if (twin != null) {
            remarks.getChildren().add(twinOf(twin));
        }
        showIf(remarks, !remarks.getChildren().isEmpty());
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
                takeFocus();
            }));
        }
        return row;
    }

    private Node twinOf(Entry entry) {
        var words = new Label(
                Text.of("capture.twin", entry.headline().text(), Wording.day(entry.day())), Icons.small(Icon.COPY));
        words.setWrapText(true);
        words.getStyleClass().add("secondary");
        var row = new FlowPane(words, link(Text.of("capture.twin.open"), () -> model.open(entry)));
        row.getStyleClass().add("remark");
        return row;
    }

    private static Node link(String words, Runnable run) {
        var link = Buttons.link(words, run);
        link.getStyleClass().add("small-words");
        return link;
    }

    private static HBox hints(String... more) {
        var hints = new HBox(
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

    private static void showIf(@Nullable Node node, boolean shown) {
        if (node != null) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
