package app.treefall.imports.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people call a 1:1 in their calendars, and whom they name beside it.
final class OneOnOneWords {

    private static final Pattern CALLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:1\\s?[:：\\-–—/|xX&]\\s?1|1[\\s-]?(?:on|to|o|a|à|op|na|на|auf|vs)[\\s-]?1|121|O3s?"
                    + "|one[\\s-]?(?:on|to)[\\s-]?one|one[\\s-]o[\\s-]one"
                    + "|einzelgespr(?:ä|ae)ch|(?:vier|4)[\\s-]?augen[\\s-]?gespr(?:ä|ae)ch|mitarbeitergespr(?:ä|ae)ch"
                    + "|jour[\\s-]?fixe?|t[êe]te[\\s-][àa][\\s-]t[êe]te|(?:point|entretien) individuel|un [àa] un"
                    + "|(?:uno|um|mano) a (?:uno|um|mano)|cara a cara|a tu per tu|(?:a )?quattr'?occhi"
                    + "|[ée][ée]n[\\s-]op[\\s-][ée][ée]n|bilat(?:eral|erale|éral|o|eraal)?"
                    + "|jeden na jeden|sam na sam|один на один|тет-а-тет|личная встреча"
                    + "|ワン[\\s・]?オン[\\s・]?ワン|一[对對]一|일대일)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[/|&+,;:<>↔⇄→←·•()\\[\\]–—@]+|\\s-+\\s?|^-+|-+$|<>|\\s(?:x|vs\\.?)\\s)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SMALL_WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:with|and|w/|mit|und|avec|et|entre|con|entre|y|e|com|met|en|z|i|с|и|between|zwischen"
                + "|weekly|biweekly|bi-weekly|fortnightly|monthly|wöchentlich(?:es|er)?|14-?tägig|monatlich(?:es|er)?"
                + "|hebdo(?:madaire)?|semanal|quincenal|mensual|settimanale|wekelijks|еженедельная"
                + "|skip(?:[\\s-]level)?|abgesagt|cancell?ed|annul(?:é|lato)|cancelad[oa]|abgesagter"
                + "|meeting|sync|catch[\\s-]?up|check[\\s-]?in|call|chat|gespräch|réunion|reunión|riunione|our|unser)"
                + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}]*|(?:von|van|de|der|da|di|la))"
                    + "(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}+|von|van|de|der|da|di|la)){0,3}");

    private static final int LONGEST = 200;

    private OneOnOneWords() {}

    static boolean isCalled(String summary) {
        return CALLED.matcher(shortened(summary)).find();
    }

    /// The names beside what it is called, in their order: of "1:1 Anna / Tomás" both, of "Jour fixe platform"
    /// none.
    static List<String> names(String summary) {
        var rest = CALLED.matcher(shortened(summary)).replaceAll(" / ");
        var names = new ArrayList<String>();
        for (var part : BETWEEN.split(SMALL_WORDS.matcher(rest).replaceAll(" / "))) {
            var name = part.strip();
            if (NAME.matcher(name).matches() && !names.contains(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /// Whether the one is the other's whole name, first name or address, as far as one can say.
    static boolean isSame(String one, String other) {
        var mine = one.strip().toLowerCase(Locale.ROOT);
        var theirs = other.strip().toLowerCase(Locale.ROOT);
        return !mine.isEmpty()
                && (mine.equals(theirs) || theirs.startsWith(mine + " ") || mine.startsWith(theirs + " "))
                && !theirs.isEmpty();
    }

    /// Without what cannot be seen or turns a line around; in one line.
    static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .replaceAll("\\s{2,}", " ")
                .strip();
    }

    private static String shortened(String summary) {
        return visible(summary.substring(0, Math.min(summary.length(), LONGEST)));
    }
}
