package app.treefall.ui.week;

import app.treefall.domain.Episode;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The spotlight gap in words and discs.
///
/// @param discs the furthest first; each stands for `worth` entries
/// @param toGo  how many the boss does not understand yet
/// @param trend "Thirteen to go. On 6 November it was six."
public record GapShown(
        String sentence,
        List<Visibility> discs,
        int worth,
        int repeated,
        int understood,
        int told,
        int unheard,
        int toGo,
        String trend) {

    private static final int MOST_DISCS = 70;

    public GapShown {
        discs = List.copyOf(discs);
    }

    /// Null while there is nobody whose understanding counts, or nothing to understand.
    static @Nullable GapShown of(Ledger ledger) {
        var journal = ledger.journal();
        var boss = journal.boss();
        if (boss == null) {
            return null;
        }
        var gap = ledger.gap(boss.id(), journal.seasonOn(ledger.today()));
        if (gap.total() == 0) {
            return null;
        }
        int worth = Math.ceilDiv(gap.total(), MOST_DISCS);
        var discs = new ArrayList<Visibility>();
        add(discs, Visibility.REPEATED, gap.repeated(), worth);
        add(discs, Visibility.UNDERSTOOD, gap.understood(), worth);
        add(discs, Visibility.TOLD, gap.told(), worth);
        add(discs, Visibility.UNHEARD, gap.unheard(), worth);
        var earlier = lastMeeting(journal, boss, ledger.today());
        var trend = trend(gap.toGo(), earlier, earlier == null ? 0 : gap.toGoOn(earlier), ledger.today());
        return new GapShown(
                Text.of(
                        gap.total() == 1 ? "week.gap.sentence.one" : "week.gap.sentence",
                        boss.shortName(),
                        gap.heardAndUnderstood(),
                        gap.total()),
                discs,
                worth,
                gap.repeated(),
                gap.understood(),
                gap.told(),
                gap.unheard(),
                gap.toGo(),
                trend);
    }

    private static void add(List<Visibility> discs, Visibility state, int count, int worth) {
        for (int i = 0; i < Math.ceilDiv(count, worth); i++) {
            discs.add(state);
        }
    }

    private static String trend(int toGo, @Nullable LocalDate earlier, int then, LocalDate today) {
        if (toGo == 0) {
            return Text.of("week.gap.none");
        }
        var now = Text.of("week.gap.to.go", Wording.startUpper(CountWords.of(toGo)));
        return earlier == null
                ? now
                : now + " " + Text.of("week.gap.then", Wording.day(earlier, today), CountWords.of(then));
    }

    private static @Nullable LocalDate lastMeeting(Snapshot journal, Person boss, LocalDate today) {
        return journal.episodesWith(boss.id()).stream()
                .filter(Episode::held)
                .map(Episode::day)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
