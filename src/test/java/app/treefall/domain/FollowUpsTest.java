package app.treefall.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FollowUpsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Entry PREVENTION = EntryDraft.blank(DAY)
            .headline(Prose.of("Stopped a release"))
            .kind(Kind.Prevention.BLANK)
            .finished();

    @Test
    void whatCanHoldIsAskedForAfterThirtyAndNinetyDays() {
        assertNull(FollowUps.due(PREVENTION, DAY.plusDays(29)));
        assertEquals(DAY.plusDays(30), FollowUps.due(PREVENTION, DAY.plusDays(30)));
        assertEquals(DAY.plusDays(90), FollowUps.due(PREVENTION, DAY.plusDays(200)));
    }

    @Test
    void whatHasNoNumberIsNotAskedFor() {
        assertNull(FollowUps.due(Entry.jotted(Prose.of("Gave a talk"), DAY), DAY.plusDays(40)));
    }

    @Test
    void anAnswerEndsItsQuestionAndEveryEarlierOne() {
        var held = answered(PREVENTION, DAY.plusDays(30));
        assertNull(FollowUps.due(held, DAY.plusDays(60)));
        assertEquals(DAY.plusDays(90), FollowUps.due(held, DAY.plusDays(90)));

        assertNull(FollowUps.due(answered(PREVENTION, DAY.plusDays(90)), DAY.plusDays(200)));
    }

    @Test
    void aDayThatWasSetTakesThePlaceOfTheUsualOne() {
        var set = PREVENTION
                .toDraft()
                .followUps(List.of(new FollowUp(DAY.plusDays(45), null, Prose.NONE, null)))
                .finished();

        assertNull(FollowUps.due(set, DAY.plusDays(31)));
        assertEquals(DAY.plusDays(45), FollowUps.due(set, DAY.plusDays(46)));
    }

    private static Entry answered(Entry entry, LocalDate due) {
        return entry.toDraft()
                .followUps(FollowUps.answered(entry, due, FollowUp.Outcome.HELD, Prose.NONE, due))
                .finished();
    }
}
