package app.treefall.ui.oneonones;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.narrative.brief.Brief;
import app.treefall.usecase.MeetingSaid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How one point went, while it is being said.
public final class PointSaid {

    static final List<Outcome> OUTCOMES =
            List.of(Outcome.TOLD, Outcome.UNDERSTOOD, Outcome.REPEATED_UPWARD, Outcome.MISUNDERSTOOD, Outcome.DEFERRED);

    private final String headline;
    private final Brief.@Nullable Point point;
    private final TalkingPoint planned;
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Telling.Sign> sign = new SimpleObjectProperty<>(Telling.Sign.THEIR_WORDS);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    PointSaid(Brief.Point point, TalkingPoint planned) {
        this(point.headline().text(), point, planned);
    }

    /// Something that was not planned to be told.
    PointSaid(Brief.LeftOut leftOut) {
        this(leftOut.headline().text(), null, TalkingPoint.about(leftOut.entry(), Prose.NONE));
    }

    private PointSaid(String headline, Brief.@Nullable Point point, TalkingPoint planned) {
        this.headline = headline;
        this.point = point;
        this.planned = planned;
        outcome.subscribe(_ -> error.set(""));
        words.subscribe(_ -> error.set(""));
    }

    public String headline() {
        return headline;
    }

    /// As it is told; null for something that was not planned to be told.
    public Brief.@Nullable Point point() {
        return point;
    }

    @Nullable
    Id<Entry> entry() {
        return planned.entry();
    }

    /// Whether an earlier meeting had no time for it.
    boolean isCarried() {
        return planned.carried() > 0;
    }

    /// By what it is known while it is typed, wherever it stands among the points.
    String key() {
        var entry = planned.entry();
        return entry == null
                ? UUID.nameUUIDFromBytes(planned.words().text().getBytes(StandardCharsets.UTF_8))
                        .toString()
                : entry.toString();
    }

    void chooseOutcome(String name) {
        outcome.set(null);
        for (var one : Outcome.values()) {
            if (one.name().equals(name)) {
                outcome.set(one);
            }
        }
    }

    /// Null while nothing was said of it.
    public ObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome;
    }

    /// What they said or did, word for word.
    public StringProperty wordsProperty() {
        return words;
    }

    /// What shows that it landed: whether what is written is what they said, asked, or did.
    ObjectProperty<Telling.Sign> signProperty() {
        return sign;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    void complain(String words) {
        error.set(words);
    }

    /// Understanding is claimed only with what shows it.
    static boolean asksWhatShowsIt(@Nullable Outcome how) {
        return how == Outcome.UNDERSTOOD || how == Outcome.REPEATED_UPWARD;
    }

    /// @param unsaid how it went where nothing was said of it
    MeetingSaid.Point said(Outcome unsaid) {
        var how = outcome.get() == null ? unsaid : outcome.get();
        var written = storable(words.get());
        boolean shows = asksWhatShowsIt(how) && written.hasWords();
        return new MeetingSaid.Point(planned.went(how, written), shows ? sign.get() : null);
    }

    /// As it can be kept: pasted control characters become spaces.
    static Prose storable(String typed) {
        return Prose.of(typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ").strip());
    }
}
