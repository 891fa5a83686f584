package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.ui.text.Text;
import app.treefall.usecase.AttachFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.Dragboard;
import org.jspecify.annotations.Nullable;

/// Files, pictures and links on their way into the evidence of the open entry: chosen, dropped or pasted. Read and
/// copied beside the window.
final class Attaching {

    private static final long MOST_PIXELS = 60_000_000;

    private sealed interface Read {
        record Bytes(byte[] bytes) implements Read {}

        record TooLarge() implements Read {}

        record Unreadable() implements Read {}
    }

    private final EditorTools tools;
    private final Consumer<String> complain;

    /// @param complain is told what is wrong, where and what to do
    Attaching(EditorTools tools, Consumer<String> complain) {
        this.tools = tools;
        this.complain = complain;
    }

    /// Whether these could be attached.
    static boolean canTake(Dragboard dropped) {
        return dropped.hasFiles() || dropped.hasUrl() || dropped.hasImage();
    }

    /// Whether what was dropped was taken.
    boolean drop(Dragboard dropped) {
        if (dropped.hasFiles()) {
            dropped.getFiles().forEach(file -> take(file.toPath()));
        } else if (dropped.hasUrl()) {
            link(dropped.getUrl());
        } else if (dropped.hasImage()) {
            take(dropped.getImage());
        }
        return canTake(dropped);
    }

    /// Takes what is no text out of the clipboard; false when there is nothing like that and pasting means text.
    boolean paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            clipboard.getFiles().forEach(file -> take(file.toPath()));
            return true;
        }
        boolean picture = clipboard.hasImage() && !clipboard.hasString();
        if (picture) {
            take(clipboard.getImage());
        }
        return picture;
    }

    void take(Path file) {
        var entry = open();
        if (entry != null) {
            var name = String.valueOf(file.getFileName());
            tools.bench().background().aside(() -> read(file), read -> {
                switch (read) {
                    case Read.Bytes(var bytes) -> attach(entry, name, bytes);
                    case Read.TooLarge() -> complain.accept(Text.of("editor.evidence.large", name));
                    case Read.Unreadable() -> complain.accept(Text.of("editor.evidence.unreadable", name));
                }
            });
        }
    }

    void take(@Nullable Image image) {
        var entry = open();
        if (entry == null || image == null) {
            return;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width == 0 || height == 0 || (long) width * height > MOST_PIXELS || image.getPixelReader() == null) {
            complain.accept(Text.of("editor.evidence.picture"));
            return;
        }
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var name = "%s %s.png"
                .formatted(
                        Text.of("editor.evidence.pasted"), tools.bench().today().get());
        tools.bench()
                .background()
                .aside(() -> FilePreview.png(pixels, width, height), bytes -> attach(entry, name, bytes));
    }

    void link(String address) {
        var words = Prose.flawIn(address) == null ? Prose.of(address.strip()) : Prose.NONE;
        if (words.hasWords()) {
            change(list -> list.add(new Evidence.Link(Prose.NONE, words)));
        }
    }

    void change(Consumer<List<Evidence>> what) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var list = new ArrayList<>(entry.evidence());
            what.accept(list);
            tools.model().change(draft -> draft.evidence(list));
        }
    }

    private @Nullable Id<Entry> open() {
        var entry = tools.model().entryProperty().get();
        return entry == null ? null : entry.id();
    }

    private static Read read(Path file) {
        try {
            return !Files.isRegularFile(file)
                    ? new Read.Unreadable()
                    : Files.size(file) > AttachFile.MOST_BYTES
                            ? new Read.TooLarge()
                            : new Read.Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Read.Unreadable();
        }
    }

    private void attach(Id<Entry> entry, String name, byte[] bytes) {
        var kept = Prose.flawIn(name) == null ? name : Text.of("editor.evidence.file");
        tools.bench().background().run(() -> tools.bench().desk().attachFile().run(kept, bytes), result -> {
            switch (result) {
                case AttachFile.Result.TooLarge _ -> complain.accept(Text.of("editor.evidence.large", kept));
                case AttachFile.Result.Attached(var evidence) -> {
                    if (Objects.equals(open(), entry)) {
                        change(list -> add(list, evidence));
                    }
                }
            }
        });
    }

    /// The same file twice is one piece of evidence.
    private static void add(List<Evidence> list, Evidence.CopiedFile file) {
        boolean known = list.stream()
                .anyMatch(other -> other instanceof Evidence.CopiedFile copied
                        && copied.hash().equals(file.hash()));
        if (!known) {
            list.add(file);
        }
    }
}
