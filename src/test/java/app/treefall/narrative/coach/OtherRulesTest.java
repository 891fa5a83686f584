package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Words a listener does not know, headlines, length, and what is not finished.
class OtherRulesTest {

    @Test
    void whatTheListenerDoesNotKnowIsToBeSpeltOut() {
        Examples.speaksAt(new UnknownWord(), """
            RESULT | It would have stayed wrong until the next [OSS] return.
            ACTION | I began with the [token flow] and lost the room.
            ACTION | [Token flow] first, that was the mistake.
            STAKES | ([OSS]) is due in a week.
            STAKES | The [OSS], the returns, all of it.
            HEADLINE | Filed the [OSS] numbers in time
            CHALLENGE | Niemand kannte die [OSS]-Meldung.
            RESULT | [OSS] is filed.
            WORTH | I know what [OSS] is for.
            WOULD_HAVE | Until the next [OSS] return nobody would have seen it.\
            """);
    }

    @Test
    void whatIsKnownOrSpeltOutIsLeftAlone() {
        Examples.staysSilentOn(new UnknownWord(), """
            RESULT | It would have stayed wrong until the next One Stop Shop VAT return (OSS).
            RESULT | The OSS, our One Stop Shop VAT return, is due.
            RESULT | The boss read it.
            RESULT | The BOSS read it.
            ACTION | I use oss software.
            ACTION | The tokens flow.
            ACTION | I checked the API and the VAT.
            HEADLINE | Filed the return in time
            STAKES | CROSS and LOSS are other words.
            RESULT | OSSA is a mountain.\
            """);
    }

    @Test
    void oneClickSpellsItOutAndTakesTheNextWordAlong() {
        assertEquals(
                "until the next One Stop Shop VAT return.",
                Examples.mended(new UnknownWord(), Examples.with(Part.RESULT, "until the next OSS return.")));
        assertEquals(
                "the One Stop Shop VAT return numbers",
                Examples.mended(new UnknownWord(), Examples.with(Part.RESULT, "the OSS numbers")));
    }

    @Test
    void aHeadlineSaysWhatWasDone() {
        Examples.speaksAt(new HeadlineForm(), """
            HEADLINE | [I] cut the checkout from 1.8 s to 0.6 s
            HEADLINE | [We] built the new importer for the shops
            HEADLINE | [Migrated]ing billing to the new cluster
            HEADLINE | [I] wrote the runbook for peak
            HEADLINE | [Automating] the settlement check for the team
            HEADLINE | [Implementing] the retry for the payment calls
            HEADLINE | [We] moved the alerts to the new system
            HEADLINE | [Testing] the new pool for the payments
            HEADLINE | [I] learned how banks score a retry
            HEADLINE | [Reviewing] the designs of the other teams\
            """.replace("[Migrated]ing", "[Investigating]"));
    }

    @Test
    void aHeadlineThatSaysItIsLeftAlone() {
        Examples.staysSilentOn(new HeadlineForm(), """
            HEADLINE | Cut checkout p95 from 1.8 s to 0.6 s
            HEADLINE | Migration of billing to the new cluster
            HEADLINE | Bring the map to Orders and Search
            HEADLINE | Abrechnung umgezogen und die Kosten gesenkt
            HEADLINE | King of the hill
            HEADLINE | Ring buffer replaced in the ingest
            HEADLINE | Pricing release stopped before it reached the shops
            HEADLINE | Let the wallet review run out without a decision
            HEADLINE | 料金サービスを移行した
            HEADLINE | I, too, learned to wait
            ACTION | I wrote the runbook for the payment pool and more.\
            """);
    }

    @Test
    void aHeadlineThatSaysNothingAndAPartThatRepeatsItAreAskedAbout() {
        assertEquals(
                "What is done now that was not done before?",
                Examples.words(new HeadlineForm(), Examples.with(Part.HEADLINE, "Various fixes")));
        assertEquals(
                "This says the headline again. What does it leave out?",
                Examples.words(
                        new HeadlineForm(), Examples.with(Part.RESULT, "Wrote the runbook for the payment pool.")));
    }

    @Test
    void whatIsStillGoingOnIsNoWin() {
        Examples.speaksAt(new UnfinishedAsDone(), """
            HEADLINE | Moved the billing service ([in progress])
            RESULT | The last two calls are [still open] at the bank.
            RESULT | The migration is [almost done] on our side.
            RESULT | It is [80% done], the rest follows.
            RESULT | The report is [not yet] out for the shops.
            ACTION | I am [still working] on the second half of it.
            RESULT | The documentation is [to be done] by the team.
            HEADLINE | [WIP]: the new importer for the shops
            RESULT | Rollout is [ongoing] in the south.
            RESULT | The second part is [nearly ready] for review.
            RESULT | The numbers are [TBD] for the last week.\
            """);
    }

    @Test
    void whatIsDoneIsLeftAlone() {
        Examples.staysSilentOn(new UnfinishedAsDone(), """
            RESULT | The room agreed. The work begins after peak.
            RESULT | It was still open when I came, and closed when I left.
            RESULT | It was still open in the spring.
            RESULT | It had been in progress for a year.
            RESULT | Daniel said “not yet”, and then yes.
            RESULT | All eleven are closed.
            CHALLENGE | The design was not yet agreed.
            STAKES | The work on France is still open.
            RESULT | The service has run alone since.
            WORTH | The question is still open, and that is worth knowing.
            RESULT | Der Umbau ist WIP und wir haben nicht mehr gewartet.
            RESULT | The queue is 40% shorter than it was before.\
            """);
    }

    @Test
    void upTo45SecondsAreListenedTo() {
        var oneWordMore = "word ".repeat(113 - spokenWordsOfTheRest());

        assertTrue(new TooLong()
                .on(Told.of(Examples.with(Part.ACTION, oneWordMore.substring(5))), Examples.AUDIENCE)
                .isEmpty());
        assertEquals(
                "Told aloud, this takes 46 seconds. Which sentence could go?",
                Examples.words(new TooLong(), Examples.with(Part.ACTION, oneWordMore + "word")));
    }

    private static int spokenWordsOfTheRest() {
        return Told.of(Examples.with(Part.ACTION, "")).texts().stream()
                .mapToInt(text -> text.words().size())
                .sum();
    }
}
