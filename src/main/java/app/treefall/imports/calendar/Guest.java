package app.treefall.imports.calendar;

import java.util.Locale;
import java.util.regex.Pattern;

/// Somebody who is asked to a meeting, or asks.
///
/// @param address in lower case; empty where there is none
record Guest(String name, String address, boolean hasDeclined) {

    private static final Pattern LAST_NAME_FIRST = Pattern.compile("(\\p{L}[^,;]*)[,;]\\s*(\\p{L}[^,;]*)");

    /// Room and projector are no guests.
    static boolean isSomebody(Property property) {
        var type = property.parameter("CUTYPE").toUpperCase(Locale.ROOT);
        return !type.equals("ROOM") && !type.equals("RESOURCE");
    }

    static boolean isGroup(Property property) {
        return property.parameter("CUTYPE").equalsIgnoreCase("GROUP");
    }

    static Guest of(Property property) {
        var address = addressIn(property.value());
        if (address.isEmpty()) {
            address = addressIn(property.parameter("EMAIL"));
        }
        var name = LAST_NAME_FIRST
                .matcher(OneOnOneWords.visible(property.parameter("CN")))
                .replaceFirst("$2 $1")
                .strip();
        return new Guest(
                name.contains("@") ? "" : name,
                address,
                property.parameter("PARTSTAT").equalsIgnoreCase("DECLINED"));
    }

    /// What they are told apart by.
    String key() {
        return address.isEmpty() ? name.toLowerCase(Locale.ROOT) : address;
    }

    /// The name, else what the address makes of it: `anna.keller@…` is Anna Keller.
    String shownName() {
        if (!name.isBlank()) {
            return name;
        }
        int at = address.indexOf('@');
        var local = at < 0 ? address : address.substring(0, at);
        if (!local.matches("\\p{L}{2,}([._-]\\p{L}{2,}){1,2}")) {
            return "";
        }
        var words = new StringBuilder();
        for (var word : local.split("[._-]")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return "Guest[]";
    }

    private static String addressIn(String text) {
        var plain = OneOnOneWords.visible(text).toLowerCase(Locale.ROOT);
        var address = plain.startsWith("mailto:") ? plain.substring("mailto:".length()) : plain;
        return address.contains("@") && !address.contains(" ") ? address : "";
    }
}
