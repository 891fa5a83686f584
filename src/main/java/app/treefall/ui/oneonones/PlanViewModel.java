package app.treefall.ui.oneonones;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.EpisodeDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A 1:1 that is being planned: with whom, which day, how long.
final class PlanViewModel {

    private static final int USUAL_DAYS = 7;

    private final Workbench bench;
    private final Consumer<Episode> planned;
    private final Consumer<Episode> met;
    private final List<Person> people;
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper personError = new ReadOnlyStringWrapper("");
    private final MeetingTime when;
    private final TypedForm form;
    private boolean saving;
    private boolean isPlanned;

    /// @param planned hears of the 1:1 that was planned
    /// @param met     hears of one that took place without having been planned
    PlanViewModel(Workbench bench, @Nullable Person with, Consumer<Episode> planned, Consumer<Episode> met) {
        this.met = met;
        this.bench = bench;
        this.planned = planned;
        when = new MeetingTime(bench);
        people = bench.live().snapshot().people();
        person.subscribe(this::suggest);
        person.set(with);
        var id = with == null ? null : with.id();
        form = when.keptBy(new TypedForm(bench, Draft.Form.plan(id), id)
                .field("person", () -> PeoplePick.idOf(person.get()), this::choose));
        form.open();
    }

    /// What is typed here until it is planned.
    TypedForm form() {
        return form;
    }

    private void choose(String id) {
        PeoplePick.withId(people, id).ifPresent(person::set);
    }

    List<Person> people() {
        return people;
    }

    /// Whether it still plans something with somebody.
    boolean isFor(Id<Person> somebody) {
        var with = person.get();
        return !isPlanned && with != null && with.id().equals(somebody);
    }

    /// Whether nothing was ever planned or held with them.
    boolean isFirst() {
        var with = person.get();
        return with == null || bench.live().snapshot().episodesWith(with.id()).isEmpty();
    }

    ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    MeetingTime when() {
        return when;
    }

    ReadOnlyStringProperty personErrorProperty() {
        return personError.getReadOnlyProperty();
    }

    /// The day their rhythm asks for, the time and length of last time.
    private void suggest(@Nullable Person with) {
        var today = bench.today().get();
        var episodes =
                with == null ? List.<Episode>of() : bench.live().snapshot().episodesWith(with.id());
        var last = episodes.isEmpty() ? null : episodes.getLast();
        var rhythm = with == null ? null : with.oneOnOne();
        int every = rhythm == null ? USUAL_DAYS : rhythm.everyDays();
        var next = last == null ? today.plusDays(1) : last.day().plusDays(every);
        int length = rhythm != null ? rhythm.minutes() : last != null ? last.minutes() : MeetingTime.USUAL_MINUTES;
        when.set(next.isBefore(today) ? today.plusDays(1) : next, last == null ? null : last.at(), length);
    }

    void save(Runnable then) {
        var episode = episode();
        if (episode == null || saving) {
            return;
        }
        saving = true;
        new KeepEpisode(bench).all(Deed.Verb.PREPARED, episode, List.of(episode), form.place(), ended -> {
            saving = false;
            if (ended == KeepEpisode.Ended.SAVED) {
                isPlanned = true;
                form.saved();
                planned.accept(episode);
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of(
                                        "oneonones.planned",
                                        Days.spoken(episode.day(), bench.today().get())),
                                Text.of("oneonones.undo"),
                                bench.frame()::undo));
                then.run();
            }
        });
    }

    /// They met without a plan, on the day that stands here unless that is still to come: it is said how that went.
    /// Nothing is written before that.
    void metAlready(Runnable then) {
        var with = person.get();
        personError.set(with == null ? Text.of("oneonones.plan.error.person") : "");
        if (with == null || saving) {
            return;
        }
        int length = when.length();
        var today = bench.today().get();
        var day = when.dayProperty().get();
        isPlanned = true;
        form.saved();
        then.run();
        met.accept(EpisodeDraft.blank(with.id(), day == null || day.isAfter(today) ? today : day)
                .at(when.at())
                .minutes(length > 0 ? length : MeetingTime.USUAL_MINUTES)
                .finished());
    }

    /// Null while something is missing, and the errors say what.
    private @Nullable Episode episode() {
        var with = person.get();
        personError.set(with == null ? Text.of("oneonones.plan.error.person") : "");
        var day = when.isFine() ? when.dayProperty().get() : null;
        return with == null || day == null
                ? null
                : EpisodeDraft.blank(with.id(), day)
                        .at(when.at())
                        .minutes(when.length())
                        .finished();
    }
}
