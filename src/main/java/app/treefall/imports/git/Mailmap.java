package app.treefall.imports.git;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A `.mailmap`: which names and addresses are one person's. Lines it does not understand mean nothing.
final class Mailmap {

    static final Mailmap NONE = new Mailmap("");

    private static final int MOST_LINES = 50_000;
    private static final Pattern LINE =
            Pattern.compile("([^<>#]*)<([^<>]*)>(?:([^<>]*)<([^<>]*)>)?\\s*(?:#.*)?", Pattern.DOTALL);

    private final Map<Who, Who> proper = new HashMap<>();

    Mailmap(String text) {
        text.lines().limit(MOST_LINES).forEach(this::add);
    }

    /// Who it is in truth.
    Who proper(Who written) {
        if (proper.isEmpty()) {
            return written;
        }
        var known = proper.get(folded(written.name(), written.address()));
        if (known == null) {
            known = proper.get(folded("", written.address()));
        }
        if (known == null) {
            return written;
        }
        return new Who(
                known.name().isEmpty() ? written.name() : known.name(),
                known.address().isEmpty() ? written.address() : known.address());
    }

    private void add(String line) {
        var matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return;
        }
        var name = matcher.group(1).strip();
        var first = matcher.group(2).strip();
        if (matcher.group(4) == null) {
            proper.put(folded("", first), new Who(name, ""));
        } else {
            proper.put(folded(matcher.group(3).strip(), matcher.group(4).strip()), new Who(name, first));
        }
    }

    private static Who folded(String name, String address) {
        return new Who(name.toLowerCase(Locale.ROOT), address.toLowerCase(Locale.ROOT));
    }
}
