package app.treefall.imports.calendar;

import app.treefall.imports.PlainText;
import app.treefall.imports.TextLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cuts the lines of a calendar into its components: folded lines are joined, what is no property is left over, and
/// what was never ended ends with the file.
final class CalendarLines {

    /// @param components those that stand in no other, such as `VCALENDAR`
    /// @param tooDeep    the line at which it is nested more deeply than any calendar is; 0 where it is not
    record Read(List<Component> components, List<TextLine> leftOver, int tooDeep) {
        Read {
            components = List.copyOf(components);
            leftOver = List.copyOf(leftOver);
        }
    }

    private static final class Open {

        private final String name;
        private final int line;
        private final List<Property> properties = new ArrayList<>();
        private final List<Component> inner = new ArrayList<>();

        private Open(String name, int line) {
            this.name = name;
            this.line = line;
        }

        private Component closed(int lastLine, boolean ended) {
            return new Component(name, line, lastLine, ended, properties, inner);
        }
    }

    private static final int DEEPEST = 64;
    /// Characters of one property, such as a picture that is sent along; what is longer says nothing of when.
    private static final int LONGEST = 200_000;

    private final List<String> lines;
    private final List<Component> components = new ArrayList<>();
    private final List<TextLine> leftOver = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int tooDeep;

    private CalendarLines(List<String> lines) {
        this.lines = lines;
    }

    static Read read(List<String> lines) {
        var reading = new CalendarLines(lines);
        reading.all();
        return new Read(reading.components, reading.leftOver, reading.tooDeep);
    }

    /// Some programs fold in the middle of a letter: the rest of its bytes is put back in front of the fold.
    static byte[] unfoldedLetters(byte[] bytes) {
        var mended = bytes.clone();
        for (int i = 0; i + 1 < mended.length; i++) {
            boolean folds = mended[i] == '\n' && (mended[i + 1] == ' ' || mended[i + 1] == '\t');
            if (folds) {
                int from = i > 0 && mended[i - 1] == '\r' ? i - 1 : i;
                int rest = i + 2;
                int length = rest - from;
                for (int n = 0; n < 3 && rest < mended.length && (mended[rest] & 0xC0) == 0x80; n++) {
                    byte letter = mended[rest];
                    System.arraycopy(mended, from, mended, from + 1, length);
                    mended[from] = letter;
                    from++;
                    rest++;
                }
                i = rest - 1;
            }
        }
        return mended;
    }

    private void all() {
        int at = 0;
        while (at < lines.size() && tooDeep == 0) {
            int next = at + 1;
            var text = new StringBuilder(lines.get(at));
            while (next < lines.size() && isFolded(lines.get(next))) {
                if (text.length() <= LONGEST) {
                    text.append(lines.get(next), 1, lines.get(next).length());
                }
                next++;
            }
            take(at, next, text.toString());
            at = next;
        }
        while (!open.isEmpty()) {
            close(lines.size(), false);
        }
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void take(int from, int next, String text) {
        if (text.isBlank()) {
            return;
        }
        var property = text.length() > LONGEST ? null : Property.read(from + 1, text.stripTrailing());
        if (property == null) {
            leave(from, next);
        } else if (property.is("BEGIN")) {
            begin(from, property);
        } else if (property.is("END")) {
            end(from, next, property);
        } else if (open.isEmpty()) {
            leave(from, next);
        } else {
            open.getLast().properties.add(property);
        }
    }

    private void begin(int from, Property property) {
        open.addLast(new Open(property.value().strip().toUpperCase(Locale.ROOT), from + 1));
        if (open.size() > DEEPEST) {
            tooDeep = from + 1;
        }
    }

    /// What was begun in it and not ended ends with it; an end of what was never begun is left over.
    private void end(int from, int next, Property property) {
        var name = property.value().strip().toUpperCase(Locale.ROOT);
        if (open.stream().noneMatch(each -> each.name.equals(name))) {
            leave(from, next);
            return;
        }
        while (!name.equals(nameOfLast())) {
            close(from, false);
        }
        close(next, true);
    }

    private @Nullable String nameOfLast() {
        return open.isEmpty() ? null : open.getLast().name;
    }

    private void close(int lastLine, boolean ended) {
        var component = open.removeLast().closed(lastLine, ended);
        (open.isEmpty() ? components : open.getLast().inner).add(component);
    }

    private void leave(int from, int next) {
        for (int i = from; i < next; i++) {
            var line = lines.get(i);
            leftOver.add(new TextLine(i + 1, line.substring(0, Math.min(line.length(), PlainText.LONGEST_LINE))));
        }
    }
}
