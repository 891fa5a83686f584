package app.treefall.capture;

import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One amount as it is typed into a field of its own: `1.8 s`, `€46k a quarter`, `40%`, `+12%`, `~ 3 deploys`.
///
/// In a line of prose a word behind a number must be known to be its unit; in a field there is nothing else it could
/// be.
///
/// @param signed    whether it carried `+` or `-`: it then says by how much, not how much
/// @param period    over what time, where that was typed with it
/// @param estimated whether it carried `~`, `about` or the like
public record AmountWords(Quantity quantity, boolean signed, Prose period, boolean estimated) {

    private static final Pattern UNIT_ALONE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} /.-]{0,39}");

    /// Null when it is no amount. Never throws, for any string.
    public static @Nullable AmountWords read(String typed, Locale locale) {
        var text = typed.strip();
        if (text.isEmpty() || Prose.flawIn(text) != null) {
            return null;
        }
        var amount = new Amounts(text, locale).at(0);
        if (amount == null) {
            return null;
        }
        var period = Periods.at(text, amount.end());
        var rest = text.substring(period.end()).strip();
        var unit = amount.unit();
        if (!rest.isEmpty()) {
            boolean isUnit = period.words().isBlank()
                    && unit.equals(Unit.NONE)
                    && UNIT_ALONE.matcher(rest).matches();
            if (!isUnit) {
                return null;
            }
            unit = Unit.of(rest);
        }
        return new AmountWords(amount.in(unit), amount.isSigned(), period.words(), amount.estimated());
    }
}
