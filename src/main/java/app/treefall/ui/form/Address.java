package app.treefall.ui.form;

import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.ui.text.Text;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// How somebody is spoken of: one of three usual ways, one of their own, or nobody said.
public final class Address {

    /// In the order in which they are offered.
    public enum Choice {
        UNSAID,
        SHE,
        HE,
        THEY,
        OWN
    }

    private static final int WORDS = 4;

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.UNSAID);
    private final Field own = new Field();

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// Four words between commas: "xe, xem, xyr, xemself".
    public Field own() {
        return own;
    }

    public void show(@Nullable Pronouns pronouns) {
        own.show(Prose.NONE);
        if (pronouns == null) {
            choice.set(Choice.UNSAID);
        } else if (pronouns.equals(Pronouns.SHE)) {
            choice.set(Choice.SHE);
        } else if (pronouns.equals(Pronouns.HE)) {
            choice.set(Choice.HE);
        } else if (pronouns.equals(Pronouns.THEY)) {
            choice.set(Choice.THEY);
        } else {
            own.show(Prose.of(String.join(
                    ", ",
                    pronouns.subject().text(),
                    pronouns.object().text(),
                    pronouns.possessive().text(),
                    pronouns.reflexive().text())));
            choice.set(Choice.OWN);
        }
    }

    public boolean isFit() {
        if (choice.get() != Choice.OWN || own.isBlank()) {
            return true;
        }
        boolean fit = own.isFit();
        if (fit && parts().length != WORDS) {
            own.errorProperty().set(Text.of("form.error.pronouns"));
            return false;
        }
        return fit;
    }

    /// Null where nothing fit was said.
    @Nullable
    public Pronouns pronouns() {
        return switch (choice.get()) {
            case UNSAID -> null;
            case SHE -> Pronouns.SHE;
            case HE -> Pronouns.HE;
            case THEY -> Pronouns.THEY;
            case OWN ->
                own.isBlank() || parts().length != WORDS
                        ? null
                        : new Pronouns(part(0), part(1), part(2), part(3), false);
        };
    }

    private String[] parts() {
        return own.typed().split("\\s*,\\s*");
    }

    private Prose part(int index) {
        var word = parts()[index];
        return Prose.flawIn(word) == null ? Prose.of(word) : Prose.NONE;
    }
}
