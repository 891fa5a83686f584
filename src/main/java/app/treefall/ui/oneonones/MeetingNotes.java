package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Episode.Promise;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Feedback;
import app.treefall.domain.Feedback.Tone;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.loop.OpenRequests;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.usecase.MeetingSaid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// All that is noted of one meeting, in it and after it, until it is wrapped up. Kept as a draft of one place, so that
/// the meeting and its wrap-up are two views of the same notes.
public final class MeetingNotes {

    private static final int MOST_THREADS = 3;

    /// Where it is being noted.
    public enum Where {
        NOWHERE_YET,
        IN_THE_MEETING,
        /// Straight out of the meeting.
        WRAPPING_UP,
        AFTERWARDS
    }

    /// A promise of an earlier episode that is still open.
    public record Owed(PromiseShown promise, BooleanProperty kept) {}

    /// What came of their feedback, to be told them.
    public record Loop(Brief.Loop loop, BooleanProperty told) {}

    private final Workbench bench;
    private final Snapshot journal;
    private final Person with;
    private final Episode episode;
    private final Brief brief;
    private final MeetingSaid.Known known;
    private final List<PointSaid> points;
    private final List<PointSaid> others;
    private final List<AnswerSaid> asked;
    private final List<Owed> owed;
    private final List<NewsSaid> news;
    private final @Nullable Loop loop;
    private final ObservableList<PromiseSaid> promises = FXCollections.observableArrayList();
    private final ObservableList<HeardSaid> heard = FXCollections.observableArrayList();
    private final StringProperty notes;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> next = new SimpleObjectProperty<>();
    private final IntegerProperty at = new SimpleIntegerProperty(0);
    private final ObjectProperty<Where> where = new SimpleObjectProperty<>(Where.NOWHERE_YET);
    private final BooleanProperty unplanned = new SimpleBooleanProperty();
    private final BooleanProperty onScreen = new SimpleBooleanProperty();
    private LocalTime started;
    private final TypedForm form;

    /// Of a meeting that was planned.
    ///
    /// @param brief of this episode
    public MeetingNotes(Workbench bench, Snapshot journal, Person with, Episode episode, Brief brief) {
        this(bench, journal, with, episode, brief, MeetingSaid.Known.IN_THE_JOURNAL);
    }

    /// @param brief of its day
    MeetingNotes(
            Workbench bench, Snapshot journal, Person with, Episode episode, Brief brief, MeetingSaid.Known known) {
        this.known = known;
        this.bench = bench;
        this.journal = journal;
        this.with = with;
        this.episode = episode;
        this.brief = brief;
        points = brief.points().stream()
                .map(point -> new PointSaid(point, PlannedPoints.one(point, episode)))
                .toList();
        others = brief.leftOut().stream().map(PointSaid::new).toList();
        asked = asked(brief);
        owed = brief.promises().stream()
                .map(this::owed)
                .filter(Objects::nonNull)
                .toList();
        news = threads();
        loop = brief.loop() == null ? null : new Loop(brief.loop(), new SimpleBooleanProperty());
        notes = new SimpleStringProperty(episode.notes().text());
        unplanned.set(!episode.hasPlan());
        var today = bench.today().get();
        day.set(episode.day().isAfter(today) ? today : episode.day());
        next.set(suggestedNext());
        started = bench.clock().get();
        form = MeetingForm.of(bench, this);
        form.open();
    }

    private static List<AnswerSaid> asked(Brief brief) {
        var all = new ArrayList<AnswerSaid>();
        var teachBack = brief.teachBack();
        if (teachBack != null) {
            all.add(new AnswerSaid(teachBack));
        }
        brief.asks().forEach(ask -> all.add(new AnswerSaid(ask)));
        return List.copyOf(all);
    }

    private @Nullable Owed owed(Brief.Owed one) {
        var made = journal.find(one.episode());
        if (made == null || one.index() >= made.promises().size()) {
            return null;
        }
        var shown = PromiseShown.of(one, made.promises().get(one.index()), made.day(), with.shortName());
        return new Owed(shown, new SimpleBooleanProperty());
    }

    /// Running threads they know of, or that are a point.
    private List<NewsSaid> threads() {
        var ledger = Ledger.of(journal, bench.today().get());
        var chosen = points.stream().map(PointSaid::entry).toList();
        return journal.entries().stream()
                .filter(entry -> entry.kind() instanceof Kind.Thread thread && thread.isOpen() && !entry.isPrivate())
                .filter(entry -> chosen.contains(entry.id())
                        || ledger.standing(entry.id(), with.id()).visibility() != Visibility.UNHEARD)
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .limit(MOST_THREADS)
                .map(NewsSaid::new)
                .toList();
    }

    /// What is planned already, else what their rhythm asks for; null when nobody knows.
    private @Nullable LocalDate suggestedNext() {
        var held = Objects.requireNonNull(day.get());
        var planned = journal.episodesWith(with.id()).stream()
                .filter(other -> !other.held()
                        && !other.id().equals(episode.id())
                        && other.day().isAfter(held))
                .findFirst();
        var rhythm = with.oneOnOne();
        return planned.map(Episode::day)
                .orElse(rhythm == null || rhythm.everyDays() <= 0 ? null : held.plusDays(rhythm.everyDays()));
    }

