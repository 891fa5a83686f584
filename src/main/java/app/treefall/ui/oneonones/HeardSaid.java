package app.treefall.ui.oneonones;

import app.treefall.domain.Feedback;
import app.treefall.domain.Feedback.Tone;
import app.treefall.domain.Id;
import app.treefall.usecase.MeetingSaid;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Feedback that was heard in a meeting, while it is being written down.
public final class HeardSaid {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.CONSTRUCTIVE);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Id<Feedback>> answers = new SimpleObjectProperty<>();

    /// @param answers the open request it is the answer to; null when it came by itself
    HeardSaid(Tone tone, String words, @Nullable Id<Feedback> answers) {
        this.tone.set(tone);
        this.words.set(words);
        this.answers.set(answers);
    }

    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    /// Word for word.
    public StringProperty wordsProperty() {
        return words;
    }

    /// Null when it came by itself.
    ObjectProperty<@Nullable Id<Feedback>> answersProperty() {
        return answers;
    }

    MeetingSaid.Heard said() {
        return new MeetingSaid.Heard(tone.get(), PointSaid.storable(words.get()), answers.get());
    }
}
