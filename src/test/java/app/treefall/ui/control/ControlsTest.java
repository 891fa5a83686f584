package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Keyboard;
import app.treefall.ui.harness.Mouse;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class ControlsTest {

    @Test
    void anErrorStandsUnderTheFieldAndTheTypedTextStays() throws Exception {
        try (var shown = Shown.of(() -> new VBox(FormField.told("Day", "")))) {
            var field = (FormField<?>) shown.root().getChildren().getFirst();
            FxThread.run(field.input()::requestFocus);
            Keyboard.type("31 November");
            FxThread.run(() -> field.errorProperty().set("November has 30 days."));
            FxThread.settle();
            assertTrue(((Label) field.lookup(".field-error")).isVisible());
            assertTrue(field.input().getPseudoClassStates().contains(PseudoClass.getPseudoClass("error")));
            assertEquals("November has 30 days.", field.input().getAccessibleHelp());
            FxThread.run(() -> field.errorProperty().set(""));
            assertFalse(((Label) field.lookup(".field-error")).isVisible());
        }
    }

    @Test
    void aNarrowRailShowsTheIconAndKeepsTheNameForTooltipAndScreenReader() throws Exception {
        var gone = new ArrayList<String>();
        try (var shown = Shown.of(() -> new VBox(new NavItem(Icon.BOOK, "Journal", () -> gone.add("journal"))))) {
            var item = (NavItem) shown.root().getChildren().getFirst();
            FxThread.run(() -> {
                item.badgeProperty().set("2");
                item.collapsedProperty().set(true);
            });
            FxThread.settle();
            assertEquals(40, item.getWidth(), 1);
            assertFalse(item.lookup(".words").isVisible());
            assertEquals("Journal", item.getTooltip().getText());
            assertEquals("Journal, 2", item.getAccessibleText());
            Mouse.click(item);
            assertEquals(List.of("journal"), gone);
        }
    }

    @Test
    void escapeEmptiesASearchAndOnlyThenGoesOn() throws Exception {
        var passed = new ArrayList<KeyCode>();
        try (var shown = Shown.of(() -> new VBox(new SearchField("Search", "Ctrl K")))) {
            var search = (SearchField) shown.root().getChildren().getFirst();
            FxThread.run(() -> {
                shown.root().setOnKeyPressed(key -> passed.add(key.getCode()));
                search.requestFocus();
            });
            Keyboard.type("vat");
            Keyboard.press(KeyCode.ESCAPE);
            assertEquals("", search.getText());
            assertTrue(passed.isEmpty());
            Keyboard.press(KeyCode.ESCAPE);
            assertEquals(List.of(KeyCode.ESCAPE), passed);
        }
    }

    @Test
    void aStateThatRisesChangesShapeAndWords() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new StateGlyph(StateGlyph.State.TOLD, 14, "told")))) {
            var glyph = (StateGlyph) shown.root().getChildren().getFirst();
            FxThread.run(() -> glyph.rise(StateGlyph.State.UNDERSTOOD, "understood", Duration.ZERO));
            assertEquals("understood", glyph.getAccessibleText());
            assertTrue(glyph.getStyleClass().contains("understood"));
            assertFalse(glyph.getStyleClass().contains("told"));
            assertEquals(1, glyph.lookupAll(".glyph-fill").size());
            assertEquals(0, glyph.lookupAll(".glyph-line").size());
        }
    }

    @Test
    void initialsAreTheFirstLettersOfFirstAndLastName() {
        assertEquals("TR", Avatar.initials("Tomás Riedel"));
        assertEquals("I", Avatar.initials(" ines "));
        assertEquals("ÁV", Avatar.initials("ágnes de la Varga"));
        assertEquals("", Avatar.initials(""));
    }
}
