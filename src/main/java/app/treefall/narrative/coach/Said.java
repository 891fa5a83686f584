package app.treefall.narrative.coach;

import app.treefall.domain.Change;
import app.treefall.domain.Quantity;
import app.treefall.domain.Unit;
import java.math.BigDecimal;
import java.util.List;

/// How the coach writes names, numbers and words it quotes.
final class Said {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final char NARROW_SPACE = '\u202f';

    private Said() {}

    static String quoted(String words) {
        return "“" + words + "”";
    }

    static String capitalised(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }

    /// "Daniel", "Daniel or Priya", "Daniel, Priya or Hugo".
    static String anyOf(List<String> names) {
        return joined(names, " or ");
    }

    /// "Tomás", "Tomás and Jonas".
    static String allOf(List<String> names) {
        return joined(names, " and ");
    }

    /// "€46k", "0.6 s", "4.9%".
    static String amount(Quantity quantity) {
        var amount = quantity.amount();
        var symbol = quantity.unit().symbol().text();
        boolean thousands = amount.abs().compareTo(TEN_THOUSAND) >= 0
                && amount.remainder(THOUSAND).signum() == 0;
        var digits = thousands ? amount.divide(THOUSAND).toBigInteger() + "k" : amount.toPlainString();
        return switch (quantity.unit().sort()) {
            case MONEY -> symbol.length() == 1 ? symbol + digits : digits + NARROW_SPACE + symbol;
            case PERCENT -> digits + "%";
            case COUNT, POINTS, TIMES, TIME, DATA ->
                quantity.unit().equals(Unit.NONE) ? digits : digits + NARROW_SPACE + symbol;
        };
    }

    /// The number a claim ends with.
    static String amount(Change change) {
        return switch (change) {
            case Change.FromTo it -> amount(it.after());
            case Change.By(var amount) -> amount(amount);
            case Change.Total(var amount) -> amount(amount);
        };
    }

    private static String joined(List<String> names, String last) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
    }
}
