package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Prose;
import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.usecase.AttachFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// By what an entry can be checked: links, files copied in, numbers with a source, people who can confirm it.
final class EvidenceList extends VBox {

    private sealed interface FileRead {
        record Bytes(byte[] bytes) implements FileRead {}

        record TooLarge() implements FileRead {}

        record Unreadable() implements FileRead {}
    }

    private final EditorTools tools;
    private final Button attach;

    EvidenceList(EditorTools tools) {
        this.tools = tools;
        attach = Buttons.link(Text.of("journal.evidence.attach"), this::offer);
        getStyleClass().add("evidence");
        Watch.of(tools.model(), entry -> List.of(entry.id(), entry.evidence()), this::show);
    }

    /// Opens the choice of what to attach.
    void offer() {
        var menu = new Choices()
                .add(Icon.LINK, Text.of("journal.evidence.link"), this::askLink)
                .add(Icon.PAPERCLIP, Text.of("journal.evidence.file"), this::askFile)
                .line();
        for (var person : tools.bench().live().snapshot().people()) {
            menu.add(
                    Icon.USER,
                    Text.of("journal.evidence.witness", person.name().text()),
                    () -> evidence(list -> list.add(new Evidence.Witness(Prose.NONE, person.id()))));
        }
        menu.below(attach);
    }

    private void show(Entry entry) {
        var lines = new ArrayList<Node>();
        for (var evidence : entry.evidence()) {
            lines.add(line(evidence));
        }
        if (lines.isEmpty()) {
            var nothing = new Label(Text.of("journal.evidence.none"));
            nothing.getStyleClass().addAll("body", "faint");
            var row = new FlowPane(nothing, attach);
            row.getStyleClass().add("words-and-step");
            lines.add(row);
        } else {
            lines.add(attach);
        }
        getChildren().setAll(lines);
    }

    private HBox line(Evidence evidence) {
        var words = new Label(wordsOf(evidence), Icons.small(iconOf(evidence)));
        words.getStyleClass().addAll("body", "faint-icon");
        words.setMinWidth(0);
        var line = new HBox(words);
        if (evidence instanceof Evidence.Link(var _, var address)) {
            line.getChildren()
                    .add(Buttons.icon(
                            Icon.COPY,
                            Text.of("journal.evidence.copy"),
                            () -> tools.bench().frame().copy(address.text())));
        }
        line.getChildren()
                .add(Buttons.icon(
                        Icon.X,
                        Text.of("journal.evidence.remove", wordsOf(evidence)),
                        () -> evidence(list -> list.remove(evidence))));
        line.getStyleClass().add("evidence-line");
        return line;
    }

    private String wordsOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var label, var address) -> label.hasWords() ? label.text() : address.text();
            case Evidence.CopiedFile(var label, var fileName, var _, var _) ->
                label.hasWords() ? label.text() : fileName.text();
            case Evidence.SourcedNumber(var label, var source) ->
                label.hasWords() ? Text.of("journal.evidence.sourced", label.text(), source.text()) : source.text();
            case Evidence.Witness(var label, var id) -> {
                var person = tools.bench().live().snapshot().find(id);
                var who = Text.of(
                        "journal.evidence.confirms",
                        person == null
                                ? Text.of("journal.somebody")
                                : person.name().text());
                yield label.hasWords() ? who + ": " + label.text() : who;
            }
        };
    }

    private static Icon iconOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link _ -> Icon.LINK;
            case Evidence.CopiedFile _ -> Icon.PAPERCLIP;
            case Evidence.SourcedNumber _ -> Icon.HASH;
            case Evidence.Witness _ -> Icon.USER;
        };
    }

    private void askLink() {
        tools.popover()
                .open(
                        new AskBox(
                                Text.of("journal.evidence.link"),
                                Text.of("journal.evidence.link.prompt"),
                                "",
                                address -> {
                                    tools.popover().close();
                                    if (address.hasWords()) {
                                        evidence(list -> list.add(new Evidence.Link(Prose.NONE, address)));
                                    }
                                }),
                        attach);
    }

    private void askFile() {
        var file = tools.files().choose();
        var entry = tools.model().entryProperty().get();
        if (file != null && entry != null) {
            tools.bench().background().aside(() -> read(file), read -> {
                switch (read) {
                    case FileRead.Bytes(var bytes) -> attach(entry, file, bytes);
                    case FileRead.TooLarge() -> complain("journal.evidence.large");
                    case FileRead.Unreadable() -> complain("journal.evidence.unreadable");
                }
            });
        }
    }

    private static FileRead read(Path file) {
        try {
            return Files.size(file) > AttachFile.MOST_BYTES
                    ? new FileRead.TooLarge()
                    : new FileRead.Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            return new FileRead.Unreadable();
        }
    }

    private void attach(Entry entry, Path file, byte[] bytes) {
        tools.bench()
                .background()
                .run(() -> tools.bench().desk().attachFile().run(String.valueOf(file.getFileName()), bytes), result -> {
                    var now = tools.model().entryProperty().get();
                    switch (result) {
                        case AttachFile.Result.TooLarge _ -> complain("journal.evidence.large");
                        case AttachFile.Result.Attached(var evidence) -> {
                            if (now != null && now.id().equals(entry.id())) {
                                evidence(list -> list.add(evidence));
                            }
                        }
                    }
                });
    }

    private void complain(String key) {
        getChildren().add(Banner.wrong(Text.of(key)));
    }

    private void evidence(Consumer<List<Evidence>> what) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var list = new ArrayList<>(entry.evidence());
            what.accept(list);
            tools.model().change(draft -> draft.evidence(list));
        }
    }
}
