package app.treefall.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes a file name out of whatever somebody called a thing: letters, digits and hyphens, at most 80 long.
///
/// What is left out cannot hide an extension, leave the folder, or be a device of Windows.
public final class SafeName {

    private static final int LONGEST = 80;

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "conin", "conout", "clock", "com0", "com1", "com2", "com3", "com4", "com5",
            "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private SafeName() {}

    /// @param otherwise what to call it when the title has no letter and no digit; safe itself
    public static String of(String title, String otherwise) {
        var name = cut(lettersAndDigits(Normalizer.normalize(title, Normalizer.Form.NFKC)));
        if (name.isEmpty()) {
            return otherwise;
        }
        return DEVICES.contains(name.toLowerCase(Locale.ROOT)) ? name + "-1" : name;
    }

    /// The file in `folder` that a thing with this title is written to. `extension` comes without its dot.
    public static Path in(Path folder, String title, String otherwise, String extension) {
        try {
            return folder.resolve(of(title, otherwise) + "." + extension);
        } catch (InvalidPathException e) {
            return folder.resolve(otherwise + "." + extension); // a system whose language knows no such letters
        }
    }

    private static String lettersAndDigits(String title) {
        var name = new StringBuilder();
        title.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || (isMark(c) && endsWithLetter(name))) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        return name.toString();
    }

    /// Hindi, Thai or Hebrew cannot be read without them.
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean endsWithLetter(StringBuilder name) {
        return !name.isEmpty() && name.charAt(name.length() - 1) != '-';
    }

    private static String cut(String name) {
        int end = Math.min(name.length(), LONGEST);
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && name.charAt(end - 1) == '-') {
            end--;
        }
        return name.substring(0, end);
    }
}
