package app.treefall.imports.ladders;

import java.util.ArrayList;
import java.util.List;

/// What was read of a file, before it is known which side is which.
final class Material {

    private static final int MOST_NOT_TAKEN = 20_000;

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
        told.add(new Told(path, text.strip(), own.strip(), where));
    }

    void tell(List<Step> path, String text, String where) {
        tell(path, text, "", where);
    }

    void notTaken(String where, String words) {
        if (!words.isBlank()) {
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

    /// More stands beside it than anybody looks through: it is no ladder.
    boolean isTooMuch() {
        return notTaken.size() > MOST_NOT_TAKEN;
    }

    List<NotTaken> notTaken() {
        return notTaken;
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
