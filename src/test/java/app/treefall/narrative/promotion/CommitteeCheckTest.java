package app.treefall.narrative.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Check.Outcome;
import app.treefall.narrative.promotion.Check.Step;
import app.treefall.sample.SampleJournal;
import app.treefall.usecase.BuildCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// D1 to D15 over the sample's case: each is said once at least, and each can fail.
class CommitteeCheckTest {

    private final List<Kept> things = new ArrayList<>(SampleJournal.things(SampleJournal.WRITTEN_ON));

    @Test
    void everyOneOfTheFifteenIsLookedAt() {
        var codes = checks().stream().map(Check::code).distinct().toList();
        IntStream.rangeClosed(1, 15).forEach(number -> assertTrue(codes.contains("D" + number), "D" + number));
    }

    @Test
    void everyObjectionHasAStepAndObjectionsComeFirst() {
        var checks = checks();
        boolean passing = false;
        for (var check : checks) {
            passing |= check.outcome() == Outcome.PASSED;
            assertEquals(passing, check.outcome() == Outcome.PASSED, "objections first");
            assertEquals(check.outcome() == Outcome.OBJECTION, check.step() != null);
        }
    }

    private enum Flaw {
        D1,
        D2,
        D3,
        D4,
        D5,
        D6,
        D7,
        D8,
        D9,
        D10,
        D11,
        D12,
        D13,
        D14,
        D15
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void eachObjectsWhenItsThingIsMissing(Flaw flaw) {
        switch (flaw) {
            case D1, D3 ->
                things.replaceAll(thing -> thing instanceof Season it
                        ? new Season(it.id(), it.name(), it.start(), it.decision(), null, it.currentLevel(), Prose.NONE)
                        : thing);
            case D2 ->
                entries(entry -> entry.toDraft()
                        .headline(Prose.of("Cut the QZK and the RWX by half"))
                        .finished());
            case D4 ->
                entries(entry -> entry.toDraft()
                        .story(new Story(
                                Prose.NONE,
                                entry.story().challenge(),
                                entry.story().action(),
                                entry.story().result()))
                        .finished());
            case D5 -> entries(entry -> entry.toDraft().claims(List.of()).finished());
            case D6 ->
                entries(entry -> entry.toDraft()
                        .contribution(new Contribution(
                                null,
                                entry.contribution().initiative(),
                                entry.contribution().credits()))
                        .finished());
            case D7 -> entries(entry -> entry.toDraft().scope(null).finished());
            case D8 ->
                things.removeIf(thing -> thing instanceof Entry entry
                        && entry.day().getMonthValue() != 11
                        && entry.day().getMonthValue() != 7);
            case D9 -> {
                entries(entry -> entry.toDraft().evidence(List.of()).finished());
                things.removeIf(Testimonial.class::isInstance);
            }
            case D10 -> {
                things.removeIf(Testimonial.class::isInstance);
                things.removeIf(thing -> thing instanceof Feedback it && it.tone() == Feedback.Tone.PRAISE);
            }
            case D11 -> things.removeIf(Priority.class::isInstance);
            case D12 ->
                things.removeIf(thing ->
                        thing instanceof Entry entry && entry.kind() instanceof app.treefall.domain.Kind.Prevention);
            case D13 -> things.removeIf(Feedback.class::isInstance);
            case D14 ->
                entries(entry -> entry.toDraft()
                        .followUps(
                                List.of(new FollowUp(entry.day(), FollowUp.Outcome.REVERTED, Prose.NONE, entry.day())))
                        .finished());
            case D15 -> things.removeIf(Telling.class::isInstance);
        }
        assertTrue(
                checks().stream()
                        .anyMatch(check -> check.code().equals(flaw.name()) && check.outcome() == Outcome.OBJECTION),
                () -> checks().toString());
    }

    @Test
    void aStarredOneThatStandsAtNothingIsWhatWouldHelpMost() {
        things.removeIf(Telling.class::isInstance);
        var next = Readiness.of(checks()).next();
        assertNotNull(next);
        assertEquals("D15", next.code());
        assertEquals(Step.TELL_THE_BOSS, next.step());
    }

    @Test
    void anEmptySeasonIsReadToo() {
        things.removeIf(Entry.class::isInstance);
        things.removeIf(Person.class::isInstance);
        var readiness = Readiness.of(checks());
        assertTrue(readiness.points() < 10);
        assertEquals(30, readiness.of());
        assertNotNull(readiness.next());
    }

    private void entries(UnaryOperator<Entry> change) {
        things.replaceAll(thing -> thing instanceof Entry entry ? change.apply(entry) : thing);
    }

    private List<Check> checks() {
        return ((BuildCase.Result.Built)
                        new BuildCase().run(Snapshot.ofValues(things), Lens.COMMITTEE, SampleJournal.WRITTEN_ON))
                .checks();
    }
}
