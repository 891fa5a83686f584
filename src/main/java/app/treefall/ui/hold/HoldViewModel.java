package app.treefall.ui.hold;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.oneonones.MeetingNotes;
import app.treefall.ui.oneonones.MeetingNotes.Where;
import app.treefall.ui.oneonones.PlannedPoints;
import app.treefall.ui.oneonones.PointSaid;
import app.treefall.ui.oneonones.WrapUpViewModel;
import app.treefall.ui.text.Text;
import app.treefall.usecase.Keep;
import app.treefall.usecase.PrepareBrief;
import java.time.LocalTime;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The meeting itself: which point one stands at, how each landed, the time left. What is noted is kept as it is typed;
/// only the wrap-up writes it into the journal.
public final class HoldViewModel {

    private record Read(Snapshot journal, Person with, Episode episode, PrepareBrief.Prepared prepared) {}

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<@Nullable MeetingNotes> notes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable WrapUpViewModel> wrapUp = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LastWords> lastWords = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private @Nullable Id<Episode> wanted;
    private @Nullable Read proposed;
    private long asked;

    public HoldViewModel(Workbench bench) {
        this.bench = bench;
        bench.live().snapshotProperty().subscribe(_ -> begin());
    }

    /// Null until the meeting is read.
    public ReadOnlyObjectProperty<@Nullable MeetingNotes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Null while the meeting goes on.
    public ReadOnlyObjectProperty<@Nullable WrapUpViewModel> wrapUpProperty() {
        return wrapUp.getReadOnlyProperty();
    }

    /// What they said last; null while they said nothing.
    ReadOnlyObjectProperty<@Nullable LastWords> lastWordsProperty() {
        return lastWords.getReadOnlyProperty();
    }

    /// "10:07"
    public ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// "23 minutes left"
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Goes into the meeting, where it was left.
    public void open(Id<Episode> episode) {
        leave();
        wanted = episode;
        begin();
    }

    /// Away from this screen; what was noted stays.
    public void leave() {
        wanted = null;
        asked++;
        var open = notes.get();
        if (open != null) {
            keepWhatIsTalkedOf(open);
            open.form().close();
            notes.set(null);
            wrapUp.set(null);
            lastWords.set(null);
        }
    }

    private void begin() {
        var journal = bench.live().snapshot();
        var episode = wanted == null ? null : journal.find(wanted);
        var with = episode == null ? null : journal.find(episode.person());
        if (episode == null || with == null || notes.get() != null) {
            return;
        }
        if (episode.held()) {
            wanted = null;
            bench.frame().go(new Place.Prepare(with.id()));
            return;
        }
        long mine = ++asked;
        var today = bench.today().get();
        bench.background()
                .aside(
                        () -> new Read(
                                journal,
                                with,
                                episode,
                                bench.desk().prepareBrief().run(journal, with.id(), episode.day(), today)),
                        read -> {
                            if (mine == asked && notes.get() == null) {
                                begin(read);
                            }
                        });
    }

    private void begin(Read read) {
        var brief = read.prepared().brief();
        var open = new MeetingNotes(bench, read.journal(), read.with(), read.episode(), brief);
        if (open.whereProperty().get() != Where.WRAPPING_UP) {
            open.whereProperty().set(Where.IN_THE_MEETING);
        }
        open.onScreenProperty().set(true);
        open.points().forEach(point -> point.wordsProperty().subscribe((_, words) -> hear(point, words)));
        proposed = !read.episode().hasPlan() && !brief.points().isEmpty() ? read : null;
        notes.set(open);
        look();
        open.whereProperty().subscribe(this::follow);
    }

    /// A meeting that was cut short while it was wrapped up goes on there.
    private void follow(Where where) {
        var open = notes.get();
        if (open != null && where == Where.WRAPPING_UP && wrapUp.get() == null) {
            wrapUp.set(new WrapUpViewModel(open, () -> away(open)));
        }
    }

