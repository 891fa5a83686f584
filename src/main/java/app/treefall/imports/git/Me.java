package app.treefall.imports.git;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which of the names and addresses of a repository are one's own.
final class Me {

    private static final Pattern CO_AUTHOR =
            Pattern.compile("(?im)^co-authored-by:\\s*([^<\n]{0,200})<([^>\n]{0,200})>\\s*$");

    private final Set<String> said;

    /// @param answer a name or an address a line
    Me(String answer) {
        said = answer.lines()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isNobody() {
        return said.isEmpty();
    }

    /// By the address, by the name, or by both as they are shown.
    boolean is(Who who) {
        return isOne(who.address()) || isOne(who.name()) || isOne(who.words());
    }

    boolean wroteAlong(String message, Mailmap mailmap) {
        if (!message.contains("-by:") && !message.contains("-By:")) {
            return false;
        }
        var matcher = CO_AUTHOR.matcher(message);
        while (matcher.find()) {
            var who = new Who(matcher.group(1).strip(), matcher.group(2).strip());
            if (is(who) || is(mailmap.proper(who))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(String words) {
        return !words.isEmpty() && said.contains(words.toLowerCase(Locale.ROOT));
    }
}
