package app.treefall.ui.frame;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is typed in fields that save when they are left, before they are: a form of its own for each thing that is
/// shown in them.
public final class TypedForms {

    private final ReadOnlyObjectWrapper<@Nullable TypedForm> form = new ReadOnlyObjectWrapper<>();

    /// Null while nothing is shown.
    public ReadOnlyObjectProperty<@Nullable TypedForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What is shown goes, before the fields show something else.
    public void leave() {
        var before = form.get();
        if (before != null) {
            before.close();
        }
    }

    public void open(TypedForm next) {
        form.set(next);
        next.open();
    }

    /// To be run once what stands in the fields now is saved.
    public Runnable saving() {
        var now = form.get();
        return now == null ? () -> {} : now.saving();
    }

    /// The same where it is new: from then on it is kept under its own name.
    public Runnable savingNew(Supplier<TypedForm> next) {
        var now = form.get();
        return () -> {
            if (now != null) {
                now.saved();
            }
            if (now == form.get()) {
                open(next.get());
            }
        };
    }
}
