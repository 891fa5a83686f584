package app.treefall.ui.harvest;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Weight;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.telling.TellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import app.treefall.usecase.PrepareBrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What of this week is to be told to whom: on the page of the next 1:1, or told already.
public final class TellPlanViewModel {

    private static final int MOST = 8;
    private static final int USUAL_DAYS = 7;
    private static final int USUAL_MINUTES = 30;

    public enum State {
        OPEN,
        PLANNED,
        UNDERSTOOD
    }

    /// @param told "told on 19 November", else empty
    public record Candidate(Entry entry, State state, String told) {}

    private record Seen(List<Candidate> candidates, PrepareBrief.@Nullable Prepared prepared) {}

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Candidate>> candidates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper meeting = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Episode> episode = new ReadOnlyObjectWrapper<>();
    private PrepareBrief.@Nullable Prepared prepared;
    private Snapshot journal = Snapshot.EMPTY;
    private @Nullable DaySpan week;

    TellPlanViewModel(Workbench bench) {
        this.bench = bench;
        person.subscribe((_, _) -> look());
    }

    public ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    /// The week's entries this person could hear of, the strongest first.
    public ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /// The 1:1 that is planned, null when none is.
    public ReadOnlyObjectProperty<@Nullable Episode> episodeProperty() {
        return episode.getReadOnlyProperty();
    }

    /// "The next 1:1 with Daniel is on Fri 20 Nov."
    public ReadOnlyStringProperty meetingProperty() {
        return meeting.getReadOnlyProperty();
    }

    /// The day a 1:1 would be planned for.
    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public int planned() {
        return (int) candidates.get().stream()
                .filter(it -> it.state() == State.PLANNED)
                .count();
    }

    void look(Snapshot now, DaySpan shown) {
        journal = now;
        week = shown;
        people.set(PeoplePick.bossFirst(now));
        var chosen = person.get();
        var known = chosen == null ? null : now.find(chosen.id());
        var next = known == null ? now.boss() : known;
        if (Objects.equals(next, chosen)) {
            look();
        } else {
            person.set(next);
        }
    }

    private void look() {
        var with = person.get();
        var shown = week;
        if (with == null || shown == null) {
            candidates.set(List.of());
            episode.set(null);
            meeting.set("");
            return;
        }
        var now = journal;
        var today = bench.today().get();
        var next = nextWith(now, with.id(), today);
        episode.set(next);
        meeting.set(
                next == null
                        ? Text.of("harvest.tell.none", with.shortName())
                        : Text.of("harvest.tell.next", with.shortName(), Wording.shortDay(next.day())));
        if (next == null) {
            day.set(suggested(now, with, today));
        }
        bench.background().aside(() -> seen(now, with, next, shown, today), seen -> {
            if (now == journal && with.equals(person.get())) {
                prepared = seen.prepared();
                candidates.set(seen.candidates());
            }
        });
    }

    private Seen seen(Snapshot now, Person with, @Nullable Episode next, DaySpan shown, LocalDate today) {
        var brief = next == null ? null : bench.desk().prepareBrief().run(now, with.id(), next.day(), today);
        var onThePage = brief == null ? Set.<Id<Entry>>of() : entriesOf(brief);
        var ledger = Ledger.of(now, today);
        var found = HarvestWeek.entriesIn(now, shown).stream()
                .filter(entry -> !entry.isPrivate() && !entry.day().isAfter(today))
                .sorted(Comparator.comparingInt((Entry entry) -> -Weight.of(entry)))
                .limit(MOST)
                .map(entry -> candidate(entry, ledger, with, onThePage, today))
                .toList();
        return new Seen(found, brief);
    }

