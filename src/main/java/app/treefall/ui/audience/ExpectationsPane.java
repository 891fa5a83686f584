package app.treefall.ui.audience;

import app.treefall.domain.Entry;
import app.treefall.domain.Expectation;
import app.treefall.domain.Prose;
import app.treefall.narrative.alignment.Expecting;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.form.Forms;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All that somebody said they expect, and the one that is filled in.
final class ExpectationsPane extends VBox {

    private final AudienceViewModel model;
    private final BiConsumer<ExpectationForm, Node> link;

    private @Nullable ExpectationForm shown;
    private Node first = this;

    /// @param link offers the entries that could meet it, beside a node
    ExpectationsPane(AudienceViewModel model, BiConsumer<ExpectationForm, Node> link) {
        this.model = model;
        this.link = link;
        getStyleClass().add("audience-form");
        model.expectationsProperty().subscribe(_ -> show());
        model.expectationProperty().subscribe(_ -> show());
        model.personProperty().subscribe(_ -> show());
    }

    private void show() {
        var person = model.personProperty().get();
        var form = model.expectationProperty().get();
        var parts = new ArrayList<Node>();
        if (person != null) {
            parts.add(Forms.heading(
                    Text.of("audience.expect.title", person.shortName()), Text.of("audience.expect.why"), null));
            if (form != null) {
                if (shown == form) {
                    return; // it stands there already, with what is typed
                }
                parts.addAll(fields(form));
            } else {
                var add = Buttons.with(
                        Icon.PLUS,
                        Buttons.plain(Text.of("audience.expect.add"), () -> model.noteExpectation(Prose.NONE)));
                first = add;
                parts.add(new HBox(add));
                model.expectationsProperty().get().forEach(one -> parts.add(card(one)));
            }
        }
        shown = form;
        getChildren().setAll(parts);
        if (form != null) {
            takeFocus();
        }
    }

    /// In what was asked, where one is filled in; else where a new one begins.
    void takeFocus() {
        Keyboard.to(first);
    }

    private Node card(Expecting expecting) {
        var expectation = expecting.expectation();
        var parts = new ArrayList<Node>();
        var day = Wording.day(expectation.asked(), model.bench().today().get());
        parts.add(Labels.line(Text.of("audience.expect.asked", day), "caption"));
        if (expectation.question().hasWords()) {
            parts.add(Labels.wrapped(expectation.question().text(), "story"));
        }
        if (expectation.answer().hasWords()) {
            parts.add(Labels.wrapped("“" + expectation.answer().text().strip() + "”", "quotation", "soft"));
        }
        parts.addAll(ExpectsPanel.bars(expectation));
        for (var id : expectation.metBy()) {
            Entry entry = model.journal().find(id);
            if (entry != null) {
                parts.add(Buttons.link(entry.headline().text(), () -> model.openEntry(entry)));
            }
        }
        parts.add(Labels.wrapped(expecting.words(), "secondary", expecting.isTimeToAskAgain() ? "ochre" : "soft"));
        parts.add(steps(expectation));
        var card = new VBox(parts.toArray(Node[]::new));
        card.getStyleClass().addAll("card", "expectation-card");
        return card;
    }

    private Node steps(Expectation expectation) {
        var steps = new HBox(
                Buttons.link(Text.of("audience.expect.edit"), () -> model.editExpectation(expectation)),
                Buttons.beside(Text.of("trash.action"), () -> model.trash(expectation)));
        steps.getStyleClass().add("form-steps");
        return steps;
    }

    private List<Node> fields(ExpectationForm form) {
        var day = new DayField(form.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(form.askedProperty());
        var question = Forms.area(Text.of("audience.expect.question"), form.question());
        first = question.input();
        return List.of(
                new WordsBack(form.form()),
                question,
                Forms.area(Text.of("audience.expect.answer", form.name()), form.answer())
                        .hint(Text.of("audience.expect.answer.hint")),
                Forms.row(
                        Forms.area(Text.of("audience.expect.meets"), form.meets()),
                        Forms.area(Text.of("audience.expect.amazes"), form.amazes())),
                Forms.row(
                        day.labelled(Text.of("audience.expect.day"), form.day().errorProperty()),
                        Forms.choice(
                                Text.of("audience.expect.progress"),
                                List.of(Expectation.Progress.values()),
                                form.progressProperty(),
                                progress -> Text.of("audience.progress." + progress),
                                () -> {})),
                entries(form),
                end());
    }

    private Node entries(ExpectationForm form) {
        var lines = new VBox();
        lines.getStyleClass().add("linked");
        Runnable fill = () -> lines.getChildren()
                .setAll(form.metBy().stream().map(entry -> entry(form, entry)).toList());
        form.metBy().addListener((ListChangeListener<Entry>) _ -> fill.run());
        fill.run();
        var add = new Button[1];
        add[0] = Buttons.with(
                Icon.LINK, Buttons.link(Text.of("audience.entries.link"), () -> link.accept(form, add[0])));
        return new VBox(Forms.sub(Text.of("audience.entries")), lines, add[0]);
    }

    private static Node entry(ExpectationForm form, Entry entry) {
        var row = new HBox(
                Labels.growing(entry.headline().text(), "list-headline"),
                Buttons.icon(
                        Icon.X,
                        Text.of("audience.entries.unlink", entry.headline().text()),
                        () -> form.unlink(entry)));
        row.getStyleClass().add("linked-entry");
        return row;
    }

    private Node end() {
        var steps = new FlowPane(
                Buttons.primary(Text.of("audience.expect.save"), model::saveExpectation),
                Buttons.quiet(Text.of("audience.cancel"), model::closeExpectation));
        steps.getStyleClass().add("box-steps");
        return steps;
    }
}
