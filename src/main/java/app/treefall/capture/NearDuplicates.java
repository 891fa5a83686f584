package app.treefall.capture;

import app.treefall.domain.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The same question as [DuplicateHint], asked for ten thousands of entries at once: each word is a number here, and
/// only entries that share one of the rarer words of a headline are looked at.
public final class NearDuplicates {

    /// An entry with its weighty words as sorted numbers.
    private record Worded(Entry entry, long first, int[] words) {}

    /// The rarest words come first, so what is really alike is among the first.
    private static final int MOST_LOOKED_AT = 600;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Boolean> isNumber = new ArrayList<>();
    private final List<Worded> byDay = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final int[] looked;
    private int question;

    /// @param entries in any order
    public NearDuplicates(List<Entry> entries) {
        var ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(Entry::day));
        ordered.forEach(entry -> byDay.add(new Worded(entry, entry.day().toEpochDay(), wordsOf(entry))));
        var counts = new int[numbers.size()];
        byDay.forEach(each -> Arrays.stream(each.words()).forEach(word -> counts[word]++));
        for (int count : counts) {
            places.add(new int[count]);
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < byDay.size(); i++) {
            for (int word : byDay.get(i).words()) {
                places.get(word)[counts[word]++] = i;
            }
        }
        looked = new int[byDay.size()];
    }

    /// The most alike of the others within six weeks, or null; of several the one nearest in days.
    public @Nullable Entry like(Entry entry) {
        var words = wordsOf(entry);
        long day = entry.days().last().toEpochDay();
        int from = firstFrom(day - DuplicateHint.DAYS_APART);
        int to = firstFrom(day + DuplicateHint.DAYS_APART + 1);
        question++;
        Entry closest = null;
        double best = 0;
        long nearest = Long.MAX_VALUE;
        int budget = MOST_LOOKED_AT;
        for (int word : rarest(words)) {
            var at = word < places.size() ? places.get(word) : new int[0];
            for (int i = lowerBound(at, from); i < at.length && at[i] < to && budget > 0; i++) {
                if (looked[at[i]] == question) {
                    continue;
                }
                looked[at[i]] = question;
                budget--;
                var other = byDay.get(at[i]);
                double likeness = entry.id().equals(other.entry().id()) ? 0 : likeness(words, other.words());
                long apart = Math.abs(other.first() - day);
                if (likeness > best || (likeness > 0 && likeness == best && apart < nearest)) {
                    closest = other.entry();
                    best = likeness;
                    nearest = apart;
                }
            }
        }
        return closest;
    }

    /// As many of the rarest words as one of them must be shared by whatever is alike.
    private int[] rarest(int[] words) {
        int needed = Math.max(1, (int) Math.ceil(words.length * DuplicateHint.ALIKE / (2 - DuplicateHint.ALIKE)));
        return Arrays.stream(words)
                .boxed()
                .sorted(Comparator.comparingInt(this::frequency))
                .limit(words.length - needed + 1L)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int frequency(int word) {
        return word < places.size() ? places.get(word).length : 0;
    }

    private double likeness(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return DuplicateHint.likeness(
                shared, one.length, other.length, () -> hasOwnNumber(one, other) && hasOwnNumber(other, one));
    }

    private boolean hasOwnNumber(int[] one, int[] other) {
        for (int word : one) {
            if (isNumber.get(word) && Arrays.binarySearch(other, word) < 0) {
                return true;
            }
        }
        return false;
    }

    private int[] wordsOf(Entry entry) {
        return DuplicateHint.weighty(entry.headline()).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, this::newNumber))
                .sorted()
                .toArray();
    }

    private int newNumber(String word) {
        isNumber.add(Character.isDigit(word.charAt(0)));
        return isNumber.size() - 1;
    }

    private int firstFrom(long day) {
        int low = 0;
        int high = byDay.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byDay.get(middle).first() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int lowerBound(int[] sorted, int from) {
        int found = Arrays.binarySearch(sorted, from);
        return found < 0 ? -found - 1 : found;
    }
}
