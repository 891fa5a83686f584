package app.treefall.ui.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Change;
import app.treefall.domain.Deed;
import app.treefall.domain.Kept;
import app.treefall.domain.Metric;
import app.treefall.domain.Permission;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.readings.CsvTable;
import app.treefall.narrative.RandomSeason;
import app.treefall.narrative.impact.Impact;
import app.treefall.narrative.impact.SecondLook;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.ui.harness.TestBench;
import app.treefall.ui.impact.MetricViewModel.Numbers;
import app.treefall.ui.impact.ReadingsViewModel.Clash;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the numbers and its forms, without a toolkit.
final class ImpactModelsTest {

    @TempDir
    private Path folder;

    private final AtomicInteger closed = new AtomicInteger();
    private Desk desk;
    private TestBench window;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theScreenSaysWhatTheNarrativeComputes() {
        var model = new ImpactViewModel(window.bench);
        var impact = Impact.of(Ledger.of(window.bench.live().snapshot(), TestDesks.TODAY));

        assertEquals(impact.sentence().text(), model.sentenceProperty().get());
        assertEquals(impact.moved(), model.rows());
        assertEquals(impact.secondLooks(), model.looksProperty().get());
        assertEquals(impact.said(), model.saidProperty().get());
        assertEquals(
                impact.course(p95().id(), model.reachProperty().get()),
                model.courseProperty().get());
        assertEquals("seconds, lower is better", ImpactViewModel.notesOf(p95()));
    }

    @Test
    void everyNumberOfAnyJournalIsWhatTheNarrativeComputes(@TempDir Path other) throws Exception {
        for (long seed = 1; seed <= 8; seed++) {
            try (var desk = TestDesks.empty(Files.createDirectories(other.resolve("journal" + seed)))) {
                desk.keep().all(Deed.Verb.IMPORTED, Prose.NONE, values(RandomSeason.of(seed)));
                var bench = new TestBench(desk).bench;
                var model = new ImpactViewModel(bench);
                var impact = Impact.of(Ledger.of(bench.live().snapshot(), TestDesks.TODAY));

                assertEquals(impact.moved(), model.rows());
                assertEquals(impact.sentence().text(), model.sentenceProperty().get());
                assertEquals(impact.said(), model.saidProperty().get());
                for (var moved : model.rows()) {
                    assertFalse(moved.inWords().isBlank());
                }
            }
        }
    }

    private static List<Kept> values(Snapshot journal) {
        return journal.everything().stream()
                .sorted(Comparator.comparingLong(Saved::sequence))
                .<Kept>map(Saved::value)
                .toList();
    }

    @Test
    void whatIsChosenStaysChosenWhenTheJournalChanges() {
        var model = new ImpactViewModel(window.bench);
        model.choose(model.rows().get(3));
        var before = model.chosenProperty().get();
        assertNotNull(before);

        readingOf(model.courseProperty().get().metric(), "3").save(closed::incrementAndGet);

        assertEquals(before.metric(), model.chosenProperty().get().metric());
        assertEquals("3", model.chosenProperty().get().row().after().text());
    }

    @Test
    void aReadingIsKeptInTheUnitOfItsMetricAndUndone() throws Exception {
        var model = readingOf(p95(), "~ 580 ms");
        model.noteProperty().set("after the cache");

        model.save(closed::incrementAndGet);

        var last = p95().readings().getLast();
        assertEquals(new BigDecimal("0.58"), last.amount());
        assertTrue(last.estimated());
        assertEquals("after the cache", last.note().text());
        assertEquals(1, closed.get());
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(20, p95().readings().size());
    }

    @Test
    void whatIsNoReadingIsSaidAtItsFieldAndStays() {
        var model = readingOf(p95(), "fast");
        model.dayProperty().set(TestDesks.TODAY.plusDays(1));
        model.save(closed::incrementAndGet);

        assertEquals(
                "Write a number, such as 0.61.", model.amountErrorProperty().get());
        assertEquals(
                "That day is still to come. Choose today or a day before.",
                model.dayErrorProperty().get());
        assertEquals("fast", model.amountProperty().get());
        model.amountProperty().set("40%");
        model.save(closed::incrementAndGet);
        assertTrue(model.amountErrorProperty().get().startsWith("This metric is counted in s."));
        assertEquals(0, closed.get());
    }

