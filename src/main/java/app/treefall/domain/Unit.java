package app.treefall.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a quantity counts: seconds, euros, per cent, tickets. Written as its owner writes it.
///
/// Known symbols have a [Sort] and a scale, so that `2 days` and `20 min` can be compared. Any other word is a plain
/// count of that word.
///
/// @param symbol as written, without surrounding space; empty for a bare number
public record Unit(Prose symbol) {

    public static final Unit NONE = new Unit(Prose.NONE);
    public static final Unit PERCENT = new Unit(Prose.of("%"));
    public static final Unit POINTS = new Unit(Prose.of("pts"));
    public static final Unit TIMES = new Unit(Prose.of("x"));

    /// What can be converted into what: within TIME, DATA and each currency, nothing else.
    public enum Sort {
        COUNT,
        PERCENT,
        POINTS,
        TIMES,
        TIME,
        DATA,
        MONEY
    }

    private record Known(Sort sort, String base, String scale) {}

    private static final Map<String, Known> KNOWN = known();

    public static Unit of(String symbol) {
        var stripped = symbol.strip();
        return stripped.isEmpty() ? NONE : new Unit(Prose.of(stripped));
    }

    public Sort sort() {
        return lookedUp().sort();
    }

    /// How many of the base unit (second, byte, whole currency, the thing itself) one of these is.
    public BigDecimal scale() {
        return new BigDecimal(lookedUp().scale());
    }

    public boolean isComparableTo(Unit other) {
        return sort() == other.sort()
                && lookedUp().base().equals(other.lookedUp().base());
    }

    private Known lookedUp() {
        var text = symbol.text();
        var exact = KNOWN.get(text);
        if (exact != null) {
            return exact;
        }
        var lower = KNOWN.get(text.toLowerCase(Locale.ROOT));
        return lower != null ? lower : new Known(Sort.COUNT, text.toLowerCase(Locale.ROOT), "1");
    }

    private static Map<String, Known> known() {
        var map = new HashMap<String, Known>();
        put(map, Sort.PERCENT, "%", "1", "%", "percent", "per cent");
        put(map, Sort.POINTS, "pts", "1", "pts", "pt", "pp", "points", "percentage points");
        put(map, Sort.TIMES, "x", "1", "x", "×", "times");
        put(map, Sort.TIME, "s", "0.000000001", "ns", "nanoseconds");
        put(map, Sort.TIME, "s", "0.000001", "µs", "us", "microseconds");
        put(map, Sort.TIME, "s", "0.001", "ms", "msec", "milliseconds", "millisecond");
        put(map, Sort.TIME, "s", "1", "s", "sec", "secs", "second", "seconds", "sekunden", "secondes", "segundos");
        put(map, Sort.TIME, "s", "60", "min", "mins", "minute", "minutes", "minuten", "minutos");
        put(map, Sort.TIME, "s", "3600", "h", "hr", "hrs", "hour", "hours", "stunden", "heures", "horas");
        put(map, Sort.TIME, "s", "86400", "d", "day", "days", "tage", "tagen", "jours", "días", "dias");
        put(map, Sort.TIME, "s", "604800", "week", "weeks", "wk", "wks", "wochen", "semaines", "semanas");
        put(map, Sort.TIME, "s", "2629746", "month", "months", "monate", "monaten", "mois", "meses");
        put(map, Sort.TIME, "s", "31556952", "year", "years", "jahre", "jahren", "años", "anos");
        put(map, Sort.DATA, "B", "1", "B", "byte", "bytes");
        put(map, Sort.DATA, "B", "1000", "kB", "KB");
        put(map, Sort.DATA, "B", "1000000", "MB");
        put(map, Sort.DATA, "B", "1000000000", "GB");
        put(map, Sort.DATA, "B", "1000000000000", "TB");
        put(map, Sort.DATA, "B", "1000000000000000", "PB");
        put(map, Sort.DATA, "B", "1024", "KiB", "kib");
        put(map, Sort.DATA, "B", "1048576", "MiB", "mib");
        put(map, Sort.DATA, "B", "1073741824", "GiB", "gib");
        put(map, Sort.DATA, "B", "1099511627776", "TiB", "tib");
        put(map, Sort.MONEY, "EUR", "1", "€", "EUR", "eur", "euro", "euros");
        put(map, Sort.MONEY, "EUR", "0.01", "ct", "cent", "cents");
        put(map, Sort.MONEY, "USD", "1", "$", "USD", "usd", "dollar", "dollars");
        put(map, Sort.MONEY, "GBP", "1", "£", "GBP", "gbp");
        put(map, Sort.MONEY, "JPY", "1", "¥", "JPY", "jpy");
        put(map, Sort.MONEY, "CHF", "1", "CHF", "chf");
        put(map, Sort.MONEY, "CZK", "1", "CZK", "Kč");
        put(map, Sort.MONEY, "PLN", "1", "PLN", "zł");
        put(map, Sort.MONEY, "SEK", "1", "SEK");
        put(map, Sort.MONEY, "INR", "1", "₹", "INR");
        put(map, Sort.MONEY, "BRL", "1", "R$", "BRL");
        put(map, Sort.MONEY, "CAD", "1", "CAD", "C$");
        put(map, Sort.MONEY, "AUD", "1", "AUD", "A$");
        put(map, Sort.MONEY, "NZD", "1", "NZD", "NZ$");
        put(map, Sort.MONEY, "SGD", "1", "SGD", "S$");
        put(map, Sort.MONEY, "HKD", "1", "HKD", "HK$");
        put(map, Sort.MONEY, "MXN", "1", "MXN", "MX$");
        put(map, Sort.MONEY, "KRW", "1", "KRW", "₩");
        put(map, Sort.MONEY, "ILS", "1", "ILS", "₪");
        put(map, Sort.MONEY, "TRY", "1", "TRY", "₺");
        put(map, Sort.MONEY, "RUB", "1", "RUB", "₽");
        put(map, Sort.MONEY, "UAH", "1", "UAH", "₴");
        put(map, Sort.MONEY, "VND", "1", "VND", "₫");
        put(map, Sort.MONEY, "THB", "1", "THB", "฿");
        put(map, Sort.MONEY, "NGN", "1", "NGN", "₦");
        put(map, Sort.MONEY, "PHP", "1", "PHP", "₱");
        for (var code : List.of("NOK", "DKK", "HUF", "RON", "ISK", "CNY", "TWD", "ZAR", "AED", "SAR")) {
            put(map, Sort.MONEY, code, "1", code);
        }
        return Map.copyOf(map);
    }

    private static void put(Map<String, Known> map, Sort sort, String base, String scale, String... symbols) {
        for (var symbol : symbols) {
            map.put(symbol, new Known(sort, base, scale));
        }
    }
}
