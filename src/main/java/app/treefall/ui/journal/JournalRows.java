package app.treefall.ui.journal;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Visibility;
import app.treefall.domain.WorkingWeek;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.ui.text.Text;
import app.treefall.ui.week.WeekSpan;
import app.treefall.usecase.SearchJournal.Found;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the lines of the list out of entries: by week, each with what one wants to know of it.
final class JournalRows {

    private static final int QUIET_DAYS = 7;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Ledger ledger;
    private final WorkingWeek weeks;
    private final Map<Id<Entry>, Found> found = new HashMap<>();
    private final Map<Visibility, String> heard = new EnumMap<>(Visibility.class);

    /// @param weeks where a week begins
    JournalRows(Ledger ledger, WorkingWeek weeks) {
        this.ledger = ledger;
        this.weeks = weeks;
    }

    /// @param hits newest first
    List<JournalRow> ofHits(List<Found> hits) {
        var entries = new ArrayList<Entry>(hits.size());
        for (var hit : hits) {
            Entry entry = ledger.journal().find(hit.entry());
            if (entry != null) {
                entries.add(entry);
                found.put(entry.id(), hit);
            }
        }
        return of(entries);
    }

    /// @param entries newest first
    List<JournalRow> of(List<Entry> entries) {
        var rows = new ArrayList<JournalRow>(entries.size() + entries.size() / 2);
        DaySpan week = null;
        for (var entry : entries) {
            if (week == null || !week.contains(entry.day())) {
                week = weeks.around(entry.day());
                rows.add(new JournalRow.Week(nameOf(week)));
            }
            rows.add(line(entry));
        }
        return List.copyOf(rows);
    }

    private String nameOf(DaySpan week) {
        var today = ledger.today();
        if (week.contains(today)) {
            return Text.of("journal.week.this");
        }
        return week.contains(today.minusDays(DAYS_OF_A_WEEK))
                ? Text.of("journal.week.last")
                : WeekSpan.words(week, today);
    }

    private JournalRow.Line line(Entry entry) {
        int quiet = quietDays(entry);
        var urgency = quiet < QUIET_DAYS ? JournalRow.Urgency.CALM : JournalRow.Urgency.NEEDS_A_WORD;
        var hint = urgency == JournalRow.Urgency.CALM ? hint(entry) : Text.of("journal.hint.quiet", quiet);
        var boss = ledger.journal().boss();
        var state = boss == null
                ? Visibility.UNHEARD
                : ledger.standing(entry.id(), boss.id()).visibility();
        var words = heard.computeIfAbsent(
                state,
                _ -> Text.of(
                        "journal.heard." + state, boss == null ? Text.of("journal.heard.nobody") : boss.shortName()));
        return new JournalRow.Line(
                entry.id(),
                String.valueOf(entry.day().getDayOfMonth()),
                entry.headline().text(),
                entry.kindName(),
                hint,
                urgency,
                state,
                words,
                found.get(entry.id()));
    }

    /// For how long nothing was heard of a running thread; 0 for all else.
    private int quietDays(Entry entry) {
        if (!(entry.kind() instanceof Kind.Thread thread) || !thread.isOpen()) {
            return 0;
        }
        LocalDate last = entry.day();
        for (var news : thread.news()) {
            last = news.day().isAfter(last) ? news.day() : last;
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(last, ledger.today()));
    }

    private String hint(Entry entry) {
        var outcome = entry.kind() instanceof Kind.Learning learning ? learning.outcome() : null;
        if (outcome != null) {
            return EntryWords.of(outcome);
        }
        var priority = priorityOf(entry);
        return priority != null
                ? priority
                : entry.project().hasWords() ? entry.project().text() : EntryWords.of(entry.kindName());
    }

    private @Nullable String priorityOf(Entry entry) {
        for (var service : entry.serves()) {
            var priority = ledger.journal().find(service.priority());
            if (priority != null) {
                return priority.name().text();
            }
        }
        return null;
    }
}
