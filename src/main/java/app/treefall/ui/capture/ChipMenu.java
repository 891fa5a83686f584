package app.treefall.ui.capture;

import app.treefall.capture.Correction;
import app.treefall.capture.Mark;
import app.treefall.domain.DaySpan;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.DatePickerSkin;

/// What a chip offers when it is pressed: what else it could be, its words, keeping them as text, taking it out.
final class ChipMenu {

    private final CaptureChip chip;
    private final Consumer<Correction> correct;
    private final ContextMenu menu = new ContextMenu();

    /// @param editWords selects the chip's words in the line
    ChipMenu(CaptureChip chip, List<ChipChoice> choices, Consumer<Correction> correct, Consumer<Mark> editWords) {
        this.chip = chip;
        this.correct = correct;
        choices.forEach(choice -> add(choice.icon(), choice.words(), () -> correct.accept(choice.correction())));
        if (chip.sort() == CaptureChip.Sort.DAY) {
            menu.getItems().add(calendar());
        }
        var mark = chip.mark();
        if (mark != null) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            add(Icon.EDIT, Text.of("capture.chip.words"), () -> editWords.accept(mark));
            add(Icon.FILE_TEXT, Text.of("capture.chip.text"), () -> correct.accept(new Correction.AsText()));
            add(Icon.X, Text.of("capture.chip.remove"), () -> correct.accept(new Correction.Removed()));
        }
    }

    ContextMenu menu() {
        return menu;
    }

    private void add(Icon icon, String words, Runnable run) {
        var item = new MenuItem(words, Icons.small(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
    }

    private CustomMenuItem calendar() {
        var picker =
                new DatePicker(chip.mark() instanceof Mark.Day day ? day.days().last() : null);
        var skin = new DatePickerSkin(picker);
        picker.setSkin(skin);
        picker.valueProperty().subscribe((LocalDate before, LocalDate day) -> {
            if (day != null && !day.equals(before)) {
                menu.hide();
                correct.accept(new Correction.ToDay(DaySpan.on(day)));
            }
        });
        var content = skin.getPopupContent();
        content.setAccessibleText(Text.of("capture.day.calendar"));
        var item = new CustomMenuItem(content, false);
        item.getStyleClass().add("calendar-item");
        return item;
    }
}
