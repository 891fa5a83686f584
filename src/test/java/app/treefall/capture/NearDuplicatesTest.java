package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final List<String> WORDS = List.of(
            "Cut",
            "Wrote",
            "Closed",
            "12",
            "15",
            "bugs",
            "importer",
            "failed",
            "card",
            "payments",
            "runbook",
            "database");

    @Test
    void itFindsWhatIsFoundOneByOne() {
        var dice = new Random(11);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 400; i++) {
            entries.add(Entry.jotted(headline(dice), World.TODAY.minusDays(400 - i)));
        }
        var hint = DuplicateHint.over(entries);
        var near = new NearDuplicates(entries);
        int found = 0;
        for (var entry : entries) {
            var one = hint.likeOther(entry);
            var all = near.like(entry);
            assertEquals(one == null, all == null, entry.headline().text());
            found += one == null ? 0 : 1;
            assertEquals(likeness(entry, one), likeness(entry, all));
        }
        assertTrue(found > 100);
    }

    @Test
    void anEntryIsNotLikeItselfAndAskedOfOthersItIsFound() {
        var bugs = Entry.jotted(Prose.of("Closed 12 importer bugs"), World.TODAY);
        var again = Entry.jotted(Prose.of("Closed the importer bugs"), World.TODAY.minusDays(40));
        var other = Entry.jotted(Prose.of("Closed 15 importer bugs"), World.TODAY.minusDays(1));
        var longAgo = Entry.jotted(Prose.of("Closed 12 importer bugs"), World.TODAY.minusDays(46));

        assertNull(new NearDuplicates(List.of(bugs, other, longAgo)).like(bugs));
        assertEquals(again, new NearDuplicates(List.of(bugs, other, again)).like(bugs));
        assertNotNull(new NearDuplicates(List.of(bugs)).like(again));
        assertNull(new NearDuplicates(List.of()).like(bugs));
    }

    private static double likeness(Entry entry, @Nullable Entry other) {
        return other == null
                ? 0
                : shared(entry, other)
                        * 2.0
                        / (words(entry).size() + words(other).size());
    }

    private static long shared(Entry entry, Entry other) {
        return words(entry).stream().filter(words(other)::contains).count();
    }

    private static Set<String> words(Entry entry) {
        return WeightyWords.of(entry.headline().text());
    }

    private static Prose headline(Random dice) {
        var words = new StringBuilder();
        for (int i = 0; i < 3 + dice.nextInt(4); i++) {
            words.append(WORDS.get(dice.nextInt(WORDS.size()))).append(' ');
        }
        return Prose.of(words.toString());
    }
}
