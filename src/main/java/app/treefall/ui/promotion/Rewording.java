package app.treefall.ui.promotion;

import app.treefall.domain.Draft;
import app.treefall.domain.Prose;
import app.treefall.narrative.edits.EditedBlock;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Other words for one block while they are typed.
final class Rewording {

    private final DossierEdits edits;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TypedForm form;

    Rewording(Workbench bench, DossierEdits edits, Prose document, EditedBlock block) {
        this.edits = edits;
        words.set(block.words().text().strip());
        var sources = block.built().sources();
        form = new TypedForm(
                        bench, Draft.Form.words(document, block.key()), sources.isEmpty() ? null : sources.getFirst())
                .field("words", words);
        form.open();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// What is typed here until it is kept.
    TypedForm form() {
        return form;
    }

    /// @param then is called when there is nothing wrong with them
    void keep(Runnable then) {
        var typed = words.get();
        error.set(Prose.flawIn(typed) == null ? "" : Text.of("promotion.edits.words.error"));
        if (error.get().isEmpty()) {
            then.run();
            edits.reword(typed, form::saved);
        }
    }
}
