package app.treefall.ui.frame;

import app.treefall.domain.Reminder;
import app.treefall.domain.WorkingWeek;
import app.treefall.ui.fx.Background;
import app.treefall.usecase.KeepSettings;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How its owner's weeks run: which days are worked, and when the harvest is called to mind. One for the window; what
/// is changed in the settings is in force everywhere at once.
public final class Rhythm {

    private final KeepSettings settings;
    private final Background background;
    private final WorkingWeek usual;
    private final ReadOnlyObjectWrapper<WorkingWeek> week;
    private final ReadOnlyBooleanWrapper own;
    private final ReadOnlyObjectWrapper<Reminder> reminder;

    public Rhythm(KeepSettings settings, Background background, Locale locale) {
        this.settings = settings;
        this.background = background;
        usual = WorkingWeek.of(locale);
        var chosen = settings.week();
        week = new ReadOnlyObjectWrapper<>(chosen == null ? usual : chosen);
        own = new ReadOnlyBooleanWrapper(chosen != null);
        reminder = new ReadOnlyObjectWrapper<>(settings.reminder());
    }

    public ReadOnlyObjectProperty<WorkingWeek> weekProperty() {
        return week.getReadOnlyProperty();
    }

    public WorkingWeek week() {
        return week.get();
    }

    /// Whether it was chosen, and is not just the one that is usual here.
    public ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Reminder> reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    public Reminder reminder() {
        return reminder.get();
    }

    public void change(WorkingWeek next) {
        own.set(true);
        week.set(next);
        keep(() -> settings.keepWeek(next));
    }

    /// Back to the week that is usual where one is.
    public void asUsual() {
        own.set(false);
        week.set(usual);
        keep(() -> settings.keepWeek(null));
    }

    public void change(Reminder next) {
        reminder.set(next);
        keep(() -> settings.keep(next));
    }

    private void keep(Runnable writing) {
        background.aside(
                () -> {
                    writing.run();
                    return writing;
                },
                _ -> {});
    }
}
