package app.treefall.imports.ladders;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Knows the names of levels by their words, in the languages of the other imports, to tell the two sides of a ladder
/// apart: `Senior Engineer`, `L5`, `IC3`, `Entwickler II`, `Старший разработчик`.
final class LevelWords {

    /// Longer ones are sentences.
    private static final int LONGEST = 60;

    private static final int MOST_WORDS = 7;
    private static final int NONE = -1;
    private static final Pattern CODE =
            Pattern.compile("(?:l|lv|lvl|ic|e|m|t|p|g|s|b|d|em|sde|swe|se|pm|ds|level|grade|band)(\\d{1,2})[a-z]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final List<String> COUNTED = List.of(
            "level", "grade", "band", "tier", "step", "rank", "stufe", "niveau", "nivel", "livello", "poziom",
            "уровень", "грейд");
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        put(
                0,
                "intern trainee apprentice praktikant praktikantin werkstudent azubi stagiaire alternant becario"
                        + " becaria");
        put(0, "estagiário estagiária tirocinante stagista стажёр стажер stażysta stażystka stagiair");
        put(10, "junior jr entry graduate beginner berufseinsteiger einsteiger anfänger débutant débutante júnior");
        put(10, "principiante джуниор джун младший младшая młodszy młodsza");
        put(15, "associate");
        put(20, "mid middle midlevel intermediate regular medior professional fortgeschritten intermédiaire confirmé");
        put(20, "confirmée intermedio intermedia pleno semisenior ssr мидл средний средняя średni samodzielny");
        put(30, "senior sr experienced erfahren expérimenté expérimentée sénior sênior сеньор сениор старший старшая");
        put(30, "starszy starsza advanced");
        put(
                40,
                "lead leads techlead teamlead lider líder leiter leiterin manager managerin jefe jefa chef тимлид"
                        + " ведущий");
        put(40, "ведущая менеджер kierownik gerente supervisor coordinator");
        put(40, "leitender leitende coordinadora coordenador coordenadora");
        put(30, "erfahrener erfahrene expérimentés");
        put(45, "staff expert experte expertin experto experta especialista esperto эксперт ekspert");
        put(55, "principal главный główny architect architekt arquitecto architecte архитектор head");
        put(60, "distinguished director direktor direttore directeur diretor директор dyrektor");
        put(65, "fellow");
        put(70, "vp svp evp president");
        put(80, "cto ceo chief");
    }

    private LevelWords() {}

    static boolean isLevel(String name) {
        return rank(name) > NONE;
    }

    /// Higher for a higher level, as far as words tell; less than 0 for what is none.
    static int rank(String name) {
        var words = wordsOf(name);
        if (name.length() > LONGEST || words.length > MOST_WORDS || words.length == 0) {
            return NONE;
        }
        int best = NONE;
        for (int i = 0; i < words.length; i++) {
            var code = CODE.matcher(words[i]);
            if (code.matches()) {
                return 10 * Integer.parseInt(code.group(1));
            }
            int number = numberOf(words[i]);
            boolean counted = i > 0 && COUNTED.contains(words[i - 1]);
            boolean roman = i > 0 && i == words.length - 1 && ROMAN.contains(words[i]);
            if (number > 0
                    && (counted
                            || roman
                            || (words.length == 1 && NUMBER.matcher(words[0]).matches()))) {
                return 10 * number;
            }
            best = Math.max(best, WORDS.getOrDefault(words[i], cjk(words[i])));
        }
        boolean higher = best >= 40 && words.length > 1 && WORDS.getOrDefault(words[0], 0) == 30;
        return higher ? best + 4 : best;
    }

    private static int numberOf(String word) {
        return NUMBER.matcher(word).matches() ? Integer.parseInt(word) : 1 + ROMAN.indexOf(word);
    }

    private static int cjk(String word) {
        if (word.startsWith("初级") || word.startsWith("ジュニア")) {
            return 10;
        }
        if (word.startsWith("中级") || word.startsWith("ミドル")) {
            return 20;
        }
        return word.startsWith("高级") || word.startsWith("シニア") ? 30 : NONE;
    }

    private static void put(int rank, String words) {
        for (var word : wordsOf(words)) {
            WORDS.put(word, rank);
        }
    }

    /// Without case, marks and accents.
    static String[] wordsOf(String name) {
        if (name.length() > 10 * LONGEST) {
            return new String[0];
        }
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = BETWEEN.matcher(plain).replaceAll(" ").strip();
        return words.isEmpty() ? new String[0] : words.split(" ");
    }
}
