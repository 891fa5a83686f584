package app.treefall.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class TextTest {

    @Test
    void argumentsStandWhereTheirNumbersStood() {
        assertEquals("Remove $1 {0}", Text.of("control.remove", "$1 {0}"));
    }

    @Test
    void aKeyWithoutWordsIsOurMistake() {
        assertThrows(IllegalArgumentException.class, () -> Text.of("nowhere.to.be.found"));
    }

    @Test
    void aMissingArgumentIsOurMistake() {
        assertThrows(IllegalArgumentException.class, () -> Text.of("control.remove"));
    }
}
