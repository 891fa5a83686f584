package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An episode with one of its parts changed.
final class EpisodeChange {

    private EpisodeChange() {}

    static Episode titled(Episode it, Prose title) {
        return new Episode(
                it.id(),
                it.person(),
                it.day(),
                it.at(),
                it.minutes(),
                title,
                it.held(),
                it.points(),
                it.questions(),
                it.promises(),
                it.status(),
                it.nextTime(),
                it.notes());
    }

    static Episode withPoints(Episode it, List<Episode.TalkingPoint> points) {
        return new Episode(
                it.id(),
                it.person(),
                it.day(),
                it.at(),
                it.minutes(),
                it.title(),
                it.held(),
                points,
                it.questions(),
                it.promises(),
                it.status(),
                it.nextTime(),
                it.notes());
    }

    static Episode withQuestions(Episode it, List<Episode.Posed> questions) {
        return new Episode(
                it.id(),
                it.person(),
                it.day(),
                it.at(),
                it.minutes(),
                it.title(),
                it.held(),
                it.points(),
                questions,
                it.promises(),
                it.status(),
                it.nextTime(),
                it.notes());
    }

    static Episode promiseKept(Episode it, int index, LocalDate day) {
        var promises = new ArrayList<>(it.promises());
        var open = promises.get(index);
        promises.set(index, new Episode.Promise(open.by(), open.words(), open.due(), day));
        return new Episode(
                it.id(),
                it.person(),
                it.day(),
                it.at(),
                it.minutes(),
                it.title(),
                it.held(),
                it.points(),
                it.questions(),
                promises,
                it.status(),
                it.nextTime(),
                it.notes());
    }

    /// That it took place on `day`, with what came of it.
    static Episode held(Episode it, LocalDate day, Prose title, Held held) {
        return new Episode(
                it.id(),
                it.person(),
                day,
                it.at(),
                it.minutes(),
                title,
                true,
                held.points(),
                held.questions(),
                held.promises(),
                held.status(),
                held.nextTime(),
                held.notes());
    }

    /// What came of a meeting.
    record Held(
            List<Episode.TalkingPoint> points,
            List<Episode.Posed> questions,
            List<Episode.Promise> promises,
            List<Prose> status,
            List<Prose> nextTime,
            Prose notes) {}
}
