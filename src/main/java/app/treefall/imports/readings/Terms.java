package app.treefall.imports.readings;

import app.treefall.domain.Unit;
import app.treefall.imports.days.DateOrder;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known where readings are read.
///
/// @param unit     what they count; an amount that says another of the same sort is converted
/// @param order    null while nobody said which comes first in `3/11/2026`
/// @param fraction null while nobody said what `1,234` means
public record Terms(
        LocalDate today,
        Unit unit,
        @Nullable DateOrder order,
        @Nullable Fraction fraction) {

    private static final Pattern MANY =
            Pattern.compile("(?:k|K|M|Mio|bn|thousand|million|billion)(?:\\s.*|\\p{Sc}.*)?");

    /// Which mark begins a fraction.
    public enum Fraction {
        POINT('.'),
        COMMA(',');

        private final char mark;

        Fraction(char mark) {
            this.mark = mark;
        }
    }

    /// Whether the unit itself counts thousands or more (`k requests`), so that `12k` could be meant two ways.
    public static boolean countsMany(Unit unit) {
        return MANY.matcher(unit.symbol().text().strip()).matches();
    }

    /// 0 while nobody said.
    char mark() {
        return fraction == null ? 0 : fraction.mark;
    }

    public Terms with(@Nullable DateOrder other) {
        return new Terms(today, unit, other, fraction);
    }

    public Terms with(@Nullable Fraction other) {
        return new Terms(today, unit, order, other);
    }
}
