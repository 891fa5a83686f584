package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What only the whole journal shows: headlines that stand twice, texts that stand in many entries, capitals that
/// everybody in it uses. Each is found once, when an entry first asks for it, and then kept.
final class Whole {

    private static final int REPEATED_FROM = 40;

    private final List<Entry> entries;
    private Map<String, List<Entry>> headlines = Map.of();
    private Map<String, Integer> texts = Map.of();
    private Map<String, Integer> capitals = Map.of();

    Whole(List<Entry> entries) {
        this.entries = entries;
    }

    /// Other entries whose headline says the same, whatever its case and marks.
    synchronized List<Entry> sameHeadline(Entry entry) {
        if (headlines.isEmpty() && !entries.isEmpty()) {
            headlines = headlines(entries);
        }
        var same = headlines.getOrDefault(key(entry.headline().text()), List.of());
        return same.stream().filter(other -> !other.id().equals(entry.id())).toList();
    }

    /// How many entries say exactly this as what was done or what changed.
    synchronized int entriesThatSay(Prose words) {
        if (texts.isEmpty() && !entries.isEmpty()) {
            texts = texts(entries);
        }
        var text = words.text().strip();
        return text.length() < REPEATED_FROM ? 0 : texts.getOrDefault(text, 0);
    }

    /// How many entries hold this word of capitals.
    synchronized int entriesWith(String word) {
        if (capitals.isEmpty() && !entries.isEmpty()) {
            capitals = capitals(entries);
        }
        return capitals.getOrDefault(word, 0);
    }

    /// Letters and digits in lower case, everything else a space.
    static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(Character.toLowerCase(c));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static Map<String, List<Entry>> headlines(List<Entry> entries) {
        var found = new HashMap<String, List<Entry>>(entries.size() * 2);
        for (var entry : entries) {
            found.merge(key(entry.headline().text()), List.of(entry), Whole::joined);
        }
        return found;
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        if (some instanceof ArrayList<Entry> list) {
            list.addAll(more);
            return list;
        }
        var list = new ArrayList<>(some);
        list.addAll(more);
        return list;
    }

    private static Map<String, Integer> texts(List<Entry> entries) {
        var found = new HashMap<String, Integer>();
        for (var entry : entries) {
            count(entry.story().action(), found);
            count(entry.story().result(), found);
        }
        found.putIfAbsent("", 0);
        return found;
    }

    private static void count(Prose words, Map<String, Integer> found) {
        var text = words.text().strip();
        if (text.length() >= REPEATED_FROM) {
            found.merge(text, 1, Integer::sum);
        }
    }

    private static Map<String, Integer> capitals(List<Entry> entries) {
        var found = new HashMap<String, Integer>();
        var here = new HashSet<String>();
        for (var entry : entries) {
            here.clear();
            addCapitals(entry.headline().text(), here);
            addCapitals(entry.story().stakes().text(), here);
            addCapitals(entry.story().challenge().text(), here);
            addCapitals(entry.story().action().text(), here);
            addCapitals(entry.story().result().text(), here);
            here.forEach(word -> found.merge(word, 1, Integer::sum));
        }
        found.putIfAbsent("", 0);
        return found;
    }

    /// Every word of three capitals, or of four to six without a vowel, an "s" after it allowed: BOSS is a word
    /// said
    /// loudly.
    static void addCapitals(String text, Set<String> found) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= 'A' && c <= 'Z') {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (isWord(text, start, i)) {
                    found.add(text.substring(start, i));
                }
                start = -1;
            }
        }
    }

    private static boolean isWord(String text, int start, int end) {
        int length = end - start;
        boolean plural = end < text.length() && text.charAt(end) == 's';
        return (length == 3 || (length > 3 && length <= 6 && !hasVowel(text, start, end)))
                && isEdge(text, start - 1)
                && (isEdge(text, end) || (plural && isEdge(text, end + 1)));
    }

    private static boolean hasVowel(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case 'A', 'E', 'I', 'O', 'U', 'Y' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// No letter, no digit, and no mark that belongs to a name such as `PAY-123`, `A/B` or `MAX_SIZE`.
    private static boolean isEdge(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return switch (c) {
            case '-', '/', '_', '&', '@', '#', '$', '\\', '`', '+' -> false;
            default -> !Character.isLetterOrDigit(c);
        };
    }
}
