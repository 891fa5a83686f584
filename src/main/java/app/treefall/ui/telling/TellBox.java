package app.treefall.ui.telling;

import app.treefall.domain.Person;
import app.treefall.domain.Telling;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.frame.WordsBack;
import app.treefall.ui.telling.TellViewModel.Landed;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Whom an entry was told, where, when, and how it landed, in half a minute. For the week and for the journal's editor.
public final class TellBox extends VBox {

    private final TellViewModel model;
    private final GrowingTextArea words = new GrowingTextArea(Text.of("telling.words"), "");

    /// @param close what takes the box away, after saving and when it is left
    public TellBox(TellViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("tell-box");
        getStylesheets().add(Theme.sheet("/css/telling.css"));
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(model.wordsProperty());
        var wordsField = new FormField<>(Text.of("telling.words"), words);
        wordsField.errorProperty().bind(model.wordsErrorProperty());

        getChildren().addAll(title(), new WordsBack(model.form()).endingTheForm());
        if (!model.isAboutLanding()) {
            var where = new HBox(grows(person()), grows(setting()), day());
            where.getStyleClass().add("tell-row");
            getChildren().add(where);
        }
        var said = new VBox(landed(), sign(), wordsField, steps(close));
        said.getStyleClass().add("tell-said");
        if (model.isAboutLanding()) {
            getChildren().add(said);
        } else {
            addWays(said, close);
        }
        model.landedProperty().subscribe(_ -> ask());
        model.personProperty().subscribe(_ -> ask());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                model.save(close);
            }
        });
    }

    /// Said already, or still to be written.
    private enum Way {
        SAID,
        WRITTEN
    }

    private void addWays(VBox said, Runnable close) {
        var written = new VBox(
                new MessageBox(model.message(), words -> model.copy(words, close)),
                Buttons.quiet(Text.of("telling.cancel"), close));
        written.getStyleClass().add("tell-said");
        var way = new Segmented<>(
                Text.of("telling.way"),
                List.of(
                        new Segmented.Option<>(Way.SAID, Text.of("telling.way.said")),
                        new Segmented.Option<>(Way.WRITTEN, Text.of("telling.way.written"))));
        getChildren().addAll(way, said, written);
        way.valueProperty().subscribe(chosen -> {
            show(said, chosen == Way.SAID);
            show(written, chosen == Way.WRITTEN);
            switch (chosen) {
                case SAID -> {}
                case WRITTEN -> model.write();
            }
        });
    }

    private static void show(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    private VBox title() {
        var title = new Label(Text.of(model.isAboutLanding() ? "telling.title.landing" : "telling.title"));
        title.getStyleClass().add("section");
        var headline = new Label(model.entry().headline().text());
        headline.getStyleClass().addAll("list-headline", "soft");
        headline.setWrapText(true);
        return new VBox(title, headline);
    }

    private FormField<ComboBox<@Nullable Person>> person() {
        var box = new ComboBox<@Nullable Person>();
        box.getItems().setAll(model.people());
        box.setConverter(words(person -> person == null ? "" : person.name().text()));
        box.valueProperty().bindBidirectional(model.personProperty());
        box.setPromptText(Text.of("telling.person.prompt"));
        var field = new FormField<>(Text.of("telling.person"), box);
        field.errorProperty().bind(model.personErrorProperty());
        return field;
    }

    private FormField<ComboBox<Telling.Setting>> setting() {
        var box = new ComboBox<Telling.Setting>();
        box.getItems().setAll(Telling.Setting.values());
        box.setConverter(words(TellBox::wordsOf));
        box.valueProperty().bindBidirectional(model.settingProperty());
        return new FormField<>(Text.of("telling.setting"), box);
    }

    private FormField<DayField> day() {
        var day = new DayField(model.days(), DayField.Need.NEEDED);
        day.valueProperty().bindBidirectional(model.dayProperty());
        return day.labelled(Text.of("telling.day"), model.dayErrorProperty());
    }

    private VBox landed() {
        var options = new ArrayList<Segmented.Option<Landed>>();
        for (var landed : Landed.values()) {
            options.add(new Segmented.Option<>(landed, wordsOf(landed)));
        }
        var choice = new Segmented<>(Text.of("telling.landing"), options);
        choice.valueProperty().bindBidirectional(model.landedProperty());
        return labelled(Text.of("telling.landing"), choice);
    }

    private VBox sign() {
        var choice = new Segmented<>(
                Text.of("telling.sign"),
                List.of(
                        new Segmented.Option<>(Telling.Sign.THEIR_WORDS, Text.of("telling.sign.words")),
                        new Segmented.Option<>(Telling.Sign.THEIR_QUESTION, Text.of("telling.sign.question")),
                        new Segmented.Option<>(Telling.Sign.WHAT_THEY_DID, Text.of("telling.sign.deed"))));
        choice.valueProperty().bindBidirectional(model.signProperty());
        var field = labelled(Text.of("telling.sign"), choice);
        model.landedProperty().subscribe(landed -> {
            boolean asked = landed == Landed.UNDERSTOOD || landed == Landed.REPEATED;
            field.setVisible(asked);
            field.setManaged(asked);
        });
        return field;
    }

    private HBox steps(Runnable close) {
        var save = Buttons.primary(
                Text.of(model.isAboutLanding() ? "telling.save.landing" : "telling.save"), () -> model.save(close));
        var steps = new HBox(save, Buttons.quiet(Text.of("telling.cancel"), close));
        steps.getStyleClass().add("tell-steps");
        return steps;
    }

    private void ask() {
        words.setPromptText(model.question());
    }

    private static VBox labelled(String name, Node choice) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        var field = new VBox(label, choice);
        field.getStyleClass().add("form-field");
        return field;
    }

    private static <N extends Node> N grows(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private static String wordsOf(Landed landed) {
        return switch (landed) {
            case TOO_EARLY -> Text.of("telling.landed.early");
            case NOT_YET -> Text.of("telling.landed.not");
            case UNDERSTOOD -> Text.of("telling.landed.understood");
            case REPEATED -> Text.of("telling.landed.repeated");
            case MISUNDERSTOOD -> Text.of("telling.landed.misunderstood");
        };
    }

    private static String wordsOf(Telling.Setting setting) {
        return switch (setting) {
            case ONE_ON_ONE -> Text.of("telling.in.oneonone");
            case DEMO -> Text.of("telling.in.demo");
            case EMAIL -> Text.of("telling.in.email");
            case DOCUMENT -> Text.of("telling.in.document");
            case CHAT -> Text.of("telling.in.chat");
            case HALLWAY -> Text.of("telling.in.hallway");
            case MEETING -> Text.of("telling.in.meeting");
        };
    }

    private interface Words<T> {
        String of(T thing);
    }

    private static <T> StringConverter<T> words(Words<T> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : words.of(thing);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
