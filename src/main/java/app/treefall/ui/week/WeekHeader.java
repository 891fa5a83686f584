package app.treefall.ui.week;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.SearchField;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which week it is, the ways to its neighbours, and the way to the search.
final class WeekHeader extends HBox {

    private final WeekViewModel model;
    private final SearchField search = new SearchField(Text.of("week.search"), Text.of("week.search.keys"));

    /// @param out takes the week out of the window, from a button
    WeekHeader(WeekViewModel model, Consumer<Node> out) {
        this.model = model;
        getStyleClass().add("week-header");
        var title = new Label();
        title.getStyleClass().add("screen-title");
        title.textProperty().bind(model.titleProperty());
        title.setMinWidth(USE_PREF_SIZE);
        var span = new Label();
        span.getStyleClass().addAll("body", "soft");
        span.textProperty().bind(model.spanProperty());
        span.setMinWidth(USE_PREF_SIZE);
        var today = Buttons.link(Text.of("week.today"), model::backToToday);
        today.visibleProperty().bind(model.titleProperty().isNotEqualTo(Text.of("week.title")));
        today.managedProperty().bind(today.visibleProperty());
        var turns = new HBox(
                turn(Icon.CHEVRON_LEFT, "week.earlier", model::earlier),
                turn(Icon.CHEVRON_RIGHT, "week.later", model::later),
                today,
                wayOut(out));
        turns.getStyleClass().add("turns");
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, span, turns, space, search);
        search.textProperty().subscribe(this::searchFor);
        search.setOnMouseClicked(_ -> model.search(""));
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.search("");
            }
        });
    }

    private static Button wayOut(Consumer<Node> out) {
        var button = Buttons.icon(Icon.DOWNLOAD, Text.of("papers.out"), () -> {});
        button.setTooltip(new Tooltip(Text.of("papers.out")));
        button.setOnAction(_ -> out.accept(button));
        return button;
    }

    private static Button turn(Icon icon, String key, Runnable turn) {
        var button = Buttons.icon(icon, Text.of(key), turn);
        button.setTooltip(new Tooltip(Text.of(key + ".keys")));
        button.setAccessibleHelp(Text.of(key + ".keys"));
        return button;
    }

    void fit(Screen.Width width) {
        boolean narrow = width == Screen.Width.NARROW;
        search.setPromptText(Text.of(narrow ? "week.search.short" : "week.search"));
        search.getStyleClass().remove("short");
        if (narrow) {
            search.getStyleClass().add("short");
        }
    }

    /// The search has a screen of its own: what was typed goes along.
    private void searchFor(String words) {
        if (!words.isEmpty()) {
            search.clear();
            model.search(words);
        }
    }
}
