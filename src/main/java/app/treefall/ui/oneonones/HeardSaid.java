package app.treefall.ui.oneonones;

import app.treefall.domain.Feedback.Tone;
import app.treefall.usecase.MeetingSaid;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Feedback that was heard in a meeting, while it is being written down.
public final class HeardSaid {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.CONSTRUCTIVE);
    private final StringProperty words = new SimpleStringProperty("");

    HeardSaid(Tone tone, String words) {
        this.tone.set(tone);
        this.words.set(words);
    }

    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    /// Word for word.
    public StringProperty wordsProperty() {
        return words;
    }

    MeetingSaid.Heard said() {
        return new MeetingSaid.Heard(tone.get(), PointSaid.storable(words.get()));
    }
}
