package app.treefall.ui.audience;

import app.treefall.domain.Person;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One person of the story: who they are, what they listen for, and how they report what they heard.
final class PersonPane extends VBox {

    /// What is done with the person beside filling in the fields.
    interface Steps {

        void merge(Person person, Node from);

        void trash(Person person, Node from);
    }

    private static final List<Integer> CADENCES = List.of(0, 7, 14, 21, 28, 35);

    private final PeopleViewModel model;
    private final TextField name;

    PersonPane(PeopleViewModel model, Steps steps) {
        this.model = model;
        getStyleClass().add("audience-form");
        var nameField = Forms.line(Text.of("audience.people.name"), model.name(), model::keep);
        name = nameField.input();
        var heading =
                Forms.heading(Text.of("audience.people.form"), Text.of("audience.people.why"), model.saidProperty());
        getChildren().addAll(heading, WordsBack.of(model.typed()));
        getChildren().addAll(who(nameField));
        getChildren().addAll(attention());
        getChildren().add(steps(steps));
    }

    /// Where somebody new begins.
    void takeFocus() {
        Keyboard.to(name);
    }

    private List<Node> who(Node nameField) {
        return List.of(
                Forms.row(
                        nameField,
                        Forms.line(Text.of("audience.people.handle"), model.handle(), model::keep)
                                .hint(Text.of("audience.people.handle.hint"))),
                Forms.row(
                        Forms.choice(
                                Text.of("audience.people.relation"),
                                List.of(Person.Relation.values()),
                                model.relationProperty(),
                                Labels::of,
                                () -> model.keep(model.name())),
                        Forms.line(Text.of("audience.people.title"), model.title(), model::keep)),
                check("audience.people.decides", model.decidesProperty()),
                Forms.address(Text.of("form.address"), model.address(), model::keep),
                meeting());
    }

    private List<Node> attention() {
        return List.of(
                Forms.sub(Text.of("audience.people.listens.to")),
                Forms.area(Text.of("audience.people.watches"), model.watches(), model::keep)
                        .hint(Text.of("audience.people.watches.hint")),
                Forms.area(Text.of("audience.people.reports"), model.reportsUp(), model::keep)
                        .hint(Text.of("audience.people.reports.hint")),
                Forms.line(Text.of("audience.people.words"), model.theirWords(), model::keep)
                        .hint(Text.of("audience.people.words.hint")),
                Forms.sub(Text.of("audience.people.explained")),
                Forms.pairs(
                        model.explained(),
                        Text.of("audience.people.word"),
                        Text.of("audience.people.meaning"),
                        Text.of("audience.people.explained.add"),
                        model::addExplained,
                        model::keep,
                        model::remove),
                check("audience.people.hesitant", model.hesitantProperty()),
                Forms.area(Text.of("audience.people.note"), model.note(), model::keep)
                        .hint(Text.of("audience.people.note.hint")));
    }

    private Node check(String key, BooleanProperty value) {
        var check = new CheckBox(Text.of(key));
        check.selectedProperty().bindBidirectional(value);
        check.setOnAction(_ -> model.keep(model.name()));
        return check;
    }

    private Node meeting() {
        var every = Forms.choice(
                Text.of("audience.people.every"),
                CADENCES,
                model.everyDaysProperty(),
                PersonPane::words,
                () -> model.keep(model.minutes()));
        var minutes = Forms.line(Text.of("audience.people.minutes"), model.minutes(), model::keep);
        minutes.disableProperty().bind(model.everyDaysProperty().isEqualTo(0));
        return Forms.row(every, minutes);
    }

    private Node steps(Steps steps) {
        var merge = new Button[1];
        merge[0] = Buttons.link(Text.of("audience.people.merge"), () -> {
            var person = model.shownProperty().get();
            if (person != null) {
                steps.merge(person, merge[0]);
            }
        });
        var trash = new Button[1];
        trash[0] = Buttons.beside(Text.of("trash.action"), () -> {
            var person = model.shownProperty().get();
            if (person != null) {
                steps.trash(person, trash[0]);
            }
        });
        var row = new HBox(merge[0], trash[0]);
        row.getStyleClass().add("form-steps");
        model.knownProperty().subscribe(known -> row.setDisable(!known));
        return row;
    }

    static String words(int everyDays) {
        return switch (everyDays) {
            case 0 -> Text.of("audience.people.every.never");
            case 1 -> Text.of("audience.people.every.day");
            case 7 -> Text.of("audience.people.every.week");
            case 14 -> Text.of("audience.people.every.fortnight");
            default -> Text.of("audience.people.every.days", everyDays);
        };
    }
}
