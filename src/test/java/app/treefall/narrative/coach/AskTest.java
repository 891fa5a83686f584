package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final Id<Person> BOSS = Id.fresh();

    @Test
    void aJottedWinIsAskedInTheOrderOfThePage() {
        assertEquals(
                List.of(
                        new Ask.Of(Part.STAKES),
                        new Ask.Of(Part.CHALLENGE),
                        new Ask.Of(Part.ACTION),
                        new Ask.Of(Part.RESULT),
                        new Ask.Of(Part.CLAIMS),
                        new Ask.Of(Part.EVIDENCE),
                        new Ask.Of(Part.SERVES),
                        new Ask.Guess(BOSS)),
                Ask.leftIn(jotted(Kind.Name.WIN), BOSS));
    }

    @Test
    void whatIsAnsweredIsNotAskedAgain() {
        var entry = jotted(Kind.Name.WIN)
                .toDraft()
                .story(new Story(Prose.of("Tax."), Prose.NONE, Prose.of("I did."), Prose.NONE))
                .predictions(List.of(new Prediction(DAY, BOSS, Prediction.Answer.DOES_NOT_KNOW)))
                .finished();
        var left = Ask.leftIn(entry, BOSS);
        assertFalse(left.contains(new Ask.Of(Part.STAKES)));
        assertFalse(left.contains(new Ask.Guess(BOSS)));
        assertTrue(left.contains(new Ask.Of(Part.RESULT)));
    }

    @Test
    void aLearningIsAskedForItsOutcomeAndAThreadForItsDay() {
        assertTrue(Ask.leftIn(jotted(Kind.Name.LEARNING), null).contains(new Ask.Outcome()));
        assertTrue(Ask.leftIn(jotted(Kind.Name.THREAD), null).contains(new Ask.PayOff()));
        assertTrue(Ask.leftIn(jotted(Kind.Name.SETBACK), null).contains(new Ask.Of(Part.PROOF)));
        assertTrue(Ask.leftIn(jotted(Kind.Name.PREVENTION), null).contains(new Ask.Of(Part.HELD)));
    }

    @Test
    void aPrivateEntryIsNotAskedForWhatWouldConvinceOthers() {
        var entry = jotted(Kind.Name.WIN)
                .toDraft()
                .confidentiality(Confidentiality.PRIVATE)
                .finished();
        var left = Ask.leftIn(entry, BOSS);
        assertFalse(left.contains(new Ask.Of(Part.EVIDENCE)));
        assertFalse(left.contains(new Ask.Guess(BOSS)));
    }

    @ParameterizedTest
    @EnumSource(Kind.Name.class)
    void everyKindCanBeToldWhole(Kind.Name kind) {
        assertFalse(Ask.leftIn(jotted(kind), BOSS).isEmpty());
    }

    @Test
    void theAccountOfAStrengthAddsUpToIt() {
        var reading = Coach.read(jotted(Kind.Name.WIN), Audience.NOBODY);
        var steps = reading.strength().steps();
        int sum = steps.stream().mapToInt(Strength.Step::points).sum();
        assertEquals(reading.strength().score(), Math.max(0, sum));
        assertEquals(
                reading.remarks().stream()
                        .filter(remark -> remark.weight() > 0)
                        .map(Remark::words)
                        .toList(),
                steps.stream()
                        .filter(step -> step.points() < 0)
                        .map(Strength.Step::words)
                        .toList());
    }

    private static Entry jotted(Kind.Name kind) {
        return EntryDraft.blank(DAY)
                .headline(Prose.of("Cut checkout latency by two thirds"))
                .kind(Kind.blank(kind))
                .finished();
    }
}
