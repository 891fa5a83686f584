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
    void weAloneAndWordsThatHideOnesPartAreAskedAbout() {
        Examples.speaksAt(rule, """
            ACTION | [We built] the pipeline and put it behind a flag.
            ACTION | The old one was slow. [We migrated] everything in two nights.
            ACTION | [We also wrote] the guide for the other teams.
            ACTION | I replayed a day of baskets. [We agreed] to hold it, and the fix came by the evening.
            ACTION | I showed both designs to the room and [we decided] on the second.
            ACTION | [Our team] moved the billing service to the new cluster.
            ACTION | [The team] rewrote the importer in a week.
            ACTION | I [helped] with the migration of the billing service.
            ACTION | I [worked on] the new search for most of the quarter.
            ACTION | I [was involved in] the redesign of the checkout.
            ACTION | [Participated] in the incident review and took notes.
            HEADLINE | [Worked on] the new search for the help pages
            HEADLINE | [Helped] the data team with their pipeline
            HEADLINE | [Contributed] to the design of the new API\
            """);
    }

    @Test
    void whatIsOnesOwnOrOnlyLooksLikeWeIsLeftAlone() {
        Examples.staysSilentOn(rule, """
            ACTION | I learned how banks score a retry. Now we retry only what can succeed.
            ACTION | I wrote the guide, and we have used it since.
            ACTION | I wrote the guide, and we moved all the callers over.
            ACTION | I found the calls that we made twice and removed them.
            ACTION | Followed forty orders through the logs and joined the ids.
            ACTION | I asked what we know about the customers who leave.
            ACTION | I fixed the build, which helped everybody on the floor.
            ACTION | I found out why it worked on my machine and nowhere else.
            ACTION | I read the note that says "we built it in a hurry" and asked its author.
            ACTION | Wir haben den Dienst umgezogen und die Kosten gesenkt.
            ACTION | Nous avons migré le service pendant la nuit avec les autres.
            HEADLINE | Cut the time that a helped customer waits by half
            HEADLINE | Wrote the runbook that worked on the first try
            ACTION | I handed it to the team and stayed out of it.\
            """);
    }

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
