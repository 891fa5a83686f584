package app.treefall.export;

import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keeps paper honest: each character is set by a font that has it, or named in brackets and reported. Never an empty
// box.
final class Glyphs {

    private final PaperFonts fonts;
    private final List<Missing> missing = new ArrayList<>();

    Glyphs(PaperFonts fonts) {
        this.fonts = fonts;
    }

    List<Missing> missing() {
        return missing.stream().distinct().toList();
    }

    String shown(String words) {
        var out = new StringBuilder(words.length());
        var lost = new StringBuilder();
        words.codePoints().forEach(point -> {
            boolean joinsLost = !lost.isEmpty() && (isInvisible(point) || isMark(point));
            boolean sameScript =
                    lost.isEmpty() || nameOfScript(lost.codePointAt(0)).equals(nameOfScript(point));
            if (joinsLost) {
                lost.appendCodePoint(point);
            } else if (isInvisible(point)) {
                out.append(point == '\t' ? " " : "");
            } else if (fonts.cover(point)) {
                flush(lost, out);
                out.appendCodePoint(point);
            } else {
                if (!sameScript) {
                    flush(lost, out);
                }
                lost.appendCodePoint(point);
            }
        });
        flush(lost, out);
        return out.toString();
    }

    private void flush(StringBuilder lost, StringBuilder out) {
        if (lost.isEmpty()) {
            return;
        }
        var words = lost.toString();
        var shown = "[" + describe(words) + "]";
        missing.add(new Missing(Prose.of(words), Prose.of(shown)));
        out.append(shown);
        lost.setLength(0);
    }

    private static String describe(String words) {
        long count = words.codePoints().filter(point -> !isInvisible(point)).count();
        int first = words.codePointAt(0);
        var script = nameOfScript(first);
        var name = Character.getName(first);
        if (count == 1 && name != null && Character.UnicodeScript.of(first) == Character.UnicodeScript.COMMON) {
            return name.toLowerCase(Locale.ROOT);
        }
        return count + (script.isEmpty() ? " " : " " + script + " ") + (count == 1 ? "character" : "characters");
    }

    /// Empty for signs that belong to no script.
    private static String nameOfScript(int point) {
        var script = Character.UnicodeScript.of(point);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> "";
            case HAN -> "Chinese or Japanese";
            default ->
                script.name().charAt(0)
                        + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /// Joiners, direction marks, variation selectors: they shape their neighbours and have no picture of their own.
    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF)
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1F3FB && point <= 0x1F3FF);
    }
}
