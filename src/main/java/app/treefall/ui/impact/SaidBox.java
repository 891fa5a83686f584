package app.treefall.ui.impact;

import app.treefall.domain.Entry;
import app.treefall.domain.Permission;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Somebody's words, word for word, with who said them and what they are about.
final class SaidBox extends ScrollPane {

    private final SaidViewModel model;
    private final VBox about = new VBox();

    /// @param trash throws these words away, from the step it is asked with
    SaidBox(SaidViewModel model, Consumer<Node> trash, Runnable close) {
        this.model = model;
        Runnable save = () -> model.save(close);
        var words = new GrowingTextArea(Text.of("impact.said.words"), Text.of("impact.said.words.prompt"));
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.wordsProperty());
        var wordsField = new FormField<>(Text.of("impact.said.words"), words);
        wordsField.errorProperty().bind(model.wordsErrorProperty());
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        var options = new ArrayList<Segmented.Option<Permission>>();
        for (var one : Permission.values()) {
            options.add(new Segmented.Option<>(one, Text.of("impact.said.permission." + one)));
        }
        var permission = new Segmented<>(Text.of("impact.said.permission"), options);
        about.getStyleClass().add("about");
        var box = new VBox(
                Pieces.title(Text.of(model.isNew() ? "impact.said.add" : "impact.said.edit")),
                new WordsBack(model.form()).endingTheForm(),
                wordsField,
                Pieces.row(
                        who(),
                        Pieces.line(
                                Text.of("impact.said.role"),
                                model.roleProperty(),
                                model.roleErrorProperty(),
                                "",
                                save)),
                Pieces.row(
                        day.labelled(Text.of("impact.said.day"), model.dayErrorProperty()),
                        Pieces.choice(Text.of("impact.said.permission"), model.permissionProperty(), permission)),
                sought(),
                about,
                Pieces.steps(
                        Buttons.primary(Text.of("impact.said.save"), save),
                        Buttons.quiet(Text.of("impact.cancel"), close),
                        Pieces.space(),
                        Pieces.throwAway(trash, model.isNew())));
        box.getStyleClass().add("impact-box");
        getStyleClass().add("impact-box-pane");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Pieces.savesOnShortcutEnter(box, save);
        model.about().addListener((ListChangeListener<Entry>) _ -> showAbout());
        model.found().addListener((ListChangeListener<Entry>) _ -> showAbout());
        showAbout();
    }

    private Node who() {
        var box = new ComboBox<String>();
        box.getItems().setAll(model.people());
        box.setEditable(true);
        box.getEditor().textProperty().bindBidirectional(model.nameProperty());
        var field = new FormField<>(Text.of("impact.said.name"), box);
        field.errorProperty().bind(model.nameErrorProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node sought() {
        var field = FormField.told(Text.of("impact.said.about"), Text.of("impact.said.about.prompt"));
        field.input().textProperty().bindBidirectional(model.soughtProperty());
        field.input().setOnAction(_ -> {
            if (!model.found().isEmpty()) {
                model.add(model.found().getFirst());
            }
        });
        return field;
    }

    /// What it is about, each with a way out; below, what fits what is typed, each with a way in.
    private void showAbout() {
        about.getChildren().clear();
        for (var entry : model.about()) {
            var headline = entry.headline().text();
            var out = Buttons.icon(Icon.X, Text.of("impact.said.about.remove", headline), () -> model.remove(entry));
            about.getChildren().add(row(headline, out));
        }
        for (var entry : model.found()) {
            var in = Buttons.link(entry.headline().text(), () -> model.add(entry));
            in.setMinWidth(0);
            about.getChildren().add(in);
        }
        Pieces.shows(about, !about.getChildren().isEmpty());
    }

    private static HBox row(String headline, Node out) {
        var words = Pieces.label(headline, "list-headline");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Pieces.row(words, out);
    }
}
