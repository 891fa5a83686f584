package app.treefall.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Block.MonthOfEvidence;
import app.treefall.document.Block.Series;
import app.treefall.document.Block.SeriesMark;
import app.treefall.document.Block.SeriesPoint;
import app.treefall.document.Run;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PicturesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    @Test
    void lessStandsToTheLeftOfMore() {
        var discs = discs(dumbbell("9", "4"));

        assertTrue(discs.getLast().centre().x() < discs.getFirst().centre().x(), "after is less, so it stands left");
    }

    @Test
    void endsAndTargetStandAsFarApartAsTheirAmounts() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var before = BigDecimal.valueOf(random.nextInt(-50_000, 50_000), 2);
            var after = before.add(BigDecimal.valueOf(random.nextInt(1, 90_000), 2));
            var target = BigDecimal.valueOf(random.nextInt(-50_000, 90_000), 2);
            var row = row(before.toPlainString(), after.toPlainString(), ImpactRow.Better.BETTER);
            var drawn = Dumbbells.onScreen(List.of(row), 400, 1).of(row, target);
            double from = discs(drawn).getFirst().centre().x();
            double to = discs(drawn).getLast().centre().x();
            var tick = drawn.marks().stream()
                    .filter(Mark.Line.class::isInstance)
                    .map(Mark.Line.class::cast)
                    .filter(line -> line.from().x() == line.to().x())
                    .findFirst()
                    .orElseThrow();

            assertEquals(
                    target.subtract(before).doubleValue()
                            / after.subtract(before).doubleValue(),
                    (tick.from().x() - from) / (to - from),
                    1e-6,
                    before + " to " + after + ", target " + target);
        }
    }

    @Test
    void aSeriesStandsAsFarApartAsItsDaysAndAmounts() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var points = new ArrayList<SeriesPoint>();
            var day = DAY;
            for (int j = 0; j < 4; j++) {
                points.add(new SeriesPoint(day, BigDecimal.valueOf(random.nextInt(-5_000, 5_000), 1), false));
                day = day.plusDays(random.nextInt(1, 40));
            }
            var series = new Series(Prose.of("x"), Prose.of("s"), points, null, List.of());
            for (var chart : List.of(
                    SeriesChart.of(series, Locale.ENGLISH),
                    SeriesChart.onScreen(series, ImpactRow.Better.UNSAID, Locale.ENGLISH, 700, 1))) {
                var drawn = chart.marks().stream()
                        .filter(Mark.Trail.class::isInstance)
                        .map(Mark.Trail.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .points();
                assertEquals(points.size(), drawn.size());
                assertInProportion(
                        points.stream()
                                .mapToDouble(point -> point.day().toEpochDay())
                                .toArray(),
                        drawn.stream().mapToDouble(Mark.Point::x).toArray());
                assertInProportion(
                        points.stream()
                                .mapToDouble(point -> -point.amount().doubleValue())
                                .toArray(),
                        drawn.stream().mapToDouble(Mark.Point::y).toArray());
            }
        }
    }

    /// The same distances between them all, but for one scale, which does not turn them round.
    private static void assertInProportion(double[] amounts, double[] places) {
        int most = 0;
        for (int i = 1; i < amounts.length; i++) {
            most = Math.abs(amounts[i] - amounts[0]) > Math.abs(amounts[most] - amounts[0]) ? i : most;
        }
        double scale = (places[most] - places[0]) / (amounts[most] - amounts[0]);
        assertTrue(scale > 0, "turned round");
        for (int i = 0; i < amounts.length; i++) {
            assertEquals(places[0] + scale * (amounts[i] - amounts[0]), places[i], 1e-6);
        }
    }

    @Test
    void aScaleThatDoesNotStartAtNoughtSaysSo() {
        assertFalse(hasSlashes(dumbbell("9", "4")));
        assertTrue(hasSlashes(dumbbell("61.8", "63.4")));
    }

    @Test
    void worseIsNotDrawnAsBetter() {
        var row = row("4", "9", ImpactRow.Better.WORSE);

        assertEquals(
                Ink.RUST, discs(Dumbbells.over(List.of(row)).of(row)).getLast().ink());
    }

    @Test
    void endsOfAnySizeStayInThePicture() {
        for (var ends : List.of(
                List.of("0", "0"),
                List.of("-5", "5"),
                List.of("1", "1000000"),
                List.of("-3", "-9"),
                List.of("7", "7"))) {
            assertInside(dumbbell(ends.getFirst(), ends.getLast()));
        }
    }

    @Test
    void aSeriesOfAnyShapeStaysInThePicture() {
        for (var amounts : List.of(
                List.of("1"),
                List.of("0", "0"),
                List.of("-4", "8"),
                List.of("5000000", "5000001"),
                List.of("0.0001", "0.0002", "0.00005"),
                List.of("1", "2", "3", "4", "5"))) {
            assertInside(SeriesChart.of(series(amounts, new BigDecimal("2")), Locale.ENGLISH));
        }
    }

    @Test
    void onTheScreenWorseIsASquareAndTheTargetIsNamed() {
        var row = row("4", "9", ImpactRow.Better.WORSE);
        var drawn = Dumbbells.onScreen(List.of(row), 360, 1).of(row, new BigDecimal("3"));
        assertEquals(
                1, drawn.marks().stream().filter(Mark.Square.class::isInstance).count());
        assertInside(drawn);

        var chart = SeriesChart.onScreen(
                series(List.of("1", "2"), new BigDecimal("2")), ImpactRow.Better.WORSE, Locale.ENGLISH, 700, 1);
        assertEquals(
                1, chart.marks().stream().filter(Mark.Square.class::isInstance).count());
        assertTrue(chart.labels().stream().anyMatch(label -> label.text().text().startsWith("target 2")));
        assertInside(chart);
    }

    @Test
    void anEstimateOnTheScreenIsHollowOnADashedLine() {
        var points = List.of(
                new SeriesPoint(DAY, BigDecimal.ONE, false),
                new SeriesPoint(DAY.plusDays(7), BigDecimal.TWO, true),
                new SeriesPoint(DAY.plusDays(14), BigDecimal.TEN, true));
        var chart = SeriesChart.onScreen(
                new Series(Prose.of("p95"), Prose.of("s"), points, null, List.of()),
                ImpactRow.Better.UNSAID,
                Locale.ENGLISH,
                700,
                1);
        assertEquals(
                1,
                chart.marks().stream()
                        .filter(mark -> mark instanceof Mark.Trail trail && trail.dash() == Mark.Dash.DASHED)
                        .count());
        assertEquals(
                3,
                chart.marks().stream()
                        .filter(mark -> mark instanceof Mark.Ring ring && ring.ink() != Ink.PINE)
                        .count(),
                "the first, and the two estimates");
    }

    @Test
    void theAxisHasFewRoundNumbers() {
        assertEquals(
                List.of("0", "1", "2"),
                Ticks.over(series(List.of("1.8", "0.6"), null), 3).amounts().stream()
                        .map(amount -> Amounts.plain(amount).text())
                        .toList());
        assertEquals(
                List.of("61", "62", "63", "64"),
                Ticks.over(series(List.of("61.8", "63.4"), null), 3).amounts().stream()
                        .map(amount -> Amounts.plain(amount).text())
                        .toList());
    }

    @Test
    void ringsOfOneWeekDoNotHideOneAnother() {
        var marks = new ArrayList<SeriesMark>();
        for (int i = 1; i <= 4; i++) {
            marks.add(new SeriesMark(DAY.plusDays(i), new Run.Trace(i, Id.fresh())));
        }
        var series = new Series(
                Prose.of("x"), Prose.NONE, series(List.of("1", "2", "3"), null).points(), null, marks);
        var rings = SeriesChart.of(series, Locale.ENGLISH).marks().stream()
                .filter(Mark.Ring.class::isInstance)
                .map(Mark.Ring.class::cast)
                .filter(ring -> ring.ink() == Ink.PINE)
                .toList();

        assertEquals(
                4,
                rings.stream()
                        .map(ring -> Svg.number(ring.centre().x()) + " "
                                + Svg.number(ring.centre().y()))
                        .distinct()
                        .count());
    }

    @Test
    void anEmptySeriesIsAnEmptyPicture() {
        assertTrue(
                SeriesChart.of(series(List.of(), null), Locale.ENGLISH).marks().isEmpty());
    }

    @Test
    void aSquareForEachPieceOfEvidenceHoweverMany() {
        for (int months : List.of(1, 5, 12, 24)) {
            var evidence = new ArrayList<MonthOfEvidence>();
            for (int i = 0; i < months; i++) {
                evidence.add(
                        new MonthOfEvidence(YearMonth.of(2026, 1).plusMonths(i), Collections.nCopies(i % 7, Size.BIG)));
            }
            var picture = MonthSquares.of(evidence, Locale.ENGLISH);
            long squares = picture.marks().stream()
                    .filter(Mark.Square.class::isInstance)
                    .count();
            assertEquals(
                    evidence.stream().mapToInt(month -> month.entries().size()).sum(), squares);
            assertInside(picture);
        }
    }

    @Test
    void unitsStandWhereTheyBelong() {
        assertEquals(
                "1.8\u202Fs",
                Amounts.withUnit(new BigDecimal("1.80"), Prose.of("s")).text());
        assertEquals(
                "63.4%", Amounts.withUnit(new BigDecimal("63.4"), Prose.of("%")).text());
        assertEquals(
                "€−46", Amounts.withUnit(new BigDecimal("-46"), Prose.of("€")).text());
    }

    private static void assertInside(Picture picture) {
        for (var mark : picture.marks()) {
            for (var point : points(mark)) {
                assertTrue(point.x() >= -1 && point.x() <= picture.width() + 1, () -> "x " + point.x());
                assertTrue(point.y() >= -20 && point.y() <= picture.height() + 1, () -> "y " + point.y());
            }
        }
    }

    private static List<Mark.Point> points(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> List.of(line.from(), line.to());
            case Mark.Trail trail -> trail.points();
            case Mark.Disc disc -> List.of(disc.centre());
            case Mark.Ring ring -> List.of(ring.centre());
            case Mark.HalfDisc half -> List.of(half.centre());
            case Mark.Square square -> List.of(square.corner());
            case Mark.Box box -> List.of(box.corner());
        };
    }

    private static boolean hasSlashes(Picture picture) {
        return picture.marks().stream().anyMatch(mark -> mark instanceof Mark.Line line && line.ink() == Ink.EDGE);
    }

    private static List<Mark.Disc> discs(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .toList();
    }

    private static Picture dumbbell(String before, String after) {
        var row = row(before, after, ImpactRow.Better.BETTER);
        return Dumbbells.over(List.of(row)).of(row);
    }

    private static ImpactRow row(String before, String after, ImpactRow.Better better) {
        return new ImpactRow(
                Prose.of("x"),
                Prose.of(before),
                Prose.of(after),
                new ImpactRow.Ends(new BigDecimal(before), new BigDecimal(after)),
                Prose.NONE,
                better,
                Prose.NONE,
                List.of());
    }

    private static Series series(List<String> amounts, @org.jspecify.annotations.Nullable BigDecimal target) {
        var points = new ArrayList<SeriesPoint>();
        for (var amount : amounts) {
            points.add(new SeriesPoint(DAY.plusWeeks(points.size()), new BigDecimal(amount), points.size() % 2 == 1));
        }
        return new Series(Prose.of("x"), Prose.of("s"), points, target, List.of());
    }
}
