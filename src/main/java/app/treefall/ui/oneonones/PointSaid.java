package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How one point went, while it is being said.
final class PointSaid {

    static final List<Outcome> OUTCOMES =
            List.of(Outcome.TOLD, Outcome.UNDERSTOOD, Outcome.REPEATED_UPWARD, Outcome.MISUNDERSTOOD, Outcome.DEFERRED);

    private final Brief.Point point;
    private final Episode.TalkingPoint planned;
    private final String name;
    private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.TOLD);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    PointSaid(Brief.Point point, Episode.TalkingPoint planned, String name) {
        this.point = point;
        this.planned = planned;
        this.name = name;
        outcome.subscribe(_ -> error.set(""));
        words.subscribe(_ -> error.set(""));
    }

    String headline() {
        return point.headline().text();
    }

    /// By what it is known while it is typed.
    ///
    /// @param number among the points, for one about nothing that is logged
    String key(int number) {
        var entry = planned.entry();
        return entry == null ? Integer.toString(number) : entry.toString();
    }

    void chooseOutcome(String name) {
        OUTCOMES.stream().filter(one -> one.name().equals(name)).findFirst().ifPresent(outcome::set);
    }

    ObjectProperty<Outcome> outcomeProperty() {
        return outcome;
    }

    /// What they said or did, word for word.
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Understanding needs something that shows it; a telling claims nothing.
    boolean check() {
        boolean claims = outcome.get() == Outcome.UNDERSTOOD || outcome.get() == Outcome.REPEATED_UPWARD;
        boolean lacks = claims && words.get().isBlank() && planned.entry() != null;
        error.set(lacks ? Text.of("oneonones.wrap.error", name) : "");
        return !lacks;
    }

    boolean wasTold() {
        return outcome.get() != Outcome.DEFERRED;
    }

    Telling.@Nullable Landing landing() {
        return switch (outcome.get()) {
            case UNDERSTOOD -> Telling.Landing.UNDERSTOOD;
            case REPEATED_UPWARD -> Telling.Landing.REPEATED_UPWARD;
            case MISUNDERSTOOD -> Telling.Landing.MISUNDERSTOOD;
            case SAID, TOLD, DEFERRED -> null;
        };
    }

    Prose theirWords() {
        return storable(words.get());
    }

    Episode.TalkingPoint talkingPoint() {
        return new Episode.TalkingPoint(
                planned.entry(), planned.words(), planned.carried(), outcome.get(), theirWords());
    }

    /// As it can be kept: pasted control characters become spaces.
    static Prose storable(String typed) {
        return Prose.of(typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip());
    }
}
