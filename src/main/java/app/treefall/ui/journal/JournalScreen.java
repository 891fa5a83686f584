package app.treefall.ui.journal;

import app.treefall.narrative.coach.Mend;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.coach.Remark;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Every;
import app.treefall.ui.history.HistoryPane;
import app.treefall.ui.history.HistoryViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The journal: what was logged, one entry open to be told whole, and the coach beside it.
public final class JournalScreen implements Screen {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");
    private static final double ROOM = 1180;
    /// In widths of the text: below the first the coach is a strip, below the second the list gives way too.
    private static final double ROOM_FOR_THE_COACH = 70;
    private static final double ROOM_FOR_THE_LIST = 58;
    private static final Duration UNTIL_COACHED = Duration.millis(150);
    private static final Duration UNTIL_SAVED = Duration.seconds(5);
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination ANSWER = KeyCombination.valueOf("Shortcut+J");
    private static final KeyCombination HISTORY = KeyCombination.valueOf("Shortcut+H");
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final Workbench bench;
    private final JournalListViewModel listModel;
    private final ViewsViewModel viewsModel;
    private final EntryEditorViewModel editorModel;
    private final CoachViewModel coachModel;
    private final Popover popover = new Popover();
    private final JournalList list;
    private final EditorPane editor;
    private final CoachPane coach;
    private final ScrollPane coachScroll = new ScrollPane();
    private final Button strip = Buttons.quiet("", this::openCoach);
    private final VBox page = new VBox();
    private final HBox columns;
    private final StackPane root;
    private final Label measure = new Label();
    private Width width = Width.USUAL;
    private boolean tight;
    private boolean firstIsWanted;

    public JournalScreen(Workbench bench, Rhythm rhythm) {
        this(bench, null, new JournalListViewModel(bench, rhythm.weekProperty()));
    }

    /// @param files how a file is chosen; null for the system's own dialog
    JournalScreen(Workbench bench, @Nullable FileChoice files) {
        this(bench, files, new JournalListViewModel(bench));
    }