    @Test
    void aReadingIsCorrectedAndTakenOut() {
        var metric = p95();
        var first = metric.readings().getFirst();
        var model = new ReadingViewModel(window.bench, metric, first);
        model.amountProperty().set("1.9");
        model.save(closed::incrementAndGet);
        assertEquals(new BigDecimal("1.9"), p95().readings().getFirst().amount());
        assertEquals(20, p95().readings().size());

        new ImpactViewModel(window.bench).trash(p95(), p95().readings().getFirst());

        assertEquals(19, p95().readings().size());
        assertEquals("The reading of 6 July is out.", window.said.getLast().words());
    }

    @Test
    void whatIsTypedAndNotSavedIsBackWhenTheFormOpensAgain() {
        var model = readingOf(p95(), "0.57");
        window.passTime();
        model.form().close();

        assertEquals(
                "0.57",
                new ReadingViewModel(window.bench, p95(), null).amountProperty().get());
    }

    @Test
    void pastedReadingsAreShownFirstAndTakenInOneStep() throws Exception {
        var model = new ReadingsViewModel(window.bench, p95());
        model.textProperty().set("day\tp95\n2026-11-17\t0.59\n2026-11-18\t0,58\n2026-11-16\t0.60\nlater\n");

        var preview = model.previewProperty().get();
        assertEquals(2, preview.fresh().size());
        assertEquals(1, preview.known());
        assertEquals(1, preview.wrong());
        assertEquals(20, p95().readings().size());

        model.take(closed::incrementAndGet);
        assertEquals(22, p95().readings().size());
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(20, p95().readings().size());
    }

    @Test
    void nothingIsTakenWhileAQuestionIsOpen() {
        var model = new ReadingsViewModel(window.bench, p95());
        model.textProperty().set("3/11/2026 0.61\n17/11/2026 0.6\n13.11.2026 0.6");
        assertEquals(0, model.previewProperty().get().open().size(), "17 decides");
        model.textProperty().set("3/11/2026 0.61\n4/11/2026 0.6");
        model.take(closed::incrementAndGet);
        assertEquals(0, closed.get());
        assertFalse(model.errorProperty().get().isEmpty());

        model.orderProperty().set(DateOrder.DAY_FIRST);
        model.take(closed::incrementAndGet);

        assertEquals(1, closed.get());
        assertEquals(22, p95().readings().size());
    }

    @Test
    void anotherAmountOfADayStandsBesideTheOldOneOrInItsPlace() {
        for (var clash : Clash.values()) {
            var model = new ReadingsViewModel(window.bench, p95());
            model.textProperty().set("2026-11-16 0.5" + clash.ordinal());
            model.clashProperty().set(clash);
            assertEquals(1, model.previewProperty().get().clashes());
            model.take(closed::incrementAndGet);
        }
        assertEquals(20, p95().readings().size(), "the second took the place of the first two");
    }

    @Test
    void aFileIsTakenByItsColumns() throws Exception {
        var file = Files.writeString(
                folder.resolve("p95.csv"), "when;p50;p95\n17.11.2026;0,2;0,59\n18.11.2026;0,2;0,58\n");
        var model = new ReadingsViewModel(window.bench, p95());
        model.read(file);
        assertEquals(List.of("when", "p50", "p95"), model.columnNames());
        model.columnsProperty().set(new CsvTable.Columns(0, 2, -1));

        model.take(closed::incrementAndGet);

        assertEquals(new BigDecimal("0.58"), p95().readings().getLast().amount());
        model.read(folder.resolve("nothing.csv"));
        assertEquals(
                "The file cannot be read. Nothing was taken.",
                model.errorProperty().get());
    }

    @Test
    void anotherUnitConvertsReadingsTargetAndClaimsInOneStep() throws Exception {
        var model = MetricViewModel.of(window.bench, p95());
        model.unitProperty().set("ms");
        assertTrue(model.otherUnitProperty().get());
        model.save(_ -> closed.incrementAndGet());

        assertEquals(1, closed.get());
        assertEquals(new BigDecimal("1800"), p95().readings().getFirst().amount());
        assertEquals(new BigDecimal("1000"), p95().target());
        var claims = window.bench.live().snapshot().entries().stream()
                .flatMap(entry -> entry.claims().stream())
                .filter(claim -> p95().id().equals(claim.metric()))
                .toList();
        assertTrue(claims.stream()
                .allMatch(claim -> claim.change() instanceof Change.FromTo(var before, var after)
                        && before.unit().equals(Quantity.of("0", "ms").unit())
                        && after.amount().compareTo(BigDecimal.TEN) > 0));
        desk.undoLast().run();
        window.bench.live().refresh();
        assertEquals(new BigDecimal("1.8"), p95().readings().getFirst().amount());
        assertEquals("s", p95().unit().symbol().text());
    }

