package app.treefall.ui.settings;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.form.Field;
import app.treefall.ui.form.Forms;
import app.treefall.ui.settings.SeasonViewModel.Asked;
import app.treefall.ui.settings.SeasonViewModel.Choice;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// From when to when, towards what, and what that asks for.
final class SeasonView extends VBox {

    private final SeasonViewModel model;
    private final VBox criteria = new VBox();

    @SuppressWarnings("NullAway") // no ladder is chosen until there is one; a choice of nothing shows as nothing
    SeasonView(SeasonViewModel model, Consumer<ThrownAway> trash) {
        this.model = model;
        getStyleClass().add("settings-form");
        criteria.getStyleClass().add("criteria");
        model.criteria().addListener((ListChangeListener<Asked>) _ -> showCriteria());
        showCriteria();
        var decision = Forms.day(
                Text.of("settings.season.decision"),
                model.ahead(),
                model.decisionProperty(),
                model.days().errorProperty(),
                () -> model.keep(model.days()));
        var asks = new VBox(
                Forms.sub(Text.of("settings.season.asks")),
                Forms.wrapped(Text.of("settings.season.asks.why"), "secondary"),
                criteria,
                another());
        asks.getStyleClass().add("asks");
        asks.visibleProperty().bind(Bindings.isNotEmpty(model.levels()));
        asks.managedProperty().bind(asks.visibleProperty());
        getChildren()
                .addAll(
                        Forms.heading(Text.of("settings.season"), Text.of("settings.season.why"), model.saidProperty()),
                        Forms.line(Text.of("settings.season.name"), model.name(), model::keep),
                        Forms.row(
                                Forms.day(
                                        Text.of("settings.season.start"),
                                        model.back(),
                                        model.startProperty(),
                                        new SimpleStringProperty(""),
                                        () -> model.keep(model.days())),
                                decision),
                        Forms.choice(
                                Text.of("settings.season.ladder"),
                                model.ladders(),
                                model.ladderProperty(),
                                Choice::name,
                                model::chooseLadder),
                        Forms.row(
                                level("settings.season.current", model.current()),
                                level("settings.season.target", model.target())),
                        asks,
                        new HBox(throwAway(trash)));
    }

    private Node throwAway(Consumer<ThrownAway> trash) {
        var button = Buttons.beside(Text.of("trash.action"), () -> {});
        button.setOnAction(_ -> {
            var season = model.kept();
            if (season != null) {
                trash.accept(new ThrownAway(season, button, model::begin));
            }
        });
        button.disableProperty().bind(model.keptProperty().isNull());
        return button;
    }

    /// One of the ladder's levels; without a ladder, words.
    private Node level(String key, Field field) {
        var typed = Forms.line(Text.of(key), field, model::keep);
        var box = new ComboBox<String>(model.levels());
        var chosen = new SimpleStringProperty();
        chosen.bind(field.textProperty());
        chosen.subscribe(words -> box.setValue(words == null || words.isEmpty() ? null : words));
        model.levels().addListener((ListChangeListener<String>)
                _ -> box.setValue(field.textProperty().get()));
        box.setOnAction(_ -> {
            var level = box.getValue();
            if (level != null
                    && !level.equals(field.textProperty().get())
                    && model.levels().contains(level)) {
                field.textProperty().set(level);
                model.keep(field);
            }
        });
        var picked = new FormField<>(Text.of(key), box);
        picked.errorProperty().bind(field.errorProperty());
        picked.visibleProperty().bind(Bindings.isNotEmpty(model.levels()));
        typed.visibleProperty().bind(picked.visibleProperty().not());
        picked.managedProperty().bind(picked.visibleProperty());
        typed.managedProperty().bind(typed.visibleProperty());
        return new StackPane(typed, picked);
    }

    private void showCriteria() {
        criteria.getChildren()
                .setAll(model.criteria().stream().map(this::criterion).toList());
    }

    private Node criterion(Asked asked) {
        var own = Forms.bare(Text.of("settings.season.own"), asked.ownWords(), _ -> model.keep(asked));
        own.setAccessibleText(Text.of("settings.season.own.of", asked.competency()));
        var words = new VBox(
                Forms.label(asked.competency(), "body-strong"), Forms.wrapped(asked.expectation(), "expectation"), own);
        words.getStyleClass().add("criterion");
        return words;
    }

    private Node another() {
        var competency = Forms.bare(Text.of("settings.season.competency"), model.competency(), _ -> {});
        var expectation = Forms.bare(Text.of("settings.season.expectation"), model.expectation(), _ -> {});
        HBox.setHgrow(expectation, Priority.ALWAYS);
        expectation.setOnAction(_ -> model.addCriterion());
        var line = new HBox(
                competency,
                expectation,
                Buttons.with(
                        Icon.PLUS, Buttons.small(Buttons.plain(Text.of("settings.season.add"), model::addCriterion))));
        line.getStyleClass().add("pair");
        var wrong = Forms.wrapped("", "field-error", "rust");
        wrong.textProperty()
                .bind(Bindings.when(model.competency().errorProperty().isNotEmpty())
                        .then(model.competency().errorProperty())
                        .otherwise(model.expectation().errorProperty()));
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        return new VBox(line, wrong);
    }
}
