package app.treefall.ui.visibility;

import app.treefall.narrative.ledger.Gap;
import app.treefall.narrative.ledger.SeasonLines;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The season as two lines: all that was done, and what one person understands of it. What lies between is the gap.
final class GapPicture extends Region {

    private static final int MONTH_LETTERS = 3;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000);

    private final Label size = new Label();
    private @Nullable SeasonLines lines;

    GapPicture() {
        getStyleClass().add("gap-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        size.setVisible(false);
        size.fontProperty().subscribe(_ -> requestLayout());
    }

    void show(@Nullable SeasonLines next) {
        lines = next;
        setAccessibleText(next == null ? "" : inWords(next));
        requestLayout();
    }

    /// The picture as a sentence and a table, month by month, with the 1:1s it ticks.
    static String inWords(SeasonLines lines) {
        var gap = lines.gap();
        var said =
                new StringBuilder(Text.of("visibility.gap.words", gap.total(), gap.heardAndUnderstood(), gap.toGo()));
        int met = lines.meetings().size();
        if (met > 0) {
            said.append(' ')
                    .append(
                            met == 1
                                    ? Text.of("visibility.gap.meetings.one")
                                    : Text.of("visibility.gap.meetings", met));
        }
        var month = YearMonth.from(lines.from());
        while (!month.isAfter(YearMonth.from(lines.until()))) {
            var end = month.atEndOfMonth().isAfter(lines.until()) ? lines.until() : month.atEndOfMonth();
            said.append(' ')
                    .append(Text.of(
                            "visibility.gap.month",
                            Wording.month(month)
                                    + (month.getYear() == lines.until().getYear() ? "" : " " + month.getYear()),
                            at(gap, end, Gap.GapDay::done),
                            at(gap, end, Gap.GapDay::understood)));
            met(lines, month, said);
            month = month.plusMonths(1);
        }
        return said.toString();
    }

    private static void met(SeasonLines lines, YearMonth month, StringBuilder said) {
        var days = lines.meetings().stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .map(Wording::day)
                .toList();
        if (!days.isEmpty()) {
            said.append(' ').append(Text.of("visibility.gap.month.meetings", Wording.list(days)));
        }
    }

    private static int at(Gap gap, LocalDate day, ToIntFunction<Gap.GapDay> of) {
        int count = 0;
        for (var point : gap.curve()) {
            count = point.day().isAfter(day) ? count : of.applyAsInt(point);
        }
        return count;
    }

    private double px(double plain) {
        return plain * size.getFont().getSize() / 14;
    }

    @Override
    protected double computePrefHeight(double width) {
        return px(296);
    }

    @Override
    protected double computePrefWidth(double height) {
        return px(320);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(size);
        var shown = lines;
        if (shown != null && getWidth() > px(160)) {
            new Drawn(shown, getWidth() - px(104), getHeight() - px(28)).draw();
        }
    }

    /// One drawing at one size.
    private final class Drawn {

        private final SeasonLines season;
        private final double right;
        private final double bottom;
        private final int step;
        private final int high;
        private final long days;

        Drawn(SeasonLines season, double right, double bottom) {
            this.season = season;
            this.right = right;
            this.bottom = bottom;
            int total = Math.max(1, season.gap().total());
            step = STEPS.stream().filter(each -> each * 3 >= total).findFirst().orElse(Math.ceilDiv(total, 3));
            high = Math.max(step, Math.ceilDiv(total, step) * step);
            days = Math.max(1, season.until().toEpochDay() - season.from().toEpochDay());
        }

        void draw() {
            for (int level = step; level <= high; level += step) {
                add(new Line(0, y(level), right, y(level)), "gap-grid");
            }
            var done = stair(Gap.GapDay::done);
            var understood = stair(Gap.GapDay::understood);
            add(between(done, understood), "gap-open");
            add(between(understood, List.of(0.0, bottom, right, bottom)), "gap-closed");
            for (int level = step; level <= high; level += step) {
                words(String.valueOf(level), 0, y(level) - px(17), "caption");
            }
            add(line(understood), "gap-understood");
            add(line(done), "gap-done");
            add(new Line(0, bottom, right, bottom), "gap-axis");
            for (var day : season.meetings()) {
                add(new Line(x(day), bottom, x(day), bottom + px(6)), "gap-axis");
            }
            months();
            ends();
        }

        private void months() {
            var month = YearMonth.from(season.from());
            double free = -1;
            while (!month.isAfter(YearMonth.from(season.until()))) {
                double x = Math.max(0, x(month.atDay(1)));
                if (x >= free && x + px(24) <= right) {
                    var name = Wording.month(month).substring(0, MONTH_LETTERS);
                    words(name, x, bottom + px(8), "caption");
                    free = x + px(34);
                }
                month = month.plusMonths(1);
            }
        }

        /// Direct labels, kept apart where the ends are near.
        private void ends() {
            var gap = season.gap();
            double done = y(gap.total());
            double understood = y(gap.heardAndUnderstood());
            double apart = px(19);
            double first = Math.max(px(9), done);
            double last = Math.max(understood, first + (gap.toGo() > 0 ? 2 * apart : apart));
            if (last > bottom) {
                first -= last - bottom;
                last = bottom;
            }
            end(Text.of("visibility.gap.done", gap.total()), first, "ink");
            if (gap.toGo() > 0) {
                end(Text.of("visibility.gap.open", gap.toGo()), (first + last) / 2, "ochre");
            }
            end(Text.of("visibility.gap.understood", gap.heardAndUnderstood()), last, "leaf");
        }

        private void end(String words, double middle, String hue) {
            words(words, right + px(10), middle - px(10), "gap-end", hue);
        }

        private List<Double> stair(ToIntFunction<Gap.GapDay> of) {
            var points = new ArrayList<Double>(List.of(0.0, bottom));
            double before = bottom;
            for (var point : season.gap().curve()) {
                double x = x(point.day());
                double y = y(of.applyAsInt(point));
                points.addAll(List.of(x, before, x, y));
                before = y;
            }
            points.addAll(List.of(right, before));
            return points;
        }

        private static Polyline line(List<Double> points) {
            var line = new Polyline();
            line.getPoints().setAll(points);
            return line;
        }

        private static Polygon between(List<Double> upper, List<Double> lower) {
            var area = new Polygon();
            area.getPoints().setAll(upper);
            for (int i = lower.size() - 2; i >= 0; i -= 2) {
                area.getPoints().addAll(lower.get(i), lower.get(i + 1));
            }
            return area;
        }

        private double x(LocalDate day) {
            return Math.clamp((day.toEpochDay() - season.from().toEpochDay()) / (double) days, 0, 1) * right;
        }

        private double y(int count) {
            return bottom - count / (double) high * (bottom - px(20));
        }

        private void add(Shape shape, String role) {
            shape.getStyleClass().add(role);
            shape.setManaged(false);
            getChildren().add(shape);
        }

        private void words(String words, double x, double y, String... roles) {
            var label = new Label(words);
            label.getStyleClass().addAll(roles);
            label.setManaged(false);
            getChildren().add(label);
            label.applyCss();
            label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
        }
    }
}