    private JournalScreen(Workbench bench, @Nullable FileChoice files, JournalListViewModel listModel) {
        this.bench = bench;
        this.listModel = listModel;
        viewsModel = new ViewsViewModel(bench, listModel);
        editorModel = new EntryEditorViewModel(bench);
        coachModel = new CoachViewModel(bench);
        var tools = new EditorTools(
                bench, editorModel, coachModel, popover, files == null ? this::chooseFile : files, this::openHistory);
        list = new JournalList(
                listModel,
                viewsModel,
                coachModel,
                popover,
                this::edit,
                () -> bench.frame().capture(""),
                () -> bench.frame().go(new Place.Import(List.of())));
        editor = new EditorPane(tools, this::trash);
        coach = new CoachPane(coachModel, bench.frame(), wishes());
        coachScroll.setFitToWidth(true);
        coachScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        coachScroll.setFocusTraversable(false);
        coachScroll.getStyleClass().add("coach-side");
        strip.getStyleClass().add("coach-strip");
        strip.setGraphic(Icons.of(Icon.MESSAGE_CIRCLE));
        strip.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        page.getStyleClass().add("journal-page");
        columns = new HBox(list, page);
        columns.getStyleClass().add("journal-columns");
        measure.setOpacity(0);
        measure.setMouseTransparent(true);
        root = new StackPane(measure, columns, popover);
        root.getStyleClass().add("journal");
        root.getStylesheets()
                .addAll(
                        Theme.sheet("/css/journal.css"),
                        Theme.sheet("/css/editor.css"),
                        Theme.sheet("/css/telling.css"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.widthProperty().subscribe(wide -> root.pseudoClassStateChanged(ROOMY, wide.doubleValue() >= ROOM));
        root.widthProperty().subscribe(this::fitText);
        measure.fontProperty().subscribe(this::fitText);
        bench.frame().keepWhileTyped(editorModel::keepDraft);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                editorModel.leave();
            }
        });
        listModel.chosenProperty().subscribe(chosen -> {
            if (chosen == null) {
                editorModel.close();
            } else {
                editorModel.open(chosen);
            }
        });
        coachModel
                .saidProperty()
                .subscribe(said -> strip.setText(said == null ? "" : CoachViewModel.stripOf(said.reading())));
        watch();
        arrange();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        popover.close();
        switch (place) {
            case Place.OpenEntry(var entry) -> {
                listModel.reveal(entry);
                list.takeFocus();
            }
            case Place.TellMore(var entry, var more) -> {
                listModel.reveal(entry);
                root.applyCss();
                root.layout(); // only what has its place can be scrolled to, and menus open below it
                editor.tellMore(more);
            }
            case Place.SearchFor(var words) -> list.search(words);
            case Place.ShowOnly(var filter) -> {
                listModel.show(filter);
                list.takeFocus();
            }
            case Place.Journal _,
                    Place.Harvest _,
                    Place.Week _,
                    Place.Impact _,
                    Place.FeedbackLoop _,
                    Place.AskForAQuote _,
                    Place.Heard _,
                    Place.Audience _,
                    Place.OneOnOnes _,
                    Place.Prepare _,
                    Place.Hold _,
                    Place.Visibility _,
                    Place.PromotionCase _,
                    Place.Inbox _,
                    Place.Import _,
                    Place.Settings _,
                    Place.Season _,
                    Place.Ladders _,
                    Place.Trash _,
                    Place.Names _ -> {
                firstIsWanted = true;
                openFirst();
                list.takeFocus();
            }
        }
    }

    @Override
    public void getReady() {
        firstIsWanted = true;
        openFirst();
    }

    @Override
    public void fit(Width newWidth) {
        if (newWidth != width) {
            width = newWidth;
            root.pseudoClassStateChanged(WIDE, newWidth == Width.WIDE);
            popover.close();
            arrange();
        }
    }

    /// Large text needs the arrangement of a narrower window.
    private void fitText() {
        double widths = root.getWidth() / measure.getFont().getSize();
        boolean now = root.getWidth() > 0 && widths < ROOM_FOR_THE_COACH;
        root.pseudoClassStateChanged(CRAMPED, root.getWidth() > 0 && widths < ROOM_FOR_THE_LIST);
        if (now != tight) {
            tight = now;
            root.pseudoClassStateChanged(TIGHT, tight);
            popover.close();
            arrange();
        }
    }

    private boolean isNarrow() {
        return width == Width.NARROW || tight;
    }

    /// When what happens: the coach after a pause of typing, a draft within two seconds, saving after rest.
    private void watch() {
        var look = Every.quiet(
                UNTIL_COACHED, () -> coachModel.look(editorModel.entryProperty().get()));
        var save = Every.quiet(UNTIL_SAVED, editorModel::save);
        editorModel.entryProperty().subscribe((before, now) -> {
            if (before == null || now == null || !before.id().equals(now.id())) {
                coachModel.look(now);
                arrange();
            } else {
                look.run();
                save.run();
            }
        });
        bench.live().snapshotProperty().subscribe(_ -> look.run());
        listModel.rowsProperty().subscribe(_ -> openFirst());
    }

    /// The journal opens on an entry, also when its rows come a moment after the screen.
    private void openFirst() {
        if (!firstIsWanted) {
            return;
        }
        firstIsWanted = listModel.chosenProperty().get() == null;
        if (firstIsWanted) {
            listModel.rowsProperty().get().stream()
                    .filter(JournalRow.Line.class::isInstance)
                    .map(JournalRow.Line.class::cast)
                    .findFirst()
                    .ifPresent(line -> {
                        firstIsWanted = false;
                        listModel.chosenProperty().set(line.entry());
                    });
        }
    }

    private void arrange() {
        boolean open = editorModel.entryProperty().get() != null;
        coachScroll.setContent(coach);
        root.pseudoClassStateChanged(NARROW, isNarrow());
        if (!open) {
            page.getChildren().setAll(nothingOpen());
            columns.getChildren().setAll(list, page);
        } else if (isNarrow()) {
            page.getChildren().setAll(editor, strip);
            columns.getChildren().setAll(list, page);
        } else {
            page.getChildren().setAll(editor);
            columns.getChildren().setAll(list, page, coachScroll);
        }
        VBox.setVgrow(editor, Priority.ALWAYS);
    }

    private VBox nothingOpen() {
        var lesson = new EmptyState(
                Text.of("journal.closed"),
                Text.of("journal.closed.why"),
                Buttons.plain(Text.of("journal.empty.do"), () -> bench.frame().capture("")));
        var box = new VBox(lesson);
        box.getStyleClass().add("nothing-open");
        return box;
    }

    private void openCoach() {
        var scroll = new ScrollPane(coach);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var box = new VBox(scroll);
        box.getStyleClass().add("coach-over");
        popover.open(box, strip);
    }

    /// What is being written is saved first, so that it is in the history too.
    private void openHistory() {
        var open = editorModel.entryProperty().get();
        if (open != null) {
            editorModel.leave();
            popover.open(new HistoryPane(new HistoryViewModel(bench, open.id()), popover::close), editor);
        }
    }

    private void edit() {
        if (editorModel.entryProperty().get() != null) {
            editor.focus(Part.HEADLINE);
        }
    }

    private void trash() {
        editorModel.leave();
        listModel.trash();
        list.takeFocus();
    }

    private void mend(Mend mend) {
        popover.close();
        switch (mend) {
            case Mend.Replace(var place, var _, var _) -> {
                editorModel.steps().mend(mend);
                editor.focus(place.part());
            }
            case Mend.TellAs _ -> editorModel.steps().mend(mend);
            case Mend.AskFor(var part, var _) -> editor.focus(part);
            case Mend.ChoosePriority _ -> editor.focus(Part.SERVES);
            case Mend.AttachEvidence _ -> editor.focus(Part.EVIDENCE);
        }
    }

    private CoachPane.Wishes wishes() {
        return new CoachPane.Wishes() {
            @Override
            public void mend(Mend mend) {
                JournalScreen.this.mend(mend);
            }

            @Override
            public void silence(Remark remark) {
                editorModel.steps().silence(remark);
            }

            @Override
            public void speakAgain(String rule) {
                editorModel.steps().speakAgain(rule);
            }
        };
    }

    private void press(KeyEvent key) {
        if (ANSWER.match(key)) {
            key.consume();
            editor.answerNext();
        } else if (FIND.match(key)) {
            key.consume();
            list.search("");
        } else if (SAVE.match(key)) {
            key.consume();
            editorModel.use();
        } else if (HISTORY.match(key)) {
            key.consume();
            openHistory();
        } else if (key.getCode() == KeyCode.ESCAPE && editor.isFocusWithin() && !popover.isVisible()) {
            key.consume();
            list.takeFocus();
        }
    }

    private @Nullable Path chooseFile() {
        File chosen = new FileChooser()
                .showOpenDialog(root.getScene() == null ? null : root.getScene().getWindow());
        return chosen == null ? null : chosen.toPath();
    }
}
