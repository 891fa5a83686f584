package app.treefall.ui.week;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Episode;
import app.treefall.domain.Kind;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is expected of the days of a week and still open: promises both ways, pay-offs of threads, the decision. It is
/// what stands in a week that is still to come.
final class DueDays {

    private static final int TO_THE_LAST = 6;

    record Expected(Icon icon, String words, String details, Place place) {}

    private final Snapshot journal;
    private final LocalDate today;
    private final DaySpan week;
    private final Map<LocalDate, List<Expected>> found = new HashMap<>();

    private DueDays(Snapshot journal, LocalDate first, LocalDate today) {
        this.journal = journal;
        this.today = today;
        week = new DaySpan(first, first.plusDays(TO_THE_LAST));
    }

    static Map<LocalDate, List<Expected>> of(Snapshot journal, LocalDate first, LocalDate today) {
        var days = new DueDays(journal, first, today);
        days.decisions();
        journal.episodes().forEach(days::promises);
        days.payOffs();
        return days.found;
    }

    private void decisions() {
        for (var season : journal.seasons()) {
            if (week.contains(season.decision())) {
                var level = season.targetLevel().text().strip();
                add(
                        season.decision(),
                        new Expected(
                                Icon.AWARD,
                                Text.of("week.due.decision"),
                                level.isEmpty() ? season.name().text() : level,
                                new Place.PromotionCase()));
            }
        }
    }

    private void promises(Episode episode) {
        for (var promise : episode.promises()) {
            var due = promise.due();
            var person = journal.find(episode.person());
            if (due != null && person != null && promise.isOpen() && week.contains(due)) {
                var made = Wording.day(episode.day(), today);
                var details = switch (promise.by()) {
                    case ME -> Text.of("week.due.mine", person.shortName(), made);
                    case THEM -> Text.of("week.due.theirs", person.shortName(), made);
                };
                add(
                        due,
                        new Expected(
                                Icon.CHECK, promise.words().text().strip(), details, new Place.Prepare(person.id())));
            }
        }
    }

    private void payOffs() {
        for (var entry : journal.entries()) {
            if (entry.kind() instanceof Kind.Thread thread
                    && thread.isOpen()
                    && thread.payOff() != null
                    && week.contains(thread.payOff())) {
                add(
                        thread.payOff(),
                        new Expected(
                                Icon.GIT_COMMIT,
                                entry.headline().text(),
                                Text.of("week.due.pay.off"),
                                new Place.OpenEntry(entry.id())));
            }
        }
    }

    private void add(LocalDate day, Expected expected) {
        found.computeIfAbsent(day, _ -> new ArrayList<>()).add(expected);
    }
}
