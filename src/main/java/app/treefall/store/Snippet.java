package app.treefall.store;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The piece of an entry's text that shows why it was found.
final class Snippet {

    private static final int BEFORE = 40;
    private static final int LENGTH = 160;
    private static final int SCANNED = 20_000; // chars of a field; beyond it the field's beginning is shown

    private Snippet() {}

    private record Field(Hit.Where where, String text) {
        @Override
        public String toString() {
            return "Field[" + where + "]";
        }
    }

    /// The headline where it holds all that was looked for, else the part that holds most of what it lacks.
    static Hit hit(Id<Entry> entry, EntryWords words, Sought sought) {
        var wanted = wanted(sought);
        var inHeadline = ranges(words.headline(), sought);
        var missing = missing(words.headline(), wanted, sought.pieces());
        var best = new Field(Hit.Where.HEADLINE, words.headline());
        int most = 0;
        for (var field : List.of(
                new Field(Hit.Where.STORY, words.story()),
                new Field(Hit.Where.PEOPLE, words.people()),
                new Field(Hit.Where.TAGS, words.tags()))) {
            int here = missing.isEmpty()
                    ? 0
                    : missing.size() - missing(field.text(), missing, List.of()).size();
            if (here > most) {
                most = here;
                best = field;
            }
        }
        if (best.where() == Hit.Where.HEADLINE) {
            return cut(entry, inHeadline, best, inHeadline, firstOf(inHeadline));
        }
        var news = new ArrayList<Hit.Range>();
        addWords(best.text(), missing, news);
        addPieces(best.text(), missing, news);
        news.sort(Comparator.comparingInt(Hit.Range::start));
        return cut(entry, inHeadline, best, ranges(best.text(), sought), firstOf(news));
    }

    private static int firstOf(List<Hit.Range> ranges) {
        return ranges.isEmpty() ? 0 : ranges.getFirst().start();
    }

    /// Words of somebody about the entry that hold all that was looked for.
    static Hit saidAbout(Id<Entry> entry, String headline, String said, Sought sought) {
        var ranges = ranges(said, sought);
        return cut(entry, ranges(headline, sought), new Field(Hit.Where.TESTIMONIAL, said), ranges, firstOf(ranges));
    }

    /// A text as the words it is compared by.
    static List<String> foldedWords(String text) {
        var words = new ArrayList<String>();
        eachWord(text, (start, end) -> words.add(Scripts.folded(text.substring(start, end))));
        return List.copyOf(words);
    }

    /// What of all that was looked for does not stand in a text.
    private static List<String> missing(String text, List<String> words, List<String> pieces) {
        var missing = new ArrayList<String>();
        for (var word : words) {
            var found = new ArrayList<Hit.Range>();
            addWords(text, List.of(word), found);
            if (found.isEmpty()) {
                missing.add(word);
            }
        }
        for (var piece : pieces) {
            var found = new ArrayList<Hit.Range>();
            addPieces(text, List.of(piece), found);
            if (found.isEmpty()) {
                missing.add(piece);
            }
        }
        return missing;
    }

    /// @param first what has to be in it
    private static Hit cut(
            Id<Entry> entry, List<Hit.Range> inHeadline, Field where, List<Hit.Range> ranges, int first) {
        var field = where.text();
        int start = first <= BEFORE ? 0 : wordStart(field, first - BEFORE, first);
        int end = Math.min(field.length(), start + LENGTH);
        if (end < field.length() && Character.isLowSurrogate(field.charAt(end))) {
            end--;
        }
        var lead = start > 0 ? "…" : "";
        var text = lead
                + field.substring(start, end).replace('\n', ' ').replace('\t', ' ')
                + (end < field.length() ? "…" : "");
        var inside = new ArrayList<Hit.Range>();
        for (var range : ranges) {
            if (range.start() >= start && range.end() <= end) {
                inside.add(new Hit.Range(range.start() - start + lead.length(), range.end() - start + lead.length()));
            }
        }
        return new Hit(entry, inHeadline, Prose.of(text), inside, where.where());
    }

    private static int wordStart(String field, int from, int atMost) {
        for (int i = from; i < atMost; i++) {
            if (Character.isWhitespace(field.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(field.charAt(from)) ? from + 1 : from;
    }

    private static List<Hit.Range> ranges(String field, Sought sought) {
        var ranges = new ArrayList<Hit.Range>();
        var scanned = field.length() > SCANNED ? field.substring(0, SCANNED) : field;
        addWords(scanned, wanted(sought), ranges);
        addPieces(scanned, sought.pieces(), ranges);
        ranges.sort(Comparator.comparingInt(Hit.Range::start));
        return apart(ranges);
    }

    private static void addWords(String field, List<String> wanted, List<Hit.Range> ranges) {
        if (wanted.isEmpty()) {
            return;
        }
        eachWord(field, (start, end) -> {
            var word = Scripts.folded(field.substring(start, end));
            if (wanted.stream().anyMatch(one -> isKin(word, one))) {
                ranges.add(new Hit.Range(start, end));
            }
        });
    }

    private interface WordTaken {
        void at(int start, int end);
    }

    private static void eachWord(String text, WordTaken taken) {
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Scripts.isWordPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > i) {
                taken.at(i, end);
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
    }

    private static void addPieces(String field, List<String> pieces, List<Hit.Range> ranges) {
        var lower = field.toLowerCase(Locale.ROOT);
        if (lower.length() != field.length()) {
            lower = field;
        }
        for (var piece : pieces) {
            var wanted = piece.toLowerCase(Locale.ROOT);
            for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
                ranges.add(new Hit.Range(at, at + wanted.length()));
            }
        }
    }

    /// Begins like it, or shares its stem as far as that can be seen: "improved" and "improve".
    static boolean isKin(String word, String wanted) {
        if (word.startsWith(wanted)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(word.length(), wanted.length()) && word.charAt(common) == wanted.charAt(common)) {
            common++;
        }
        return common >= 3 && common >= wanted.length() - 3 && common >= word.length() - 3;
    }

    /// The words that were looked for, as they are compared.
    static List<String> wanted(Sought sought) {
        var words = new ArrayList<String>();
        var texts = new ArrayList<>(sought.phrases());
        var last = sought.last();
        if (last != null) {
            texts.add(last);
        }
        for (var text : texts) {
            for (var word : Scripts.folded(text).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static List<Hit.Range> apart(List<Hit.Range> sorted) {
        var apart = new ArrayList<Hit.Range>();
        for (var range : sorted) {
            if (apart.isEmpty() || apart.getLast().end() <= range.start()) {
                apart.add(range);
            }
        }
        return apart;
    }
}
