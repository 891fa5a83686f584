package app.treefall.ui.promotion;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Segmented.Option;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.papers.PaperDoor;
import app.treefall.ui.promotion.CaseShown.Cell;
import app.treefall.ui.promotion.EvidenceViewModel.Asked;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The season's argument: how each criterion stands, what a committee would object to, the dossier and its ways out.
public final class PromotionScreen implements Screen {

    private enum Tab {
        CASE,
        CARDS,
        BLOCKS,
        DOSSIER
    }

    private final PromotionViewModel model;
    private final LadderGrid grid = new LadderGrid(this::openCell, this::openAims);
    private final CommitteeView committee;
    private final Label sub = new Label();
    private final HBox header;
    private final Segmented<Tab> tabs = new Segmented<>(
            Text.of("promotion.tabs"),
            List.of(
                    new Option<>(Tab.CASE, Text.of("promotion.tab.case")),
                    new Option<>(Tab.CARDS, Text.of("promotion.tab.cards")),
                    new Option<>(Tab.BLOCKS, Text.of("promotion.tab.blocks")),
                    new Option<>(Tab.DOSSIER, Text.of("promotion.tab.dossier"))));
    private final Segmented<Tab> sides = new Segmented<>(
            Text.of("promotion.tabs"),
            List.of(
                    new Option<>(Tab.CASE, Text.of("promotion.tab.case")),
                    new Option<>(Tab.CARDS, Text.of("promotion.tab.cards")),
                    new Option<>(Tab.BLOCKS, Text.of("promotion.tab.blocks"))));
    private final CardsView cards;
    private final BlocksView blocks;
    private final ScrollPane cardsPane;
    private final VBox argument = new VBox();
    private final ScrollPane argumentPane = scrolling(argument, "argument-pane");
    private final ScrollPane dossierPane;
    private final HBox page = new HBox();
    private final VBox left = new VBox();
    private final ScreenPane root = new ScreenPane("promotion").over(page);
    private Width width = Width.USUAL;

    public PromotionScreen(Workbench bench) {
        model = new PromotionViewModel(bench);
        committee = new CommitteeView(saying -> model.take(saying, this::openEvidence));
        dossierPane = scrolling(
                new DossierColumn(
                        model,
                        this::openBlocks,
                        (format, from) -> papers(bench)
                                .dossier(model.lensProperty().get(), model.aim().season(), format, from, model::wrote)),
                "dossier-pane");
        cards = new CardsView(
                model::openStory,
                model::copy,
                from -> papers(bench).cards(model.aim().season(), from));
        cardsPane = scrolling(cards, "argument-pane");
        blocks = new BlocksView(model.edits(), this::openWords, this::openLens);
        var title = new Label(Text.of("promotion.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        sub.getStyleClass().addAll("body", "soft");
        header = new HBox(title, sub);
        header.getStyleClass().add("promotion-header");
        argument.getStyleClass().add("argument");
        left.getStyleClass().add("promotion-left");
        page.getStyleClass().add("promotion-page");
        VBox.setVgrow(argumentPane, Priority.ALWAYS);
        VBox.setVgrow(dossierPane, Priority.ALWAYS);
        VBox.setVgrow(cardsPane, Priority.ALWAYS);
        VBox.setVgrow(blocks, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        model.shownProperty().subscribe(this::show);
        model.seasonProperty().subscribe(_ -> arrange());
        tabs.valueProperty().subscribe((_, now) -> turn(now));
        sides.valueProperty().subscribe((_, now) -> turn(now));
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.close();
            }
        });
    }

    private PaperDoor papers(Workbench bench) {
        return new PaperDoor(bench, root.popover());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        model.open();
    }

    @Override
    public void getReady() {
        model.open();
        model.close();
    }

    @Override
    public void fit(Width newWidth) {
        width = newWidth;
        root.fit(newWidth);
        arrange();
    }

