package app.treefall.capture;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What days and months are called: in English always, and in the language of the locale.
///
/// @param ago         how many days before today a word means: `yesterday` is 1
/// @param firstWords  the letters that any phrase for a day can begin with, so that most words need no closer look
/// @param weekdayWord a regular expression for any weekday; likewise `monthWord`, `relativeWord`
record DayNames(
        Map<String, DayOfWeek> weekdays,
        Map<String, Month> months,
        Map<String, Integer> ago,
        String weekdayWord,
        String monthWord,
        String relativeWord,
        Set<String> firstWords) {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<Locale, DayNames> BY_LOCALE = new ConcurrentHashMap<>();

    private static final Map<String, List<String>> TODAY_AND_BEFORE = Map.ofEntries(
            Map.entry("de", List.of("heute", "gestern", "vorgestern")),
            Map.entry("fr", List.of("aujourd'hui", "hier", "avant-hier")),
            Map.entry("es", List.of("hoy", "ayer", "anteayer")),
            Map.entry("it", List.of("oggi", "ieri", "l'altro ieri")),
            Map.entry("pt", List.of("hoje", "ontem", "anteontem")),
            Map.entry("nl", List.of("vandaag", "gisteren", "eergisteren")),
            Map.entry("sv", List.of("idag", "igår", "i förrgår")),
            Map.entry("pl", List.of("dzisiaj", "wczoraj", "przedwczoraj")),
            Map.entry("cs", List.of("dnes", "včera", "předevčírem")),
            Map.entry("tr", List.of("bugün", "dün", "evvelsi gün")),
            Map.entry("ru", List.of("сегодня", "вчера", "позавчера")),
            Map.entry("ar", List.of("اليوم", "أمس", "أول أمس")),
            Map.entry("ja", List.of("今日", "昨日", "一昨日")),
            Map.entry("zh", List.of("今天", "昨天", "前天")),
            Map.entry("ko", List.of("오늘", "어제", "그저께")));

    static DayNames in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale.stripExtensions(), DayNames::made);
    }

    private static DayNames made(Locale locale) {
        var weekdays = new HashMap<String, DayOfWeek>();
        var months = new HashMap<String, Month>();
        var ago = new HashMap<>(
                Map.of("today", 0, "yesterday", 1, "day before yesterday", 2, "the day before yesterday", 2));
        List.of("this morning", "this afternoon", "this evening", "tonight").forEach(part -> ago.put(part, 0));
        List.of("yesterday morning", "yesterday afternoon", "yesterday evening", "last night")
                .forEach(part -> ago.put(part, 1));
        for (var language : List.of(Locale.ENGLISH, locale)) {
            for (var style : STYLES) {
                for (var day : DayOfWeek.values()) {
                    addWeekday(weekdays, day.getDisplayName(style, language), day, language);
                }
                for (var month : Month.values()) {
                    add(months, month.getDisplayName(style, language), month);
                }
            }
        }
        weekdays.putAll(Map.of(
                "tues",
                DayOfWeek.TUESDAY,
                "weds",
                DayOfWeek.WEDNESDAY,
                "thur",
                DayOfWeek.THURSDAY,
                "thurs",
                DayOfWeek.THURSDAY));
        months.put("sept", Month.SEPTEMBER);
        var words = TODAY_AND_BEFORE.getOrDefault(locale.getLanguage(), List.of());
        for (int days = 0; days < words.size(); days++) {
            ago.put(words.get(days), days);
        }
        return new DayNames(
                Map.copyOf(weekdays),
                Map.copyOf(months),
                Map.copyOf(ago),
                oneOf(weekdays),
                oneOf(months),
                oneOf(ago),
                firstWords(weekdays, months, ago));
    }

    @SafeVarargs
    private static Set<String> firstWords(Map<String, ?>... names) {
        var words = new HashSet<>(List.of("on", "am", "last", "this", "past"));
        words.addAll(DayRule.COUNTS.keySet());
        for (var map : names) {
            map.keySet().forEach(name -> words.add(Chars.letters(name, 0)));
        }
        return Set.copyOf(words);
    }

    /// Whether a phrase for a day could begin at `at`: a quick look that only ever says no too seldom.
    boolean couldBeginAt(String line, int at) {
        char c = line.charAt(at);
        if (Character.isDigit(c)) {
            return couldFollowDigits(line, at);
        }
        var word = Character.isLetter(c) ? folded(Chars.letters(line, at)) : "";
        if (DayRule.COUNTS.containsKey(word)) {
            int next = at + word.length() + 1;
            return line.regionMatches(true, next, "day", 0, 3) || line.regionMatches(true, next, "week", 0, 4);
        }
        return firstWords.contains(word);
    }

    private static boolean couldFollowDigits(String line, int at) {
        int end = at;
        while (end < line.length() && end - at < 5 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        if (end == line.length() || end - at > 4) {
            return false;
        }
        char next = line.charAt(end);
        if (Chars.isSpace(next)) {
            char second = end + 1 < line.length() ? line.charAt(end + 1) : ' ';
            return Character.isLetter(second) || "-–".indexOf(second) >= 0;
        }
        boolean dotted = next == '.' && end + 1 < line.length() && end - at < 3;
        return Character.isLetter(next) || "-–/".indexOf(next) >= 0 || dotted;
    }

    /// `do`, `so`, `sex` and `dom` are words of other languages: only English weekdays are shortened.
    private static void addWeekday(Map<String, DayOfWeek> names, String name, DayOfWeek day, Locale language) {
        boolean latin = name.codePoints().allMatch(c -> c < 0x2E80);
        boolean tooShort = latin && folded(name).length() < 4;
        if (language.equals(Locale.ENGLISH) || !tooShort) {
            add(names, name, day);
        }
    }

    /// Names shorter than two letters or without any are no names to type.
    private static <T> void add(Map<String, T> names, String name, T meaning) {
        var bare = folded(name);
        boolean typeable = bare.codePoints().filter(Character::isLetter).count() >= 2
                && bare.codePoints().noneMatch(Character::isDigit);
        if (typeable) {
            names.putIfAbsent(bare, meaning);
        }
    }

    static String folded(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String oneOf(Map<String, ?> names) {
        var sorted = new ArrayList<>(names.keySet());
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return "(?:" + String.join("|", sorted.stream().map(Pattern::quote).toList()) + ")";
    }
}
