package app.treefall.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Short names that can be typed: `@tomas` for Tomás Riedel, `^cost` for "Cost per order".
public final class Handles {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Handles() {}

    /// The first word of `name` without accents, lower case, letters, digits and `-` only. Other scripts stay as
    /// they are.
    public static Prose from(Prose name) {
        var words = folded(name.text()).strip().split("\\s+");
        return Prose.of(words[0].replaceAll("[^\\p{L}\\p{N}_-]", ""));
    }

    /// For comparing only: accents folded, lower case in no locale.
    public static String folded(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
