package app.treefall.domain;

import app.treefall.domain.Episode.Posed;
import app.treefall.domain.Episode.Promise;
import app.treefall.domain.Episode.TalkingPoint;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An episode while one of its parts is changed: each change is one line, whatever else an episode holds.
public final class EpisodeDraft {

    private final Id<Episode> id;
    private Id<Person> person;
    private LocalDate day;
    private @Nullable LocalTime at;
    private int minutes;
    private Prose title = Prose.NONE;
    private boolean held;
    private List<TalkingPoint> points = List.of();
    private List<Posed> questions = List.of();
    private List<Promise> promises = List.of();
    private List<Prose> status = List.of();
    private List<Prose> nextTime = List.of();
    private Prose notes = Prose.NONE;

    private EpisodeDraft(Id<Episode> id, Id<Person> person, LocalDate day) {
        this.id = id;
        this.person = person;
        this.day = day;
    }

    public static EpisodeDraft blank(Id<Person> person, LocalDate day) {
        return new EpisodeDraft(Id.fresh(), person, day);
    }

    public static EpisodeDraft of(Episode it) {
        var draft = new EpisodeDraft(it.id(), it.person(), it.day())
                .at(it.at())
                .minutes(it.minutes())
                .title(it.title())
                .points(it.points())
                .questions(it.questions())
                .promises(it.promises())
                .status(it.status())
                .nextTime(it.nextTime())
                .notes(it.notes());
        draft.held = it.held();
        return draft;
    }

    public Episode finished() {
        return new Episode(
                id, person, day, at, minutes, title, held, points, questions, promises, status, nextTime, notes);
    }

    public EpisodeDraft person(Id<Person> newPerson) {
        person = newPerson;
        return this;
    }

    /// That it took place, on this day.
    public EpisodeDraft held(LocalDate on) {
        held = true;
        day = on;
        return this;
    }

    public EpisodeDraft day(LocalDate newDay) {
        day = newDay;
        return this;
    }

    public EpisodeDraft at(@Nullable LocalTime newAt) {
        at = newAt;
        return this;
    }

    public EpisodeDraft minutes(int newMinutes) {
        minutes = newMinutes;
        return this;
    }

    public EpisodeDraft title(Prose newTitle) {
        title = newTitle;
        return this;
    }

    public EpisodeDraft points(List<TalkingPoint> newPoints) {
        points = newPoints;
        return this;
    }

    public EpisodeDraft questions(List<Posed> newQuestions) {
        questions = newQuestions;
        return this;
    }

    public EpisodeDraft promises(List<Promise> newPromises) {
        promises = newPromises;
        return this;
    }

    public EpisodeDraft status(List<Prose> newStatus) {
        status = newStatus;
        return this;
    }

    public EpisodeDraft nextTime(List<Prose> newNextTime) {
        nextTime = newNextTime;
        return this;
    }

    public EpisodeDraft notes(Prose newNotes) {
        notes = newNotes;
        return this;
    }
}
