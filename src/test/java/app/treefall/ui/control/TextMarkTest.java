package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class TextMarkTest {

    private static final String TEXT = "We agreed to hold it.";
    private static final TextMark AGREED = new TextMark(3, 9, "1");

    @Test
    void itMovesWithWhatIsTypedBeforeIt() {
        assertEquals(new TextMark(8, 14, "1"), AGREED.after(TEXT, "Then " + TEXT));
        assertEquals(new TextMark(0, 6, "1"), AGREED.after(TEXT, TEXT.substring(3)));
    }

    @Test
    void itStaysWhereWhatIsTypedComesLater() {
        assertEquals(AGREED, AGREED.after(TEXT, TEXT + " Tomás mended it."));
    }

    @Test
    void itGoesWhenItsWordsChange() {
        assertNull(AGREED.after(TEXT, "We decided to hold it."));
        assertNull(AGREED.after(TEXT, ""));
    }
}
