package app.treefall.capture;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// "Looks like … , merge?": the entry that a headline being typed seems to tell once more.
///
/// Careful rather than clever. Two headlines are alike when most of their weighty words are the same and no number
/// contradicts; an entry from another month is another piece of work.
///
/// Asked at each key, so the work for one question is bounded whatever the journal holds: only the entries next to the
/// day are looked at, and the words of a headline are found once.
public final class DuplicateHint {

    public static final DuplicateHint NOTHING = new DuplicateHint(List.of(), new ConcurrentHashMap<>());

    static final int DAYS_APART = 45;
    private static final int MOST_LOOKED_AT = 4_000;
    private static final int LONGEST_HEADLINE = 400;
    private static final int FEWEST_SHARED = 3;
    static final double ALIKE = 0.65;

    /// An entry's headline and the words that count in it.
    private record Weighed(Prose headline, Set<String> words) {}

    private final List<Entry> entries;
    private final Map<Id<Entry>, Weighed> weighed;

    private DuplicateHint(List<Entry> entries, Map<Id<Entry>, Weighed> weighed) {
        this.entries = entries;
        this.weighed = weighed;
    }

    /// @param byDay in the order of a snapshot: by their days
    public static DuplicateHint over(List<Entry> byDay) {
        return NOTHING.now(byDay);
    }

    /// The same for the journal as it is now; what was found about headlines that stayed is kept.
    public DuplicateHint now(List<Entry> byDay) {
        return new DuplicateHint(byDay, this == NOTHING ? new ConcurrentHashMap<>() : weighed);
    }

    /// The most alike entry within six weeks of `days`, or null; of several the one nearest in days.
    public @Nullable Entry like(Prose headline, DaySpan days) {
        return like(headline, days, null);
    }

    /// The same for one that is itself among the entries.
    public @Nullable Entry likeOther(Entry entry) {
        return like(entry.headline(), entry.days(), entry.id());
    }

    private @Nullable Entry like(Prose headline, DaySpan days, @Nullable Id<Entry> except) {
        var words = weighty(headline);
        if (words.isEmpty()) {
            return null;
        }
        int after = firstAfter(days.last());
        int before = after - 1;
        Entry closest = null;
        double best = 0;
        for (int i = 0; i < MOST_LOOKED_AT && best < 1; i++) {
            long ahead = apart(after, days.last());
            long behind = apart(before, days.last());
            if (Math.min(ahead, behind) > DAYS_APART) {
                return closest;
            }
            var entry = entries.get(behind <= ahead ? before-- : after++);
            double likeness = entry.id().equals(except) ? 0 : likeness(words, wordsOf(entry));
            if (likeness > best) {
                closest = entry;
                best = likeness;
            }
        }
        return closest;
    }

    /// Whether `headline` has a weighty word that `other` does not have.
    static boolean saysMore(Prose headline, Prose other) {
        return !weighty(other).containsAll(weighty(headline));
    }

    /// The index of the first entry that ends after `day`.
    private int firstAfter(LocalDate day) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// How many days away the entry at `index` is; more than any where there is none.
    private long apart(int index, LocalDate day) {
        return index < 0 || index >= entries.size()
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(entries.get(index).day(), day));
    }

    private Set<String> wordsOf(Entry entry) {
        var known = weighed.get(entry.id());
        if (known == null || !known.headline().equals(entry.headline())) {
            known = new Weighed(entry.headline(), weighty(entry.headline()));
            weighed.put(entry.id(), known);
        }
        return known.words();
    }

    static Set<String> weighty(Prose headline) {
        var text = headline.text();
        return WeightyWords.of(text.length() <= LONGEST_HEADLINE ? text : text.substring(0, LONGEST_HEADLINE));
    }

    /// 0 where they are not alike enough, else up to 1.
    private static double likeness(Set<String> one, Set<String> other) {
        int shared = 0;
        for (var word : one) {
            if (other.contains(word)) {
                shared++;
            }
        }
        return likeness(shared, one.size(), other.size(), () -> numbersContradict(one, other));
    }

    /// The same for words that were counted already.
    static double likeness(int shared, int one, int other, BooleanSupplier numbersContradict) {
        if (shared == one && shared == other) {
            return 1;
        }
        double dice = 2.0 * shared / (one + other);
        boolean alike = shared >= FEWEST_SHARED && dice >= ALIKE;
        return alike && !numbersContradict.getAsBoolean() ? dice : 0;
    }

    /// "Closed 12 bugs" and "Closed 15 bugs" are two things; with no number on one side they may be one.
    private static boolean numbersContradict(Set<String> one, Set<String> other) {
        return hasOwnNumber(one, other) && hasOwnNumber(other, one);
    }

    private static boolean hasOwnNumber(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(word -> Character.isDigit(word.charAt(0)) && !other.contains(word));
    }
}
