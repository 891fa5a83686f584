package app.treefall.export.picture;

import app.treefall.document.Block.ImpactRow.Better;
import app.treefall.document.Block.Series;
import app.treefall.document.Block.SeriesMark;
import app.treefall.document.Block.SeriesPoint;
import app.treefall.domain.Prose;
import app.treefall.export.picture.Label.Anchor;
import app.treefall.export.picture.Label.Weight;
import app.treefall.export.picture.Mark.Dash;
import app.treefall.export.picture.Mark.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Readings over time as one line, with numbered rings where entries moved it.
public final class SeriesChart {

    private static final double LONGEST_LABEL = 160;

    private final Proportions shape;
    private final double bottom;
    private final Better better;
    private final Series series;
    private final List<SeriesPoint> points;
    private final Locale locale;
    private final Ticks ticks;
    private final double left;
    private final double right;
    private final LocalDate firstDay;
    private final long days;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private SeriesChart(Series series, List<SeriesPoint> points, Locale locale, Proportions shape, Better better) {
        this.series = series;
        this.points = points;
        this.locale = locale;
        this.shape = shape;
        this.better = better;
        this.bottom = shape.height() - shape.foot();
        this.ticks = Ticks.over(series, shape.mostSteps());
        double widest = ticks.amounts().stream()
                .mapToDouble(amount -> Label.widthOf(Amounts.plain(amount, ticks.digits()), shape.axis()))
                .max()
                .orElse(0);
        this.left = Math.clamp(widest + shape.of(10), shape.of(24), shape.of(120));
        this.right = shape.width() - Math.clamp(widthOfNames() + shape.of(10), shape.of(34), shape.of(LONGEST_LABEL));
        this.firstDay = points.getFirst().day().minusDays(2);
        this.days = Math.max(1, points.getLast().day().plusDays(2).toEpochDay() - firstDay.toEpochDay());
    }

    /// A series without readings gives an empty picture.
    public static Picture of(Series series, Locale locale) {
        var points = sorted(series);
        return points.isEmpty()
                ? nothing(Proportions.DOCUMENT)
                : new SeriesChart(series, points, locale, Proportions.DOCUMENT, Better.UNSAID).drawn();
    }

    /// The same picture for the window: as wide as there is room, with every reading, the target named at the end
    /// of its line, and the last reading in the hue of what became of it.
    ///
    /// @param scale 1 at a text size of 100 %
    public static Picture onScreen(Series series, Better better, Locale locale, double width, double scale) {
        var points = sorted(series);
        var shape = Proportions.screen(width, scale);
        return points.isEmpty() ? nothing(shape) : new SeriesChart(series, points, locale, shape, better).drawn();
    }

    private static List<SeriesPoint> sorted(Series series) {
        return series.points().stream()
                .sorted(Comparator.comparing(SeriesPoint::day))
                .toList();
    }

    private static Picture nothing(Proportions shape) {
        return new Picture(shape.width(), 1, List.of(), List.of(), Prose.of("no readings yet"));
    }

    private double widthOfNames() {
        double last = Label.widthOf(last(), shape.words());
        return shape.namesTheTargetBeside() && series.target() != null
                ? Math.max(last, Label.widthOf(targetName(series.target()), shape.axis()))
                : last;
    }

    private Prose targetName(BigDecimal target) {
        return Prose.of("target " + Amounts.withUnit(target, series.unit()).text());
    }

    private Picture drawn() {
        grid();
        months();
        line();
        ends();
        rings();
        return new Picture(shape.width(), shape.height(), marks, labels, Prose.of(inWords()));
    }

