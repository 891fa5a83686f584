package app.treefall.ui.telling;

import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.narrative.closing.Messages;
import app.treefall.ui.frame.Workbench;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What can be written about the entry to the person who is chosen, and whether copying it counts as telling.
public final class MessageViewModel {

    private static final Messages NOTHING = new Messages("", "");

    private final Workbench bench;
    private final Entry entry;
    private final ReadOnlyObjectWrapper<Messages> messages = new ReadOnlyObjectWrapper<>(NOTHING);
    private final BooleanProperty recorded = new SimpleBooleanProperty(true);
    private @Nullable Person asked;

    MessageViewModel(Workbench bench, Entry entry) {
        this.bench = bench;
        this.entry = entry;
    }

    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /// Whether it is recorded as told when it is copied.
    public BooleanProperty recordedProperty() {
        return recorded;
    }

    /// Written beside the window; what was asked for somebody else is dropped.
    void writeTo(@Nullable Person person) {
        asked = person;
        if (person == null) {
            messages.set(NOTHING);
            return;
        }
        var journal = bench.live().snapshot();
        bench.background().aside(() -> Messages.of(journal, entry.id(), person.id()), written -> {
            if (person.equals(asked)) {
                messages.set(written);
            }
        });
    }
}