    /// Narrow: the case or the dossier, below their tabs. Else beside each other. Without a season: what it would
    /// be good for.
    private void arrange() {
        switch (model.seasonProperty().get()) {
            case UNKNOWN -> {
                left.getChildren().setAll(header);
                page.getChildren().setAll(left);
            }
            case NONE -> {
                sub.setText("");
                var teaching = new VBox(lesson());
                teaching.getStyleClass().add("lesson");
                left.getChildren().setAll(header, teaching);
                page.getChildren().setAll(left);
            }
            case THERE -> arrangeCase();
        }
    }

    private void arrangeCase() {
        boolean narrow = width == Width.NARROW;
        var turn = new HBox(narrow ? tabs : sides);
        turn.getStyleClass().add("promotion-tabs");
        var shown = (narrow ? tabs : sides).valueProperty().get();
        left.getChildren()
                .setAll(
                        header,
                        turn,
                        switch (shown) {
                            case CASE -> argumentPane;
                            case CARDS -> cardsPane;
                            case BLOCKS -> blocks;
                            case DOSSIER -> dossierPane;
                        });
        if (narrow) {
            page.getChildren().setAll(left);
        } else {
            page.getChildren().setAll(left, dossierPane);
        }
    }

    /// Both widths show the same side, as far as they have it.
    private void turn(Tab now) {
        tabs.valueProperty().set(now);
        if (now != Tab.DOSSIER) {
            sides.valueProperty().set(now);
        }
        arrange();
    }

    private void openBlocks() {
        turn(Tab.BLOCKS);
    }

    private void openWords(Node from) {
        var rewording = model.edits().rewording();
        if (rewording != null) {
            root.popover().open(new WordsBox(rewording, root.popover()::close), from);
        }
    }

    private void openLens(Node from) {
        var shape = model.edits().shapeProperty().get();
        if (shape != null) {
            root.popover()
                    .open(
                            new LensBox(
                                    shape,
                                    wanted -> {
                                        root.popover().close();
                                        model.edits().shape(wanted);
                                    },
                                    () -> {
                                        root.popover().close();
                                        model.edits().unshape();
                                    }),
                            from);
        }
    }

    private void show(@Nullable CaseShown shown) {
        if (shown == null) {
            return;
        }
        sub.setText(shown.title());
        committee.show(shown);
        cards.show(shown.cards());
        if (shown.rows().isEmpty()) {
            argument.getChildren().setAll(noLadder(), committee);
        } else {
            grid.show(shown);
            argument.getChildren().setAll(grid, committee);
        }
    }

    private Node noLadder() {
        var words = new Label(Text.of("promotion.ladder.none"));
        words.getStyleClass().addAll("body", "soft");
        words.setWrapText(true);
        var box = new VBox(words, Buttons.link(Text.of("promotion.ladder.choose"), model::startASeason));
        box.getStyleClass().add("no-ladder");
        return box;
    }

    private void openCell(Cell cell, Button from) {
        openEvidence(cell.asked(), from);
    }

    /// Beside the row of the criterion, so that one sees it fill.
    private void openEvidence(Asked asked) {
        var cell = grid.goTo(asked.criterion());
        if (cell != null) {
            reveal(cell);
            openEvidence(asked, cell);
        }
    }

    private void openEvidence(Asked asked, Node from) {
        root.popover().open(new EvidenceList(model.evidence(asked), root.popover()::close), from);
    }

    private void reveal(Node node) {
        var place = argument.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = argumentPane.getViewportBounds().getHeight();
        double room = argument.getHeight() - view;
        double top = argumentPane.getVvalue() * room;
        if (room > 0 && (place.getMinY() < top || place.getMaxY() > top + view)) {
            argumentPane.setVvalue(Math.clamp((place.getCenterY() - view / 2) / room, 0, 1));
            argumentPane.layout();
        }
    }

    private void openAims(Node from) {
        new AimMenu(model.aim()).show(from, Side.BOTTOM, 0, 0);
    }

    private EmptyState lesson() {
        return new EmptyState(
                        Text.of("promotion.empty"),
                        Text.of("promotion.empty.why"),
                        Buttons.primary(Text.of("promotion.empty.do"), model::startASeason))
                .like(Icon.AWARD, Text.of("promotion.empty.example"), Text.of("promotion.empty.from"));
    }

    private static ScrollPane scrolling(Node content, String style) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add(style);
        return pane;
    }
}
