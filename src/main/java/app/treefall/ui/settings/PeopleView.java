package app.treefall.ui.settings;

import app.treefall.domain.Person;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The people of the story, and what to know about each.
final class PeopleView extends VBox {

    private static final List<Integer> CADENCES = List.of(0, 7, 14, 21, 28);

    private final PeopleViewModel model;

    PeopleView(PeopleViewModel model) {
        this.model = model;
        getStyleClass().add("settings-form");
        var list = new ChoiceList<>(
                Text.of("settings.people"),
                model.people(),
                person -> person.name().text(),
                person -> words(person.relation()));
        list.follow(
                model.shownProperty(),
                person -> {
                    var shown = model.shownProperty().get();
                    return shown != null && shown.id().equals(person.id());
                },
                model::show);
        var name = Forms.line(Text.of("settings.people.name"), model.name(), model::keep);
        var form = form(name);
        form.visibleProperty().bind(model.shownProperty().isNotNull());
        var add = Buttons.with(Icon.PLUS, Buttons.small(Buttons.plain(Text.of("settings.people.add"), () -> {
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
                        Forms.heading(Text.of("settings.people"), Text.of("settings.people.why"), model.saidProperty()),
                        WordsBack.of(model.typed()),
                        both);
    }

    private VBox form(Node name) {
        var decides = new CheckBox(Text.of("settings.people.decides"));
        decides.selectedProperty().bindBidirectional(model.decidesProperty());
        decides.setOnAction(_ -> model.keep(model.name()));
        var form = new VBox(
                Forms.row(
                        name,
                        Forms.line(Text.of("settings.people.handle"), model.handle(), model::keep)
                                .hint(Text.of("settings.people.handle.hint"))),
                Forms.row(
                        Forms.choice(
                                Text.of("settings.people.relation"),
                                List.of(Person.Relation.values()),
                                model.relationProperty(),
                                PeopleView::words,
                                () -> model.keep(model.name())),
                        Forms.line(Text.of("settings.people.title"), model.title(), model::keep)),
                decides,
                Forms.address(Text.of("settings.address"), model.address(), model::keep),
                meeting(),
                Forms.line(Text.of("settings.people.watches"), model.watches(), model::keep)
                        .hint(Text.of("settings.people.watches.hint")),
                Forms.sub(Text.of("settings.people.explained")),
                Forms.pairs(
                        model.explained(),
                        Text.of("settings.people.word"),
                        Text.of("settings.people.meaning"),
                        Text.of("settings.people.explained.add"),
                        model::addExplained,
                        model::keep,
                        model::remove),
                new HBox(Buttons.link(Text.of("settings.people.merge"), model::merge)));
        form.getStyleClass().add("choice-form");
        return form;
    }

    private Node meeting() {
        var every = Forms.choice(
                Text.of("settings.people.every"),
                CADENCES,
                model.everyDaysProperty(),
                PeopleView::words,
                () -> model.keep(model.minutes()));
        var minutes = Forms.line(Text.of("settings.people.minutes"), model.minutes(), model::keep);
        minutes.disableProperty().bind(model.everyDaysProperty().isEqualTo(0));
        return Forms.row(every, minutes);
    }

    private static String words(int everyDays) {
        return switch (everyDays) {
            case 0 -> Text.of("settings.people.every.never");
            case 7 -> Text.of("settings.people.every.week");
            case 14 -> Text.of("settings.people.every.fortnight");
            default -> Text.of("settings.people.every.days", everyDays);
        };
    }

    static String words(Person.Relation relation) {
        return Text.of("settings.relation." + relation.name());
    }
}
