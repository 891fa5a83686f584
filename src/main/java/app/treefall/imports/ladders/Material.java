package app.treefall.imports.ladders;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was read of a file, before it is known which side is which.
final class Material {

    private static final int MOST_NOT_TAKEN = 20_000;
    private static final int MOST_TOLD = 60_000;

    /// What people write where nothing is expected.
    private static final Pattern NOTHING = Pattern.compile("(?i)n\\s?/\\s?a\\.?|n\\.a\\.|[-–—]+");

    private String name = "";
    private final List<String> levels = new ArrayList<>();
    private final List<String> competencies = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<NotTaken> notTaken = new ArrayList<>();

    /// The first name given is the ladder's; another one is not taken.
    void name(String words, String where) {
        if (words.isBlank()) {
            return;
        }
        if (name.isEmpty() && words.length() <= LadderShape.LONGEST_NAME) {
            name = oneLine(words);
        } else {
            notTaken(where, words);
        }
    }

    void level(String words) {
        levels.add(words);
    }

    void competency(String words) {
        competencies.add(words);
    }

    void tell(List<Step> path, String text, String own, String where) {
        boolean isNothing = NOTHING.matcher(text.strip()).matches();
        if (isNothing) {
            notTaken(where, text);
        }
        if (told.size() <= MOST_TOLD) {
            told.add(new Told(path, isNothing ? "" : text.strip(), own.strip(), where));
        }
    }

    void tell(List<Step> path, String text, String where) {
        tell(path, text, "", where);
    }

    void notTaken(String where, String words) {
        if (!words.isBlank() && notTaken.size() <= MOST_NOT_TAKEN) {
            notTaken.add(new NotTaken(where, words.strip()));
        }
    }

    String name() {
        return name;
    }

    List<String> levels() {
        return levels;
    }

    List<String> competencies() {
        return competencies;
    }

    List<Told> told() {
        return told;
    }

    /// There is more in the file, or beside it, than anybody looks through: it is no ladder, and not all of it is
    /// here.
    boolean isTooMuch() {
        return told.size() > MOST_TOLD || notTaken.size() > MOST_NOT_TAKEN;
    }

    List<NotTaken> notTaken() {
        return notTaken;
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
