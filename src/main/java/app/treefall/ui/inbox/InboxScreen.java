package app.treefall.ui.inbox;

import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.EmptyState;
import app.treefall.ui.frame.FileDrop;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Screen;
import app.treefall.ui.frame.ScreenPane;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What imports found, one suggestion at a time: nothing enters the journal unseen. A file dropped anywhere on it is
/// imported.
public final class InboxScreen implements Screen {

    private final InboxViewModel model;
    private final GuidedImport guided;
    private final Label count = new Label();
    private final Button importing = Buttons.plain(Text.of("inbox.import"), () -> guide(List.of()));
    private final VBox content = new VBox();
    private final ScreenPane root = new ScreenPane("inbox");
    private final GuidedPane guide;
    private final InboxDesk desk;
    private final OneOnOnesBox oneOnOnes;

    public InboxScreen(Workbench bench) {
        this(bench, null);
    }

    /// @param dialogs how files are chosen; null for the system's own
    InboxScreen(Workbench bench, @Nullable FileDialogs dialogs) {
        model = new InboxViewModel(bench);
        guided = new GuidedImport(bench, _ -> arrive());
        desk = new InboxDesk(bench, model, root.popover());
        oneOnOnes = new OneOnOnesBox(bench);
        guide = new GuidedPane(guided, bench.today().get(), dialogs == null ? system() : dialogs, this::leaveGuide);
        VBox.setVgrow(guide, Priority.ALWAYS);
        VBox.setVgrow(desk, Priority.ALWAYS);
        root.over(content);
        FileDrop.onto(root, () -> true, this::guide);
        model.rowsProperty().subscribe(this::arrange);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        root.popover().close();
        model.show();
        if (place instanceof Place.Import(var files)) {
            guide(files);
        } else {
            arrange();
            if (isGuiding()) {
                guide.takeFocus();
            } else {
                desk.takeFocus();
            }
        }
    }

    @Override
    public void fit(Width width) {
        root.fit(width);
        root.popover().close();
    }

    private boolean isGuiding() {
        return content.getChildren().contains(guide);
    }

    private void guide(List<Path> files) {
        content.getChildren().setAll(header(), guide);
        guided.choose(files);
        guide.takeFocus();
    }

    private void leaveGuide() {
        guided.cancel();
        arrive();
    }

    private void arrive() {
        content.getChildren().clear();
        arrange();
        desk.takeFocus();
    }

    private void arrange() {
        var rows = model.rowsProperty().get();
        int waits = rows.waiting() + model.journal().oneOnOnesWaiting().size();
        count.setText(waits == 0 ? "" : Text.of("inbox.waits", InboxWords.suggestions(waits)));
        if (isGuiding()) {
            return;
        }
        boolean empty = rows.rows().isEmpty();
        var body = empty ? lesson() : desk;
        if (empty || !content.getChildren().contains(desk)) {
            content.getChildren().setAll(header(), oneOnOnes, body);
        }
    }

    private HBox header() {
        var title = new Label(Text.of("inbox.title"));
        title.getStyleClass().add("screen-title");
        count.getStyleClass().setAll("label", "secondary");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Buttons.with(Icon.DOWNLOAD, importing);
        var header = new HBox(title, count, space, importing);
        header.getStyleClass().add("inbox-header");
        return header;
    }

    private Region lesson() {
        var box = new VBox(new EmptyState(
                        Text.of("inbox.empty"),
                        Text.of("inbox.empty.why"),
                        Buttons.primary(Text.of("inbox.empty.do"), () -> guide(List.of())))
                .like(Icon.FLAG, Text.of("inbox.empty.example"), Text.of("inbox.empty.example.from")));
        box.getStyleClass().add("lesson");
        return box;
    }

    private FileDialogs system() {
        return new FileDialogs() {
            @Override
            public List<Path> files() {
                var chooser = new FileChooser();
                chooser.setTitle(Text.of("inbox.guide.files"));
                var chosen = chooser.showOpenMultipleDialog(window());
                return chosen == null
                        ? List.of()
                        : chosen.stream().map(File::toPath).toList();
            }

            @Override
            public List<Path> folder() {
                var chooser = new DirectoryChooser();
                chooser.setTitle(Text.of("inbox.guide.folder"));
                File chosen = chooser.showDialog(window());
                return chosen == null ? List.of() : List.of(chosen.toPath());
            }
        };
    }

    private @Nullable Window window() {
        return root.getScene() == null ? null : root.getScene().getWindow();
    }
}
