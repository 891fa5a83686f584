package app.treefall.ui.control;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import org.jspecify.annotations.Nullable;

/// A month to point at, as an item of a menu. The days of JavaFX's date picker without its field.
public final class Calendar {

    private Calendar() {}

    /// @param name what a screen reader calls it
    /// @param menu is hidden when a day is chosen
    public static CustomMenuItem in(
            ContextMenu menu, String name, @Nullable LocalDate day, Consumer<LocalDate> choose) {
        var item = new CustomMenuItem(days(name, day, chosen -> {
            menu.hide();
            choose.accept(chosen);
        }));
        item.setHideOnClick(false);
        item.getStyleClass().add("calendar-item");
        return item;
    }

    private static Node days(String name, @Nullable LocalDate day, Consumer<LocalDate> choose) {
        var picker = new DatePicker(day);
        var skin = new DatePickerSkin(picker);
        picker.setSkin(skin);
        picker.valueProperty().subscribe((LocalDate before, LocalDate now) -> {
            if (now != null && !now.equals(before)) {
                choose.accept(now);
            }
        });
        var content = skin.getPopupContent();
        content.setAccessibleText(name);
        return content;
    }
}
