package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateHintTest {

    private static final Entry PAYMENTS =
            Entry.jotted(Prose.of("Cut failed card payments from 4.9% to 3.1%"), World.TODAY.minusDays(1));
    private static final Entry BUGS = Entry.jotted(Prose.of("Closed 12 importer bugs"), World.TODAY.minusDays(7));
    private static final Entry OLD = Entry.jotted(Prose.of("Rehearsed peak with Support"), World.TODAY.minusDays(90));
    private static final Entry CHINESE = Entry.jotted(Prose.of("修复了支付页面的错误"), World.TODAY);
    private static final List<Entry> ENTRIES = List.of(PAYMENTS, BUGS, OLD, CHINESE);

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

    private static @Nullable Entry like(String headline) {
        return DuplicateHint.in(Prose.of(headline), DaySpan.on(World.TODAY), ENTRIES);
    }
}
