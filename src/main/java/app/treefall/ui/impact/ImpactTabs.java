package app.treefall.ui.impact;

import app.treefall.ui.control.Segmented;
import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/// On a narrow window: the numbers, or what people said.
final class ImpactTabs extends HBox {

    enum Tab {
        NUMBERS,
        WORDS
    }

    ImpactTabs(Consumer<Tab> show) {
        getStyleClass().add("impact-tabs");
        var choice = new Segmented<>(
                Text.of("impact.tabs"),
                List.of(
                        new Segmented.Option<>(Tab.NUMBERS, Text.of("impact.numbers")),
                        new Segmented.Option<>(Tab.WORDS, Text.of("impact.said"))));
        choice.valueProperty().subscribe((_, tab) -> show.accept(tab));
        getChildren().add(choice);
    }
}
