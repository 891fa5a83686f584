package app.treefall.narrative.table;

import app.treefall.document.Table;
import app.treefall.document.Table.Cell;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Listed;
import app.treefall.narrative.prose.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The entries as a table, a row each: what a person would want to sort, count and filter in a spreadsheet.
public final class EntryTable {

    private static final List<String> HEADS = List.of(
            "From",
            "To",
            "Kind",
            "Headline",
            "Why it mattered",
            "What stood in the way",
            "What I did",
            "What changed",
            "More",
            "What was measured",
            "Before",
            "After",
            "Change",
            "In all",
            "Unit",
            "Period",
            "How it is known",
            "Further numbers",
            "Project",
            "Tags",
            "Priorities",
            "My role",
            "Credit to",
            "Strength",
            "Heard by my manager",
            "Confidentiality",
            "Evidence");

    private final Listed listed;
    private final Snapshot journal;
    private final Ledger ledger;
    private final @Nullable Person boss;

    private EntryTable(Listed listed, LocalDate today) {
        this.listed = listed;
        this.journal = listed.journal();
        this.ledger = Ledger.of(journal, today);
        this.boss = journal.boss();
    }

    /// @param wanted in this order; those the gate left out are passed over
    public static Table of(Listed listed, List<Id<Entry>> wanted, LocalDate today) {
        var table = new EntryTable(listed, today);
        var rows = new ArrayList<List<Cell>>();
        for (var id : wanted) {
            var entry = table.journal.find(id);
            if (entry != null) {
                rows.add(table.row(entry));
            }
        }
        return new Table(HEADS.stream().map(Prose::of).toList(), rows);
    }

    private List<Cell> row(Entry entry) {
        var story = entry.story();
        return Stream.of(
                        List.of(
                                new Cell.Day(entry.days().first()),
                                new Cell.Day(entry.days().last()),
                                Cell.words(word(entry.kindName())),
                                new Cell.Words(entry.headline()),
                                new Cell.Words(story.stakes()),
                                new Cell.Words(story.challenge()),
                                new Cell.Words(story.action()),
                                new Cell.Words(story.result()),
                                Cell.words(KindWords.of(entry.kind()))),
                        ClaimCells.of(entry.claims(), journal),
                        whereItStands(entry))
                .flatMap(List::stream)
                .toList();
    }

    private List<Cell> whereItStands(Entry entry) {
        var names = new Names(journal);
        return List.of(
                new Cell.Words(entry.project()),
                Cell.words(joined(entry.tags().stream().map(Prose::text))),
                Cell.words(joined(entry.serves().stream().map(one -> names.priority(one.priority())))),
                Cell.words(word(entry.contribution().role())),
                Cell.words(joined(entry.contribution().credits().stream().map(names::credit))),
                new Cell.Amount(BigDecimal.valueOf(listed.strengthOf(entry.id()))),
                Cell.words(
                        boss == null
                                ? ""
                                : word(ledger.standing(entry.id(), boss.id()).visibility())),
                Cell.words(word(entry.confidentiality())),
                Cell.words(joined(entry.evidence().stream().map(names::evidence))));
    }

    static String joined(Stream<String> parts) {
        return String.join("; ", parts.filter(part -> !part.isBlank()).toList());
    }

    static String word(@Nullable Enum<?> value) {
        return value == null
                ? ""
                : Wording.startUpper(value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
