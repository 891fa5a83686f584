package app.treefall.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class LineFieldTest {

    private final List<Integer> refused = new ArrayList<>();

    @Test
    void linesThatArePastedDoNotGrowTogether() {
        assertEquals("Fixed it and told Daniel 3 things", pasted("Fixed it\r\nand told\n\tDaniel\t3 things\n"));
        assertEquals(List.of(), refused);
    }

    @Test
    void aControlCharacterIsLeftOutWithAWord() {
        assertEquals("Fixed it", pasted("Fixed\0 it"));
        assertEquals(List.of(0), refused);
    }

    @Test
    void whatIsPastedTakesThePlaceOfTheSelection() {
        assertEquals("Fixed it", FxThread.call(() -> {
            var field = new LineField(refused::add);
            field.setText("Broke it");
            field.selectRange(0, 5);
            field.insert("Fixed");
            return field.getText();
        }));
    }

    private String pasted(String words) {
        return FxThread.call(() -> {
            var field = new LineField(refused::add);
            field.insert(words);
            return field.getText();
        });
    }
}
