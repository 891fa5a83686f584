package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Contribution;
import app.treefall.domain.Contribution.Credit;
import app.treefall.domain.Contribution.Role;
import app.treefall.domain.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnActionTest {

    private final Rule rule = new OwnAction();

    @Test
    void nothingSaidIsAskedForOutsideThreads() {
        assertEquals("What did you do yourself? Begin with “I”.", Examples.words(rule, Examples.with(Part.ACTION, "")));
    }

    @Test
    void whoeverOnlySupportedMaySayHelped() {
        var entry = Examples.with(Part.ACTION, "I helped with the migration.", Examples.role(Role.SUPPORTED));

        assertTrue(rule.on(Told.of(entry), Examples.AUDIENCE).isEmpty());
    }

    @Test
    void theQuestionRepeatsWhatWasAgreed() {
        var entry = Examples.with(Part.ACTION, "I replayed it. We agreed to hold it, and Tomás had a fix.");

        assertEquals("Who agreed to hold it? If it was your call, say “I”.", Examples.words(rule, entry));
    }

    @Test
    void oneClickNamesTheOnlyOneWhoHelped() {
        var credit = new Contribution(null, null, List.of(new Credit(Examples.TOMAS.id(), Prose.of("had the fix"))));
        var entry = Examples.with(
                Part.ACTION,
                "I replayed it. We agreed to hold it, and Tomás had a fix.",
                draft -> draft.contribution(credit));

        assertEquals("I replayed it. I asked Tomás to hold it, and Tomás had a fix.", Examples.mended(rule, entry));
    }

    @Test
    void oneClickSaysI() {
        assertEquals(
                "I built the pipeline.", Examples.mended(rule, Examples.with(Part.ACTION, "We built the pipeline.")));
        assertEquals(
                "I saw both. I decided on the second.",
                Examples.mended(rule, Examples.with(Part.ACTION, "I saw both. We agreed on the second.")));
    }
}
