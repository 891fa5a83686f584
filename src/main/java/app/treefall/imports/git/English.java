package app.treefall.imports.git;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a line can be taken for English, so that a verb in it may change its form. Lines in other languages stay as
/// they were written; in case of doubt it is none.
final class English {

    /// Small words that English has none of.
    private static final Set<String> OTHERS = Set.of(
            "der", "das", "dem", "den", "ein", "eine", "einen", "einer", "und", "oder", "für", "fuer", "mit", "von",
            "vom", "bei", "beim", "im", "zum", "zur", "nicht", "auf", "aus", "nach", "wird", "wenn", "als", "ist", "el",
            "los", "las", "del", "al", "una", "unos", "con", "por", "para", "que", "cuando", "como", "le", "les", "du",
            "et", "avec", "dans", "sur", "une", "au", "aux", "lors", "est", "quand", "il", "della", "nel", "nella",
            "gli", "da", "em", "com", "não", "het", "een", "voor", "van", "op", "niet", "dla", "jest", "przy");

    /// They are names of languages, abbreviations or the like in English; two of them are another language.
    private static final Set<String> DOUBTFUL =
            Set.of("de", "en", "la", "un", "des", "die", "di", "y", "à", "se", "es");

    private static final Set<String> TAKEN_OVER = Set.of("café", "façade", "naïve", "résumé", "déjà", "über", "cliché");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_'’.-]+");
    private static final Pattern SHORTENED = Pattern.compile("^[dln]['’]\\p{L}.*");

    private English() {}

    static boolean is(String line) {
        int doubts = 0;
        for (var word : BETWEEN.split(line)) {
            if (!word.isEmpty()) {
                if (isOther(word)) {
                    return false;
                }
                doubts += DOUBTFUL.contains(word) ? 1 : 0;
            }
        }
        return doubts < 2;
    }

    /// Names may have any letters; what begins small is a word.
    private static boolean isOther(String word) {
        boolean small = Character.isLowerCase(word.codePointAt(0));
        boolean accents = small && word.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
        boolean foreign = word.codePoints().anyMatch(c -> c >= 0x250 && c < 0x1E00 && Character.isLetter(c));
        return OTHERS.contains(word)
                || SHORTENED.matcher(word).matches()
                || foreign
                || (accents && !TAKEN_OVER.contains(word.toLowerCase(Locale.ROOT)));
    }
}
