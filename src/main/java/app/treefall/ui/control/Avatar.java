package app.treefall.ui.control;

import javafx.scene.control.Label;

/// A person's initials in a circle, where a name alone is easily missed.
public final class Avatar extends Label {

    public Avatar(String name) {
        super(initials(name));
        getStyleClass().add("avatar");
        setAccessibleText(name);
    }

    /// First letters of the first and the last word, whatever the script: "Tomás Riedel" is TR, "Ines" is I.
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
