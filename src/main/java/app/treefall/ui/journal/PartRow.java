package app.treefall.ui.journal;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One part of the entry: its name hangs left, with the numbers of the remarks that point at it.
final class PartRow extends HBox {

    private final Label name;
    private final Label numbers = new Label();

    PartRow(String words, Node content) {
        name = new Label(words);
        name.getStyleClass().add("hanging-label");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(content);
        name.setContentDisplay(ContentDisplay.RIGHT);
        numbers.getStyleClass().add("remark-number");
        setHgrow(content, Priority.ALWAYS);
        getStyleClass().addAll("hanging-row", "part-row");
        getChildren().addAll(name, content);
    }

    void rename(String words) {
        name.setText(words);
    }

    /// Which remarks of the coach mean this part; none takes the mark away.
    void number(List<Integer> remarks) {
        var joined = joined(remarks);
        if (!joined.equals(numbers.getText())) {
            numbers.setText(joined);
            name.setGraphic(remarks.isEmpty() ? null : numbers);
        }
    }

    static String joined(List<Integer> remarks) {
        return remarks.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
