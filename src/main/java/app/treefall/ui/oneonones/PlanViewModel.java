package app.treefall.ui.oneonones;

import app.treefall.capture.DayWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.EpisodeDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A 1:1 that is being planned: with whom, which day, how long.
final class PlanViewModel {

    private static final int USUAL_MINUTES = 30;
    private static final int USUAL_DAYS = 7;
    private static final int MOST_MINUTES = 480;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.h]?([0-5]\\d)?");

    private final Workbench bench;
    private final Consumer<Episode> planned;
    private final Consumer<Episode> met;
    private final List<Person> people;
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper personError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timeError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper minutesError = new ReadOnlyStringWrapper("");
    private final TypedForm form;
    private boolean saving;
    private boolean isPlanned;

    /// @param planned hears of the 1:1 that was planned
    /// @param met     hears of one that took place without having been planned
    PlanViewModel(Workbench bench, @Nullable Person with, Consumer<Episode> planned, Consumer<Episode> met) {
        this.met = met;
        this.bench = bench;
        this.planned = planned;
        people = bench.live().snapshot().people();
        person.subscribe(this::suggest);
        person.set(with);
        var id = with == null ? null : with.id();
        form = new TypedForm(bench, Draft.Form.plan(id), id)
                .field("person", () -> nameOf(person.get()), this::choose)
                .field("day", () -> String.valueOf(day.get()), this::onDay)
                .field("time", time)
                .field("minutes", minutes);
        form.open();
    }

    /// What is typed here until it is planned.
    TypedForm form() {
        return form;
    }

    private static String nameOf(@Nullable Person person) {
        return person == null ? "" : person.id().toString();
    }

    private void choose(String id) {
        people.stream().filter(one -> nameOf(one).equals(id)).findFirst().ifPresent(person::set);
    }

    /// A day that has passed since it was typed is no day to plan for.
    private void onDay(String written) {
        try {
            var typed = LocalDate.parse(written);
            if (!typed.isBefore(bench.today().get())) {
                day.set(typed);
            }
        } catch (DateTimeParseException _) {
            day.set(null);
        }
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

    /// How the day is typed.
    DayWords days() {
        return bench.daysAhead();
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    StringProperty timeProperty() {
        return time;
    }

    StringProperty minutesProperty() {
        return minutes;
    }

    ReadOnlyStringProperty personErrorProperty() {
        return personError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty timeErrorProperty() {
        return timeError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty minutesErrorProperty() {
        return minutesError.getReadOnlyProperty();
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
        day.set(next.isBefore(today) ? today.plusDays(1) : next);
        var at = last == null ? null : last.at();
        time.set(at == null ? "" : Days.time(at));
        int length = rhythm != null ? rhythm.minutes() : last != null ? last.minutes() : USUAL_MINUTES;
        minutes.set(Integer.toString(length > 0 ? length : USUAL_MINUTES));
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

    /// They met without a plan: an episode of today, of which it is said how it went.
    void metAlready(Runnable then) {
        var with = person.get();
        personError.set(with == null ? Text.of("oneonones.plan.error.person") : "");
        if (with == null || saving) {
            return;
        }
        int length = minutesTyped();
        var episode = Episode.planned(with.id(), bench.today().get(), length > 0 ? length : USUAL_MINUTES);
        saving = true;
        new KeepEpisode(bench).all(Deed.Verb.PREPARED, episode, List.of(episode), form.place(), ended -> {
            saving = false;
            if (ended == KeepEpisode.Ended.SAVED) {
                isPlanned = true;
                form.saved();
                then.run();
                met.accept(episode);
            }
        });
    }

    /// Null while something is missing, and the errors say what.
    private @Nullable Episode episode() {
        var with = person.get();
        var when = day.get();
        int length = minutesTyped();
        boolean timeIsFine =
                time.get().isBlank() || TIME.matcher(time.get().strip()).matches();
        boolean past = when != null && when.isBefore(bench.today().get());
        personError.set(with == null ? Text.of("oneonones.plan.error.person") : "");
        dayError.set(when == null || past ? Text.of("oneonones.plan.error.day") : "");
        timeError.set(timeIsFine ? "" : Text.of("oneonones.plan.error.time"));
        minutesError.set(length > 0 ? "" : Text.of("oneonones.plan.error.minutes"));
        if (with == null || when == null || past || !timeIsFine || length <= 0) {
            return null;
        }
        return EpisodeDraft.blank(with.id(), when)
                .at(timeTyped())
                .minutes(length)
                .finished();
    }

    private @Nullable LocalTime timeTyped() {
        var typed = TIME.matcher(time.get().strip());
        if (!typed.matches()) {
            return null;
        }
        var minute = typed.group(2);
        return LocalTime.of(Integer.parseInt(typed.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    }

    private int minutesTyped() {
        try {
            int typed = Integer.parseInt(minutes.get().strip());
            return typed <= MOST_MINUTES ? typed : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
