package app.treefall.narrative.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Snooze;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import app.treefall.narrative.SmallSeason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private static final Entry ENTRY = Entry.jotted(Prose.of("Cut it in half"), LocalDate.of(2026, 1, 10));

    @Test
    void anEntryNobodySpokeOfIsUnheard() {
        assertEquals(Standing.UNHEARD, standing());
    }

    @Test
    void understoodWithoutEvidenceCountsAsTold() {
        var standing = standing(told(LocalDate.of(2026, 6, 1), Telling.Landing.UNDERSTOOD, ""));
        assertEquals(Visibility.TOLD, standing.visibility());
        assertTrue(standing.needsAWord());
    }

    @Test
    void understoodWithTheirWordsIsUnderstood() {
        var standing = standing(told(LocalDate.of(2026, 6, 1), Telling.Landing.UNDERSTOOD, "So it is half."));
        assertEquals(Visibility.UNDERSTOOD, standing.visibility());
        assertFalse(standing.needsAWord());
    }

    @Test
    void misunderstandingStandsBesideUntilItIsUnderstoodAgain() {
        var first = told(LocalDate.of(2026, 5, 1), Telling.Landing.UNDERSTOOD, "Half.");
        var wrong = told(LocalDate.of(2026, 6, 1), Telling.Landing.MISUNDERSTOOD, "So it doubled?");
        var right = told(LocalDate.of(2026, 6, 8), Telling.Landing.REPEATED_UPWARD, "Halved.");

        assertEquals(Visibility.UNDERSTOOD, standing(first, wrong).visibility());
        assertNotNull(standing(first, wrong).misunderstood());
        assertTrue(standing(first, wrong).needsAWord());
        assertNull(standing(first, wrong, right).misunderstood());
        assertEquals(Visibility.REPEATED, standing(first, wrong, right).visibility());
    }

    @Test
    void whatWasUnderstoodMoreThanNinetyDaysAgoFades() {
        var old = told(TODAY.minusDays(91), Telling.Landing.UNDERSTOOD, "Half.");
        assertTrue(standing(old).fading());
        assertFalse(standing(told(TODAY.minusDays(90), Telling.Landing.UNDERSTOOD, "Half."))
                .fading());
        assertFalse(standing(old, told(TODAY.minusDays(2), Telling.Landing.UNDERSTOOD, "Still half."))
                .fading());
    }

    @Test
    void whatIsToldTomorrowIsNotYetHeard() {
        assertEquals(
                Visibility.UNHEARD, standing(told(TODAY.plusDays(1), null, "")).visibility());
    }

    @Test
    void theGapKnowsWhatItWas() {
        var second = Entry.jotted(Prose.of("Wrote it down"), LocalDate.of(2026, 3, 1));
        var ledger = Ledger.of(
                Snapshot.ofValues(List.of(
                        BOSS, ENTRY, second, told(LocalDate.of(2026, 4, 1), Telling.Landing.UNDERSTOOD, "Half."))),
                TODAY);
        var gap = ledger.gap(BOSS.id(), null);
        assertEquals(1, gap.toGo());
        assertEquals(2, gap.toGoOn(LocalDate.of(2026, 3, 31)));
        assertEquals(0, gap.toGoOn(LocalDate.of(2026, 1, 9)));
        assertEquals(11, ledger.silence(BOSS.id()).weeks());
        assertTrue(ledger.silence(BOSS.id()).alarming());
    }

    @Test
    void nudgesNameWhatTheySpeakOfInOrderOfValue() {
        var sentences = Ledger.of(SmallSeason.journal(), TODAY).nudges().stream()
                .map(nudge -> nudge.sentence().text())
                .toList();
        assertEquals("""
            Nothing you did has been understood by Lea for six weeks.
            You promised Lea on 4 May: “send the query”. It was due on 1 June.
            Jo’s remark on canary theme led to “Cut churn in month two from 8.1% to 5.2%” on 10 June. Jo does not know.
            Lea’s remark on slides led to “Cut churn in month two from 8.1% to 5.2%” on 10 June. She does not know.
            You promised Jo on 5 May: “canary promise”. Open for six weeks.
            Nobody has heard that you found a leak in the test set before the launch.
            """.strip(), String.join("\n", sentences.subList(0, 6)));
    }

    @Test
    void aSnoozedNudgeComesBackOnItsDay() {
        var journal = SmallSeason.journal();
        var nudge = Ledger.of(journal, TODAY).nudges().getFirst();
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.add(new Snooze(Id.fresh(), nudge.key(), TODAY.plusDays(3)));
        var snoozed = Snapshot.ofValues(things);

        assertFalse(keys(Ledger.of(snoozed, TODAY)).contains(nudge.key()));
        assertTrue(keys(Ledger.of(snoozed, TODAY.plusDays(3))).contains(nudge.key()));
    }

    @Test
    void whatFadedIsAskedForAgain() {
        var old = told(TODAY.minusDays(100), Telling.Landing.UNDERSTOOD, "Half.");
        var entry = ENTRY.toDraft().days(DaySpan.on(TODAY.minusDays(110))).finished();

        var fading = only(Nudge.Fading.class, BOSS, entry, old);

        assertEquals(NextStep.TELL_AGAIN, fading.nextStep());
        assertEquals(TODAY.minusDays(100), fading.since());
    }

    @Test
    void aLoopThatStandsStillIsSaidOnceItDoes() {
        var asked = asked(TODAY.minusDays(21));

        var stalled = only(Nudge.LoopStalled.class, BOSS, asked);

        assertEquals(Feedback.Stage.ASKED, stalled.stage());
        assertTrue(stalled.sentence().text().endsWith("No answer is written down yet."));
        assertTrue(Ledger.of(Snapshot.ofValues(List.of(BOSS, asked(TODAY.minusDays(20)))), TODAY).nudges().stream()
                .noneMatch(Nudge.LoopStalled.class::isInstance));
    }

    @Test
    void aSnoozeBehindAMeetingEndsWhenItWasHeld() {
        var nudge = Ledger.of(SmallSeason.journal(), TODAY).nudges().getFirst();
        var planned = Episode.planned(BOSS.id(), TODAY.plusDays(2), 30);
        var snooze = new Snooze(Id.fresh(), nudge.key(), TODAY.plusDays(3), planned.id());

        assertFalse(keys(Ledger.of(with(snooze, planned), TODAY.plusDays(2))).contains(nudge.key()));
        assertTrue(
                keys(Ledger.of(with(snooze, held(planned)), TODAY.plusDays(2))).contains(nudge.key()));
    }

    @Test
    void ofAThousandUnheardEntriesThreeAreSaid() {
        var things = new ArrayList<Kept>(List.of(BOSS));
        for (int i = 0; i < 1000; i++) {
            things.add(Entry.jotted(Prose.of("Cut the thing number " + i), TODAY.minusDays(i % 60)));
        }

        var unheard = Ledger.of(Snapshot.ofValues(things), TODAY).nudges().stream()
                .filter(Nudge.Unheard.class::isInstance)
                .count();

        assertEquals(3, unheard);
    }

    private static <N extends Nudge> N only(Class<N> kind, Kept... things) {
        return Ledger.of(Snapshot.ofValues(List.of(things)), TODAY).nudges().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot with(Kept... more) {
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.addAll(List.of(more));
        return Snapshot.ofValues(things);
    }

    private static Episode held(Episode it) {
        return it.toDraft().held(it.day()).finished();
    }

    private static Feedback asked(LocalDate day) {
        return new Feedback(
                Id.fresh(),
                BOSS.id(),
                null,
                Prose.NONE,
                day,
                Prose.of("What could I do better?"),
                null,
                Prose.NONE,
                Prose.NONE,
                List.of(),
                null,
                null,
                Prose.NONE,
                Permission.NOT_ASKED);
    }

    private static List<Prose> keys(Ledger ledger) {
        return ledger.nudges().stream().map(Nudge::key).toList();
    }

    private static Standing standing(Telling... tellings) {
        var things = new ArrayList<Kept>(List.of(BOSS, ENTRY));
        things.addAll(List.of(tellings));
        return Ledger.of(Snapshot.ofValues(things), TODAY).standing(ENTRY.id(), BOSS.id());
    }

    private static Telling told(LocalDate day, Telling.@Nullable Landing landing, String words) {
        return new Telling(
                Id.fresh(),
                ENTRY.id(),
                BOSS.id(),
                day,
                Telling.Setting.ONE_ON_ONE,
                landing,
                null,
                Prose.of(words),
                landing == null ? null : day,
                null);
    }
}
