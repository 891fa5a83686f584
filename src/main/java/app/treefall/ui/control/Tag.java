package app.treefall.ui.control;

import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import javafx.scene.control.Label;

/// A word about a thing ("Estimated", "Praise"), tinted by what it means. Not to be pressed: that is a [Chip].
public final class Tag extends Label {

    public Tag(String words, Tone tone) {
        super(words);
        getStyleClass().addAll("tag", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    public Tag(Icon icon, String words, Tone tone) {
        this(words, tone);
        setGraphic(Icons.of(icon, 12));
    }
}
