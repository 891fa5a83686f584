package app.treefall.ui.harvest;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which promises were kept, mine and theirs.
final class PromisesPage extends VBox {

    private static final int MOST = 8;

    private final PromisesViewModel promises;

    PromisesPage(HarvestViewModel model) {
        promises = model.promises();
        getStyleClass().add("page");
        var rows = Page.column("rows");
        getChildren()
                .addAll(
                        Page.title(Text.of("harvest.promises.title")),
                        Page.why(Text.of("harvest.promises.why")),
                        rows,
                        Page.on(model, HarvestStep.PROMISES));
        promises.openProperty().subscribe(open -> {
            rows.getChildren().setAll(open.stream().limit(MOST).map(this::row).toList());
            if (open.isEmpty()) {
                rows.getChildren().add(Page.wrapped(Text.of("harvest.promises.none"), "story"));
            } else if (open.size() > MOST) {
                rows.getChildren()
                        .add(Page.wrapped(Text.of("harvest.promises.more", open.size() - MOST), "secondary", "faint"));
            }
        });
    }

    private Node row(PromisesViewModel.Open promise) {
        var words = Page.column(
                "words",
                Page.wrapped(promise.whose(), "secondary", "faint"),
                Page.wrapped(promise.words(), "list-headline"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var kept = Buttons.small(Buttons.plain(Text.of("harvest.promises.keep"), () -> promises.kept(promise)));
        kept.setAccessibleText(Text.of("harvest.promises.keep") + ": " + promise.words());
        return Page.row("row", words, kept);
    }
}
