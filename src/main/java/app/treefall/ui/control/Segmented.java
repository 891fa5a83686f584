package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Exactly one of a few. One stop for Tab; the arrows choose.
public final class Segmented<T> extends HBox {

    /// One of the choices, with the words on it.
    public record Option<T>(T value, String words, @Nullable Icon icon) {

        public Option(T value, String words) {
            this(value, words, null);
        }
    }

    private static final int ELSEWHERE = -2;

    private final List<Option<T>> options;
    private final List<Segment> segments = new ArrayList<>();
    private final ObjectProperty<T> value;

    /// @param name what is chosen here, for screen readers; the first option is chosen
    public Segmented(String name, List<Option<T>> options) {
        this.options = List.copyOf(options);
        value = new SimpleObjectProperty<>(
                this, "value", this.options.getFirst().value());
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var option : this.options) {
            var segment = new Segment(option.words(), option.icon());
            segment.setToggleGroup(group);
            segment.setOnAction(_ -> value.set(option.value()));
            segments.add(segment);
        }
        segments.getFirst().getStyleClass().add("first");
        segments.getLast().getStyleClass().add("last");
        getChildren().addAll(segments);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        value.subscribe(this::show);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// With nothing chosen yet, Tab comes to the first.
    private void show(@Nullable T chosen) {
        int at = options.stream().map(Option::value).toList().indexOf(chosen);
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).setSelected(i == at);
            segments.get(i).setFocusTraversable(i == Math.max(at, 0));
        }
    }

    private void step(KeyEvent key) {
        int index = switch (key.getCode()) {
            case RIGHT, DOWN -> chosen() + 1;
            case LEFT, UP -> chosen() - 1;
            case HOME -> 0;
            case END -> segments.size() - 1;
            default -> ELSEWHERE;
        };
        if (index != ELSEWHERE) {
            key.consume();
            choose(Math.clamp(index, 0, segments.size() - 1));
        }
    }

    private int chosen() {
        return options.stream().map(Option::value).toList().indexOf(value.get());
    }

    private void choose(int within) {
        int before = chosen();
        if (within != before) {
            value.set(options.get(within).value());
            segments.get(Math.max(before, 0))
                    .requestFocusTraversal(within > before ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }

    /// A toggle that stays chosen when it is pressed again, as a radio button does.
    private static final class Segment extends ToggleButton {

        Segment(String words, @Nullable Icon icon) {
            super(words);
            getStyleClass().setAll("segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            if (icon != null) {
                setGraphic(Icons.of(icon));
            }
            setMinWidth(Region.USE_PREF_SIZE);
            setMaxHeight(Double.MAX_VALUE);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