    private static Candidate candidate(
            Entry entry, Ledger ledger, Person with, Set<Id<Entry>> onThePage, LocalDate today) {
        var standing = ledger.standing(entry.id(), with.id());
        var by = standing.by();
        var told = by == null ? "" : Text.of("harvest.tell.told", Wording.day(by.day(), today));
        var state = standing.isUnderstood()
                ? State.UNDERSTOOD
                : onThePage.contains(entry.id()) ? State.PLANNED : State.OPEN;
        return new Candidate(entry, state, told);
    }

    private static Set<Id<Entry>> entriesOf(PrepareBrief.Prepared brief) {
        return brief.brief().points().stream()
                .map(point -> point.entry())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Puts it on the page of the next 1:1, or takes it off. What the brief had chosen stays.
    public void toggle(Candidate candidate) {
        var next = episode.get();
        var brief = prepared;
        if (next == null || brief == null || candidate.state() == State.UNDERSTOOD) {
            return;
        }
        var points = new ArrayList<>(next.points().isEmpty() ? suggested(brief) : next.points());
        boolean isOn = points.removeIf(point -> candidate.entry().id().equals(point.entry()));
        if (!isOn) {
            points.add(new Episode.TalkingPoint(candidate.entry().id(), Prose.NONE, 0, null, Prose.NONE));
        }
        keep(next.toDraft().points(points).finished(), Text.of(isOn ? "harvest.tell.off" : "harvest.tell.on"));
    }

    private static List<Episode.TalkingPoint> suggested(PrepareBrief.Prepared brief) {
        return brief.brief().points().stream()
                .map(point -> new Episode.TalkingPoint(
                        point.entry(),
                        point.entry() == null ? Prose.of(point.headline().text()) : Prose.NONE,
                        point.carried(),
                        null,
                        Prose.NONE))
                .toList();
    }

    /// Plans a 1:1 with the person on the day that is chosen.
    public void plan() {
        var with = person.get();
        var when = day.get();
        if (with != null && when != null && !when.isBefore(bench.today().get())) {
            var rhythm = with.oneOnOne();
            int minutes = rhythm == null || rhythm.minutes() <= 0 ? USUAL_MINUTES : rhythm.minutes();
            keep(Episode.planned(with.id(), when, minutes), Text.of("harvest.tell.planned", Wording.shortDay(when)));
        }
    }

    /// It was told already: recording it asks how it landed.
    public TellViewModel telling(Candidate candidate) {
        var with = person.get();
        return TellViewModel.ofNew(bench, candidate.entry(), with == null ? null : with.id());
    }

    public void prepare() {
        var with = person.get();
        bench.frame().go(with == null ? new Place.OneOnOnes() : new Place.Prepare(with.id()));
    }

    public void addPeople() {
        bench.frame().go(new Place.Audience(null));
    }

    private void keep(Episode changed, String words) {
        long revision = journal.revisionOf(changed.id());
        bench.background()
                .run(() -> bench.desk().keep().run(Deed.Verb.PREPARED, changed.title(), changed, revision), result -> {
                    bench.live().refresh();
                    switch (result) {
                        case Keep.Result.Done<Episode> _ ->
                            bench.frame()
                                    .say(new Notice(Icon.CHECK, words, Text.of("harvest.undo"), bench.frame()::undo));
                        case Keep.Result.ChangedMeanwhile<Episode> _ ->
                            bench.frame().say(Notice.of(Icon.INFO, Text.of("harvest.changed.meanwhile")));
                    }
                });
    }

    private static @Nullable Episode nextWith(Snapshot journal, Id<Person> person, LocalDate today) {
        return journal.episodesWith(person).stream()
                .filter(it -> !it.held() && !it.day().isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate suggested(Snapshot journal, Person with, LocalDate today) {
        var rhythm = with.oneOnOne();
        var episodes = journal.episodesWith(with.id());
        int every = rhythm == null ? USUAL_DAYS : rhythm.everyDays();
        var next = episodes.isEmpty()
                ? today.plusDays(every)
                : episodes.getLast().day().plusDays(every);
        return next.isBefore(today) ? today.plusDays(1) : next;
    }
}
