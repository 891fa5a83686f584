package app.treefall.export;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The fonts that Word is asked for by name where the words are East Asian, or of a script whose letters join. None is
/// embedded; each is on every computer that reads such words.
record WordScripts(East east, Complex complex) {

    enum East {
        NONE("Cambria", "Calibri", ""),
        JAPANESE("Yu Mincho", "Yu Gothic", "ja-JP"),
        KOREAN("Batang", "Malgun Gothic", "ko-KR"),
        CHINESE("SimSun", "Microsoft YaHei", "zh-CN"),
        CHINESE_OF_OLD("PMingLiU", "Microsoft JhengHei", "zh-TW");

        final String serif;
        final String sans;
        final String language;

        East(String serif, String sans, String language) {
            this.serif = serif;
            this.sans = sans;
            this.language = language;
        }
    }

    enum Complex {
        ARABIC("Times New Roman", "Arial", "ar-SA"),
        HEBREW("Times New Roman", "Arial", "he-IL"),
        THAI("Leelawadee UI", "Leelawadee UI", "th-TH"),
        INDIC("Nirmala UI", "Nirmala UI", "hi-IN");

        final String serif;
        final String sans;
        final String language;

        Complex(String serif, String sans, String language) {
            this.serif = serif;
            this.sans = sans;
            this.language = language;
        }
    }

    /// @param words    all of the document, with or without its markup
    /// @param language of the document, which tells whose Chinese characters they are
    static WordScripts in(String words, Locale language) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        words.codePoints().filter(point -> point > 0x2FF).forEach(point -> scripts.add(UnicodeScript.of(point)));
        return new WordScripts(east(scripts, language), complex(scripts));
    }

    private static East east(Set<UnicodeScript> scripts, Locale language) {
        if (scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA)) {
            return East.JAPANESE;
        }
        if (scripts.contains(UnicodeScript.HANGUL)) {
            return East.KOREAN;
        }
        if (!scripts.contains(UnicodeScript.HAN)) {
            return East.NONE;
        }
        return switch (language.getLanguage()) {
            case "ja" -> East.JAPANESE;
            case "ko" -> East.KOREAN;
            case "zh" -> isOfOld(language) ? East.CHINESE_OF_OLD : East.CHINESE;
            default -> East.CHINESE;
        };
    }

    private static boolean isOfOld(Locale language) {
        return "Hant".equals(language.getScript()) || Set.of("TW", "HK", "MO").contains(language.getCountry());
    }

    private static Complex complex(Set<UnicodeScript> scripts) {
        if (scripts.contains(UnicodeScript.ARABIC)) {
            return Complex.ARABIC;
        }
        if (scripts.contains(UnicodeScript.HEBREW)) {
            return Complex.HEBREW;
        }
        if (scripts.contains(UnicodeScript.THAI)) {
            return Complex.THAI;
        }
        return scripts.contains(UnicodeScript.DEVANAGARI) ? Complex.INDIC : Complex.ARABIC;
    }
}
