package app.treefall.ui.settings;

import app.treefall.domain.Named;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.form.ChoiceList;
import app.treefall.ui.form.Forms;
import app.treefall.ui.text.Text;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tags and projects by name: given another name, or two of them made one, everywhere at once.
final class NamesView extends VBox {

    private final NamesViewModel model;
    private final ChoiceList<NamesViewModel.Row> list;
    private boolean wantsFocus;

    NamesView(NamesViewModel model) {
        this.model = model;
        getStyleClass().add("settings-form");
        var sorts = new Segmented<>(
                Text.of("settings.names.sort"),
                Arrays.stream(NamesViewModel.Sort.values())
                        .map(sort -> new Segmented.Option<>(sort, Text.of("settings.names." + sort)))
                        .toList());
        sorts.valueProperty().bindBidirectional(model.sortProperty());
        list = new ChoiceList<>(
                Text.of("settings.names.list"), model.rows(), NamesViewModel.Row::name, NamesViewModel.Row::count);
        list.follow(
                model.shownProperty(),
                row -> {
                    var shown = model.shownProperty().get();
                    return shown != null && shown.what().equals(row.what());
                },
                model::show);
        list.setPlaceholder(Forms.label(Text.of("settings.names.none"), "secondary"));
        list.sceneProperty().subscribe(scene -> {
            if (scene != null && wantsFocus) {
                wantsFocus = false;
                list.requestFocus();
            }
        });
        var side = new VBox(list);
        side.getStyleClass().add("choice-side");
        var form = form();
        form.visibleProperty().bind(model.shownProperty().isNotNull());
        HBox.setHgrow(form, Priority.ALWAYS);
        var both = new HBox(side, form);
        both.getStyleClass().add("choice-and-form");
        getChildren()
                .addAll(Forms.heading(Text.of("settings.names"), Text.of("settings.names.why"), null), sorts, both);
    }

    /// Begins with one of them, or with the list.
    void show(@Nullable Named what) {
        if (what != null) {
            model.show(what);
        }
        wantsFocus = list.getScene() == null; // a pane that was never laid out has nothing in the scene yet
        list.requestFocus();
    }

    private VBox form() {
        var name = Forms.line(Text.of("settings.names.name"), model.name(), _ -> {});
        name.input().setOnAction(_ -> model.rename());
        var rename = Buttons.plain(Text.of("settings.names.rename"), model::rename);
        var form = new VBox(
                words(model.extentProperty(), "secondary"),
                name,
                words(model.joiningProperty(), "caption"),
                new HBox(rename),
                merging());
        form.getStyleClass().add("choice-form");
        return form;
    }

    private Node merging() {
        var into = Forms.choice(
                Text.of("settings.names.into"),
                model.others(),
                model.intoProperty(),
                NamesViewModel.Row::name,
                () -> {});
        into.input().setPromptText(Text.of("settings.names.into.prompt"));
        var merge = Buttons.plain(Text.of("settings.names.merge"), model::merge);
        merge.disableProperty().bind(model.intoProperty().isNull());
        var box = new VBox(
                Forms.part(Text.of("settings.names.merging"), Text.of("settings.names.merging.why")),
                into,
                new HBox(merge));
        box.getStyleClass().add("choice-form");
        return box;
    }

    private static Label words(ReadOnlyStringProperty words, String role) {
        var label = Forms.label("", role);
        label.setWrapText(true);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
