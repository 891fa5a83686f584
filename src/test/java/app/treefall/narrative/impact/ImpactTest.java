package app.treefall.narrative.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.ImpactRow.Better;
import app.treefall.domain.Change;
import app.treefall.domain.Contribution;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Metric;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Unit;
import app.treefall.narrative.impact.SecondLook.Want;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Cases;
import app.treefall.sample.SampleJournal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the impact screen says of a journal.
class ImpactTest {

    private static final LocalDate TODAY = SampleJournal.WRITTEN_ON;
    private static final Snapshot SAMPLE = Snapshot.ofValues(SampleJournal.things(TODAY));

    @Test
    void theNumbersOfTheSampleStandWhereItsReadingsStand() {
        assertEquals(
                """
                Checkout p95: from 1.8 s to 0.6 s, −67%, better; target 1.0 s
                Checkout conversion: from 61.8% to 63.4%, +1.6 pts, better; target 64%
                Failed card payments: from 4.9% to 3.1%, −1.8 pts, better
                On-call pages a week: from 9 to 4, −5, better; target 4 pages
                Double charges: from 41 to 0, −41, better; target 0 charges
                Cost per order: from 4.1 ct to 3.6 ct, −0.5 ct, better; target 3.0 ct
                Refund turnaround: from 76 h to 9 h, −88%, better
                Load that checkout survives, in last year’s peaks: from 2.4× to 3×, +25%, better\
                """,
                of(SAMPLE).moved().stream()
                        .map(moved -> moved.inWords().replace('\u202F', ' ').replaceAll("\\. .*", ""))
                        .collect(Collectors.joining("\n")));
        assertEquals("Eight numbers moved this season", of(SAMPLE).sentence().text());
    }

    @Test
    void theDossierSaysTheSameOfTheSameNumbers() {
        var season = SAMPLE.seasonOn(TODAY);
        assertNotNull(season);
        var dossier =
                Cases.build(Gate.forLens(SAMPLE, Lens.COMMITTEE), season, TODAY).impact();
        var here = of(SAMPLE).moved().stream()
                .collect(Collectors.toMap(moved -> moved.row().measure(), Moved::row));
        var compared = new ArrayList<ImpactRow>();
        for (var row : dossier) {
            var mine = here.get(row.measure());
            if (mine != null) {
                compared.add(row);
                assertEquals(row.before(), mine.before());
                assertEquals(row.after(), mine.after());
                assertEquals(row.change(), mine.change());
                assertEquals(row.better(), mine.better());
            }
        }
        assertTrue(compared.size() >= 6, "the two say the same of " + compared.size() + " numbers");
    }

    @Test
    void theCourseOfAMetricHasItsReadingsAndTheEntriesThatMovedIt() {
        var p95 = SAMPLE.metrics().getFirst();
        var course = of(SAMPLE).course(p95.id(), Course.Reach.SEASON);

        assertEquals(p95.readings(), course.readings());
        assertEquals(20, course.series().points().size());
        assertEquals(
                List.of(
                        "Moved card capture off the request path",
                        "Reused connections on every payment call",
                        "Cut checkout p95 from 1.8 s to 0.6 s",
                        "Retired the legacy tax service"),
                course.movers().stream().map(entry -> entry.headline().text()).toList());
        assertEquals(
                List.of(1, 2, 3, 4),
                course.series().marks().stream()
                        .map(mark -> mark.trace().number())
                        .toList());
        assertEquals(Better.BETTER, course.better());
    }

    @Test
    void wordsFromAboveAboutWhatWasToldOnAreMarked() {
        assertEquals(
                List.of("Priya Raman"),
                of(SAMPLE).said().stream()
                        .filter(Said::repeatedUpward)
                        .map(said -> said.name().text())
                        .toList());
    }

