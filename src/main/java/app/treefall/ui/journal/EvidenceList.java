package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// By what an entry can be checked: links, files copied in, numbers with a source, people who can confirm it.
final class EvidenceList extends VBox {

    private final EditorTools tools;
    private final Attaching attaching;
    private final Button attach;

    EvidenceList(EditorTools tools) {
        this.tools = tools;
        attaching = new Attaching(tools, this::complain);
        attach = Buttons.link(Text.of("journal.evidence.attach"), this::offer);
        getStyleClass().add("evidence");
        Watch.of(tools.model(), entry -> List.of(entry.id(), entry.evidence()), this::show);
    }

    Attaching attaching() {
        return attaching;
    }

    /// Opens the choice of what to attach.
    void offer() {
        var menu = new Choices()
                .add(Icon.LINK, Text.of("journal.evidence.link"), () -> askLink(null))
                .add(Icon.PAPERCLIP, Text.of("journal.evidence.file"), this::askFile)
                .add(Icon.HASH, Text.of("editor.evidence.sourced"), () -> askNumber(null))
                .add(Icon.COPY, Text.of("editor.evidence.paste"), this::paste)
                .line();
        for (var person : tools.bench().live().snapshot().people()) {
            menu.add(
                    Icon.USER,
                    Text.of("journal.evidence.witness", person.name().text()),
                    () -> askWitness(person.id(), null));
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
        var words = Buttons.link(wordsOf(evidence), () -> correct(evidence));
        words.setGraphic(Icons.small(iconOf(evidence)));
        words.getStyleClass().addAll("evidence-words", "faint-icon");
        words.setMinWidth(0);
        words.setAccessibleHelp(
                Text.of(evidence instanceof Evidence.CopiedFile ? "editor.evidence.look" : "editor.evidence.correct"));
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
                        () -> attaching.change(list -> list.remove(evidence))));
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

    /// What was attached is looked at or said better.
    private void correct(Evidence evidence) {
        switch (evidence) {
            case Evidence.Link link -> askLink(link);
            case Evidence.CopiedFile file -> tools.popover().open(new FileBox(tools, file), attach);
            case Evidence.SourcedNumber number -> askNumber(number);
            case Evidence.Witness witness -> askWitness(witness.person(), witness);
        }
    }

    private void askLink(Evidence.@Nullable Link before) {
        tools.popover()
                .open(
                        new AskTwoBox(
                                        "editor.evidence.link",
                                        before == null ? Prose.NONE : before.address(),
                                        before == null ? Prose.NONE : before.label(),
                                        (address, label) -> keep(before, new Evidence.Link(label, address)))
                                .keptIn(tools, "link" + placeOf(before)),
                        attach);
    }

    private void askNumber(Evidence.@Nullable SourcedNumber before) {
        tools.popover()
                .open(
                        new AskTwoBox(
                                        "editor.evidence.number",
                                        before == null ? Prose.NONE : before.label(),
                                        before == null ? Prose.NONE : before.source(),
                                        (label, source) -> keep(before, new Evidence.SourcedNumber(label, source)))
                                .keptIn(tools, "sourced" + placeOf(before)),
                        attach);
    }

    private void askWitness(Id<Person> person, Evidence.@Nullable Witness before) {
        tools.popover()
                .open(
                        new AskBox(
                                        wordsOf(new Evidence.Witness(Prose.NONE, person)),
                                        Text.of("editor.evidence.witness.prompt"),
                                        before == null ? "" : before.label().text(),
                                        label -> keep(before, new Evidence.Witness(label, person)))
                                .keptIn(tools, "witness/" + person),
                        attach);
    }

    private String placeOf(@Nullable Evidence before) {
        var entry = tools.model().entryProperty().get();
        return before == null || entry == null
                ? ""
                : EntryChips.numbered(entry.evidence().indexOf(before));
    }

    private void keep(@Nullable Evidence before, Evidence now) {
        tools.popover().close();
        attaching.change(list -> {
            int at = before == null ? -1 : list.indexOf(before);
            if (at >= 0) {
                list.set(at, now);
            } else if (!list.contains(now)) {
                list.add(now);
            }
        });
    }

    private void askFile() {
        var file = tools.files().choose();
        if (file != null) {
            attaching.take(file);
        }
    }

    private void paste() {
        if (!attaching.paste()) {
            var words = Clipboard.getSystemClipboard().getString();
            if (words != null && words.strip().matches("[a-z]{2,12}://\\S+")) {
                attaching.link(words);
            } else {
                complain(Text.of("editor.evidence.nothing"));
            }
        }
    }

    private void complain(String words) {
        getChildren().removeIf(Banner.class::isInstance);
        getChildren().add(Banner.wrong(words));
    }
}
