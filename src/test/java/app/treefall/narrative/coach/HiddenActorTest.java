package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class HiddenActorTest {

    private final Rule rule = new HiddenActor();

    @Test
    void aPassiveWithNobodyInItIsAskedAbout() {
        Examples.speaksAt(rule, """
            ACTION | The billing service [was migrated] to the new cluster.
            ACTION | A new index [was added] to the orders table.
            ACTION | All eleven calls [were rewritten] in September.
            ACTION | The runbook [was written] and put on the wiki.
            ACTION | It [was decided] on a Friday.
            ACTION | The old alerts [were then removed] one at a time.
            ACTION | This [was fixed] within the hour.
            ACTION | The design [was cut] to one page.
            ACTION | Both reports [were moved] to the new tables.
            ACTION | An experiment [was designed] for half of the customers.
            HEADLINE | Billing [was moved] to the new cluster in one night\
            """);
    }

    @Test
    void whereTheActorIsKnownOrThePassiveIsRightItIsLeftAlone() {
        Examples.staysSilentOn(rule, """
            ACTION | I asked why the host was moved and found the answer.
            ACTION | The fix was written by Tomás the same evening.
            ACTION | I found the calls that were made twice.
            ACTION | The list was long and nobody had read it.
            ACTION | The customers were surprised at the speed.
            ACTION | The service was based on an old library.
            ACTION | When the release was stopped, I told Daniel.
            ACTION | I checked what was tested and wrote the rest.
            ACTION | The code was not reviewed before that.
            ACTION | Der Dienst wurde im Herbst umgezogen und die Kosten gesenkt.
            RESULT | All 41 were refunded within two days.
            HEADLINE | Found out why the index was moved
            ACTION | The note said "it was decided" and nobody knew more.\
            """);
    }

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
