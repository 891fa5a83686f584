package app.treefall.ui.settings;

import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.TrashEntry.InTrash;
import java.time.ZoneId;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What was thrown away, to be brought back or to go for good.
public final class TrashViewModel {

    private final Workbench bench;
    private final ObservableList<InTrash> trash = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable InTrash> doubted = new ReadOnlyObjectWrapper<>();
    private boolean isOpen;

    public TrashViewModel(Workbench bench) {
        this.bench = bench;
        bench.live().snapshotProperty().subscribe((_, _) -> look());
    }

    /// Newest first.
    public ObservableList<InTrash> trash() {
        return trash;
    }

    /// Asked to go for good, and waiting for the second yes.
    public ReadOnlyObjectProperty<@Nullable InTrash> doubtedProperty() {
        return doubted.getReadOnlyProperty();
    }

    public void open() {
        isOpen = true;
        doubted.set(null);
        look();
    }

    public void restore(InTrash thing) {
        bench.background()
                .run(
                        () -> {
                            bench.desk().trashEntry().restore(thing.entry());
                            return thing;
                        },
                        _ -> {
                            bench.frame()
                                    .say(new Notice(
                                            Icon.UNDO,
                                            Text.of("settings.trash.restored"),
                                            Text.of("settings.undo"),
                                            bench.frame()::undo));
                            bench.live().refresh();
                        });
    }

    public void askToDelete(InTrash thing) {
        doubted.set(thing);
    }

    public void keepIt() {
        doubted.set(null);
    }

    /// The second yes.
    public void deleteForGood() {
        var thing = Objects.requireNonNull(doubted.get());
        doubted.set(null);
        bench.background()
                .run(
                        () -> {
                            bench.desk().trashEntry().purge(thing.entry().id());
                            return thing;
                        },
                        _ -> {
                            bench.frame().say(Notice.of(Icon.TRASH, Text.of("settings.trash.deleted")));
                            look();
                            bench.live().refresh();
                        });
    }

    public String when(InTrash thing) {
        return Text.of(
                "settings.trash.when",
                Wording.day(
                        thing.at().atZone(ZoneId.systemDefault()).toLocalDate(),
                        bench.today().get()));
    }

    private void look() {
        if (isOpen) {
            bench.background().run(() -> bench.desk().trashEntry().trash(), trash::setAll);
        }
    }
}
