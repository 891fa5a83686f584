package app.treefall.capture;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import java.util.regex.Pattern;

/// Writes corrections back into a line, in the spelling that reads back as the same thing.
final class Rewriting {

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_-]+");

    private Rewriting() {}

    static String changed(String line, Mark mark, Correction correction) {
        var before = line.substring(0, mark.start());
        var after = line.substring(mark.end());
        return switch (correction) {
            case Correction.Removed _ -> joined(before, after);
            case Correction.AsText _ -> before + "\\" + line.substring(mark.start());
            case Correction.Retyped(var words) -> before + words + after;
            case Correction.Written written -> {
                boolean bracketed = mark instanceof Mark.Day && line.charAt(mark.start()) == '(';
                var spelled = bracketed ? "(" + spelled(written) + ")" : spelled(written);
                yield spelled.isEmpty() ? joined(before, after) : before + spelled + spaced(after);
            }
        };
    }

    static String added(String line, Correction.Written correction) {
        var spelled = spelled(correction);
        if (spelled.isEmpty()) {
            return line;
        }
        if (correction instanceof Correction.ToKind) {
            return spelled + " " + line.stripLeading();
        }
        var last = Chars.wordBefore(line, line.length());
        boolean held = DayPlaces.holds(last) || last.equalsIgnoreCase("on") || last.equalsIgnoreCase("am");
        if (correction instanceof Correction.ToDay && held) {
            return line.stripTrailing() + " (" + spelled + ")";
        }
        boolean apart = line.isEmpty() || Chars.isSpace(line.charAt(line.length() - 1));
        return line + (apart ? "" : " ") + spelled;
    }

    /// Whether a line has one of these at most. Tags, people and priorities only ever add up.
    static boolean takesThePlaceOf(Correction.Written correction, Mark mark) {
        return switch (correction) {
            case Correction.ToDay _ -> mark instanceof Mark.Day;
            case Correction.ToKind _ -> mark instanceof Mark.KindNamed;
            case Correction.ToConfidentiality _ -> mark instanceof Mark.ConfidentialityNamed;
            case Correction.ToTag _, Correction.ToPerson _, Correction.ToPriority _ -> false;
        };
    }

    private static String spelled(Correction.Written correction) {
        return switch (correction) {
            case Correction.ToTag(var tag) -> sign("#", tag.text());
            case Correction.ToPerson(var _, var spelling) -> sign("@", spelling.text());
            case Correction.ToPriority(var priority) ->
                sign(
                        "^",
                        priority.handle().hasWords()
                                ? priority.handle().text()
                                : priority.name().text());
            case Correction.ToDay(var days) -> spelled(days);
            case Correction.ToKind(var kind) -> spelled(kind);
            case Correction.ToConfidentiality(var who) -> spelled(who);
        };
    }

    private static String sign(String sign, String name) {
        var spelled = NO_NAME.matcher(name.strip()).replaceAll("_");
        return spelled.isEmpty() ? "" : sign + spelled;
    }

    static String spelled(DaySpan days) {
        return days.isOneDay() ? days.first().toString() : days.first() + ".." + days.last();
    }

    private static String spelled(Kind.Name kind) {
        return switch (kind) {
            case WIN -> "win:";
            case PREVENTION -> "prevented:";
            case LEARNING -> "learned:";
            case SETBACK -> "setback:";
            case THREAD -> "thread:";
        };
    }

    private static String spelled(Confidentiality who) {
        return switch (who) {
            case ANYONE -> "";
            case MANAGER_ONLY -> "!manager";
            case PRIVATE -> "!private";
        };
    }

    /// One space between what is left, none at the ends.
    private static String joined(String before, String after) {
        var left = before.stripTrailing();
        var right = after.stripLeading();
        boolean gap = left.length() < before.length() || right.length() < after.length();
        return left + (gap && !left.isEmpty() && !right.isEmpty() ? " " : "") + right;
    }

    /// What follows must not stick to what was written.
    private static String spaced(String after) {
        return Chars.endsWord(after, 0) ? after : " " + after;
    }
}
