package app.treefall.cli;

import app.treefall.codec.Codec;
import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Visibility;
import java.util.List;
import java.util.Locale;

/// How the terminal shows things: short ids, the four states as signs, kinds as words, JSON for scripts.
final class Shown {

    private Shown() {}

    /// Enough of an id to name it among thousands.
    static String id(Entry entry) {
        return entry.id().toString().substring(0, 8);
    }

    static String line(Entry entry) {
        return "%s  %s  %-10s  %s"
                .formatted(
                        id(entry),
                        entry.day(),
                        word(entry.kindName()),
                        visible(entry.headline().text()));
    }

    static String word(Kind.Name kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String sign(Visibility visibility) {
        return switch (visibility) {
            case UNHEARD -> "◌";
            case TOLD -> "◐";
            case UNDERSTOOD -> "●";
            case REPEATED -> "◉";
        };
    }

    static String json(Kept thing) {
        return Codec.toText(thing);
    }

    static String jsonList(List<? extends Kept> things) {
        return "[" + String.join(",\n ", things.stream().map(Shown::json).toList()) + "]";
    }

    /// Control and direction characters would move the terminal's cursor: they are shown as marks.
    static String visible(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean steers = (c < 0x20 && c != '\n' && c != '\t')
                    || (c >= 0x7f && c < 0xa0)
                    || (c >= 0x202a && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069);
            shown.append(steers ? "\u00b7" : Character.toString(c));
        });
        return shown.toString();
    }
}
