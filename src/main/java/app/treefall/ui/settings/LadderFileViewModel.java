package app.treefall.ui.settings;

import app.treefall.domain.Ladder;
import app.treefall.imports.ladders.LadderIntake;
import app.treefall.imports.ladders.NotTaken;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.ReadLadder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A ladder that was read from a file and is looked at; it comes into the journal when it is taken, as one step.
public final class LadderFileViewModel {

    /// @param file its name
    public record Looked(String file, Ladder ladder, List<NotTaken> notTaken) {
        public Looked {
            notTaken = List.copyOf(notTaken);
        }
    }

    private final Workbench bench;
    private final Consumer<Ladder> taken;
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

    /// @param taken hears the ladder that is in the journal now
    public LadderFileViewModel(Workbench bench, Consumer<Ladder> taken) {
        this.bench = bench;
        this.taken = taken;
    }

    /// What is looked at; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// Reads the one file of what was dropped.
    public void read(List<Path> dropped) {
        if (dropped.size() == 1) {
            read(dropped.getFirst());
        } else {
            leave();
            wrong.set(Text.of("settings.ladders.file.several"));
        }
    }

    public void read(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        bench.background().run(() -> ReadLadder.run(file), result -> hear(result, name));
    }

    public void take() {
        var here = looked.get();
        if (here == null) {
            return;
        }
        var ladder = here.ladder();
        bench.background().run(() -> bench.desk().shapeLadder().takeOnce(ladder), became -> {
            leave();
            bench.live().refresh();
            taken.accept(ladder);
            switch (became) {
                case TAKEN ->
                    bench.frame()
                            .say(new Notice(
                                    Icon.LAYERS,
                                    Text.of(
                                            "settings.ladders.file.taken",
                                            ladder.name().text()),
                                    Text.of("settings.ladders.undo"),
                                    bench.frame()::undo));
                case KNOWN -> wrong.set(Text.of("settings.ladders.file.known"));
            }
        });
    }

    /// Nothing was written, nothing is.
    public void leave() {
        looked.set(null);
        wrong.set("");
    }

    private void hear(ReadLadder.Result result, String name) {
        leave();
        switch (result) {
            case ReadLadder.Result.CannotBeRead _ -> wrong.set(Text.of("settings.ladders.file.unreadable", name));
            case ReadLadder.Result.Looked(LadderIntake.Refused(var reason, var line)) -> {
                var where = line == 0 ? name : Text.of("inbox.from", name, line);
                wrong.set(Text.of("inbox.refused", where, Text.of("inbox.refused." + reason.name())));
            }
            case ReadLadder.Result.Looked(LadderIntake.Understood(var ladder, var notTaken)) ->
                looked.set(new Looked(name, ladder, notTaken));
        }
    }
}
