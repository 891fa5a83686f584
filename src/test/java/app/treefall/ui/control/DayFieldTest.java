package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.capture.DayWords;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Held;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The one way a day is typed and pointed at, on Thursday 19 November 2026.
@ExtendWith(Fx.class)
final class DayFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final List<LocalDate> chosen = new ArrayList<>();
    private Stage stage;
    private DayField day;
    private DayField until;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            day = new DayField(new DayWords(() -> TODAY, Locale.ENGLISH, DayWords.Toward.BACK), DayField.Need.NEEDED);
            day.whenChosen(() -> chosen.add(day.valueProperty().get()));
            until = new DayField(
                    new DayWords(() -> TODAY, Locale.ENGLISH, DayWords.Toward.AHEAD), DayField.Need.OPTIONAL);
            day.valueProperty().set(LocalDate.of(2026, 11, 17));
            until.valueProperty().set(LocalDate.of(2027, 1, 15));
            stage = new Stage();
            var page = new VBox(12, day.labelled("Day"), until.labelled("Until"), new Button("Elsewhere"));
            page.setStyle("-fx-padding: 24px");
            stage.setScene(new Scene(page, 400, 500));
            new Theme().dress(stage.getScene());
            stage.show();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void daysAreWrittenAsTheProgramWritesThem() {
        assertEquals("Tue 17 Nov", text(day));
        assertEquals("Fri 15 Jan 2027", text(until));
    }

    @Test
    void wordsForADayAreReadWhenTheFieldIsLeft() {
        Screen.write("Day", "yesterday");
        Keyboard.press(KeyCode.TAB);

        assertEquals("Wed 18 Nov", text(day));
        assertEquals(List.of(LocalDate.of(2026, 11, 18)), chosen);
        assertEquals("Until", Screen.focused());
    }

    @Test
    void whatIsNoDayStaysWithWhatToDoAndNothingIsSavedWithTheDayBefore() {
        Screen.write("Day", "31 November");
        Keyboard.press(KeyCode.ENTER);

        Screen.await("November has 30 days. Did you mean 1 December?");
        assertEquals("31 November", text(day));
        assertNull(FxThread.call(day.valueProperty()::get));
        assertTrue(chosen.isEmpty());
    }

    @Test
    void anOptionalDayStaysAsItWasUntilItIsReadOrEmptied() {
        Screen.write("Until", "soon");
        Keyboard.press(KeyCode.TAB);
        Screen.await("Write it as 3 Nov, tomorrow or 2026-11-03.");
        assertEquals(LocalDate.of(2027, 1, 15), FxThread.call(until.valueProperty()::get));

        Screen.write("Until", " ");
        Keyboard.press(KeyCode.TAB);
        assertNull(FxThread.call(until.valueProperty()::get));
    }

    @Test
    void upAndDownGoFromDayToDay() {
        Mouse.click(Screen.field("Day"));
        Keyboard.press(KeyCode.UP);
        Keyboard.press(KeyCode.UP);
        Keyboard.press(KeyCode.DOWN);
        assertEquals("Wed 18 Nov", text(day));
    }

    @Test
    void aCalendarIsThereForTheMouse() {
        Screen.click("Calendar");
        Screen.clickText("10");
        assertEquals("Tue 10 Nov", text(day));
    }

    @Test
    void andForTheKeyboard() {
        Mouse.click(Screen.field("Day"));
        Keyboard.press(KeyCode.DOWN, Held.ALT);
        Screen.await("November");
    }

    private static String text(DayField field) {
        return FxThread.call(field::getText);
    }
}
