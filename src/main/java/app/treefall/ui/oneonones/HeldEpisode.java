package app.treefall.ui.oneonones;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An episode that took place, to be read.
record HeldEpisode(
        Id<Episode> episode,
        String header,
        String title,
        List<Point> points,
        List<Answered> questions,
        List<PromiseShown> promises,
        List<String> status,
        List<String> nextTime,
        String notes) {

    /// @param entry null for a point about nothing that is logged
    /// @param shows what they said, or did; empty when nothing was noted
    record Point(@Nullable Id<Entry> entry, String headline, StoryRow.Landed landed, String shows) {}

    record Answered(String question, String answer) {}

    static HeldEpisode of(Snapshot journal, Person with, Episode episode, int number, LocalDate today) {
        var points = new ArrayList<Point>();
        for (var point : episode.points()) {
            var entry = point.entry() == null ? null : journal.find(point.entry());
            var headline = entry == null ? point.words() : entry.headline();
            points.add(new Point(
                    entry == null ? null : entry.id(),
                    text(headline),
                    Story.landed(point),
                    shown(journal, episode, point)));
        }
        var title = episode.title().hasWords() ? text(episode.title()) : Text.of("oneonones.episode", number);
        var header = Text.of(
                "oneonones.header", number, Days.meeting(episode.day(), episode.at(), episode.minutes(), today));
        return new HeldEpisode(
                episode.id(),
                header,
                title,
                points,
                episode.questions().stream()
                        .map(posed -> new Answered(text(posed.words()), text(posed.answer())))
                        .toList(),
                promises(episode, with, today),
                texts(episode.status()),
                texts(episode.nextTime()),
                text(episode.notes()));
    }

    /// Between quotation marks only where they are words of theirs.
    private static String shown(Snapshot journal, Episode episode, Episode.TalkingPoint point) {
        var words = text(point.theirWords());
        boolean isDeed = journal.signOf(episode, point) == Telling.Sign.WHAT_THEY_DID;
        return words.isEmpty() || isDeed ? words : "“" + words + "”";
    }

    private static List<PromiseShown> promises(Episode episode, Person with, LocalDate today) {
        var shown = new ArrayList<PromiseShown>();
        for (int i = 0; i < episode.promises().size(); i++) {
            var promise = episode.promises().get(i);
            var kept = promise.kept();
            var state = kept == null
                    ? PromiseShown.open(Wording.daysBetween(episode.day(), today))
                    : Text.of("oneonones.promise.kept", Wording.day(kept, today));
            shown.add(new PromiseShown(
                    promise.by(),
                    episode.id(),
                    i,
                    PromiseShown.whose(promise.by(), with.shortName()),
                    text(promise.words()),
                    state,
                    episode.day(),
                    promise.isOpen()));
        }
        return shown;
    }

    private static List<String> texts(List<Prose> lines) {
        return lines.stream().map(HeldEpisode::text).toList();
    }

    private static String text(Prose words) {
        return words.text().strip();
    }
}
