package app.treefall.ui.form;

import app.treefall.domain.Prose;
import app.treefall.ui.text.Text;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One line a person can change, with what is wrong with it. What was typed stays, whatever is wrong.
public final class Field {

    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void show(Prose words) {
        text.set(words.text());
        error.set("");
    }

    /// Nothing where it is not fit.
    public Prose prose() {
        return Prose.flawIn(typed()) == null ? Prose.of(typed()) : Prose.NONE;
    }

    public String typed() {
        var typed = text.get();
        return typed == null ? "" : typed.strip();
    }

    public boolean isBlank() {
        return typed().isEmpty();
    }

    /// Says what cannot be kept of it, if anything.
    public boolean isFit() {
        var flaw = Prose.flawIn(typed());
        error.set(flaw == null ? "" : Text.of("form.error.character", flaw.index() + 1));
        return flaw == null;
    }
}
