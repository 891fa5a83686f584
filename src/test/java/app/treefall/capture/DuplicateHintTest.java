package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateHintTest {

    private static final Entry PAYMENTS =
            Entry.jotted(Prose.of("Cut failed card payments from 4.9% to 3.1%"), World.TODAY.minusDays(1));
    private static final Entry BUGS = Entry.jotted(Prose.of("Closed 12 importer bugs"), World.TODAY.minusDays(7));
    private static final Entry OLD = Entry.jotted(Prose.of("Rehearsed peak with Support"), World.TODAY.minusDays(90));
    private static final Entry CHINESE = Entry.jotted(Prose.of("修复了支付页面的错误"), World.TODAY);
    private static final List<Entry> ENTRIES = List.of(OLD, BUGS, PAYMENTS, CHINESE);

    @Test
    void theSameWorkInOtherWordsIsNoticed() {
        assertEquals(PAYMENTS, like("Cut the failed card payments"));
        assertEquals(PAYMENTS, like("cutting failed card payments to 3.1%"));
        assertEquals(BUGS, like("Closed importer bugs"));
        assertEquals(CHINESE, like("修复支付页面的错误"));
    }

    @Test
    void otherNumbersAreOtherWork() {
        assertNull(like("Closed 15 importer bugs"));
    }

    @Test
    void workOfAnotherMonthIsOtherWork() {
        assertNull(like("Rehearsed peak with Support"));
    }

    @Test
    void aFewSharedWordsAreNotEnough() {
        assertNull(like("Cut card design to one page"));
        assertNull(like("the of and"));
        assertNull(like(""));
    }

    @Test
    void ofTwoThatAreAlikeTheNearestInDaysIsNamed() {
        var march = Entry.jotted(Prose.of("Rehearsed the peak with Support"), World.TODAY.minusDays(40));
        var april = Entry.jotted(Prose.of("Rehearsed the peak with Support"), World.TODAY.minusDays(10));

        assertEquals(
                april,
                DuplicateHint.over(List.of(march, april))
                        .like(Prose.of("Rehearsed peak with Support"), DaySpan.on(World.TODAY)));
    }

    @Test
    void aHeadlineThatWasEditedIsReadAgain() {
        var before = DuplicateHint.over(ENTRIES);
        like("Closed importer bugs");
        var edited = BUGS.toDraft().headline(Prose.of("Opened a shop")).finished();

        var after = before.now(List.of(edited));

        assertNull(after.like(Prose.of("Closed importer bugs"), DaySpan.on(World.TODAY)));
        assertEquals(edited, after.like(Prose.of("Opened a shop"), DaySpan.on(World.TODAY)));
    }

    /// Slow by far too much if each question went through the whole journal; the figures are in the benchmark.
    @Test
    void aHundredThousandEntriesOfOneMonthDoNotHoldUpTheTyping() {
        var many = new ArrayList<Entry>();
        for (int i = 0; i < 100_000; i++) {
            many.add(Entry.jotted(
                    Prose.of("Moved service " + i + " to the new platform"),
                    World.TODAY.minusDays(30 - i * 30L / 100_000)));
        }
        var hint = DuplicateHint.over(many);
        var line = "Moved the old billing to a new home of its own";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int end = 1; end <= line.length(); end++) {
                hint.like(Prose.of(line.substring(0, end)), DaySpan.on(World.TODAY));
            }
        });
    }

    private static @Nullable Entry like(String headline) {
        return DuplicateHint.over(ENTRIES).like(Prose.of(headline), DaySpan.on(World.TODAY));
    }
}