    /// Once anything is noted, the points stay what they are from then on, whatever is logged meanwhile.
    private void keepWhatIsTalkedOf(MeetingNotes open) {
        var read = proposed;
        if (read != null && open.isBegun()) {
            proposed = null;
            keepAsPlanned(read);
        }
    }

    private void keepAsPlanned(Read read) {
        var episode = read.episode();
        var brief = read.prepared().brief();
        var fixed = episode.toDraft()
                .points(PlannedPoints.all(brief.points(), episode))
                .finished();
        bench.background()
                .<Keep.Result<Episode>>run(
                        () -> bench.desk()
                                .keep()
                                .run(
                                        Deed.Verb.PREPARED,
                                        fixed.title(),
                                        fixed,
                                        read.journal().revisionOf(episode.id())),
                        _ -> bench.live().refresh());
    }

    /// The time as it passes.
    public void look() {
        var open = notes.get();
        if (open == null) {
            return;
        }
        keepWhatIsTalkedOf(open);
        var now = bench.clock().get();
        var timing = Timing.of(open.episode(), bench.today().get(), now, open.started());
        time.set(timing.time());
        left.set(timing.left());
        var last = lastWords.get();
        if (last != null) {
            lastWords.set(last.at(now));
        }
    }

    @Nullable
    PointSaid point() {
        var open = notes.get();
        return open == null || open.points().isEmpty()
                ? null
                : open.points()
                        .get(Math.clamp(
                                open.atProperty().get(), 0, open.points().size() - 1));
    }

    public void goTo(int index) {
        var open = notes.get();
        if (open != null && !open.points().isEmpty()) {
            open.atProperty().set(Math.clamp(index, 0, open.points().size() - 1));
            keepNow();
        }
    }

    /// What one key says is kept with the key; words are kept as they are typed.
    private void keepNow() {
        var open = notes.get();
        if (open != null) {
            open.form().keep();
        }
    }

    public void nextPoint() {
        step(1);
    }

    public void previousPoint() {
        step(-1);
    }

    private void step(int by) {
        var open = notes.get();
        if (open != null) {
            goTo(open.atProperty().get() + by);
        }
    }

    /// How the point one stands at landed; the same again takes it back.
    public void landed(Outcome outcome) {
        var point = point();
        if (point != null) {
            boolean again = point.outcomeProperty().get() == outcome;
            point.outcomeProperty().set(again ? null : outcome);
            keepNow();
        }
    }

    /// Ticks the point; one whose landing is known is said already.
    public void said() {
        var point = point();
        if (point == null) {
            return;
        }
        var outcome = point.outcomeProperty().get();
        switch (outcome) {
            case SAID -> point.outcomeProperty().set(null);
            case DEFERRED -> point.outcomeProperty().set(Outcome.SAID);
            case TOLD, UNDERSTOOD, REPEATED_UPWARD, MISUNDERSTOOD -> {}
            case null -> point.outcomeProperty().set(Outcome.SAID);
        }
        keepNow();
    }

    private void hear(PointSaid point, String words) {
        var open = notes.get();
        if (open != null) {
            lastWords.set(
                    words.isBlank()
                            ? null
                            : LastWords.now(
                                    open.name(), point, words, bench.clock().get()));
        }
    }

    public void wrapUp() {
        var open = notes.get();
        if (open != null) {
            open.whereProperty().set(Where.WRAPPING_UP);
        }
    }

    public void backToTheMeeting() {
        var open = notes.get();
        wrapUp.set(null);
        if (open != null) {
            open.whereProperty().set(Where.IN_THE_MEETING);
        }
    }

    /// Back to the 1:1s; nothing is lost.
    public void exit() {
        var open = notes.get();
        if (open != null) {
            away(open);
        } else {
            bench.frame().go(new Place.OneOnOnes());
        }
    }

    private void away(MeetingNotes open) {
        bench.frame().go(new Place.Prepare(open.with().id()));
    }

    String header() {
        var open = Objects.requireNonNull(notes.get());
        return Text.of("hold.header", open.brief().number(), open.name());
    }

    LocalTime now() {
        return bench.clock().get();
    }
}
