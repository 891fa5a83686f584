package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Suggestion;
import app.treefall.imports.Refusal;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the inbox counts and names.
final class InboxWords {

    private static final int LONGEST = 70;

    private InboxWords() {}

    static String suggestions(int count) {
        return count == 1 ? Text.of("inbox.count.one") : Text.of("inbox.count", number(count));
    }

    static String lines(int count) {
        return count == 1 ? Text.of("inbox.lines.one") : Text.of("inbox.lines", number(count));
    }

    static String columns(int count) {
        return count == 1 ? Text.of("inbox.columns.one") : Text.of("inbox.columns.many", number(count));
    }

    /// What of an import did not become a suggestion.
    static String left(Batch batch) {
        int all = batch.leftOver().size() + batch.notKept();
        return isCounted(batch) ? Text.of("inbox.repository.left") : Text.of("inbox.left", lines(all));
    }

    /// Then what is left over was left out on purpose, and is counted by its reason.
    static boolean isCounted(Batch batch) {
        var format = batch.format().text();
        return format.equals("git") || format.equals("ical");
    }

    static String entries(int count) {
        return count == 1 ? Text.of("inbox.entries.one") : Text.of("inbox.entries", number(count));
    }

    /// "3 wins".
    static String of(Kind.Name kind, int count) {
        return count == 1
                ? Text.of("inbox.kind.one." + kind.name(), number(count))
                : Text.of("inbox.kind.many." + kind.name(), number(count));
    }

    /// "3 wins, 1 learning", the kinds in their order.
    static String of(Map<Kind.Name, Integer> counts) {
        var words = new ArrayList<String>();
        for (var kind : Kind.Name.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                words.add(of(kind, count));
            }
        }
        return String.join(", ", words);
    }

    static String number(int count) {
        return Wording.number(BigDecimal.valueOf(count));
    }

    /// "brag.md, line 14".
    static String from(Suggestion suggestion) {
        var origin = suggestion.origin();
        return origin.line() == 0
                ? origin.source().text()
                : Text.of("inbox.from", origin.source().text(), origin.line());
    }

    static String days(DaySpan days, LocalDate today) {
        var last = day(days.last(), today);
        return days.isOneDay() ? last : Text.of("inbox.days", day(days.first(), today), last);
    }

    static String day(LocalDate day, LocalDate today) {
        return Wording.shortDay(day) + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
    }

    static String shortened(Prose words) {
        var text = words.text();
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /// What is wrong, where, what to do.
    static String refusal(Refusal reason, String file, int line) {
        var where = line == 0 ? file : Text.of("inbox.from", file, line);
        return Text.of("inbox.refused", where, Text.of("inbox.refused." + reason.name()));
    }

    static String question(String name) {
        return name.equals("me") ? Text.of("inbox.question.me") : name;
    }

    static String format(String format) {
        return switch (format) {
            case "bragdoc" -> "BragDoc";
            case "bragfile", "git", "jrnl" -> format; // never with a capital letter
            case "csv" -> "CSV";
            case "dayone" -> "Day One";
            case "gh" -> Text.of("inbox.format.gh");
            case "ical" -> "iCalendar";
            case "rednotebook" -> "RedNotebook";
            default -> format.isEmpty() ? "" : Wording.startUpper(format);
        };
    }

    static Map<Kind.Name, Integer> kinds(List<Suggestion> suggestions) {
        var counts = new EnumMap<Kind.Name, Integer>(Kind.Name.class);
        suggestions.forEach(each -> counts.merge(each.entry().kindName(), 1, Integer::sum));
        return counts;
    }

    /// What a list says of an entry: "Tue 3 Nov 2026".
    static String day(Entry entry, LocalDate today) {
        return day(entry.day(), today);
    }
}
