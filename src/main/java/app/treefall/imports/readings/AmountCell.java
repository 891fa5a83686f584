package app.treefall.imports.readings;

import app.treefall.domain.Prose;
import app.treefall.domain.Unit;
import app.treefall.imports.readings.ReadLine.Flaw;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount with what stands around it: a sign, a currency, a unit, a word that it is an estimate, a note.
///
/// @param amount in the unit of the metric; null where there is a flaw, or a question
/// @param note   what stands behind it and is no unit
/// @param shows  the mark that is certain to begin a fraction; 0 when nothing shows it
record AmountCell(
        @Nullable BigDecimal amount,
        boolean estimated,
        String note,
        @Nullable Flaw flaw,
        char shows) {

    private static final Pattern SHAPE =
            Pattern.compile("(?i)(?<about>~|≈|about |circa |ca\\. ?|est\\. ?|approx\\. ?)?\\s*"
                    + "(?<sign>[+\\-−–])?\\s*(?<money>\\p{Sc}|[A-Z]{1,2}\\$|[A-Z]{3})?\\s*(?<sign2>[+\\-−–])?\\s*"
                    + "(?<digits>[.,]?\\d[\\d .,'’_\u00a0\u202f]*)(?<power>E[+-]?\\d{1,2}(?![\\p{L}\\d]))?(?<rest>.*)");
    private static final Pattern ESTIMATE = Pattern.compile("(?i)\\(?\\s*(?:est\\.?|estimated?|estimate)\\s*\\)?");
    private static final Map<String, String> MANY =
            Map.of("k", "1000", "K", "1000", "M", "1000000", "Mio", "1000000", "bn", "1000000000");
    private static final String SEPARATORS = ",;|(#";

    static AmountCell of(String cell, Unit unit, char fraction) {
        if (Prose.flawIn(cell) != null) {
            return wrong(Flaw.ODD_CHARACTER);
        }
        var shape = SHAPE.matcher(cell.strip());
        if (!shape.matches()) {
            return wrong(cell.isBlank() ? Flaw.NO_AMOUNT : Flaw.NOT_AN_AMOUNT);
        }
        var digits = shape.group("digits").replaceAll("[ .,'’_\u00a0\u202f]+$", "");
        var read = AmountShape.of(digits, fraction);
        if (read == null) {
            return wrong(Flaw.NOT_AN_AMOUNT);
        }
        boolean about = shape.group("about") != null;
        if (read.number() == null) {
            return new AmountCell(null, about, "", null, (char) 0);
        }
        var number = read.number();
        if (shape.group("power") != null) {
            number = number.scaleByPowerOfTen(
                    Integer.parseInt(shape.group("power").substring(1)));
        }
        if (isMinus(shape.group("sign")) != isMinus(shape.group("sign2"))) {
            number = number.negate();
        }
        var behind = behindDigits(shape.group("digits"), digits) + shape.group("rest");
        return withUnit(number, shape.group("money"), behind, about, unit, read.shows());
    }

    boolean isUndecided() {
        return amount == null && flaw == null;
    }

    /// A comma behind the digits belongs to what follows them.
    private static String behindDigits(String matched, String digits) {
        return matched.substring(digits.length());
    }

    private static AmountCell withUnit(
            BigDecimal number, @Nullable String money, String behind, boolean about, Unit unit, char shows) {
        var rest = behind.strip();
        int end = 0;
        while (end < rest.length() && SEPARATORS.indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        var said = rest.substring(0, end).strip();
        var note = rest.substring(end);
        if (money != null) {
            var many = many(said);
            var inMoney = converted(number.multiply(many), Unit.of(money), unit);
            note = isOne(many) && !said.isEmpty() ? said + note : note;
            return Unit.of(money).sort() != Unit.Sort.MONEY
                    ? wrong(Flaw.NOT_AN_AMOUNT)
                    : done(inMoney, Unit.of(money), unit, about, note, shows);
        }
        if (said.isEmpty() || said.equalsIgnoreCase(unit.symbol().text())) {
            return done(number, unit, unit, about, note, shows);
        }
        var whole = Unit.of(said);
        if (whole.isComparableTo(unit)) {
            return done(converted(number, whole, unit), whole, unit, about, note, shows);
        }
        int space = said.indexOf(' ');
        var firstWord = space < 0 ? said : said.substring(0, space);
        var left = space < 0 ? note : said.substring(space) + note;
        var many = many(firstWord);
        if (!isOne(many) && Terms.countsMany(unit)) {
            return wrong(Flaw.OTHER_UNIT);
        }
        if (!isOne(many)) {
            return withUnit(number.multiply(many), null, left, about, unit, shows);
        }
        var first = Unit.of(firstWord);
        if (first.isComparableTo(unit)) {
            return done(converted(number, first, unit), first, unit, about, left, shows);
        }
        return first.sort() == Unit.Sort.COUNT
                        && whole.sort() == Unit.Sort.COUNT
                        && (space >= 0 || isEstimate(firstWord))
                ? done(number, unit, unit, about, said + note, shows)
                : wrong(Flaw.OTHER_UNIT);
    }

    /// "estimate", "est."; alone behind a number any other word would be its unit.
    static boolean isEstimate(String words) {
        return ESTIMATE.matcher(words.strip()).matches();
    }

    private static boolean isOne(BigDecimal many) {
        return many.compareTo(BigDecimal.ONE) == 0;
    }

    private static BigDecimal many(String word) {
        return new BigDecimal(MANY.getOrDefault(word, "1"));
    }

    private static @Nullable BigDecimal converted(BigDecimal number, Unit from, Unit to) {
        if (!from.isComparableTo(to)) {
            return null;
        }
        if (from.scale().compareTo(to.scale()) == 0) {
            return number;
        }
        try {
            var exact = number.multiply(from.scale()).divide(to.scale()).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0) : exact;
        } catch (ArithmeticException e) {
            return null; // has no last digit
        }
    }

    private static AmountCell done(
            @Nullable BigDecimal amount, Unit from, Unit to, boolean about, String behind, char shows) {
        if (amount == null) {
            return wrong(from.isComparableTo(to) ? Flaw.NOT_EXACT : Flaw.OTHER_UNIT);
        }
        var note = behind.replaceAll("^[\\s,;|(#]+", "").replaceAll("[\\s,;|]+$", "");
        if (behind.strip().startsWith("(") && note.endsWith(")")) {
            note = note.substring(0, note.length() - 1);
        }
        boolean estimate = isEstimate(note);
        return new AmountCell(amount, about || estimate, estimate ? "" : note, null, shows);
    }

    private static AmountCell wrong(Flaw flaw) {
        return new AmountCell(null, false, "", flaw, (char) 0);
    }

    private static boolean isMinus(@Nullable String sign) {
        return sign != null && !sign.equals("+");
    }

    @Override
    public String toString() {
        return "AmountCell[" + flaw + "]";
    }
}
