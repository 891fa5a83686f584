package app.treefall.capture;

import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times written in two units: `2h 30m`, `1h30`, `1 min 20 s`, `2 days 4 h`. They are counted in the lesser one.
final class CompoundTimes {

    private record Step(String greater, String lesser, int ratio, Pattern written) {}

    private static final Step[] STEPS = {
        step("days", "h", 24, "[ \\u00a0]?(\\d{1,2})[ \\u00a0]?(?:h|hrs?|hours?)(?![\\p{L}\\p{Nd}])"),
        step(
                "h",
                "min",
                60,
                "(?:[ \\u00a0]?(\\d{1,2})[ \\u00a0]?(?:m|mins?|minutes?)|(?<=h)(\\d{2}))(?![\\p{L}\\p{Nd}.,:])"),
        step("min", "s", 60, "[ \\u00a0]?(\\d{1,2})[ \\u00a0]?(?:s|secs?|seconds?)(?![\\p{L}\\p{Nd}])")
    };

    private CompoundTimes() {}

    /// The amount, grown by what follows it where that is its lesser unit.
    static Amount read(String line, Amount amount) {
        if (amount.unit().sort() != Unit.Sort.TIME || amount.number().scale() != 0) {
            return amount;
        }
        for (var step : STEPS) {
            if (amount.unit().scale().compareTo(Unit.of(step.greater()).scale()) == 0) {
                var grown = grown(line, amount, step);
                return grown == null ? amount : read(line, grown);
            }
        }
        return amount;
    }

    /// Whether the minutes of `1h30` begin here, right behind the unit.
    static boolean goesOnAt(String line, int at) {
        return "hH".indexOf(line.charAt(at - 1)) >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
    }

    private static @Nullable Amount grown(String line, Amount amount, Step step) {
        var matcher =
                step.written().matcher(line).region(amount.end(), line.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean first = matcher.group(1) != null;
        int more = Integer.parseInt(first ? matcher.group(1) : matcher.group(2));
        if (more >= step.ratio()) {
            return null;
        }
        var number = amount.number().multiply(BigDecimal.valueOf(step.ratio())).add(BigDecimal.valueOf(more));
        return amount.grown(matcher.end(), number, Unit.of(step.lesser()));
    }

    private static Step step(String greater, String lesser, int ratio, String written) {
        return new Step(greater, lesser, ratio, Pattern.compile(written));
    }
}
