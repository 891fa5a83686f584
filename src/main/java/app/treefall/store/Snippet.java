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

    /// A part of an entry, taken apart once for all that is asked of it.
    private record Field(Hit.Where where, String text, List<Word> words) {

        private record Word(int start, int end, String folded) {}

        static Field of(Hit.Where where, String text) {
            var words = new ArrayList<Word>();
            int most = Math.min(text.length(), SCANNED);
            for (int i = 0; i < most; ) {
                int end = i;
                while (end < most && Scripts.isWordPart(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                if (end > i) {
                    words.add(new Word(i, end, Scripts.folded(text.substring(i, end))));
                    i = end;
                } else {
                    i += Character.charCount(text.codePointAt(i));
                }
            }
            return new Field(where, text, words);
        }

        /// Where words and pieces of it stand.
        List<Hit.Range> ranges(List<String> wanted, List<String> pieces) {
            var ranges = new ArrayList<Hit.Range>();
            for (var word : words) {
                if (wanted.stream().anyMatch(one -> isKin(word.folded(), one))) {
                    ranges.add(new Hit.Range(word.start(), word.end()));
                }
            }
            addPieces(text.length() > SCANNED ? text.substring(0, SCANNED) : text, pieces, ranges);
            ranges.sort(Comparator.comparingInt(Hit.Range::start));
            return ranges;
        }

        /// What of all that was looked for does not stand in it.
        Missing without(Missing all) {
            return new Missing(
                    all.words().stream()
                            .filter(one -> words.stream().noneMatch(word -> isKin(word.folded(), one)))
                            .toList(),
                    all.pieces().stream()
                            .filter(piece -> ranges(List.of(), List.of(piece)).isEmpty())
                            .toList());
        }

        @Override
        public String toString() {
            return "Field[" + where + "]";
        }
    }

    private record Missing(List<String> words, List<String> pieces) {

        int count() {
            return words.size() + pieces.size();
        }

        @Override
        public String toString() {
            return "Missing[" + count() + "]";
        }
    }

    /// The headline where it holds all that was looked for, else the part that holds most of what it lacks.
    static Hit hit(Id<Entry> entry, EntryWords words, Sought sought) {
        var wanted = wanted(sought);
        var headline = Field.of(Hit.Where.HEADLINE, words.headline());
        var inHeadline = apart(headline.ranges(wanted, sought.pieces()));
        var missing = headline.without(new Missing(wanted, sought.pieces()));
        var best = headline;
        int most = 0;
        if (missing.count() > 0) {
            for (var field : List.of(
                    Field.of(Hit.Where.STORY, words.story()),
                    Field.of(Hit.Where.PEOPLE, words.people()),
                    Field.of(Hit.Where.TAGS, words.tags()))) {
                int here = missing.count() - field.without(missing).count();
                if (here > most) {
                    most = here;
                    best = field;
                }
            }
        }
        if (best == headline) {
            return cut(entry, inHeadline, best, inHeadline, firstOf(inHeadline));
        }
        var news = best.ranges(missing.words(), missing.pieces());
        return cut(entry, inHeadline, best, apart(best.ranges(wanted, sought.pieces())), firstOf(news));
    }

    private static int firstOf(List<Hit.Range> ranges) {
        return ranges.isEmpty() ? 0 : ranges.getFirst().start();
    }

    /// Words of somebody about the entry that hold all that was looked for.
    static Hit saidAbout(Id<Entry> entry, String headline, String said, Sought sought) {
        var wanted = wanted(sought);
        var field = Field.of(Hit.Where.TESTIMONIAL, said);
        var ranges = apart(field.ranges(wanted, sought.pieces()));
        var inHeadline = apart(Field.of(Hit.Where.HEADLINE, headline).ranges(wanted, sought.pieces()));
        return cut(entry, inHeadline, field, ranges, firstOf(ranges));
    }

    /// A text as the words it is compared by.
    static List<String> foldedWords(String text) {
        return Field.of(Hit.Where.TESTIMONIAL, text).words().stream()
                .map(Field.Word::folded)
                .toList();
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

    private static void addPieces(String field, List<String> pieces, List<Hit.Range> ranges) {
        if (pieces.isEmpty()) {
            return; // most of the time; the whole field need not be folded for that
        }
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
