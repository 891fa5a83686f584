package app.treefall.ui.feedback;

import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.Loops;
import app.treefall.ui.control.TabArrows;
import app.treefall.ui.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// On a narrow window: which column is shown, or the growth arcs, with what each of them counts.
final class BoardTabs extends HBox {

    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("goal");

    private final Map<Column, ToggleButton> columns = new EnumMap<>(Column.class);
    private final ToggleButton arcs = new WordTab();
    private final ToggleGroup group = new ToggleGroup();

    /// @param turned hears that another one was chosen here
    BoardTabs(FeedbackViewModel model, Runnable turned) {
        getStyleClass().add("board-tabs");
        TabArrows.turn(this);
        setAccessibleText(Text.of("feedback.tabs"));
        for (var column : Column.values()) {
            columns.put(column, tab(new WordTab(), turned));
        }
        tab(arcs, turned);
        of(Column.RECEIVED).setSelected(true);
        model.loopsProperty().subscribe(this::show);
    }

    /// Null while the arcs are shown.
    @Nullable
    Column column() {
        for (var column : Column.values()) {
            if (of(column).isSelected()) {
                return column;
            }
        }
        return null;
    }

    void choose(Column column) {
        of(column).setSelected(true);
    }

    /// Which tab lies there, to let a card go on it.
    @Nullable
    Column at(double sceneX, double sceneY) {
        for (var column : Column.values()) {
            if (of(column).contains(of(column).sceneToLocal(sceneX, sceneY))) {
                return column;
            }
        }
        return null;
    }

    void mark(@Nullable Column goal) {
        columns.forEach((column, tab) -> tab.pseudoClassStateChanged(GOAL, column == goal));
    }

    private void show(Loops loops) {
        columns.forEach((column, tab) ->
                tab.setText(counted(CardWords.of(column), loops.in(column).size())));
        arcs.setText(counted(Text.of("feedback.arcs"), loops.arcs().size()));
    }

    private ToggleButton tab(ToggleButton tab, Runnable turned) {
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> turned.run());
        getChildren().add(tab);
        return tab;
    }

    private ToggleButton of(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private static String counted(String words, int count) {
        return words + (count == 0 ? "" : "  " + count);
    }

    /// A tab that stays chosen when it is pressed again.
    private static final class WordTab extends ToggleButton {

        WordTab() {
            getStyleClass().setAll("word-tab");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
