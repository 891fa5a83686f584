package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.usecase.MeetingSaid;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Whom one meets, the story with one of them, and which episode of it is looked at.
public final class OneOnOnesViewModel {

    /// What stands beside the story line.
    public enum Face {
        NOBODY_YET,
        PLAN,
        PREPARE,
        WRAP_UP,
        HELD
    }

    /// Somebody one meets.
    public record Met(Id<Person> person, String name) {}

    private final Workbench bench;
    private final PrepareViewModel prepare;
    private final ReadOnlyObjectWrapper<List<Met>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<StoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable StoryRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.NOBODY_YET);
    private final ReadOnlyObjectWrapper<@Nullable WrapUpViewModel> wrapUp = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlanViewModel> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable HeldEpisode> held = new ReadOnlyObjectWrapper<>();
    private @Nullable Id<Person> wanted;
    private @Nullable Id<Episode> looked;
    private @Nullable Id<Episode> sayOnceReady;

    public OneOnOnesViewModel(Workbench bench) {
        this.bench = bench;
        prepare = new PrepareViewModel(bench);
        prepare.titleProperty().subscribe(_ -> nameThePlanned());
        prepare.countProperty().subscribe(_ -> nameThePlanned());
        prepare.preparedProperty().subscribe(_ -> sayWhatWaits());
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    Workbench bench() {
        return bench;
    }

    public PrepareViewModel prepare() {
        return prepare;
    }

    public ReadOnlyObjectProperty<List<Met>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    /// Newest first; the planned one on top.
    ReadOnlyObjectProperty<List<StoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable StoryRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable WrapUpViewModel> wrapUpProperty() {
        return wrapUp.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable PlanViewModel> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable HeldEpisode> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Turns to somebody, with what is open with them.
    public void meet(Id<Person> whom) {
        wanted = whom;
        looked = null;
        wrapUp.set(null);
        look();
    }

    public void look(Id<Episode> episode) {
        if (!episode.equals(looked)) {
            looked = episode;
            wrapUp.set(null);
            look();
        }
    }

    /// Planning one more with whoever is chosen there.
    PlanViewModel planAnother() {
        return new PlanViewModel(bench, person.get(), this::planned, this::metAlready);
    }

    /// Moving the one that is prepared; null while there is none.
    @Nullable
    MoveViewModel move() {
        var episode = prepare.episode();
        return episode == null || face.get() != Face.PREPARE
                ? null
                : new MoveViewModel(bench, episode, () -> look(episode.id()));
    }

    public void goToSettings() {
        bench.frame().go(new Place.Audience(null));
    }

    void open(HeldEpisode.Point point) {
        if (point.entry() != null) {
            bench.frame().go(new Place.OpenEntry(point.entry()));
        }
    }

    @Nullable
    Episode find(Id<Episode> episode) {
        return bench.live().snapshot().find(episode);
    }

    /// Begins to say how the open meeting went.
    public void sayHowItWent() {
        var episode = prepare.episode();
        var with = person.get();
        var prepared = prepare.preparedProperty().get();
        if (episode != null && with != null && prepared != null && prepare.isReady()) {
            say(new MeetingNotes(bench, prepare.journal(), with, episode, prepared.brief()));
        }
    }

    /// To the calm screen for the meeting itself.
    void start() {
        var episode = prepare.episode();
        if (episode != null && prepare.isReady()) {
            bench.frame().go(new Place.Hold(episode.id()));
        }
    }

    /// A meeting took place: it is said how it went. Where one was planned for that day, it was that one; else the
    /// journal hears of it once it is said.
    private void metAlready(Episode met) {
        var journal = bench.live().snapshot();
        var with = journal.find(met.person());
        var known = journal.episodesWith(met.person()).stream()
                .filter(episode -> !episode.held() && episode.day().equals(met.day()))
                .findFirst()
                .orElse(null);
        if (known != null) {
            sayOnceReady = known.id();
            planned(known);
            sayWhatWaits();
        } else if (with != null) {
            meet(with.id());
            var today = bench.today().get();
            bench.background()
                    .aside(() -> bench.desk().prepareBrief().run(journal, with.id(), met.day(), today), prepared -> {
                        if (with.id().equals(wanted) && wrapUp.get() == null) {
                            var brief = prepared.brief();
                            say(new MeetingNotes(bench, journal, with, met, brief, MeetingSaid.Known.NEW));
                        }
                    });
        }
    }

    private void say(MeetingNotes notes) {
        var episode = notes.episode().id();
        notes.whereProperty().set(MeetingNotes.Where.AFTERWARDS);
        wrapUp.set(new WrapUpViewModel(notes, () -> look(episode, Face.HELD)));
        face.set(Face.WRAP_UP);
    }

    private void sayWhatWaits() {
        var episode = prepare.episode();
        if (episode != null && episode.id().equals(sayOnceReady) && prepare.isReady()) {
            sayOnceReady = null;
            sayHowItWent();
        }
    }

    public void backToPreparing() {
        wrapUp.set(null);
        look();
    }

    private void look(Id<Episode> episode, Face next) {
        looked = episode;
        wrapUp.set(null);
        face.set(next);
        look();
    }

    private void planned(Episode episode) {
        wanted = episode.person();
        looked = episode.id();
        wrapUp.set(null);
        look();
    }

    private void look() {
        var journal = bench.live().snapshot();
        var met = Story.people(journal);
        people.set(met.stream().map(one -> new Met(one.id(), one.shortName())).toList());
        var with = with(journal, met);
        person.set(with);
        if (with == null) {
            rows.set(List.of());
            chosen.set(null);
            face.set(Face.NOBODY_YET);
            return;
        }
        wanted = with.id();
        var episode = episode(journal, with);
        var today = bench.today().get();
        rows.set(Story.rows(journal, with.id(), today));
        chosen.set(episode == null ? null : row(episode.id()));
        show(journal, with, episode);
    }

    private void show(Snapshot journal, Person with, @Nullable Episode episode) {
        var saying = wrapUp.get();
        if (saying != null && saying.notes().isNew()) {
            chosen.set(null);
            face.set(Face.WRAP_UP);
            return;
        }
        var row = chosen.get();
        if (episode == null || row == null) {
            var planning = plan.get();
            if (planning == null || !planning.isFor(with.id())) {
                if (planning != null) {
                    planning.form().close();
                }
                plan.set(new PlanViewModel(bench, with, this::planned, this::metAlready));
            }
            face.set(Face.PLAN);
        } else if (episode.held()) {
            held.set(HeldEpisode.of(
                    journal, with, episode, row.number(), bench.today().get()));
            face.set(Face.HELD);
        } else {
            prepare.show(journal, with, episode, row.number());
            face.set(wrapUp.get() == null ? Face.PREPARE : Face.WRAP_UP);
        }
        nameThePlanned();
    }

    private @Nullable Person with(Snapshot journal, List<Person> met) {
        var whom = wanted == null ? null : journal.find(wanted);
        if (whom != null) {
            return whom;
        }
        var today = bench.today().get();
        return journal.episodes().stream()
                .filter(episode -> !episode.held() && !episode.day().isBefore(today))
                .min(Comparator.comparing(Episode::day))
                .map(episode -> journal.find(episode.person()))
                .orElse(met.isEmpty() ? null : met.getFirst());
    }

    private @Nullable Episode episode(Snapshot journal, Person with) {
        var known = looked == null ? null : journal.find(looked);
        return known != null && known.person().equals(with.id())
                ? known
                : Story.open(journal, with.id(), bench.today().get());
    }

    private @Nullable StoryRow row(Id<Episode> episode) {
        return rows.get().stream()
                .filter(row -> row.episode().equals(episode))
                .findFirst()
                .orElse(null);
    }

    /// The planned one is called on the line what its brief calls it, with how many points are ready.
    private void nameThePlanned() {
        var episode = prepare.episode();
        var row = episode == null || !prepare.isReady() ? null : row(episode.id());
        if (row == null || row.stage() == StoryRow.Stage.HELD) {
            return;
        }
        var note = row.stage() == StoryRow.Stage.OVERDUE
                ? row.note()
                : prepare.countProperty().get();
        var named = new StoryRow(
                row.episode(),
                row.number(),
                prepare.titleProperty().get(),
                row.line(),
                note,
                row.stage(),
                row.landed());
        if (!named.equals(row)) {
            rows.set(rows.get().stream().map(one -> one == row ? named : one).toList());
            if (row.equals(chosen.get())) {
                chosen.set(named);
            }
        }
    }
}
