package app.treefall.export.picture;

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

    private static final double WIDTH = 484;
    private static final double HEIGHT = 158;
    private static final double TOP = 8;
    private static final double BOTTOM = HEIGHT - 22;
    private static final double RING = 8;
    private static final int FEW = 12;

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

    private SeriesChart(Series series, List<SeriesPoint> points, Locale locale) {
        this.series = series;
        this.points = points;
        this.locale = locale;
        this.ticks = Ticks.over(series);
        double widest = ticks.amounts().stream()
                .mapToDouble(amount -> Label.widthOf(Amounts.plain(amount), 10))
                .max()
                .orElse(0);
        this.left = Math.clamp(widest + 10, 24, 120);
        this.right = WIDTH - Math.clamp(Label.widthOf(last(), 11) + 10, 34, 160);
        this.firstDay = points.getFirst().day().minusDays(2);
        this.days = Math.max(1, points.getLast().day().plusDays(2).toEpochDay() - firstDay.toEpochDay());
    }

    /// A series without readings gives an empty picture.
    public static Picture of(Series series, Locale locale) {
        if (series.points().isEmpty()) {
            return new Picture(WIDTH, 1, List.of(), List.of(), Prose.of("no readings yet"));
        }
        var points = series.points().stream()
                .sorted(Comparator.comparing(SeriesPoint::day))
                .toList();
        return new SeriesChart(series, points, locale).drawn();
    }

    private Picture drawn() {
        grid();
        months();
        line();
        ends();
        rings();
        return new Picture(WIDTH, HEIGHT, marks, labels, Prose.of(inWords()));
    }

    private void grid() {
        var target = series.target();
        for (var amount : ticks.amounts()) {
            boolean isTarget = target != null && target.compareTo(amount) == 0;
            if (!isTarget) {
                marks.add(level(amount, Ink.LINE, Dash.SOLID));
            }
            labels.add(onAxis(amount));
        }
        if (target != null) {
            marks.add(level(target, Ink.SOFT, Dash.DASHED));
            boolean free = ticks.amounts().stream().allMatch(amount -> Math.abs(y(amount) - y(target)) > 11);
            if (free) {
                labels.add(onAxis(target));
            }
        }
        if (ticks.low().signum() != 0) {
            marks.add(new Mark.Line(
                    new Point(left - 3, BOTTOM + 8), new Point(left, BOTTOM + 2), Ink.EDGE, 0.9, Dash.SOLID));
            marks.add(new Mark.Line(
                    new Point(left, BOTTOM + 8), new Point(left + 3, BOTTOM + 2), Ink.EDGE, 0.9, Dash.SOLID));
        }
    }

    private Mark level(BigDecimal amount, Ink ink, Dash dash) {
        return new Mark.Line(new Point(left, y(amount)), new Point(right, y(amount)), ink, 1, dash);
    }

    private Label onAxis(BigDecimal amount) {
        return new Label(
                new Point(left - 8, y(amount) + 3.5),
                Anchor.END,
                10,
                Weight.REGULAR,
                Ink.FAINT,
                Amounts.plain(amount),
                0);
    }

    private void months() {
        var style = days > 320 ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE;
        double free = left;
        var day = firstDay.withDayOfMonth(1);
        while (!day.isAfter(points.getLast().day())) {
            double x = Math.max(left, x(day));
            var name = Prose.of(day.getMonth().getDisplayName(style, locale));
            double end = x + Label.widthOf(name, 10);
            boolean nextIsNear = day.isBefore(firstDay) && x(day.plusMonths(1)) < end + 6;
            if (x >= free && end <= WIDTH && !nextIsNear) {
                labels.add(new Label(new Point(x, HEIGHT - 5), Anchor.START, 10, Weight.REGULAR, Ink.FAINT, name, 0));
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
                marks.add(new Mark.Trail(stretch, Ink.INK, 1.6, points.get(i).estimated() ? Dash.DASHED : Dash.SOLID));
                stretch.clear();
                stretch.add(at(points.get(i)));
            }
        }
        for (var point : points) {
            if (point.estimated()) {
                marks.add(new Mark.Disc(at(point), 2.8, Ink.PAPER));
                marks.add(new Mark.Ring(at(point), 2.8, Ink.INK, 1.2, Dash.SOLID));
            } else if (points.size() <= FEW) {
                marks.add(new Mark.Disc(at(point), 2.2, Ink.INK));
            }
        }
    }

    private void ends() {
        var first = at(points.getFirst());
        double under = first.y() + 19;
        if (points.size() > 1) {
            labels.add(new Label(
                    new Point(first.x() + 2, under > BOTTOM - 2 ? first.y() - 9 : under),
                    Anchor.START,
                    11,
                    Weight.REGULAR,
                    Ink.FAINT,
                    Amounts.withUnit(points.getFirst().amount(), series.unit()),
                    0));
        }
        var last = at(points.getLast());
        marks.add(new Mark.Disc(last, 4, targetIsReached() ? Ink.LEAF : Ink.INK));
        labels.add(new Label(
                new Point(Math.max(last.x() + 10, right + 2), last.y() + 4),
                Anchor.START,
                11,
                Weight.SEMIBOLD,
                Ink.INK,
                last(),
                0));
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
        var placed = new ArrayList<Point>();
        for (var mark : series.marks().stream()
                .sorted(Comparator.comparing(SeriesMark::day))
                .toList()) {
            double x = Math.clamp(x(mark.day()), left + RING, right);
            var at = freeSpot(new Point(x, onLine(x)), placed);
            placed.add(at);
            marks.add(new Mark.Disc(at, RING, Ink.PAPER));
            marks.add(new Mark.Ring(at, RING, Ink.PINE, 1.3, Dash.SOLID));
            int number = mark.trace().number();
            labels.add(new Label(
                    new Point(at.x(), at.y() + 3.4),
                    Anchor.MIDDLE,
                    9.5,
                    Weight.SEMIBOLD,
                    Ink.PINE,
                    Prose.of(Integer.toString(number)),
                    number));
        }
    }

    private static Point freeSpot(Point wanted, List<Point> placed) {
        double up = wanted.y() - 2 * (RING + 1) < RING ? 1 : -1;
        var spot = wanted;
        for (int tries = 0; tries < 6; tries++) {
            var here = spot;
            if (placed.stream()
                    .noneMatch(other -> Math.hypot(other.x() - here.x(), other.y() - here.y()) < 2 * RING + 1)) {
                return here;
            }
            spot = new Point(wanted.x(), spot.y() + up * 2 * (RING + 1));
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
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private String inWords() {
        var first = points.getFirst();
        var last = points.getLast();
        return series.name().text() + ": from "
                + Amounts.withUnit(first.amount(), series.unit()).text() + " on " + first.day() + " to " + last().text()
                + " on " + last.day() + ", " + points.size() + " readings";
    }
}
