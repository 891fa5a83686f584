package app.treefall.ui.form;

import app.treefall.capture.DayWords;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The pieces the settings are made of. What is changed is kept when it is left, or with Enter.
public final class Forms {

    private static final double WHOLE = 100;

    private Forms() {}

    /// A heading, what it is for, and when it was last saved.
    public static Node heading(String title, String why, @Nullable ReadOnlyStringProperty said) {
        var words = label(title, "section");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var saved = label("", "caption");
        if (said != null) {
            saved.textProperty().bind(said);
        }
        var line = new HBox(words, saved);
        line.getStyleClass().add("settings-heading");
        var box = new VBox(line, wrapped(why, "secondary"));
        box.getStyleClass().add("settings-head");
        return box;
    }

    public static Label sub(String words) {
        return label(words, "sub-section");
    }

    /// A part of a form, with what it is for.
    public static Node part(String title, String why) {
        var box = new VBox(sub(title), wrapped(why, "secondary"));
        box.getStyleClass().add("settings-part");
        return box;
    }

    public static FormField<TextField> line(String name, Field field, Consumer<Field> keep) {
        FormField<TextField> form = FormField.told(name, "");
        bind(form.input(), field, keep);
        form.errorProperty().bind(field.errorProperty());
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    /// Several lines of somebody's words, as high as what is written; saved with the form it stands in.
    public static FormField<GrowingTextArea> area(String name, Field field) {
        var input = new GrowingTextArea(name, "");
        input.getStyleClass().addAll("told", "boxed");
        input.textProperty().bindBidirectional(field.textProperty());
        var form = new FormField<>(name, input);
        form.errorProperty().bind(field.errorProperty());
        return form;
    }

    /// The same, kept when it is left.
    public static FormField<GrowingTextArea> area(String name, Field field, Consumer<Field> keep) {
        var form = area(name, field);
        form.input().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.accept(field);
            }
        });
        return form;
    }

    public static <T> FormField<ComboBox<T>> choice(
            String name, ObservableList<T> options, ObjectProperty<T> value, Function<T, String> words, Runnable keep) {
        var box = new ComboBox<>(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(value);
        box.setOnAction(_ -> {
            if (box.isFocusWithin() || box.isShowing()) {
                keep.run();
            }
        });
        var form = new FormField<>(name, box);
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    public static <T> FormField<ComboBox<T>> choice(
            String name, List<T> options, ObjectProperty<T> value, Function<T, String> words, Runnable keep) {
        return choice(name, FXCollections.observableArrayList(options), value, words, keep);
    }

    /// @param wrong what else may be wrong with the day
    public static FormField<DayField> day(
            String name,
            DayWords words,
            ObjectProperty<@Nullable LocalDate> value,
            ObservableStringValue wrong,
            Runnable keep) {
        var day = new DayField(words, DayField.Need.OPTIONAL).whenChosen(keep);
        day.valueProperty().bindBidirectional(value);
        var form = day.labelled(name, wrong);
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    /// How somebody is spoken of, with a place for words of their own.
    public static Node address(String name, Address address, Consumer<Field> keep) {
        var choice = choice(
                name,
                List.of(Address.Choice.values()),
                address.choiceProperty(),
                chosen -> Text.of("form.address." + chosen.name()),
                () -> keep.accept(address.own()));
        var own = line(Text.of("form.address.own"), address.own(), keep).hint(Text.of("form.address.hint"));
        own.visibleProperty().bind(address.choiceProperty().isEqualTo(Address.Choice.OWN));
        own.managedProperty().bind(own.visibleProperty());
        return row(choice, own);
    }

    /// A short list of words, each with what stands for it.
    public static Node pairs(
            ObservableList<Pair> pairs,
            String word,
            String meaning,
            String add,
            Runnable addOne,
            Consumer<Field> keep,
            Consumer<Pair> remove) {
        var lines = new VBox();
        lines.getStyleClass().add("pairs");
        Runnable fill = () -> lines.getChildren()
                .setAll(pairs.stream()
                        .map(pair -> pair(pair, word, meaning, keep, remove))
                        .toList());
        pairs.addListener((ListChangeListener<Pair>) _ -> fill.run());
        fill.run();
        var button = Buttons.with(Icon.PLUS, Buttons.link(add, () -> {
            addOne.run();
            if (lines.getChildren().getLast() instanceof HBox last) {
                last.getChildren().getFirst().requestFocus();
            }
        }));
        var box = new VBox(lines, button);
        box.getStyleClass().add("pair-list");
        return box;
    }

    private static Node pair(Pair pair, String word, String meaning, Consumer<Field> keep, Consumer<Pair> remove) {
        var first = bare(word, pair.word(), keep);
        var second = bare(meaning, pair.meaning(), keep);
        HBox.setHgrow(second, Priority.ALWAYS);
        var row = new HBox(first, second, Buttons.icon(Icon.X, Text.of("form.remove"), () -> remove.accept(pair)));
        row.getStyleClass().add("pair");
        return row;
    }

    /// A line without a label above it; its name is its prompt.
    public static TextField bare(String name, Field field, Consumer<Field> keep) {
        var input = new TextField();
        input.getStyleClass().add("told");
        input.setPromptText(name);
        input.setAccessibleText(name);
        input.accessibleHelpProperty().bind(field.errorProperty());
        bind(input, field, keep);
        return input;
    }

    private static void bind(TextField input, Field field, Consumer<Field> keep) {
        input.textProperty().bindBidirectional(field.textProperty());
        input.setOnAction(_ -> keep.accept(field));
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.accept(field);
            }
        });
    }

    /// Fields beside each other, each as wide as the others.
    public static Node row(Node... fields) {
        var row = new GridPane();
        row.getStyleClass().add("field-row");
        for (int i = 0; i < fields.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / fields.length);
            row.getColumnConstraints().add(column);
            row.add(fields[i], i, 0);
            GridPane.setValignment(fields[i], VPos.TOP);
        }
        return row;
    }

    public static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        return label;
    }

    public static Label wrapped(String words, String... roles) {
        var label = label(words, roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
