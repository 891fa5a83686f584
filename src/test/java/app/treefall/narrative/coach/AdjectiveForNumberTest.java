package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdjectiveForNumberTest {

    private final Rule rule = new AdjectiveForNumber();

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
