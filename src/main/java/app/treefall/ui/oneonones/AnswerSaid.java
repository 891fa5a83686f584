package app.treefall.ui.oneonones;

import app.treefall.domain.Prose;
import app.treefall.narrative.brief.Brief;
import app.treefall.usecase.MeetingSaid.Answer;
import app.treefall.usecase.MeetingSaid.Becomes;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A question that was prepared, and what was answered; nothing when it was not asked.
public final class AnswerSaid {

    private final Brief.Ask ask;
    private final StringProperty answer = new SimpleStringProperty("");
    private final ObjectProperty<Becomes> becomes = new SimpleObjectProperty<>(Becomes.ANSWER);

    AnswerSaid(Brief.Ask ask) {
        this.ask = ask;
    }

    public String question() {
        return ask.words().text();
    }

    /// Word for word.
    public StringProperty answer() {
        return answer;
    }

    /// What the answer is worth keeping as.
    ObjectProperty<Becomes> becomesProperty() {
        return becomes;
    }

    String key() {
        var words = ask.words().text().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(words).toString();
    }

    boolean isAnswered() {
        return !answer.get().isBlank();
    }

    Answer said() {
        return new Answer(
                ask.question(),
                Prose.of(ask.bankKey()),
                ask.purpose(),
                ask.words(),
                PointSaid.storable(answer.get()),
                becomes.get());
    }
}
