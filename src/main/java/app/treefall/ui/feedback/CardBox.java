package app.treefall.ui.feedback;

import app.treefall.domain.Permission;
import app.treefall.narrative.loop.Next;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An opened card: everything that is known of one feedback, to read, correct and link; its steps below.
final class CardBox extends VBox {

    /// What can be done from an opened card.
    interface Steps {
        /// Nothing comes after a loop is closed.
        void next();

        void answer();

        void keepPraise();

        void back();

        void trash();
    }

    private final CardViewModel model;
    private final Runnable close;

    CardBox(CardViewModel model, Steps steps, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("card-box");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        var fields = fields();
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(fields.heightProperty());
        scroll.getStyleClass().add("card-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        var error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        getChildren()
                .addAll(
                        LoopBox.label(model.title(), "section"),
                        new WordsBack(model.form()).endingTheForm(),
                        scroll,
                        error,
                        turns(steps),
                        saving());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.save(close);
            }
        });
    }

    private VBox fields() {
        var fields = new VBox();
        fields.getStyleClass().add("card-fields");
        if (model.wasAsked()) {
            fields.getChildren()
                    .addAll(
                            area(Text.of("feedback.question"), model.questionProperty()),
                            new EntryPick(model.about(), Text.of("feedback.about")));
        }
        if (model.wasReceived()) {
            fields.getChildren()
                    .addAll(
                            area(Text.of("feedback.words"), model.wordsProperty()),
                            area(Text.of("feedback.plan"), model.planProperty()),
                            new EntryPick(model.entries(), Text.of("feedback.entries")));
        }
        if (model.wasTold()) {
            fields.getChildren().add(area(Text.of("feedback.report"), model.reportProperty()));
        }
        if (model.isConfirmed()) {
            fields.getChildren().add(area(Text.of("feedback.confirmation"), model.confirmationProperty()));
        }
        fields.getChildren().add(theme());
        if (model.wasReceived()) {
            fields.getChildren().add(permission());
        }
        return fields;
    }

    private Node theme() {
        var field = FormField.told(Text.of("feedback.theme"), "").hint(Text.of("feedback.theme.hint"));
        field.input().textProperty().bindBidirectional(model.themeProperty());
        return field;
    }

    private Node permission() {
        var name = Text.of("feedback.permission", model.name());
        var choice = new Segmented<>(
                name,
                List.of(
                        new Segmented.Option<>(Permission.NOT_ASKED, Text.of("feedback.permission.open")),
                        new Segmented.Option<>(Permission.GIVEN, Text.of("feedback.permission.yes")),
                        new Segmented.Option<>(Permission.REFUSED, Text.of("feedback.permission.no"))));
        choice.valueProperty().bindBidirectional(model.permissionProperty());
        return LoopBox.labelled(name, choice);
    }

    private Node turns(Steps steps) {
        var card = model.card();
        var row = new FlowPane();
        row.getStyleClass().add("card-turns");
        if (card.next() == Next.REMIND) {
            row.getChildren().add(turn(CardWords.step(card, Next.ANSWER), steps::answer));
        }
        if (card.next() != Next.NOTHING) {
            row.getChildren().add(turn(CardWords.step(card), steps::next));
        }
        if (CardWords.isPraiseToKeep(card)) {
            row.getChildren().add(turn(Text.of("feedback.keep.praise"), steps::keepPraise));
        }
        if (CardWords.mayGoBack(card)) {
            row.getChildren().add(turn(Text.of("feedback.back"), steps::back));
        }
        row.getChildren().add(Buttons.beside(Text.of("trash.action"), steps::trash));
        return row;
    }

    private static Button turn(String words, Runnable step) {
        return Buttons.link(words, step);
    }

    private HBox saving() {
        var row = new HBox(
                Buttons.primary(Text.of("feedback.save"), () -> model.save(close)),
                Buttons.quiet(Text.of("feedback.cancel"), close));
        row.getStyleClass().add("loop-steps");
        return row;
    }

    private static Node area(String name, StringProperty words) {
        var area = new GrowingTextArea(name, "");
        area.getStyleClass().add("told");
        area.textProperty().bindBidirectional(words);
        return new FormField<>(name, area);
    }
}
