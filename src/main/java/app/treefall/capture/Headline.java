package app.treefall.capture;

import app.treefall.domain.Prose;
import java.util.BitSet;
import java.util.Set;

/// Makes the headline out of a line.
///
/// Chips at the edges go: "Cut p95 1.8s -> 0.6s #payments yesterday" becomes "Cut p95 1.8s -> 0.6s". A name that the
/// sentence needs stays as its word: "Paired @lena through an incident" becomes "Paired Lena through an incident",
/// "Rehearsed with @tomas" keeps Tomás. A metric change always stays as typed; a day, a kind and a confidentiality
/// always go.
final class Headline {

    private static final Set<String> CONNECTING = Set.of(
            "with", "for", "to", "by", "and", "or", "from", "at", "of", "in", "on", "via", "into", "as", "through",
            "between", "about", "behind", "under", "over", "the", "our", "my", "a", "an", "new", "without", "against",
            "using", "like", "than", "&", "+", "mit", "für", "von", "bei", "und", "auf", "im", "durch", "avec", "pour",
            "de", "et", "par", "chez", "dans", "con", "para", "por", "y", "en", "com", "e", "da", "do", "per", "di",
            "с", "и", "для", "от", "на", "в", "met", "voor", "van", "och", "med", "för", "til", "og");
    private static final String DANGLING = ",;:-–—、，：";

    private final Reading reading;
    private final String line;
    private final StringBuilder words = new StringBuilder();
    private final int lastPlain;
    private final BitSet escapes = new BitSet();
    private boolean begun;

    Headline(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
        this.lastPlain = lastPlain();
        reading.escapes().forEach(escapes::set);
    }

    Prose words() {
        int at = 0;
        boolean dropped = false;
        for (var mark : reading.marks()) {
            dropped = append(at, mark.start(), dropped);
            var kept = kept(mark);
            if (kept.isEmpty()) {
                dropped = true;
            } else {
                words.append(kept);
                begun = true;
                dropped = false;
            }
            at = mark.end();
        }
        append(at, line.length(), dropped);
        boolean endsWithMark =
                !reading.marks().isEmpty() && reading.marks().getLast().start() > lastPlain;
        var text = words.toString().strip();
        return Prose.of(endsWithMark ? withoutDanglingEnd(text) : text);
    }

    /// Adds plain text, without the backslashes of escapes and what cannot be kept; says whether a gap is still
    /// open.
    private boolean append(int from, int to, boolean afterDropped) {
        int start = from;
        if (afterDropped) {
            start = begun ? Math.min(to, Chars.skipSpace(line, from)) : afterDangling(from, to);
            boolean apart = start < to && !words.isEmpty() && !Chars.isSpace(words.charAt(words.length() - 1));
            boolean spaced = start > from || !Chars.endsWord(line, start);
            if (apart && spaced && ",.;:!?)".indexOf(line.charAt(start)) < 0) {
                words.append(' ');
            } else if (start < to && ",.;:!?)".indexOf(line.charAt(start)) >= 0) {
                dropSpaceAtEnd();
            }
        }
        for (int i = start; i < to; i++) {
            char c = line.charAt(i);
            boolean keepable = c >= 0x20 && c != 0x7f;
            if (c == '\n' || c == '\r' || c == '\t') {
                words.append(' ');
            } else if (keepable && !escapes.get(i)) {
                words.append(c);
                begun |= !Chars.isSpace(c);
            }
        }
        return afterDropped && start >= to;
    }

    private void dropSpaceAtEnd() {
        while (!words.isEmpty() && Chars.isSpace(words.charAt(words.length() - 1))) {
            words.setLength(words.length() - 1);
        }
    }

    private int afterDangling(int from, int to) {
        int at = from;
        while (at < to && (Chars.isSpace(line.charAt(at)) || (DANGLING.indexOf(line.charAt(at)) >= 0 && isAlone(at)))) {
            at++;
        }
        return at;
    }

    /// A hyphen that begins `-3` is no dash.
    private boolean isAlone(int at) {
        return line.charAt(at) != '-' || (at + 1 < line.length() && Chars.isSpace(line.charAt(at + 1)));
    }

    private static String withoutDanglingEnd(String text) {
        int end = text.length();
        while (end > 0 && (Chars.isSpace(text.charAt(end - 1)) || DANGLING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    private String kept(Mark mark) {
        return switch (mark) {
            case Mark.MetricChange metric -> line.substring(metric.start(), metric.end());
            case Mark.Day _, Mark.KindNamed _, Mark.ConfidentialityNamed _ -> "";
            case Mark.Tag(var _, var _, var tag) -> isNeeded(mark) ? tag.text() : "";
            case Mark.ProjectNamed(var _, var _, var project) -> isNeeded(mark) ? project.text() : "";
            case Mark.PriorityNamed(var _, var _, var handle, var _) -> isNeeded(mark) ? handle.text() : "";
            case Mark.PersonNamed person -> isNeeded(mark) ? Names.spoken(person) : "";
        };
    }

    /// Whether the sentence goes on behind it, or a word before it would be left hanging.
    private boolean isNeeded(Mark mark) {
        boolean leads = !begun;
        if (!leads && mark.end() <= lastPlain) {
            return true;
        }
        var before = Chars.wordBefore(line, mark.start());
        return !leads && CONNECTING.contains(before);
    }

    /// Where the last plain character stands that is more than space and closing punctuation; −1 when there is
    /// none.
    private int lastPlain() {
        int end = line.length();
        for (var mark : reading.marks().reversed()) {
            int plain = lastWordly(mark.end(), end);
            if (plain >= 0 || mark instanceof Mark.MetricChange) {
                return plain >= 0 ? plain : mark.end() - 1;
            }
            end = mark.start();
        }
        return lastWordly(0, end);
    }

    private int lastWordly(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            char c = line.charAt(i);
            if (!Chars.isSpace(c) && ".,;:!?)-–—、，。".indexOf(c) < 0) {
                return i;
            }
        }
        return -1;
    }
}
