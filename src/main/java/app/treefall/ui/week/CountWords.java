package app.treefall.ui.week;

import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import java.util.List;

/// Counts in letters as far as they are read faster so: up to nineteen.
final class CountWords {

    private static final int FIRST_TEEN = 13;
    private static final List<String> TEENS = List.of(Text.of("week.teens").split(" "));

    private CountWords() {}

    static String of(int count) {
        int teen = count - FIRST_TEEN;
        return teen >= 0 && teen < TEENS.size() ? TEENS.get(teen) : Wording.count(count);
    }
}
