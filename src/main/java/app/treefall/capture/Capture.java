package app.treefall.capture;

import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Quick capture: one typed line, and what it means. The grammar is described in `docs/capture-grammar.md`.
///
/// One pass from left to right, word by word, so a line is read in a time that grows with its length only.
public final class Capture {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:[a-z][a-z0-9+.-]{1,15}://|www\\.|mailto:)", Pattern.CASE_INSENSITIVE);

    private final String line;
    private final Sigils sigils;
    private final Changes changes;
    private final DayPhrases dayPhrases;

    private final List<Mark> marks = new ArrayList<>();
    private final List<DayPhrase> phrases = new ArrayList<>();
    private final List<Integer> escapes = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private final boolean mayHaveAddresses;
    private int floor;

    private Capture(String line, Known known, LocalDate today, Locale locale) {
        this.line = line;
        this.mayHaveAddresses = line.indexOf(':') >= 0 || line.indexOf('.') >= 0;
        this.sigils = new Sigils(line, known);
        this.changes = new Changes(line, locale);
        this.dayPhrases = new DayPhrases(today, locale);
    }

    /// Never throws, for any string. Every character of the line is either part of exactly one mark or plain text.
    public static Reading read(String line, Known known, LocalDate today, Locale locale) {
        return new Capture(line, known, today, locale).reading();
    }

    private Reading reading() {
        int at = Chars.skipSpace(line, 0);
        boolean first = true;
        while (at < line.length()) {
            int next = Chars.startsWord(line, at) ? afterWord(at, first) : at;
            first = false;
            at = next > at ? next : at + 1;
        }
        placeDays();
        objectToControlCharacters();
        marks.sort(Comparator.comparingInt(Mark::start));
        objections.sort(Comparator.comparingInt(Objection::start));
        return new Reading(line, marks, objections, escapes);
    }

    /// Where to go on after what begins at `at`; `at` itself when nothing does.
    private int afterWord(int at, boolean first) {
        int quoted = afterQuoted(at);
        if (quoted > at) {
            floor = quoted;
            return quoted;
        }
        if (line.charAt(at) == '\\' && at + 1 < line.length()) {
            return afterEscape(at, first);
        }
        var mark = markAt(at, first);
        if (mark != null) {
            marks.add(mark);
            floor = mark.end();
            return mark.end();
        }
        var phrase = dayPhrases.at(line, at);
        if (phrase != null) {
            phrases.add(phrase);
            return phrase.end();
        }
        return at;
    }

    /// A backslash before what would be understood keeps it as text.
    private int afterEscape(int at, boolean first) {
        var mark = markAt(at + 1, first);
        var phrase = mark == null ? dayPhrases.at(line, at + 1) : null;
        int end = mark != null ? mark.end() : phrase != null ? phrase.end() : at;
        if (end > at) {
            escapes.add(at);
            floor = end;
        }
        return end;
    }

    private @Nullable Mark markAt(int at, boolean first) {
        var kind = first ? sigils.kind(at) : null;
        if (kind != null) {
            return kind;
        }
        var sigil = sigils.at(at);
        return sigil != null ? sigil : changes.at(at, floor);
    }

    /// Behind code between back-ticks or an address; `at` when none begins here.
    private int afterQuoted(int at) {
        if (line.charAt(at) == '`') {
            int close = line.indexOf('`', at + 1);
            return close < 0 ? at : close + 1;
        }
        if (!mayHaveAddresses || !Character.isLetter(line.charAt(at))) {
            return at;
        }
        var address = ADDRESS.matcher(line).region(at, line.length());
        if (!address.lookingAt()) {
            return at;
        }
        int end = address.end();
        while (end < line.length() && !Chars.isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private void placeDays() {
        var places = new DayPlaces(line, marks);
        for (var phrase : phrases) {
            boolean meant = places.accept(phrase);
            var reason = phrase.reason();
            var days = phrase.days();
            if (meant && reason != null) {
                objections.add(new Objection(phrase.start(), phrase.end(), reason));
            } else if (meant && days != null) {
                marks.add(new Mark.Day(phrase.start(), phrase.end(), days));
                return;
            }
        }
    }

    /// To the first one only: with many, mending it brings the next.
    private void objectToControlCharacters() {
        var flaw = Prose.flawIn(line);
        if (flaw != null) {
            var reason = new Objection.Reason.ControlCharacter(flaw.codePoint());
            objections.add(new Objection(flaw.index(), flaw.index() + 1, reason));
        }
    }
}
