package app.treefall.ui.fx;

import app.treefall.domain.Snapshot;
import app.treefall.usecase.ReadJournal;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The journal as every open view model sees it: one snapshot, replaced whole when anything was written here or
/// elsewhere.
public final class Live {

    private final ReadJournal readJournal;
    private final Background background;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(Snapshot.EMPTY);

    public Live(ReadJournal readJournal, Background background) {
        this.readJournal = readJournal;
        this.background = background;
    }

    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public Snapshot snapshot() {
        return snapshot.get();
    }

    /// Called after each write of our own.
    public void refresh() {
        background.run(readJournal::run, snapshot::set);
    }

    /// Called now and then: picks up what another window or the terminal wrote.
    public void refreshIfChangedElsewhere() {
        background.run(readJournal::hasChangedElsewhere, changed -> {
            if (changed) {
                refresh();
            }
        });
    }
}