    public Workbench bench() {
        return bench;
    }

    public Person with() {
        return with;
    }

    public String name() {
        return with.shortName();
    }

    public Episode episode() {
        return episode;
    }

    public Brief brief() {
        return brief;
    }

    public List<PointSaid> points() {
        return points;
    }

    /// What was not planned to be told, and may have been told all the same.
    List<PointSaid> others() {
        return others;
    }

    public List<AnswerSaid> asked() {
        return asked;
    }

    public List<Owed> owed() {
        return owed;
    }

    public List<NewsSaid> news() {
        return news;
    }

    public @Nullable Loop loop() {
        return loop;
    }

    public ObservableList<PromiseSaid> promises() {
        return promises;
    }

    public ObservableList<HeardSaid> heard() {
        return heard;
    }

    /// What they were asked for and have not answered.
    List<Feedback> openRequests() {
        return OpenRequests.of(journal, with.id());
    }

    /// A line for one more.
    public PromiseSaid addPromise() {
        var promise = new PromiseSaid(Promise.By.ME, "", null);
        promises.add(promise);
        return promise;
    }

    public HeardSaid addHeard() {
        var one = new HeardSaid(Tone.CONSTRUCTIVE, "", null);
        heard.add(one);
        return one;
    }

    StringProperty notesProperty() {
        return notes;
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<@Nullable LocalDate> nextProperty() {
        return next;
    }

    /// The point one stands at, from 0.
    public IntegerProperty atProperty() {
        return at;
    }

    public ObjectProperty<Where> whereProperty() {
        return where;
    }

    /// Whether nobody chose the points before it took place: what is proposed was not meant to be told, then.
    BooleanProperty unplannedProperty() {
        return unplanned;
    }

    /// Whether the journal does not know of this meeting before it is said how it went.
    boolean isNew() {
        return known == MeetingSaid.Known.NEW;
    }

    /// Whether how each point went was noted in the meeting itself.
    public BooleanProperty onScreenProperty() {
        return onScreen;
    }

    /// When the meeting began on this screen.
    public LocalTime started() {
        return started;
    }

    void startedAt(LocalTime time) {
        started = time;
    }

    /// What is noted here until it is wrapped up.
    public TypedForm form() {
        return form;
    }

    /// Whether anything was noted, or at least another point was gone to.
    public boolean isBegun() {
        boolean told = points.stream().anyMatch(MeetingNotes::isNoted)
                || others.stream().anyMatch(MeetingNotes::isNoted);
        boolean heardOf =
                asked.stream().anyMatch(AnswerSaid::isAnswered) || news.stream().anyMatch(NewsSaid::isSaid);
        boolean ticked = owed.stream().anyMatch(one -> one.kept().get())
                || (loop != null && loop.told().get());
        return at.get() > 0 || told || heardOf || ticked || !promises.isEmpty() || !heard.isEmpty();
    }

    private static boolean isNoted(PointSaid point) {
        return point.outcomeProperty().get() != null
                || !point.wordsProperty().get().isEmpty();
    }

    /// How a point went of which nothing was said: in a meeting held on the screen it was not reached, nor was what
    /// was only put off until then. Of what nobody chose nothing is known, unless their words stand there: null.
    @Nullable
    Outcome unsaid(PointSaid point) {
        if (!unplanned.get()) {
            return onScreen.get() ? Outcome.DEFERRED : Outcome.TOLD;
        }
        if (!point.wordsProperty().get().isBlank()) {
            return Outcome.TOLD;
        }
        return point.isCarried() ? Outcome.DEFERRED : null;
    }

    MeetingSaid said() {
        var told = new ArrayList<MeetingSaid.Point>();
        for (var point : saidPoints()) {
            told.add(point.said(Objects.requireNonNullElse(unsaid(point), Outcome.DEFERRED)));
        }
        return new MeetingSaid(
                episode,
                known,
                Objects.requireNonNull(day.get()),
                brief.title(),
                told,
                asked.stream()
                        .filter(AnswerSaid::isAnswered)
                        .map(AnswerSaid::said)
                        .toList(),
                heard.stream()
                        .map(HeardSaid::said)
                        .filter(one -> one.words().hasWords())
                        .toList(),
                promises.stream()
                        .map(PromiseSaid::said)
                        .filter(one -> one.words().hasWords())
                        .toList(),
                owed.stream()
                        .filter(one -> one.kept().get())
                        .map(one -> new MeetingSaid.PromiseKept(
                                one.promise().episode(), one.promise().index()))
                        .toList(),
                news.stream().filter(NewsSaid::isSaid).map(NewsSaid::said).toList(),
                loop != null && loop.told().get() ? loop.loop().feedback() : null,
                PointSaid.storable(notes.get()),
                next.get());
    }

    /// What was planned, and what was told besides. Of what was only proposed, what something was said of.
    List<PointSaid> saidPoints() {
        var said = new ArrayList<PointSaid>();
        for (var point : points) {
            if (point.outcomeProperty().get() != null || unsaid(point) != null) {
                said.add(point);
            }
        }
        others.stream().filter(MeetingNotes::wasTold).forEach(said::add);
        return said;
    }

    private static boolean wasTold(PointSaid point) {
        var outcome = point.outcomeProperty().get();
        return outcome != null && outcome != Outcome.DEFERRED;
    }
}
