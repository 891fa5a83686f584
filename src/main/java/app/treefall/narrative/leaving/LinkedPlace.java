package app.treefall.narrative.leaving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A place on a network that a document names, and whether only people inside can go there.
///
/// @param host     lower case, or the part of a mail address behind its sign
/// @param times    how often it is named
/// @param internal whether its name or number only means something inside a house
public record LinkedPlace(String host, int times, boolean internal) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]*)://(?:[^\\s/@]*@)?(\\[[0-9a-f:.]+]|[^\\s/?#:\"'<>()\\[\\]]+)");
    private static final Pattern MAIL =
            Pattern.compile("(?i)[\\p{L}\\p{N}._%+-]+@([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Set<String> INSIDE = Set.of(
            "local", "localhost", "localdomain", "internal", "intranet", "corp", "lan", "home", "private", "arpa");

    /// The places named in a text, each once, in the order of their first naming.
    static List<LinkedPlace> in(String text) {
        var times = new LinkedHashMap<String, Integer>();
        for (var pattern : List.of(ADDRESS, MAIL)) {
            var found = pattern.matcher(text);
            while (found.find()) {
                times.merge(bare(found.group(1)), 1, Integer::sum);
            }
        }
        var places = new ArrayList<LinkedPlace>();
        times.forEach((host, many) -> places.add(new LinkedPlace(host, many, isInternal(host))));
        return List.copyOf(places);
    }

    private static String bare(String host) {
        var plain = host.toLowerCase(Locale.ROOT);
        while (plain.endsWith(".") || plain.endsWith(",") || plain.endsWith(";")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain;
    }

    static boolean isInternal(String host) {
        if (host.startsWith("[")) {
            return isInternalSix(host.substring(1, host.length() - 1));
        }
        var four = FOUR_NUMBERS.matcher(host);
        if (four.matches()) {
            return isInternalFour(Integer.parseInt(four.group(1)), Integer.parseInt(four.group(2)));
        }
        int dot = host.lastIndexOf('.');
        return dot < 0 || INSIDE.contains(host.substring(dot + 1));
    }

    /// Of one machine, of one cable, of a provider's own net, or private (RFC 1918, 3927, 6598).
    private static boolean isInternalFour(int first, int second) {
        return first == 10
                || first == 127
                || first == 0
                || (first == 172 && second >= 16 && second <= 31)
                || (first == 192 && second == 168)
                || (first == 169 && second == 254)
                || (first == 100 && second >= 64 && second <= 127);
    }

    /// Of one machine, of one cable, or private (RFC 4193, 4291).
    private static boolean isInternalSix(String address) {
        return address.equals("::1")
                || address.startsWith("fc")
                || address.startsWith("fd")
                || address.matches("fe[89ab].*");
    }
}
