package app.treefall.narrative.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Change;
import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Part;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Filter;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Unit;
import app.treefall.narrative.coach.Strength;
import app.treefall.narrative.ledger.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Person daniel = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private final Person lena = Person.named(Prose.of("Lena Park"), Person.Relation.PEER);
    private final Entry counted = Entry.jotted(Prose.of("Cut latency"), TODAY.minusDays(3))
            .toDraft()
            .tags(List.of(Prose.of("Search"), Prose.of("speed")))
            .claims(List.of(claim()))
            .contribution(new Contribution(null, null, List.of(new Contribution.Credit(lena.id(), Prose.NONE))))
            .finished();
    private final Entry learned = Entry.jotted(Prose.of("Learned how banks score"), TODAY.minusDays(40))
            .toDraft()
            .kind(Kind.Learning.BLANK)
            .tags(List.of(Prose.of("search")))
            .project(Prose.of("Wallet"))
            .finished();
    private final Entry bare = Entry.jotted(Prose.of("Rehearsed the peak"), TODAY);
    private final Snapshot journal = Snapshot.ofValues(List.of(
            daniel,
            lena,
            counted,
            learned,
            bare,
            told(counted, Telling.Landing.UNDERSTOOD),
            told(learned, null),
            new Testimonial(
                    Id.fresh(),
                    Prose.of("Well done"),
                    null,
                    Prose.of("Ana"),
                    Prose.NONE,
                    TODAY,
                    Permission.GIVEN,
                    List.of(bare.id()))));

    @Test
    void oneSortIsAlternativesAndSeveralSortsAllHold() {
        var win = new Condition.OfKind(Kind.Name.WIN);
        var learning = new Condition.OfKind(Kind.Name.LEARNING);
        var search = new Condition.Tagged(Prose.of("SEARCH"));

        assertFound(List.of(bare, counted), win);
        assertFound(List.of(bare, counted, learned), win, learning);
        assertFound(List.of(counted, learned), search);
        assertFound(List.of(counted), search, win);
        assertFound(List.of(counted), search, new Condition.Has(Part.NUMBER), new Condition.Lacks(Part.EVIDENCE));
        assertFound(List.of(), new Condition.Has(Part.NUMBER), new Condition.Has(Part.EVIDENCE));
    }

    @Test
    void whatSomebodyHeardIsFoundByHowFarItGot() {
        assertFound(List.of(bare), new Condition.Heard(daniel.id(), Reach.UNHEARD));
        assertFound(List.of(counted, learned), new Condition.Heard(daniel.id(), Reach.HEARD));
        assertFound(List.of(learned), new Condition.Heard(daniel.id(), Reach.TOLD));
        assertFound(List.of(counted), new Condition.Heard(daniel.id(), Reach.UNDERSTOOD));
        assertFound(List.of(bare, counted, learned), new Condition.Heard(lena.id(), Reach.UNHEARD));
        assertFound(
                List.of(counted, learned),
                new Condition.Heard(daniel.id(), Reach.HEARD),
                new Condition.Heard(lena.id(), Reach.UNHEARD));
    }

    @Test
    void placesPeopleDaysAndPraise() {
        assertFound(List.of(learned), new Condition.InProject(Prose.of("wallet")));
        assertFound(List.of(counted), new Condition.With(lena.id()));
        assertFound(List.of(bare, counted), new Condition.Since(TODAY.minusDays(3)));
        assertFound(List.of(learned), new Condition.Before(TODAY.minusDays(3)));
        assertFound(List.of(counted), new Condition.Since(TODAY.minusDays(9)), new Condition.Before(TODAY));
        assertFound(List.of(bare), new Condition.Has(Part.TESTIMONIAL));
        assertFound(List.of(bare, counted, learned), new Condition.ThisSeason());
    }

    @Test
    void strengthIsThatOfTheCoach() {
        for (var entry : journal.entries()) {
            int score = Strength.of(entry, journal).score();
            assertTrue(found(new Condition.AtLeast(score)).contains(entry));
            assertTrue(!found(new Condition.WeakerThan(score)).contains(entry));
        }
    }

    @Test
    void aStrengthIsWorkedOutOnceForARevision() {
        var strengths = new Strengths();
        var weak = Filter.of(new Condition.WeakerThan(50), new Condition.OfKind(Kind.Name.WIN));
        new Finding(Ledger.of(journal, TODAY), strengths).entries(weak);
        assertEquals(2, strengths.known(), "only of those that fulfil the rest");

        var edited = bare.toDraft().claims(List.of(claim())).finished();
        var next = journal.with(List.of(new Saved<>(edited, 2, journal.sequenceOf(bare.id()))), List.of());
        new Finding(Ledger.of(next, TODAY), strengths).entries(weak);
        assertEquals(Strength.of(edited, next).score(), strengths.of(edited));
    }

    private void assertFound(List<Entry> expected, Condition... conditions) {
        assertEquals(
                expected.stream().map(Entry::headline).toList(),
                found(conditions).stream().map(Entry::headline).toList());
    }

    private List<Entry> found(Condition... conditions) {
        return new Finding(Ledger.of(journal, TODAY), new Strengths()).entries(Filter.of(conditions));
    }

    private Telling told(Entry entry, Telling.Landing landing) {
        return new Telling(
                Id.fresh(),
                entry.id(),
                daniel.id(),
                TODAY,
                Telling.Setting.ONE_ON_ONE,
                landing,
                null,
                Prose.of(landing == null ? "" : "So it is faster."),
                landing == null ? null : TODAY,
                null);
    }

    private static ImpactClaim claim() {
        return new ImpactClaim(
                Prose.of("p95"),
                null,
                new Change.Total(new Quantity(new BigDecimal("3"), new Unit(Prose.of("s")))),
                null,
                Prose.NONE,
                null,
                Prose.NONE,
                null);
    }
}