    @Test
    void aUnitThatDoesNotConvertIsRefusedUnlessOnlyItsNameWasWrong() {
        var model = MetricViewModel.of(window.bench, p95());
        model.unitProperty().set("€");
        model.save(_ -> closed.incrementAndGet());
        assertTrue(model.unitErrorProperty().get().startsWith("s does not convert into €. Nothing was changed."));
        assertEquals("s", p95().unit().symbol().text());

        model.unitProperty().set("minutes");
        model.save(_ -> closed.incrementAndGet());
        assertTrue(
                model.unitErrorProperty().get().contains("without being rounded"),
                model.unitErrorProperty().get());

        model.numbersProperty().set(Numbers.KEEP);
        model.save(_ -> closed.incrementAndGet());
        assertEquals("minutes", p95().unit().symbol().text());
        assertEquals(new BigDecimal("1.8"), p95().readings().getFirst().amount());
    }

    @Test
    void aUnitIsNotConvertedOverAnothersChange() throws Exception {
        var stale = window.bench.live().snapshot().revisionOf(p95().id());
        desk.keep().run(Deed.Verb.EDITED, p95().name(), Metrics.with(p95(), List.of()), stale);
        var model = MetricViewModel.of(window.bench, p95());
        model.unitProperty().set("ms");
        model.save(_ -> closed.incrementAndGet());

        assertEquals(0, closed.get());
        assertTrue(model.nameErrorProperty().get().startsWith("It was changed meanwhile."));
    }

    @Test
    void aNewMetricWantsANameOnly() {
        var model = MetricViewModel.blank(window.bench);
        model.save(_ -> closed.incrementAndGet());
        assertFalse(model.nameErrorProperty().get().isEmpty());
        model.nameProperty().set("Build time");
        model.targetProperty().set("5 min");
        model.save(_ -> closed.incrementAndGet());
        assertFalse(model.targetErrorProperty().get().isEmpty(), "minutes of no unit");
        model.unitProperty().set("min");
        model.save(_ -> closed.incrementAndGet());

        var made = window.bench.live().snapshot().metrics().getLast();
        assertEquals("Build time", made.name().text());
        assertEquals(new BigDecimal("5"), made.target());
    }

    @Test
    void aShareIsSetOnItsClaim() {
        var look = new ImpactViewModel(window.bench).looksProperty().get().getFirst();
        assertEquals(SecondLook.Want.SHARE, look.want());
        var model = new ShareViewModel(window.bench, look.claim());
        model.shareProperty().set("140");
        model.save(closed::incrementAndGet);
        assertEquals(
                "Write a whole number from 0 to 100.", model.errorProperty().get());
        model.shareProperty().set("40 %");
        model.save(closed::incrementAndGet);

        assertEquals(1, closed.get());
        var entry = window.bench.live().snapshot().find(look.claim().id());
        assertEquals(40, entry.claims().get(look.claim().which()).myShare());
    }

    @Test
    void somebodysWordsAreKeptWithWhoTheyAre() {
        var model = new SaidViewModel(window.bench, null);
        model.save(closed::incrementAndGet);
        assertFalse(model.wordsErrorProperty().get().isEmpty());
        model.wordsProperty().set("It just works now.");
        model.nameProperty().set("anna grell");
        model.dayProperty().set(LocalDate.of(2026, 11, 18));
        model.permissionProperty().set(Permission.GIVEN);
        model.soughtProperty().set("cut checkout");
        model.add(model.found().getFirst());
        model.save(closed::incrementAndGet);

        var said = window.bench.live().snapshot().testimonials().getLast();
        assertEquals("It just works now.", said.words().text());
        assertEquals(
                "Anna Grell",
                window.bench.live().snapshot().find(said.person()).name().text());
        assertEquals(1, said.about().size());
        assertEquals(1, closed.get());
    }

    private ReadingViewModel readingOf(Metric metric, String amount) {
        var model = new ReadingViewModel(window.bench, metric, null);
        model.amountProperty().set(amount);
        return model;
    }

    private Metric p95() {
        return window.bench.live().snapshot().metrics().getFirst();
    }
}
