package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.ui.harness.Ui;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

final class ControlsTest {

    @Test
    void anErrorStandsUnderTheFieldAndTheTypedTextStays() throws Exception {
        try (var shown = Shown.of(() -> new VBox(FormField.told("Day", "")))) {
            var field = (FormField<?>) shown.root().getChildren().getFirst();
            Ui.run(field.input()::requestFocus);
            Ui.type("31 November");
            Ui.run(() -> field.errorProperty().set("November has 30 days."));
            Ui.settle();
            assertTrue(((Label) field.lookup(".field-error")).isVisible());
            assertTrue(field.input().getPseudoClassStates().contains(PseudoClass.getPseudoClass("error")));
            assertEquals("November has 30 days.", field.input().getAccessibleHelp());
            Ui.run(() -> field.errorProperty().set(""));
            assertFalse(((Label) field.lookup(".field-error")).isVisible());
        }
    }

    @Test
    void aNarrowRailShowsTheIconAndKeepsTheNameForTooltipAndScreenReader() throws Exception {
        var gone = new ArrayList<String>();
        try (var shown = Shown.of(() -> new VBox(new NavItem(Icon.BOOK, "Journal", () -> gone.add("journal"))))) {
            var item = (NavItem) shown.root().getChildren().getFirst();
            Ui.run(() -> {
                item.badgeProperty().set("2");
                item.collapsedProperty().set(true);
            });
            Ui.settle();
            assertEquals(40, item.getWidth(), 1);
            assertFalse(item.lookup(".words").isVisible());
            assertEquals("Journal", item.getTooltip().getText());
            assertEquals("Journal, 2", item.getAccessibleText());
            Ui.click(item);
            assertEquals(List.of("journal"), gone);
        }
    }

    @Test
    void escapeEmptiesASearchAndOnlyThenGoesOn() throws Exception {
        var passed = new ArrayList<KeyCode>();
        try (var shown = Shown.of(() -> new VBox(new SearchField("Search", "Ctrl K")))) {
            var search = (SearchField) shown.root().getChildren().getFirst();
            Ui.run(() -> {
                shown.root().setOnKeyPressed(key -> passed.add(key.getCode()));
                search.requestFocus();
            });
            Ui.type("vat");
            Ui.key(KeyCode.ESCAPE);
            assertEquals("", search.getText());
            assertTrue(passed.isEmpty());
            Ui.key(KeyCode.ESCAPE);
            assertEquals(List.of(KeyCode.ESCAPE), passed);
        }
    }

    @Test
    void aStateThatRisesChangesShapeAndWords() throws Exception {
        try (var shown = Shown.of(() -> new VBox(new StateGlyph(StateGlyph.State.TOLD, 14, "told")))) {
            var glyph = (StateGlyph) shown.root().getChildren().getFirst();
            Ui.run(() -> glyph.rise(StateGlyph.State.UNDERSTOOD, "understood", Duration.ZERO));
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
