package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.Promise;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A promise made in a meeting, while it is being written down.
public final class PromiseSaid {

    private final ObjectProperty<Promise.By> by = new SimpleObjectProperty<>(Promise.By.ME);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();

    PromiseSaid(Promise.By by, String words, @Nullable LocalDate due) {
        this.by.set(by);
        this.words.set(words);
        this.due.set(due);
    }

    public ObjectProperty<Promise.By> byProperty() {
        return by;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /// The day it is promised for; null when none was said.
    public ObjectProperty<@Nullable LocalDate> dueProperty() {
        return due;
    }

    Promise said() {
        return new Promise(by.get(), PointSaid.storable(words.get()), due.get(), null);
    }
}
