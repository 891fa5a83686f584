package app.treefall.narrative.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Expectation;
import app.treefall.domain.Expectation.Progress;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Service;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.alignment.Alignment.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What serves what they want, and when to ask again.
class AlignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Person PEER = Person.named(Prose.of("Tomás Riedel"), Person.Relation.PEER);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private static final Priority PEERS = priority("Fewer pages", PEER, null);
    private static final Priority COMPANY = priority("France and Italy", null, LocalDate.of(2026, 12, 31));
    private static final Priority BOSSES = priority("Checkout", BOSS, LocalDate.of(2026, 12, 6));
    private static final Priority OVER = priority("Last year’s", BOSS, LocalDate.of(2026, 1, 31));

    @Test
    void theBossStandsFirstAndTheCompanyLastAndWhatIsOverIsNotAsked() {
        var grid = Alignment.of(journal(entry("Cut it", BOSSES)), Period.RECENT, TODAY);

        assertEquals(
                List.of("Checkout", "Fewer pages", "France and Italy"),
                grid.columns().stream().map(Alignment.Column::name).toList());
        assertEquals(
                List.of("by 6 Dec", "", "by Dec"),
                grid.columns().stream().map(Alignment.Column::measure).toList());
    }

    @Test
    void whatIsOverIsSeenWhereAnEntryServedIt() {
        var grid = Alignment.of(journal(entry("Cut it", OVER)), Period.RECENT, TODAY);

        var over = grid.columns().get(1);
        assertEquals("Last year’s", over.name());
        assertEquals(1, over.served());
        assertFalse(over.isForgotten());
    }

    @Test
    void whatServesNothingAndWhatNobodyServesIsSaid() {
        var grid = Alignment.of(journal(entry("Cut it", BOSSES), entry("Tidied up", null)), Period.RECENT, TODAY);

        assertEquals(
                "Two entries against three priorities. One entry serves nothing they asked for."
                        + " Nothing serves Fewer pages and France and Italy.",
                grid.words());
        assertEquals(
                "Tidied up: small, serves nothing they asked for",
                grid.words(grid.rows().getFirst()));
        assertEquals(
                "Cut it serves Checkout: small. By half",
                Alignment.words(grid.rows().get(1), grid.columns().getFirst()));
        assertEquals(
                "Cut it does not serve Fewer pages",
                Alignment.words(grid.rows().get(1), grid.columns().get(1)));
    }

    @Test
    void aServiceOfAPriorityThatIsNoMoreServesNothing() {
        var gone = priority("Gone", BOSS, null);

        assertTrue(Alignment.of(journal(entry("Cut it", gone)), Period.ALL, TODAY)
                .rows()
                .getFirst()
                .servesNothing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OPEN    | 2026-06-01 | false | Open. No entry meets it yet.
        OPEN    | 2026-03-20 | false | Open. No entry meets it yet.
        OPEN    | 2026-03-19 | true  | Asked three months ago. Time to ask again.
        MET     | 2026-06-01 | true  | Met. Time to ask again.
        AMAZED  | 2026-06-01 | true  | Both met. Time to ask again.
        DROPPED | 2026-06-01 | true  | Dropped. Time to ask again.
        """)
    void itIsTimeToAskAgainWhenNothingIsOpenOrTheAnswerIsOld(
            Progress progress, LocalDate asked, boolean again, String words) {
        var expectation = expectation(progress, asked, List.of());
        var expecting = Expecting.of(Snapshot.ofValues(List.of(BOSS, expectation)), BOSS.id(), TODAY);

        assertEquals(words, expecting.words());
        assertEquals(again, expecting.isTimeToAskAgain());
    }

    @Test
    void whenItWasMetIsTheMonthOfTheLastEntryThatMeetsIt() {
        var entry = EntryDraft.blank(LocalDate.of(2025, 9, 3))
                .headline(Prose.of("Cut it"))
                .finished();
        var met = expectation(Progress.MET, LocalDate.of(2025, 7, 1), List.of(entry.id()));
        var open = expectation(Progress.OPEN, LocalDate.of(2025, 7, 1), List.of(entry.id()));

        assertEquals(
                "Met in September 2025. Time to ask again.",
                Expecting.of(Snapshot.ofValues(List.of(BOSS, entry, met)), met, TODAY)
                        .words());
        assertEquals(
                "Met in September 2025.",
                Expecting.of(Snapshot.ofValues(List.of(BOSS, entry, met, open)), met, TODAY)
                        .words());
    }

    private static Snapshot journal(Entry... entries) {
        var things = new ArrayList<Kept>(List.of(PEER, BOSS, PEERS, COMPANY, BOSSES, OVER));
        things.addAll(List.of(entries));
        return Snapshot.ofValues(things);
    }

    private static Entry entry(String headline, @Nullable Priority serves) {
        var draft = EntryDraft.blank(TODAY).headline(Prose.of(headline));
        return serves == null
                ? draft.finished()
                : draft.serves(List.of(new Service(serves.id(), Prose.of("By half"))))
                        .finished();
    }

    private static Priority priority(String name, @Nullable Person person, @Nullable LocalDate until) {
        return new Priority(
                Id.fresh(),
                person == null ? null : person.id(),
                Prose.NONE,
                Prose.of(name),
                Prose.NONE,
                Prose.NONE,
                null,
                LocalDate.of(2026, 1, 1),
                until);
    }

    private static Expectation expectation(Progress progress, LocalDate asked, List<Id<Entry>> metBy) {
        return new Expectation(
                Id.fresh(),
                BOSS.id(),
                asked,
                Prose.of("What would amaze you?"),
                Prose.of("Less"),
                Prose.of("Under a second"),
                Prose.of("The board sees it"),
                metBy,
                progress);
    }
}
