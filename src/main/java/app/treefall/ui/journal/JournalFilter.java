package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the list shows of the journal; the parts combine.
///
/// @param kind null for any
public record JournalFilter(When when, Kind.@Nullable Name kind, Heard heard) {

    public static final JournalFilter SEASON = new JournalFilter(When.THIS_SEASON, null, Heard.ANY);
    public static final JournalFilter ALL = new JournalFilter(When.ALWAYS, null, Heard.ANY);

    public enum When {
        THIS_SEASON,
        ALWAYS
    }

    /// By whether the boss heard of it and understood it.
    public enum Heard {
        ANY,
        UNHEARD,
        TOLD,
        UNDERSTOOD
    }

    public JournalFilter when(When other) {
        return new JournalFilter(other, kind, heard);
    }

    public JournalFilter kind(Kind.@Nullable Name other) {
        return new JournalFilter(when, other, heard);
    }

    public JournalFilter heard(Heard other) {
        return new JournalFilter(when, kind, other);
    }

    /// Newest first.
    List<Entry> of(Snapshot journal, Ledger ledger, LocalDate today) {
        var season = when == When.ALWAYS ? null : journal.seasonOn(today);
        var boss = journal.boss();
        return journal.entries().reversed().stream()
                .filter(keeps(ledger, season, boss))
                .toList();
    }

    private Predicate<Entry> keeps(Ledger ledger, @Nullable Season season, @Nullable Person boss) {
        return entry -> (season == null || season.contains(entry.day()))
                && (kind == null || entry.kindName() == kind)
                && (heard == Heard.ANY || boss == null || isHeardSo(ledger, entry, boss));
    }

    private boolean isHeardSo(Ledger ledger, Entry entry, Person boss) {
        return switch (ledger.standing(entry.id(), boss.id()).visibility()) {
            case UNHEARD -> heard == Heard.UNHEARD;
            case TOLD -> heard == Heard.TOLD;
            case UNDERSTOOD, REPEATED -> heard == Heard.UNDERSTOOD;
        };
    }
}
