package app.treefall.ui.oneonones;

import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.ui.control.StateGlyph.State;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom one meets, and the episodes with one of them as a story: newest first, what is planned on top.
final class Story {

    private Story() {}

    /// Everybody with a rhythm or an episode, and the boss; deciders first.
    static List<Person> people(Snapshot journal) {
        var boss = journal.boss();
        return journal.people().stream()
                .filter(person -> person.equals(boss)
                        || person.oneOnOne() != null
                        || !journal.episodesWith(person.id()).isEmpty())
                .sorted(Comparator.comparing((Person person) -> !person.equals(boss))
                        .thenComparing(person -> !person.decides()))
                .toList();
    }

    /// What stands open to be prepared: the next one planned, else the last one that nobody wrapped up.
    static @Nullable Episode open(Snapshot journal, Id<Person> person, LocalDate today) {
        var planned = journal.episodesWith(person).stream()
                .filter(episode -> !episode.held())
                .toList();
        return planned.stream()
                .filter(episode -> !episode.day().isBefore(today))
                .findFirst()
                .orElse(planned.isEmpty() ? null : planned.getLast());
    }

    static List<StoryRow> rows(Snapshot journal, Id<Person> person, LocalDate today) {
        var rows = new ArrayList<StoryRow>();
        int number = 1;
        for (var episode : journal.episodesWith(person)) {
            rows.addFirst(row(episode, number, today));
            number++;
        }
        return rows;
    }

    private static StoryRow row(Episode episode, int number, LocalDate today) {
        var title = episode.title().hasWords() ? episode.title().text().strip() : Text.of("oneonones.episode", number);
        var line = Text.of("oneonones.line", number, Days.spoken(episode.day(), today));
        var stage = stage(episode, today);
        var note = switch (stage) {
            case PLANNED, HELD -> "";
            case OVERDUE -> Text.of("oneonones.overdue");
        };
        var landed = stage == StoryRow.Stage.HELD
                ? episode.points().stream().map(Story::landed).toList()
                : List.<StoryRow.Landed>of();
        return new StoryRow(episode.id(), number, title, line, note, stage, landed);
    }

    private static StoryRow.Stage stage(Episode episode, LocalDate today) {
        if (episode.held()) {
            return StoryRow.Stage.HELD;
        }
        return episode.day().isBefore(today) ? StoryRow.Stage.OVERDUE : StoryRow.Stage.PLANNED;
    }

    static StoryRow.Landed landed(Episode.TalkingPoint point) {
        var outcome = point.outcome();
        return new StoryRow.Landed(
                outcome == null ? State.UNHEARD : State.of(outcome),
                Text.of("oneonones.outcome." + (outcome == null ? "NONE" : outcome.name())));
    }
}
