package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Words a listener does not know, headlines, length, and what is not finished.
class OtherRulesTest {

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
