package app.treefall.narrative.alignment;

import app.treefall.domain.Entry;
import app.treefall.domain.Expectation;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How an expectation stands, in a sentence, and whether it is time to ask again: nothing is open any more, or what is
/// open was said long ago.
///
/// @param words "Both met in September. Time to ask again."
public record Expecting(Expectation expectation, boolean isTimeToAskAgain, String words) {

    /// An answer older than this is no promise any more.
    public static final int ASK_AGAIN_AFTER_DAYS = 90;

    private static final String AGAIN = " Time to ask again.";

    /// What this person expects now: what is open and was said last, else what was said last; null when they were
    /// never asked.
    public static @Nullable Expecting of(Snapshot journal, Id<Person> person, LocalDate today) {
        return journal.expectations().stream()
                .filter(expectation -> expectation.person().equals(person))
                .max(Comparator.comparing(Expecting::isOpen).thenComparing(Expectation::asked))
                .map(expectation -> of(journal, expectation, today))
                .orElse(null);
    }

    public static Expecting of(Snapshot journal, Expectation expectation, LocalDate today) {
        int days = Wording.daysBetween(expectation.asked(), today);
        boolean open = isOpen(expectation);
        boolean again = open ? days > ASK_AGAIN_AFTER_DAYS : !isAnotherOpen(journal, expectation);
        var said = open && again ? "Asked " + Wording.lasting(days) + " ago." : standing(journal, expectation, today);
        return new Expecting(expectation, again, again ? said + AGAIN : said);
    }

    private static boolean isOpen(Expectation expectation) {
        return expectation.progress() == Expectation.Progress.OPEN;
    }

    private static boolean isAnotherOpen(Snapshot journal, Expectation expectation) {
        return journal.expectations().stream()
                .anyMatch(other -> other.person().equals(expectation.person()) && isOpen(other));
    }

    private static String standing(Snapshot journal, Expectation expectation, LocalDate today) {
        var both = expectation.meets().hasWords() && expectation.amazes().hasWords();
        return switch (expectation.progress()) {
            case OPEN -> towards(journal, expectation);
            case MET -> "Met" + when(journal, expectation, today) + ".";
            case AMAZED -> (both ? "Both met" : "Met") + when(journal, expectation, today) + ".";
            case DROPPED -> "Dropped.";
        };
    }

    private static String towards(Snapshot journal, Expectation expectation) {
        int entries = (int) expectation.metBy().stream()
                .filter(entry -> journal.find(entry) != null)
                .count();
        return entries == 0
                ? "Open. No entry meets it yet."
                : "Open. " + Wording.startUpper(Wording.count(entries, "entry", "entries")) + " towards it.";
    }

    /// The month of the last entry that meets it.
    private static String when(Snapshot journal, Expectation expectation, LocalDate today) {
        LocalDate last = null;
        for (var id : expectation.metBy()) {
            Entry entry = journal.find(id);
            if (entry != null && (last == null || entry.day().isAfter(last))) {
                last = entry.day();
            }
        }
        if (last == null) {
            return "";
        }
        var month = " in " + Wording.month(YearMonth.from(last));
        return last.getYear() == today.getYear() ? month : month + " " + last.getYear();
    }
}
