package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.coach.Place;
import app.treefall.ui.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The texts of the entry being edited as they stand in their fields, and what is wrong with each. A text that cannot
/// be saved stays in its field and is not handed on.
final class EditorFields {

    private final Map<Part, StringProperty> texts = new EnumMap<>(Part.class);
    private final Map<Part, ReadOnlyStringWrapper> errors = new EnumMap<>(Part.class);
    private final StringProperty candidNote = new SimpleStringProperty("");
    private boolean filling;

    /// @param typed hears of a part whose words were changed here
    /// @param noted hears of a changed candid note
    EditorFields(BiConsumer<Part, Prose> typed, Consumer<Prose> noted) {
        for (var part : EntryTexts.all()) {
            var text = new SimpleStringProperty("");
            texts.put(part, text);
            errors.put(part, new ReadOnlyStringWrapper(""));
            text.subscribe((_, now) -> {
                boolean isProse = Prose.flawIn(now) == null;
                if (!filling) {
                    complain(part, isProse ? "" : Text.of("journal.error.character"));
                }
                if (!filling && isProse) {
                    typed.accept(part, Prose.of(now));
                }
            });
        }
        candidNote.subscribe((_, now) -> {
            if (!filling && Prose.flawIn(now) == null) {
                noted.accept(Prose.of(now));
            }
        });
    }

    StringProperty text(Part part) {
        return Objects.requireNonNull(texts.get(part));
    }

    ReadOnlyStringProperty error(Part part) {
        return Objects.requireNonNull(errors.get(part)).getReadOnlyProperty();
    }

    StringProperty candidNoteProperty() {
        return candidNote;
    }

    /// @param words empty when nothing is wrong
    void complain(Part part, String words) {
        Objects.requireNonNull(errors.get(part)).set(words);
    }

    /// Shows what this entry says. Nobody hears of it.
    void fill(Entry from) {
        filling = true;
        texts.forEach((part, text) -> text.set(part.wordsOf(from).text()));
        candidNote.set(from.candidNote().text());
        filling = false;
    }

    /// As if it had been typed.
    void replace(Place place, Prose words) {
        var text = texts.get(place.part());
        if (text != null) {
            var now = text.get();
            int end = Math.min(place.end(), now.length());
            int start = Math.min(place.start(), end);
            text.set(place.isWholePart() ? words.text() : now.substring(0, start) + words.text() + now.substring(end));
        }
    }
}