    private void grid() {
        var target = series.target();
        for (var amount : ticks.amounts()) {
            boolean isTarget = target != null && target.compareTo(amount) == 0;
            if (!isTarget) {
                marks.add(level(amount, Ink.LINE, Dash.SOLID));
            }
            labels.add(onAxis(Amounts.plain(amount, ticks.digits()), amount));
        }
        if (target != null) {
            marks.add(level(target, Ink.SOFT, Dash.DASHED));
            if (shape.namesTheTargetBeside()) {
                besideItsLine(target);
            } else if (ticks.amounts().stream().allMatch(amount -> Math.abs(y(amount) - y(target)) > 11)) {
                labels.add(onAxis(Amounts.plain(target), target));
            }
        }
        if (ticks.low().signum() != 0) {
            marks.add(new Mark.Line(
                    new Point(left - 3, bottom + 8), new Point(left, bottom + 2), Ink.EDGE, 0.9, Dash.SOLID));
            marks.add(new Mark.Line(
                    new Point(left, bottom + 8), new Point(left + 3, bottom + 2), Ink.EDGE, 0.9, Dash.SOLID));
        }
    }

    /// Moved away from the last amount, which stands in the same column.
    private void besideItsLine(BigDecimal target) {
        double y = y(target);
        double end = y(points.getLast().amount());
        double least = shape.words() * 1.25;
        double moved = Math.abs(y - end) >= least ? y : y <= end ? end - least : end + least;
        labels.add(new Label(
                new Point(right + shape.of(8), moved + shape.of(3.4)),
                Anchor.START,
                shape.axis(),
                Weight.REGULAR,
                Ink.SOFT,
                targetName(target),
                0));
    }

    private Mark level(BigDecimal amount, Ink ink, Dash dash) {
        return new Mark.Line(new Point(left, y(amount)), new Point(right, y(amount)), ink, 1, dash);
    }

    private Label onAxis(Prose words, BigDecimal amount) {
        return new Label(
                new Point(left - shape.of(8), y(amount) + shape.of(3.5)),
                Anchor.END,
                shape.axis(),
                Weight.REGULAR,
                Ink.FAINT,
                words,
                0);
    }

    private void months() {
        var style = days > 320 ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE;
        double free = left;
        var day = firstDay.withDayOfMonth(1);
        while (!day.isAfter(points.getLast().day())) {
            double x = Math.max(left, x(day));
            var name = Prose.of(day.getMonth().getDisplayName(style, locale));
            double end = x + Label.widthOf(name, shape.axis());
            boolean nextIsNear = day.isBefore(firstDay) && x(day.plusMonths(1)) < end + 6;
            if (x >= free && end <= shape.width() && !nextIsNear) {
                labels.add(new Label(
                        new Point(x, shape.height() - shape.of(5)),
                        Anchor.START,
                        shape.axis(),
                        Weight.REGULAR,
                        Ink.FAINT,
                        name,
                        0));
                free = end + 6;
            }
            day = day.plusMonths(1);
        }
    }

    private void line() {
        var stretch = new ArrayList<Point>();
        for (int i = 0; i < points.size(); i++) {
            stretch.add(at(points.get(i)));
            boolean turns = i + 1 < points.size()
                    && i > 0
                    && points.get(i + 1).estimated() != points.get(i).estimated();
            if (turns || i + 1 == points.size()) {
                marks.add(new Mark.Trail(
                        stretch, Ink.INK, shape.line(), points.get(i).estimated() ? Dash.DASHED : Dash.SOLID));
                stretch.clear();
                stretch.add(at(points.get(i)));
            }
        }
        for (var point : points) {
            if (point.estimated()) {
                marks.add(new Mark.Disc(at(point), shape.dot() + 0.6, Ink.PAPER));
                marks.add(new Mark.Ring(at(point), shape.dot() + 0.6, Ink.INK, shape.of(1.2), Dash.SOLID));
            } else if (points.size() <= shape.mostDots()) {
                marks.add(new Mark.Disc(at(point), shape.dot(), Ink.INK));
            }
        }
    }

    private void ends() {
        var first = at(points.getFirst());
        double under = first.y() + shape.of(19);
        if (points.size() > 1) {
            labels.add(new Label(
                    new Point(first.x() + 2, under > bottom - 2 ? first.y() - shape.of(9) : under),
                    Anchor.START,
                    shape.words(),
                    Weight.REGULAR,
                    Ink.FAINT,
                    Amounts.withUnit(points.getFirst().amount(), series.unit()),
                    0));
            if (shape.namesTheTargetBeside()) {
                marks.add(new Mark.Disc(first, shape.last() - 1, Ink.PAPER));
                marks.add(new Mark.Ring(first, shape.last() - 1, Ink.STONE, shape.of(1.4), Dash.SOLID));
            }
        }
        var last = at(points.getLast());
        marks.add(end(last));
        labels.add(new Label(
                new Point(Math.max(last.x() + shape.of(10), right + shape.of(2)), last.y() + shape.of(4)),
                Anchor.START,
                shape.words(),
                Weight.SEMIBOLD,
                Ink.INK,
                last(),
                0));
    }

