package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class HiddenActorTest {

    private final Rule rule = new HiddenActor();

    @Test
    void oneClickPutsMeIn() {
        assertEquals(
                "I migrated the billing service to the new cluster.",
                Examples.mended(
                        rule, Examples.with(Part.ACTION, "The billing service was migrated to the new cluster.")));
        assertEquals(
                "Wrote the runbook for peak in one night",
                Examples.mended(rule, Examples.with(Part.HEADLINE, "The runbook was written for peak in one night")));
    }

    @Test
    void whereTurningItWouldTakeAGuessThereIsNoClick() {
        var two = Examples.with(Part.ACTION, "The runbook was written and put on the wiki.");
        assertNull(rule.on(Told.of(two), Examples.AUDIENCE).getFirst().mend());
        var name = Examples.with(Part.HEADLINE, "Billing was moved to the new cluster in one night");
        assertNull(rule.on(Told.of(name), Examples.AUDIENCE).getFirst().mend());
    }

    @Test
    void itAsksWho() {
        assertEquals(
                "Who wrote it? If it was you, say “I”.",
                Examples.words(rule, Examples.with(Part.ACTION, "The runbook was written on a Sunday.")));
    }
}
