package app.treefall.ui.audience;

import app.treefall.ui.audience.PrioritiesViewModel.Measured;
import app.treefall.ui.audience.PrioritiesViewModel.Whose;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.ChoiceList;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What each of them wants, in their words.
final class PrioritiesPane extends VBox {

    private final PrioritiesViewModel model;
    private final TextField name;

    PrioritiesPane(PrioritiesViewModel model, Runnable add, Consumer<Node> trash) {
        this.model = model;
        getStyleClass().add("audience-form");
        var list = new ChoiceList<>(
                Text.of("audience.priorities"),
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
        var nameField = Forms.line(Text.of("audience.priorities.name"), model.name(), model::keep);
        name = nameField.input();
        var form = form(nameField, trash);
        form.visibleProperty().bind(model.shownProperty().isNotNull());
        var more = Buttons.with(Icon.PLUS, Buttons.small(Buttons.plain(Text.of("audience.priorities.add"), () -> {
            add.run();
            Keyboard.to(name);
        })));
        var side = new VBox(list, more);
        side.getStyleClass().add("choice-side");
        HBox.setHgrow(form, Priority.ALWAYS);
        var both = new HBox(side, form);
        both.getStyleClass().add("choice-and-form");
        getChildren()
                .addAll(
                        Forms.heading(
                                Text.of("audience.priorities"),
                                Text.of("audience.priorities.why"),
                                model.saidProperty()),
                        WordsBack.of(model.typed()),
                        both);
    }

    /// Where a new one begins.
    void takeFocus() {
        Keyboard.to(name);
    }

    @SuppressWarnings(
            "NullAway") // nobody is chosen until the form has been filled; a choice of nothing shows as nothing
    private VBox form(Node name, Consumer<Node> trash) {
        var until = Forms.day(
                        Text.of("audience.priorities.until"),
                        model.days(),
                        model.untilProperty(),
                        model.last().errorProperty(),
                        () -> model.keep(model.last()))
                .hint(Text.of("audience.priorities.until.hint"));
        var form = new VBox(
                Forms.row(
                        Forms.choice(
                                Text.of("audience.priorities.whose"),
                                model.everybody(),
                                model.whoseProperty(),
                                Whose::name,
                                () -> model.keep(model.name())),
                        name),
                Forms.area(Text.of("audience.priorities.words"), model.words(), model::keep)
                        .hint(Text.of("audience.priorities.words.hint")),
                Forms.row(
                        Forms.line(Text.of("audience.priorities.measure"), model.measure(), model::keep),
                        Forms.choice(
                                Text.of("audience.priorities.metric"),
                                model.metrics(),
                                model.metricProperty(),
                                PrioritiesPane::words,
                                () -> model.keep(model.measure()))),
                Forms.row(since(), until),
                Forms.row(
                        Forms.line(Text.of("audience.priorities.handle"), model.handle(), model::keep)
                                .hint(Text.of("audience.priorities.handle.hint")),
                        new Region()),
                new HBox(throwAway(trash)));
        form.getStyleClass().add("choice-form");
        return form;
    }

    private Node throwAway(Consumer<Node> trash) {
        var button = Buttons.beside(Text.of("trash.action"), () -> {});
        button.setOnAction(_ -> trash.accept(button));
        return button;
    }

    private Node since() {
        return Forms.day(
                Text.of("audience.priorities.since"),
                model.daysBack(),
                model.sinceProperty(),
                model.first().errorProperty(),
                () -> model.keep(model.first()));
    }

    private static String words(Measured measured) {
        return measured.metric() == null ? Text.of("audience.priorities.metric.none") : measured.name();
    }
}
