package app.treefall.imports.markdown;

import app.treefall.domain.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text is marked as done, missed or open, and the text without the mark.
record Marks(String text, Mark mark) {

    enum Mark {
        NONE,
        DONE,
        OPEN,
        MISSED
    }

    private static final List<String> DONE = List.of("✅", "✔️", "✔", "☑️", "☑", "[x]", "[X]");
    private static final List<String> MISSED = List.of("❌", "✗", "✘", "☒", "[-]");
    private static final List<String> OPEN = List.of("🚧", "⏳", "☐", "[ ]");

    /// @param ticked the box before an item; null where there is none
    static Marks in(String text, boolean struck, @Nullable Boolean ticked) {
        var mark = struck ? Mark.MISSED : ticked == null ? Mark.NONE : ticked ? Mark.DONE : Mark.OPEN;
        var rest = text.strip();
        for (var sign : DONE) {
            if (rest.startsWith(sign) || rest.endsWith(sign)) {
                return new Marks(without(rest, sign), Mark.DONE);
            }
        }
        for (var sign : MISSED) {
            if (rest.startsWith(sign) || rest.endsWith(sign)) {
                return new Marks(without(rest, sign), Mark.MISSED);
            }
        }
        for (var sign : OPEN) {
            if (rest.startsWith(sign)) {
                return new Marks(without(rest, sign), Mark.OPEN);
            }
        }
        return new Marks(rest, mark);
    }

    Kind.Name kindIn(Place place) {
        var section = place.section() == null ? Kind.Name.WIN : place.section().kind();
        return switch (mark) {
            case NONE -> section;
            case DONE -> section == Kind.Name.THREAD ? Kind.Name.WIN : section;
            case OPEN -> Kind.Name.THREAD;
            case MISSED -> Kind.Name.SETBACK;
        };
    }

    private static String without(String text, String sign) {
        var rest = text.startsWith(sign)
                ? text.substring(sign.length())
                : text.substring(0, text.length() - sign.length());
        return rest.strip();
    }
}
