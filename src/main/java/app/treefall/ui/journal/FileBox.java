package app.treefall.ui.journal;

import app.treefall.domain.Evidence;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.usecase.LookAtFile;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A file of evidence, looked at again: what it shows, and the ways to its own program or to a copy.
final class FileBox extends VBox {

    private static final double WIDE = 440;
    private static final double HIGH = 320;
    private static final int KILO = 1000;

    private final EditorTools tools;
    private final Evidence.CopiedFile file;
    private final StackPane sight = new StackPane();
    private final Label said = new Label();

    FileBox(EditorTools tools, Evidence.CopiedFile file) {
        this.tools = tools;
        this.file = file;
        getStyleClass().addAll("ask-box", "file-box");
        var name = new Label(file.fileName().text());
        name.getStyleClass().add("section");
        name.setMinWidth(0);
        var size = new Label(sizeOf(file.size()));
        size.getStyleClass().add("caption");
        sight.getStyleClass().add("file-sight");
        sight.getChildren().setAll(words(Text.of("editor.file.looking")));
        said.getStyleClass().addAll("secondary", "ochre");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(new VBox(name, size), sight, said, steps());
        look();
    }

    private HBox steps() {
        var steps = new HBox();
        if (LookAtFile.mayBeOpened(file)) {
            steps.getChildren().add(Buttons.small(Buttons.primary(Text.of("editor.file.open"), this::open)));
        }
        steps.getChildren().add(Buttons.small(Buttons.plain(Text.of("editor.file.save"), this::save)));
        steps.getStyleClass().add("steps");
        return steps;
    }

    private void look() {
        var background = tools.bench().background();
        background.<byte @Nullable []>run(
                () -> tools.bench().desk().attachFile().read(file.hash()), bytes -> {
                    if (bytes == null) {
                        sight.getChildren().setAll(words(Text.of("editor.file.gone")));
                    } else {
                        background.aside(() -> FilePreview.of(bytes), this::show);
                    }
                });
    }

    private void show(FilePreview preview) {
        sight.getChildren()
                .setAll(
                        switch (preview) {
                            case FilePreview.Picture(var image) -> picture(new ImageView(image));
                            case FilePreview.Words(var text, boolean isAll) -> text(text, isAll);
                            case FilePreview.Nothing _ -> words(Text.of("editor.file.no.sight"));
                        });
    }

    private Node picture(ImageView view) {
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(WIDE, view.getImage().getWidth()));
        view.setFitHeight(Math.min(HIGH, view.getImage().getHeight()));
        view.setAccessibleText(Text.of("editor.file.picture", file.fileName().text()));
        return view;
    }

    private Node text(String text, boolean isAll) {
        var area = new TextArea(isAll ? text : text + "\n" + Text.of("editor.file.goes.on"));
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.lines().count() + 1, 2, 12));
        area.setAccessibleText(Text.of("editor.file.words", file.fileName().text()));
        return area;
    }

    private void open() {
        tools.bench().background().run(() -> tools.bench().desk().lookAtFile().open(file), this::tell);
    }

    private void save() {
        var to = tools.bench().frame().whereToSave(file.fileName().text());
        if (to != null) {
            tools.bench()
                    .background()
                    .run(() -> tools.bench().desk().lookAtFile().save(file, to), this::tell);
        }
    }

    private void tell(LookAtFile.Result result) {
        said.setText(
                switch (result) {
                    case LookAtFile.Result.There _ -> "";
                    case LookAtFile.Result.NotInTheJournal _ -> Text.of("editor.file.gone");
                    case LookAtFile.Result.NotToBeOpened _ -> Text.of("editor.file.not.opened");
                    case LookAtFile.Result.CouldNot(var trouble) -> TroubleText.of(trouble);
                });
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("secondary", "faint");
        label.setWrapText(true);
        return label;
    }

    private static String sizeOf(long bytes) {
        return bytes < KILO
                ? Text.of("editor.file.bytes", bytes)
                : bytes < KILO * KILO
                        ? Text.of("editor.file.kilobytes", bytes / KILO)
                        : Text.of("editor.file.megabytes", bytes / (KILO * KILO));
    }
}
