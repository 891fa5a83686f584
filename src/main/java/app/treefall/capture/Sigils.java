package app.treefall.capture;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Handles;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what begins with a sign of its own: `#tag`, `@person`, `^priority`, `!private`, and the kind at the start.
final class Sigils {

    static final String SIGNS = "#＃@＠^＾!！";
    private static final int LONGEST_NAME = 80;

    private static final Pattern KIND = Pattern.compile(
            "(win|prevented|prevention|learned|learnt|learning|setback|thread)" + " ?[:：](?![:/\\\\])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONFIDENTIALITY =
            Pattern.compile("[!！](private|manager)(?![\\p{L}\\p{Nd}_=(.-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s_]+");
    private static final Set<String> EVERYBODY = Set.of("here", "channel", "everyone", "all");

    private final String line;
    private final Known known;
    private @Nullable People people;
    private @Nullable Priorities priorities;
    private @Nullable Map<String, Prose> tags;
    private @Nullable Map<String, Prose> projects;

    Sigils(String line, Known known) {
        this.line = line;
        this.known = known;
    }

    /// Made when the first sign asks for them: most lines name few things, and a journal may know thousands.
    private People people() {
        var made = people == null ? new People(known.people()) : people;
        people = made;
        return made;
    }

    private Priorities priorities() {
        var made = priorities == null ? new Priorities(known.priorities()) : priorities;
        priorities = made;
        return made;
    }

    private Map<String, Prose> tags() {
        var made = tags == null ? byFolded(known.tags()) : tags;
        tags = made;
        return made;
    }

    private Map<String, Prose> projects() {
        var made = projects == null ? byFolded(known.projects()) : projects;
        projects = made;
        return made;
    }

    private static Map<String, Prose> byFolded(List<Prose> names) {
        var map = new HashMap<String, Prose>();
        names.forEach(name -> map.putIfAbsent(joined(name.text()), name));
        return map;
    }

    private static String joined(String name) {
        return SPACES.matcher(Handles.folded(name)).replaceAll("-");
    }

    /// The mark whose sign stands exactly at `at`, or null.
    @Nullable
    Mark at(int at) {
        return switch (line.charAt(at)) {
            case '#', '＃' -> tag(at);
            case '@', '＠' -> person(at);
            case '^', '＾' -> priority(at);
            case '!', '！' -> confidentiality(at);
            default -> null;
        };
    }

    /// The kind that begins exactly at `at`; whoever asks sees to it that this is the start of the line.
    @Nullable
    Mark kind(int at) {
        var matcher = KIND.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        var kind = switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "prevented", "prevention" -> Kind.Name.PREVENTION;
            case "learned", "learnt", "learning" -> Kind.Name.LEARNING;
            case "setback" -> Kind.Name.SETBACK;
            case "thread" -> Kind.Name.THREAD;
            default -> Kind.Name.WIN;
        };
        return new Mark.KindNamed(at, matcher.end(), kind);
    }

    /// `#123` is a ticket, so a tag needs a letter.
    private @Nullable Mark tag(int at) {
        int end = nameEnd(at + 1, "-_./+");
        if (end < 0) {
            return null;
        }
        var name = line.substring(at + 1, end);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        var folded = joined(name);
        var tag = tags().get(folded);
        var project = projects().get(folded);
        if (tag == null && project != null) {
            return new Mark.ProjectNamed(at, end, project);
        }
        return new Mark.Tag(at, end, tag == null ? Prose.of(name) : tag);
    }

    /// `@scope/package` is no person; neither is `@here`.
    private @Nullable Mark person(int at) {
        int end = nameEnd(at + 1, "-_.");
        if (end < 0 || !Character.isLetter(line.codePointAt(at + 1)) || isJoined(end)) {
            return null;
        }
        var name = line.substring(at + 1, end);
        if (EVERYBODY.contains(name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return new Mark.PersonNamed(at, end, Prose.of(name), people().called(name));
    }

    private boolean isJoined(int end) {
        return end + 1 < line.length() && "/@(:".indexOf(line.charAt(end)) >= 0 && !Chars.isSpace(line.charAt(end + 1));
    }

    /// `^C` is a key, `^2` a power: one letter is a priority only when its handle is that letter.
    private @Nullable Mark priority(int at) {
        int end = nameEnd(at + 1, "-_.");
        if (end < 0 || !Character.isLetter(line.codePointAt(at + 1))) {
            return null;
        }
        var name = line.substring(at + 1, end);
        var candidates = priorities().called(name);
        boolean tooShort = name.codePointCount(0, name.length()) < 2 && !Chars.isUnspaced(name.codePointAt(0));
        if (tooShort && !priorities().isHandle(name)) {
            return null;
        }
        return new Mark.PriorityNamed(at, end, Prose.of(name), candidates);
    }

    private @Nullable Mark confidentiality(int at) {
        var matcher = CONFIDENTIALITY.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean hidden = matcher.group(1).toLowerCase(Locale.ROOT).equals("private");
        return new Mark.ConfidentialityNamed(
                at, matcher.end(), hidden ? Confidentiality.PRIVATE : Confidentiality.MANAGER_ONLY);
    }

    /// Where a name that begins at `start` ends: letters, digits and marks, joined by single `joints`. −1 when
    /// there is none or it is absurdly long.
    private int nameEnd(int start, String joints) {
        int at = start;
        int end = start;
        while (at < line.length() && at - start <= LONGEST_NAME) {
            int c = line.codePointAt(at);
            boolean wordly = Character.isLetterOrDigit(c) || c == '_' || (at > start && isCombining(c));
            if (wordly) {
                at += Character.charCount(c);
                end = at;
            } else if (at > start && at == end && (joints.indexOf(c) >= 0 || c == 0x200C || c == 0x200D)) {
                at++;
            } else {
                break;
            }
        }
        if (joints.indexOf('+') >= 0 && end > start && line.startsWith("++", end)) {
            end += 2;
        }
        return end == start || end - start > LONGEST_NAME ? -1 : end;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
