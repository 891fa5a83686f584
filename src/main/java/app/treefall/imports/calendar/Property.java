package app.treefall.imports.calendar;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One property of a calendar, its folds taken out: `DTSTART;TZID=Europe/Berlin:20241201T100000`.
///
/// @param line       where it begins, from 1
/// @param name       in capitals
/// @param parameters by their names in capitals, without quotation marks
record Property(int line, String name, Map<String, String> parameters, String value) {

    private static final int MOST_PARAMETERS = 50;

    Property {
        parameters = Map.copyOf(parameters);
    }

    /// Null where it is none.
    static @Nullable Property read(int line, String text) {
        int end = endOfName(text, 0);
        if (end == 0 || end == text.length()) {
            return null;
        }
        var parameters = new LinkedHashMap<String, String>();
        int at = end;
        while (at < text.length() && text.charAt(at) == ';') {
            int equals = endOfName(text, at + 1);
            if (equals == text.length() || text.charAt(equals) != '=' || parameters.size() == MOST_PARAMETERS) {
                return null;
            }
            int stop = endOfValue(text, equals + 1);
            parameters.putIfAbsent(upper(text.substring(at + 1, equals)), plain(text.substring(equals + 1, stop)));
            at = stop;
        }
        if (at >= text.length() || text.charAt(at) != ':') {
            return null;
        }
        return new Property(line, upper(text.substring(0, end)), parameters, text.substring(at + 1));
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /// The value of a text: its escapes taken off.
    String words() {
        var words = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                words.append(c);
            } else {
                char escaped = value.charAt(++i);
                words.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            }
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return "Property[" + line + "]";
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /// What stands in quotation marks may hold colons and semicolons.
    private static int endOfValue(String text, int from) {
        boolean quoted = false;
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                return end;
            }
            end++;
        }
        return end;
    }

    /// RFC 6868: `^n`, `^'` and `^^` stand for what a parameter cannot hold.
    private static String plain(String text) {
        return text.replace("\"", "")
                .replace("^^", "\uE000")
                .replace("^n", "\n")
                .replace("^'", "\"")
                .replace("\uE000", "^");
    }
}
