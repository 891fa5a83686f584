package app.treefall.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import java.util.ArrayList;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in scripts that have to be shaped wrap like all others.
@ExtendWith(Fx.class)
class ComplexScriptsTest {

    private static final int NARROWEST = 90; // wider than the longest word below
    private static final int WIDEST = 700;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "קיצרנו את זמן ההזמנה משתי דקות לעשר שניות כי התמיכה חיכתה לנו כל יום",
                "قللنا وقت استرداد المبلغ من يومين إلى عشرين دقيقة لأن الدعم كان ينتظرنا",
                "हमने भुगतान का समय दो दिन से घटाकर बीस मिनट कर दिया क्योंकि टीम इंतज़ार में थी",
                "Cut refunds: קיצרנו את זמן ההזמנה  משתי דקות 12% to 3 and מעט more  "
            })
    void linesBreakAtEveryWidth(String words) {
        var tooWide = FxThread.call(() -> {
            Fonts.load();
            var wrong = new ArrayList<String>();
            for (int width = NARROWEST; width < WIDEST; width++) {
                var text = new Text(words);
                text.setFont(Font.font("Inter", 13));
                double oneLine = text.getLayoutBounds().getHeight();
                double whole = text.getLayoutBounds().getWidth();
                text.setWrappingWidth(width);
                var bounds = text.getLayoutBounds();
                if (bounds.getWidth() > width + 1 || (whole > width + 10 && bounds.getHeight() < 2 * oneLine - 2)) {
                    wrong.add(width + ": " + bounds);
                }
            }
            return wrong;
        });

        assertTrue(tooWide.isEmpty(), () -> "lines do not break at " + tooWide);
    }
}
