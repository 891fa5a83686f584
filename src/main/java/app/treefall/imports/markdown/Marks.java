package app.treefall.imports.markdown;

import app.treefall.domain.Kind;
import app.treefall.imports.story.Status;
import app.treefall.imports.story.StoryBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a text is marked as done, missed or open, by a sign or by a word, and the text without the mark.
///
/// @param word of the mark where it says more than that something is done; empty else
record Marks(String text, Mark mark, String word) {

    enum Mark {
        NONE,
        DONE,
        OPEN,
        MISSED
    }

    private static final List<String> DONE = List.of(
            "✅",
            "✔️",
            "✔",
            "✓",
            "☑️",
            "☑",
            "[x]",
            "[X]",
            ":white_check_mark:",
            ":heavy_check_mark:",
            ":ballot_box_with_check:");
    private static final List<String> MISSED = List.of("❌", "✗", "✘", "☒", "[-]", ":x:", ":no_entry:");
    private static final List<String> OPEN =
            List.of("🚧", "⏳", "☐", "[ ]", "[~]", "[/]", "[>]", ":construction:", ":hourglass:");

    /// `WIP: …`, `Done - …`, `[DONE] …`, `(done): …`
    private static final Pattern WORD_BEFORE =
            Pattern.compile("^(?:(?<word>\\p{L}[\\p{L}'’ ]{1,24}?)(?::|：|\\s[–—-])\\s+"
                    + "|[\\[(](?<within>\\p{L}[\\p{L}'’ -]{1,24})[\\])]\\s*[:：–—-]?\\s*)(?=[^\\s:])");

    /// `… (won't do)`, `… [WIP]`
    private static final Pattern WORD_BEHIND =
            Pattern.compile("(?<=\\S)\\s*[\\[(](?<within>\\p{L}[\\p{L}'’ -]{1,24})[\\])]\\s*\\.?$");

    private static final int LONGEST_BEHIND = 60;

    /// @param ticked the box before an item; null where there is none
    static Marks in(String text, boolean struck, @Nullable Boolean ticked) {
        var mark = struck ? Mark.MISSED : ticked == null ? Mark.NONE : ticked ? Mark.DONE : Mark.OPEN;
        return new Marks(text.strip(), mark, "").in(text);
    }

    /// Another mark, behind days for example, counts rather than these.
    Marks in(String rest) {
        var words = rest.strip();
        for (var sign : DONE) {
            if (words.startsWith(sign) || words.endsWith(sign)) {
                return new Marks(without(words, sign), Mark.DONE, "");
            }
        }
        for (var sign : MISSED) {
            if (words.startsWith(sign) || words.endsWith(sign)) {
                return new Marks(without(words, sign), Mark.MISSED, "");
            }
        }
        for (var sign : OPEN) {
            if (words.startsWith(sign)) {
                return new Marks(without(words, sign), Mark.OPEN, "");
            }
        }
        var marked = byWord(words);
        return marked == null ? new Marks(words, mark, word) : marked;
    }

    private static @Nullable Marks byWord(String words) {
        var before = WORD_BEFORE.matcher(words);
        if (before.find()) {
            var written = before.group("word") == null ? before.group("within") : before.group("word");
            var status = Status.marking(written);
            if (status != null) {
                return by(status, written, words.substring(before.end()));
            }
        }
        var behind = WORD_BEHIND.matcher(words.substring(Math.max(0, words.length() - LONGEST_BEHIND)));
        if (behind.find()) {
            var status = Status.marking(behind.group("within"));
            if (status != null) {
                int end = Math.max(0, words.length() - LONGEST_BEHIND) + behind.start();
                return by(status, behind.group("within"), words.substring(0, end));
            }
        }
        return null;
    }

    private static Marks by(Status status, String written, String text) {
        return switch (status) {
            case DONE -> new Marks(text.strip(), Mark.DONE, "");
            case MISSED -> new Marks(text.strip(), Mark.MISSED, written);
            case OPEN -> new Marks(text.strip(), Mark.OPEN, written);
        };
    }

    private Kind.Name kindIn(Place place) {
        var section = place.section() == null ? Kind.Name.WIN : place.section().kind();
        return switch (mark) {
            case NONE -> section;
            case DONE -> section == Kind.Name.THREAD ? Kind.Name.WIN : section;
            case OPEN -> Kind.Name.THREAD;
            case MISSED -> Kind.Name.SETBACK;
        };
    }

    /// The kind it has there, and of what is not done the word that said it.
    void tell(StoryBuilder story, Place place) {
        story.kind(kindIn(place));
        story.label("Status", word);
    }

    private static String without(String text, String sign) {
        var rest = text.startsWith(sign)
                ? text.substring(sign.length())
                : text.substring(0, text.length() - sign.length());
        return rest.strip();
    }
}
