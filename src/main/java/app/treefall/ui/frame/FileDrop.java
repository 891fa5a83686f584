package app.treefall.ui.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dragged onto a part of the window and let go there. What lies in it and takes files of its own, such as the
/// editor for evidence, goes first.
public final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    /// @param wanted whether files make sense there now
    public static void onto(Node place, BooleanSupplier wanted, Consumer<List<Path>> take) {
        place.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles() && wanted.getAsBoolean()) {
                drag.acceptTransferModes(TransferMode.COPY);
                place.pseudoClassStateChanged(DROPPING, true);
                drag.consume();
            }
        });
        place.addEventHandler(DragEvent.DRAG_EXITED, _ -> place.pseudoClassStateChanged(DROPPING, false));
        place.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            place.pseudoClassStateChanged(DROPPING, false);
            var files = drop.getDragboard().getFiles();
            if (files != null && !files.isEmpty() && wanted.getAsBoolean()) {
                drop.setDropCompleted(true);
                drop.consume();
                take.accept(files.stream().map(File::toPath).toList());
            }
        });
    }
}
