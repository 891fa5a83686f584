package app.treefall.cli;

import app.treefall.domain.Suggestion;
import app.treefall.imports.Refusal;
import java.util.Locale;

/// What importing says.
final class ImportWords {

    private ImportWords() {}

    static String suggestions(int count) {
        return count + (count == 1 ? " suggestion" : " suggestions");
    }

    /// Named as the inbox takes it.
    static String line(Suggestion suggestion) {
        var entry = suggestion.entry();
        return suggestion.id().toString().substring(0, 8) + "  "
                + (suggestion.undated() ? "no day    " : entry.days().last()) + "  "
                + String.format(Locale.ROOT, "%-10s", Shown.word(entry.kindName())) + "  "
                + Shown.visible(entry.headline().text());
    }

    static String refusal(Refusal reason, String file, int line) {
        var where = line == 0 ? file : file + ", line " + line;
        return where + ": "
                + switch (reason) {
                    case TOO_LARGE -> "the file is larger than 64 MB. Cut it into parts.";
                    case LINE_TOO_LONG -> "the line is longer than a million characters. Break it, or take it out.";
                    case TOO_MANY_ENTRIES -> "there are more than 100,000 entries in it. Cut it into parts.";
                    case NESTED_TOO_DEEPLY ->
                        "marks are nested too deeply to be read. Take them out where it was not written by hand.";
                    case NOT_UTF_8 -> "this is no UTF-8 text. Save the file as UTF-8 and import it again.";
                    case UTF_16 -> "this is UTF-16 text. Save the file as UTF-8 and import it again.";
                    case CONTROL_CHARACTER ->
                        "there is a control character that no text has. Take it out; or is it no text file?";
                    case DAY_OR_MONTH_FIRST ->
                        "a day could be read two ways, and nothing in the file shows which comes first. Say it with"
                                + " --dates day-first or --dates month-first.";
                    case DAYS_CONTRADICT ->
                        "the day here is written in another order than those above, so a day that could be read two"
                                + " ways cannot be told. Correct it, or say it with --dates day-first or --dates"
                                + " month-first.";
                    case TOO_MANY_COLUMNS -> "the table has more than 1,000 columns. Take out those you do not need.";
                    case TEXT_TOO_LONG ->
                        "a text, a number or a record in it is longer than any export writes. Take it out.";
                    case KEY_TWICE -> "a key stands twice in one record, and nothing says which one is meant.";
                    case NOT_JSON ->
                        "this cannot be read as JSON from here on. Was the file cut off? Export it once more.";
                    case NOT_YAML ->
                        "this cannot be read as YAML from here on. Was the file cut off? Export it once more.";
                    case NOT_TOML ->
                        "this cannot be read as TOML from here on. Was the file cut off? Save it once more.";
                    case NOT_A_PROPERTY_LIST ->
                        "this is no property list that can be read. Was the file cut off? Export it once more.";
                    case NO_MONTH ->
                        "the name of the file does not say which month it is. Name it as RedNotebook does:"
                                + " 2024-05.txt.";
                    case ENCRYPTED ->
                        "this is encrypted, and Treefall asks for no password of another program. Save it decrypted"
                                + " (in jrnl: jrnl --decrypt) and import that.";
                    case NOT_A_ZIP -> "this is no zip file that can be read. Export it once more.";
                    case ZIP_TOO_LARGE ->
                        "there is more in this zip file than can be taken: 10,000 files, 64 MB of text. Cut it into"
                                + " parts.";
                    case ZIP_NAME ->
                        "a file in this zip file has a name that leads out of it. No export has that; do not trust it.";
                    case UNKNOWN_FORMAT ->
                        "the format was not recognised. Say it with --format, such as --format markdown.";
                    case NO_LEVELS ->
                        "no levels of a ladder were found in it. Name them as people do (Junior, Senior, Staff, L5,"
                                + " IC3), or head their column with Level.";
                    case LADDER_TOO_LARGE ->
                        "there is more in it than a ladder has: 60 levels, 500 competencies, 1 MB. Cut it into parts.";
                    case NOT_A_REPOSITORY ->
                        "there is no git repository in this folder. Name the folder that holds .git.";
                    case REPOSITORY_ELSEWHERE ->
                        "this is a worktree, a submodule or a link: its repository is in another folder. Name that"
                                + " one.";
                    case NOT_PLAIN_FILES ->
                        "this repository holds links, or borrows commits of another one. Make a plain copy"
                                + " with git clone --no-hardlinks and git repack -a -d, and import that.";
                    case REPOSITORY_BROKEN -> "this repository cannot be read to its end. See what git fsck says.";
                    case TOO_MANY_COMMITS ->
                        "there are more than 500,000 commits in it. Make a shallow copy with git clone"
                                + " --shallow-since, and import that.";
                    case WHO_ARE_YOU ->
                        "none of its commits is known to be yours. Say which names or addresses are with" + " --me.";
                    case CANCELLED -> "the reading was cancelled.";
                }
                + " Nothing of it was taken.";
    }
}
