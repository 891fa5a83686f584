package app.treefall.ui.promotion;

import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Segmented.Option;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.nio.file.Files;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dossier as it will look for each reader, and the ways out of the program.
final class DossierColumn extends VBox {

    private static final double THIRD = 100.0 / 3;

    private final PromotionViewModel model;
    private final Runnable review;
    private final Leaving leaving;

    /// Shows what leaves, and from there the ways out.
    interface Leaving {

        /// @param format the one that was asked for; null for any
        void ask(@Nullable Format format, Node from);
    }

    /// @param review goes to the blocks of the dossier
    DossierColumn(PromotionViewModel model, Runnable review, Leaving leaving) {
        this.model = model;
        this.review = review;
        this.leaving = leaving;
        getStyleClass().add("dossier");
        getChildren().addAll(head(), lenses(), page(), kept(), mine(), toSend(), others(), leftOut(), whatLeaves());
    }

    private Node head() {
        var title = new Label(Text.of("promotion.dossier"));
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var where = new Label();
        where.getStyleClass().addAll("secondary", "faint");
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.pagesProperty().get().isEmpty()
                                ? ""
                                : Text.of(
                                        "promotion.page",
                                        model.pageProperty().get() + 1,
                                        model.pagesProperty().get().size()),
                        model.pagesProperty(),
                        model.pageProperty()));
        var earlier = Buttons.icon(Icon.CHEVRON_LEFT, Text.of("promotion.page.earlier"), model::earlierPage);
        earlier.disableProperty().bind(model.pageProperty().lessThanOrEqualTo(0));
        var later = Buttons.icon(Icon.CHEVRON_RIGHT, Text.of("promotion.page.later"), model::laterPage);
        later.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.pageProperty().get()
                                >= model.pagesProperty().get().size() - 1,
                        model.pagesProperty(),
                        model.pageProperty()));
        var head = new HBox(title, earlier, where, later);
        head.getStyleClass().add("dossier-head");
        return head;
    }

    private Node lenses() {
        var lenses = new Segmented<>(
                Text.of("promotion.lens"),
                List.of(
                        new Option<>(Lens.MANAGER, Text.of("promotion.lens.manager")),
                        new Option<>(Lens.SKIP_LEVEL, Text.of("promotion.lens.skip")),
                        new Option<>(Lens.COMMITTEE, Text.of("promotion.lens.committee")),
                        new Option<>(Lens.PEERS, Text.of("promotion.lens.peers")),
                        new Option<>(Lens.ME, Text.of("promotion.lens.me"))));
        lenses.setMaxWidth(Double.MAX_VALUE);
        for (var segment : lenses.getChildren()) {
            HBox.setHgrow(segment, Priority.ALWAYS);
            ((Region) segment).setMaxWidth(Double.MAX_VALUE);
        }
        lenses.valueProperty().bindBidirectional(model.lensProperty());
        return lenses;
    }

    /// A click on the page leads to its blocks.
    private Node page() {
        var page = new PageView(model);
        page.setOnMouseClicked(_ -> review.run());
        page.setOnDragDetected(drag -> {
            drag.consume();
            dragOut(page);
        });
        return page;
    }

    /// The file that was written last, where the platform lets one drag it: the pages themselves are in no file
    /// yet.
    private void dragOut(Node page) {
        var file = model.written();
        if (file == null || !Files.isRegularFile(file)) {
            model.exportFirst();
            return;
        }
        try {
            var files = new ClipboardContent();
            files.putFiles(List.of(file.toFile()));
            page.startDragAndDrop(TransferMode.COPY).setContent(files);
        } catch (UnsupportedOperationException _) {
            model.exportFirst();
        }
    }

    /// How many edits are kept, and whether one wants a second look.
    private Node kept() {
        var words = new Label();
        words.getStyleClass().add("secondary");
        words.setGraphic(Icons.small(Icon.EDIT));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var look = Buttons.link(Text.of("promotion.edits.review.do"), () -> {
            model.edits().chooseWhatWantsALook();
            review.run();
        });
        look.setMinWidth(USE_PREF_SIZE);
        var kept = new HBox(words, look);
        kept.getStyleClass().add("kept");
        model.edits().editedProperty().subscribe(_ -> {
            var said = model.edits().keptWords();
            words.setText(said.isEmpty() ? Text.of("promotion.edits.none") : said);
            look.setText(Text.of(said.isEmpty() ? "promotion.edits.edit.do" : "promotion.edits.review.do"));
        });
        return kept;
    }

    private Node mine() {
        var words = new Label(Text.of("promotion.mine"));
        words.getStyleClass().add("secondary");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setGraphic(Icons.small(Icon.EYE));
        words.visibleProperty().bind(model.lensProperty().isEqualTo(Lens.ME));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    /// To hand in as it stands, or to edit first.
    private Node toSend() {
        var pdf = asking(Buttons.primary(Text.of("promotion.export.pdf"), () -> {}), Format.PDF);
        pdf.setMaxWidth(Double.MAX_VALUE);
        pdf.getStyleClass().add("export-pdf");
        HBox.setHgrow(pdf, Priority.ALWAYS);
        var word = Buttons.with(
                Icon.FILE_TEXT, asking(Buttons.plain(Text.of("promotion.export.word"), () -> {}), Format.DOCX));
        word.setAccessibleText(Text.of("promotion.export.as", Text.of("promotion.export.word")));
        word.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().add("export-word");
        var both = new HBox(pdf, word);
        both.getStyleClass().add("exports-to-send");
        return both;
    }

    private Node others() {
        var others = new GridPane();
        others.getStyleClass().add("exports");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(THIRD);
            others.getColumnConstraints().add(column);
        }
        others.addRow(
                0,
                export(Icon.LAYERS, "promotion.export.html", Format.HTML),
                export(Icon.HASH, "promotion.export.markdown", Format.MARKDOWN),
                export(Icon.COPY, "promotion.export.text", Format.TEXT));
        return others;
    }

    private Button export(Icon icon, String key, Format format) {
        var button = Buttons.with(icon, Buttons.small(asking(Buttons.plain(Text.of(key), () -> {}), format)));
        button.setAccessibleText(Text.of("promotion.export.as", Text.of(key)));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Button asking(Button button, @Nullable Format format) {
        button.setOnAction(_ -> leaving.ask(format, button));
        return button;
    }

    private Node whatLeaves() {
        return asking(Buttons.link(Text.of("papers.out.leaves"), () -> {}), null);
    }

    private Node leftOut() {
        var words = new Label();
        words.getStyleClass().addAll("caption", "left-out");
        words.setGraphic(Icons.of(Icon.LOCK, 13));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.leftOutProperty());
        words.visibleProperty().bind(model.leftOutProperty().isNotEmpty());
        return words;
    }
}