    /// A disc; worse is a square, so that it is told apart without its hue.
    private Mark end(Point last) {
        double radius = shape.last();
        return switch (better) {
            case BETTER -> new Mark.Disc(last, radius, Ink.LEAF);
            case WORSE ->
                new Mark.Square(new Point(last.x() - radius, last.y() - radius), 2 * radius, radius / 4, Ink.RUST);
            case UNSAID -> new Mark.Disc(last, radius, targetIsReached() ? Ink.LEAF : Ink.INK);
        };
    }

    private boolean targetIsReached() {
        var target = series.target();
        if (target == null) {
            return false;
        }
        int way = target.compareTo(points.getFirst().amount());
        int rest = points.getLast().amount().compareTo(target);
        return rest == 0 || way * rest > 0;
    }

    private void rings() {
        var placed = new ArrayList<>(List.of(at(points.getLast())));
        for (var mark : series.marks().stream()
                .sorted(Comparator.comparing(SeriesMark::day))
                .toList()) {
            double x = Math.clamp(x(mark.day()), left + shape.ring(), right - shape.ring());
            var at = freeSpot(new Point(x, onLine(x)), placed);
            placed.add(at);
            marks.add(new Mark.Disc(at, shape.ring(), Ink.PAPER));
            marks.add(new Mark.Ring(at, shape.ring(), Ink.PINE, shape.of(1.3), Dash.SOLID));
            int number = mark.trace().number();
            labels.add(new Label(
                    new Point(at.x(), at.y() + shape.number() * 0.36),
                    Anchor.MIDDLE,
                    shape.number(),
                    Weight.SEMIBOLD,
                    Ink.PINE,
                    Prose.of(Integer.toString(number)),
                    number));
        }
    }

    private Point freeSpot(Point wanted, List<Point> placed) {
        double up = wanted.y() - 2 * (shape.ring() + 1) < shape.ring() ? 1 : -1;
        var spot = wanted;
        for (int tries = 0; tries < 6; tries++) {
            var here = spot;
            if (placed.stream()
                    .noneMatch(
                            other -> Math.hypot(other.x() - here.x(), other.y() - here.y()) < 2 * shape.ring() + 1)) {
                return here;
            }
            spot = new Point(wanted.x(), spot.y() + up * 2 * (shape.ring() + 1));
        }
        return spot;
    }

    private double onLine(double x) {
        var before = at(points.getFirst());
        for (var point : points) {
            var here = at(point);
            if (here.x() >= x) {
                double share = here.x() == before.x() ? 0 : (x - before.x()) / (here.x() - before.x());
                return before.y() + Math.clamp(share, 0, 1) * (here.y() - before.y());
            }
            before = here;
        }
        return before.y();
    }

    private Prose last() {
        return Amounts.withUnit(points.getLast().amount(), series.unit());
    }

    private Point at(SeriesPoint point) {
        return new Point(x(point.day()), y(point.amount()));
    }

    private double x(LocalDate day) {
        return left + (day.toEpochDay() - firstDay.toEpochDay()) / (double) days * (right - left);
    }

    private double y(BigDecimal amount) {
        double low = ticks.low().doubleValue();
        double share = (amount.doubleValue() - low) / (ticks.high().doubleValue() - low);
        return bottom - share * (bottom - shape.top());
    }

    private String inWords() {
        var first = points.getFirst();
        var last = points.getLast();
        return series.name().text() + ": from "
                + Amounts.withUnit(first.amount(), series.unit()).text() + " on " + first.day() + " to " + last().text()
                + " on " + last.day() + ", " + points.size() + " readings";
    }
}
