package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdjectiveForNumberTest {

    private final Rule rule = new AdjectiveForNumber();

    @Test
    void anAdjectiveInThePlaceOfANumberIsAskedAbout() {
        Examples.speaksAt(rule, """
            HEADLINE | [Significantly] improved the build for the team
            RESULT | The checkout is [dramatically] faster than it was.
            RESULT | This saved us a [huge] amount of time.
            RESULT | It [greatly] reduced the noise in the channel.
            RESULT | The new version is [robust] and easy to run.
            ACTION | I built a [seamless] integration with the old system.
            RESULT | There was a [significant] drop in the number of tickets.
            RESULT | The migration was [flawless] from start to end.
            RESULT | We now have a [world-class] pipeline for the data.
            STAKES | There were [numerous] complaints from the shops.
            RESULT | Errors fell [considerably] after the release.
            HEADLINE | Built a [state-of-the-art] search for the help pages\
            """);
    }

    @Test
    void wordsWithAMeaningOfTheirOwnAreLeftAlone() {
        Examples.staysSilentOn(rule, """
            RESULT | The difference is statistically significant at the usual level.
            RESULT | The result is not significantly different from the old one.
            ACTION | I turned on huge pages for the database.
            ACTION | I rounded all prices to three significant digits.
            ACTION | I used a robust regression for the estimate.
            RESULT | Ruth wrote: “This is a significant help to us.”
            RESULT | The channel is called `massive-events` and nobody reads it.
            RESULT | Pages fell from 9 a week to 4.
            ACTION | I compared the massively parallel runs with the single one.
            RESULT | Der Dienst ist robust und die Kosten sind gesunken.
            STAKES | Customers waited 1.8 seconds at the moment they had decided to pay.
            CHALLENGE | Nobody knew how significant the loss was.\
            """);
    }

    @Test
    void withoutANumberItAsksForOne() {
        var entry = Examples.with(Part.RESULT, "Significantly fewer tickets came in from the shops.");

        assertEquals("“Significantly” is a number in hiding. Which one?", Examples.words(rule, entry));
    }

    @Test
    void besideANumberOneClickLeavesItOut() {
        assertEquals(
                "Errors fell from 9 to 4 a week.",
                Examples.mended(rule, Examples.with(Part.RESULT, "Errors fell significantly from 9 to 4 a week.")));
        assertEquals(
                "Reduced errors from 9 to 4 a week, and the noise with them",
                Examples.mended(
                        rule,
                        Examples.with(
                                Part.HEADLINE,
                                "Drastically reduced errors from 9 to 4 a week, and the noise with them")));
    }
}