    @Test
    void sharedWorkClaimedWholeWantsASecondLook() {
        var jonas = Person.named(Prose.of("Jonas Weber"), Person.Relation.PEER);
        var entry = claiming(new Change.FromTo(Quantity.of("76", "h"), Quantity.of("9", "h")), null)
                .toDraft()
                .contribution(new Contribution(null, null, List.of(new Contribution.Credit(jonas.id(), Prose.NONE))))
                .finished();
        var looks = of(Snapshot.ofValues(List.of(jonas, entry))).secondLooks();

        assertEquals(List.of(Want.SHARE), looks.stream().map(SecondLook::want).toList());
        assertEquals(
                "Refund turnaround is claimed whole. Jonas had a part in it. Say which share is yours.",
                looks.getFirst().words().text());
    }

    @Test
    void aNumberWithoutABaselineAndASeriesOfOneWantASecondLookToo() {
        var metric = metric("s", "0.6");
        var entry = claiming(new Change.By(Quantity.of("-40", "%")), null);
        var looks = of(Snapshot.ofValues(List.of(metric, entry))).secondLooks();

        assertEquals(
                List.of(Want.BASELINE, Want.SECOND_READING),
                looks.stream().map(SecondLook::want).toList());
        assertTrue(looks.getFirst().words().text().startsWith("Refund turnaround. "));
    }

    @Test
    void aMetricReadOnceStandsWhereItsClaimSaysAndOneWithoutAnythingHasNoPicture() {
        var metric = metric("s", "0.6");
        var change = new Change.FromTo(Quantity.of("1800", "ms"), Quantity.of("600", "ms"));
        var claimed = of(Snapshot.ofValues(List.of(metric, claiming(change, metric.id()))))
                .moved();
        var alone = of(Snapshot.ofValues(List.of(metric("s")))).moved().getFirst();

        assertEquals(1, claimed.size(), "the claim belongs to the metric");
        assertEquals(
                new ImpactRow.Ends(new BigDecimal("1800"), new BigDecimal("600")),
                claimed.getFirst().row().scaled());
        assertNull(alone.row().scaled());
        assertFalse(alone.hasMoved());
        assertEquals(
                "No number moved yet",
                of(Snapshot.ofValues(List.of(metric("s")))).sentence().text());
    }

    @Test
    void whateverAJournalHoldsItsRowsAreItsOwnReadingsOrClaims() {
        for (long seed = 0; seed < 60; seed++) {
            var random = new RandomJournal(seed);
            var things = new ArrayList<Kept>();
            for (int i = 0; i < 40; i++) {
                things.add(random.thing());
            }
            var journal = Snapshot.ofValues(things);
            for (var moved : of(journal).moved()) {
                assertFalse(moved.inWords().isEmpty());
                var id = moved.metric();
                var ends = moved.row().scaled();
                if (id == null || ends == null || moved.claim() != null) {
                    continue;
                }
                var amounts = journal.find(id).readings().stream()
                        .map(Metric.Reading::amount)
                        .toList();
                assertTrue(amounts.contains(ends.before()) && amounts.contains(ends.after()));
            }
        }
    }

    static Metric metric(String unit, String... amounts) {
        var readings = new ArrayList<Metric.Reading>();
        for (var amount : amounts) {
            readings.add(new Metric.Reading(
                    TODAY.minusDays(amounts.length - readings.size()), new BigDecimal(amount), false, Prose.NONE));
        }
        return new Metric(
                Id.fresh(), Prose.of("Checkout p95"), Unit.of(unit), Direction.LOWER, null, Prose.NONE, readings);
    }

    static Entry claiming(Change change, Id<Metric> metric) {
        var claim = new ImpactClaim(
                Prose.of("Refund turnaround"), metric, change, Direction.LOWER, Prose.NONE, null, Prose.NONE, null);
        return Entry.jotted(Prose.of("Cut refunds"), TODAY)
                .toDraft()
                .claims(List.of(claim))
                .finished();
    }

    private static Impact of(Snapshot journal) {
        return Impact.of(Ledger.of(journal, TODAY));
    }
}
