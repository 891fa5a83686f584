package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rebuilds a piece of the editor when its part of the entry changed, and not with every key that changed another.
final class Watch<T> {

    private final Function<Entry, T> part;
    private final Consumer<Entry> show;
    private @Nullable T shown;

    private Watch(Function<Entry, T> part, Consumer<Entry> show) {
        this.part = part;
        this.show = show;
    }

    static <T> void of(EntryEditorViewModel model, Function<Entry, T> part, Consumer<Entry> show) {
        model.entryProperty().subscribe(new Watch<>(part, show)::look);
    }

    private void look(@Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        var now = part.apply(entry);
        if (!Objects.equals(now, shown)) {
            shown = now;
            show.accept(entry);
        }
    }
}
