package app.treefall.ui.audience;

import app.treefall.domain.Person;
import app.treefall.domain.Question;
import app.treefall.ui.text.Text;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Words as they stand on this screen.
final class Labels {

    private Labels() {}

    /// On one line.
    static Label line(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        return label;
    }

    static Label wrapped(String words, String... roles) {
        var label = line(words, roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// On one line, as wide as there is room, so that what follows stands at the end.
    static Label growing(String words, String... roles) {
        var label = line(words, roles);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    static String of(Person.Relation relation) {
        return Text.of("audience.relation." + relation.name());
    }

    static String of(Question.Purpose purpose) {
        return Text.of("oneonones.purpose." + purpose);
    }
}
