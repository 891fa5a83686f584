package app.treefall.ui.settings;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.settings.PrioritiesViewModel.Whose;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What each of them wants, in their words.
final class PrioritiesView extends VBox {

    private final PrioritiesViewModel model;

    PrioritiesView(PrioritiesViewModel model) {
        this.model = model;
        getStyleClass().add("settings-form");
        var list = new ChoiceList<>(
                Text.of("settings.priorities"),
                model.priorities(),
                priority -> priority.name().text(),
                model::whoseIs);
        list.follow(
                model.shownProperty(),
                priority -> {
                    var shown = model.shownProperty().get();
                    return shown != null && shown.id().equals(priority.id());
                },
                model::show);
        var name = Forms.line(Text.of("settings.priorities.name"), model.name(), model::keep);
        var form = form(name);
        form.visibleProperty().bind(model.shownProperty().isNotNull());
        var add = Buttons.with(Icon.PLUS, Buttons.small(Buttons.plain(Text.of("settings.priorities.add"), () -> {
            model.add();
            name.input().requestFocus();
        })));
        var side = new VBox(list, add);
        side.getStyleClass().add("choice-side");
        HBox.setHgrow(form, Priority.ALWAYS);
        var both = new HBox(side, form);
        both.getStyleClass().add("choice-and-form");
        getChildren()
                .addAll(
                        Forms.heading(
                                Text.of("settings.priorities"),
                                Text.of("settings.priorities.why"),
                                model.saidProperty()),
                        WordsBack.of(model.typed()),
                        both);
    }

    @SuppressWarnings(
            "NullAway") // nobody is chosen until the form has been filled; a choice of nothing shows as nothing
    private VBox form(Node name) {
        var until = Forms.day(
                        Text.of("settings.priorities.until"),
                        model.days(),
                        model.untilProperty(),
                        model.last().errorProperty(),
                        () -> model.keep(model.last()))
                .hint(Text.of("settings.priorities.until.hint"));
        var form = new VBox(
                Forms.row(
                        Forms.choice(
                                Text.of("settings.priorities.whose"),
                                model.everybody(),
                                model.whoseProperty(),
                                Whose::name,
                                () -> model.keep(model.name())),
                        name),
                Forms.line(Text.of("settings.priorities.words"), model.words(), model::keep)
                        .hint(Text.of("settings.priorities.words.hint")),
                Forms.line(Text.of("settings.priorities.measure"), model.measure(), model::keep),
                Forms.row(
                        until,
                        Forms.line(Text.of("settings.priorities.handle"), model.handle(), model::keep)
                                .hint(Text.of("settings.priorities.handle.hint"))));
        form.getStyleClass().add("choice-form");
        return form;
    }
}
