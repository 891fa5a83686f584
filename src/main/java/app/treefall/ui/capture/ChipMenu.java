package app.treefall.ui.capture;

import app.treefall.capture.Correction;
import app.treefall.capture.Mark;
import app.treefall.domain.DaySpan;
import app.treefall.ui.control.Calendar;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What a chip offers when it is pressed: what else it could be, its words, keeping them as text, taking it out.
final class ChipMenu {

    private final ContextMenu menu = new ContextMenu();

    /// @param editWords selects the chip's words in the line
    ChipMenu(CaptureChip chip, List<ChipChoice> choices, Consumer<Correction> correct, Consumer<Mark> editWords) {
        choices.forEach(choice -> add(choice.icon(), choice.words(), () -> correct.accept(choice.correction())));
        if (chip.sort() == CaptureChip.Sort.DAY) {
            menu.getItems()
                    .add(Calendar.in(
                            menu,
                            Text.of("capture.day.calendar"),
                            chip.mark() instanceof Mark.Day day ? day.days().last() : null,
                            day -> correct.accept(new Correction.ToDay(DaySpan.on(day)))));
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
}
