package app.treefall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Look.Appearance;
import app.treefall.ui.harness.Fx;
import app.treefall.ui.harness.FxThread;
import app.treefall.ui.harness.Screen;
import app.treefall.ui.harness.Shot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The controls that JavaFX brings, in our colours: beside our own they must not look like strangers.
@ExtendWith(Fx.class)
final class OrdinaryControlsTest {

    private ComboBox<String> person;
    private DatePicker day;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void popupsAndDialogsTakeTheLookOfTheWindow(Appearance appearance) throws Exception {
        try (var shown = Shown.of(this::page)) {
            FxThread.run(() -> shown.theme().appearanceProperty().set(appearance));
            FxThread.settle();
            FxThread.run(day::show);
            Screen.await(OrdinaryControlsTest::theCalendarIsDressed, () -> "the calendar is in a strange font");
            shot("day", appearance);
            FxThread.run(day::hide);
            FxThread.run(person::show);
            FxThread.settle();
            shot("list", appearance);
            FxThread.run(person::hide);
            var menu = FxThread.call(() -> new ContextMenu(
                    new MenuItem("Tell someone"), new MenuItem("Copy as a story"), new MenuItem("Move to the trash")));
            FxThread.run(() -> {
                shown.theme().textSizeProperty().set(130);
                menu.show(person, Side.BOTTOM, 0, 4);
            });
            FxThread.settle();
            var words = (Label) menu.getScene().getRoot().lookup(".label");
            assertEquals(18.2, words.getFont().getSize(), .1, "the text size reaches popups");
            assertTrue(words.getFont().getFamily().startsWith("Inter"));
            shot("menu", appearance);
            FxThread.run(menu::hide);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void aDialogIsDressedLikeTheWindow(Appearance appearance) throws Exception {
        try (var shown = Shown.of(this::page)) {
            var dialog = FxThread.call(() -> {
                shown.theme().appearanceProperty().set(appearance);
                var box = new Dialog<ButtonType>();
                box.initOwner(shown.stage());
                box.initModality(Modality.NONE);
                box.setHeaderText("This journal is damaged");
                box.setContentText("Part of the file cannot be read. Treefall has not touched it.");
                box.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
                shown.theme().dress(box.getDialogPane().getScene());
                box.show();
                return box;
            });
            FxThread.settle();
            assertNotNull(dialog.getDialogPane().lookup(".button"));
            shot("dialog", appearance);
            FxThread.run(dialog::close);
        }
    }

    private static boolean theCalendarIsDressed() {
        return FxThread.call(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".day-cell"))
                .anyMatch(cell ->
                        cell instanceof Labeled day && day.getFont().getFamily().equals("Inter")));
    }

    private VBox page() {
        person = new ComboBox<>(FXCollections.observableArrayList("Daniel Osei", "Priya Nair", "Hugo Lind"));
        person.getSelectionModel().selectFirst();
        day = new DatePicker(LocalDate.of(2026, 11, 18));
        var list = new ListView<>(FXCollections.observableArrayList(
                "Rehearsed peak with Support", "Cut failed card payments", "Wrote the runbook"));
        list.setPrefHeight(120);
        list.getSelectionModel().select(1);
        var area = new TextArea("A text area as JavaFX has it.");
        area.setPrefRowCount(3);
        var off = new CheckBox("Leave out names");
        var on = new CheckBox("Keep a copy");
        on.setSelected(true);
        var one = new RadioButton("Whole season");
        one.setSelected(true);
        var page = new VBox(
                12,
                new HBox(12, person, day, new TextField("A line")),
                new HBox(16, off, on, one, new RadioButton("This month")),
                list,
                area,
                new HBox(8, Buttons.primary("Save entry", () -> {}), Buttons.plain("Copy", () -> {})));
        page.setPrefSize(Region.USE_COMPUTED_SIZE, 480);
        page.setStyle("-fx-padding: 24px");
        return page;
    }

    private static void shot(String what, Appearance appearance) {
        Shot.of(Path.of("target", "pictures", what + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png"), 1);
    }
}
