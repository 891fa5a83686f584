package app.treefall.ui.settings;

import app.treefall.domain.Reminder;
import app.treefall.domain.WorkingWeek;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.text.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Which days its owner works, and when the harvest is called to mind. In force at once.
public final class RhythmViewModel {

    /// Whose week it is.
    public enum Whose {
        USUAL,
        OWN
    }

    /// @param day null for the last working day
    public record On(@Nullable DayOfWeek day) {}

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Rhythm rhythm;
    private final ObjectProperty<Whose> whose;
    private final ObjectProperty<DayOfWeek> first = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
    private final Map<DayOfWeek, BooleanProperty> worked = new EnumMap<>(DayOfWeek.class);
    private final ReadOnlyStringWrapper weekError = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Reminder.How> how;
    private final ObjectProperty<On> on;
    private final StringProperty at;
    private final ReadOnlyStringWrapper atError = new ReadOnlyStringWrapper("");
    private boolean isShowing;

    public RhythmViewModel(Rhythm rhythm) {
        this.rhythm = rhythm;
        for (var day : DayOfWeek.values()) {
            var works = new SimpleBooleanProperty();
            worked.put(day, works);
            works.subscribe((_, _) -> changeWeek());
        }
        whose = new SimpleObjectProperty<>(rhythm.ownProperty().get() ? Whose.OWN : Whose.USUAL);
        var reminder = rhythm.reminder();
        how = new SimpleObjectProperty<>(reminder.how());
        on = new SimpleObjectProperty<>(new On(reminder.day()));
        at = new SimpleStringProperty(SHOWN.format(reminder.at()));
        rhythm.weekProperty().subscribe(this::show);
        whose.subscribe((_, _) -> changeWeek());
        first.subscribe((_, _) -> changeWeek());
        how.subscribe((_, _) -> changeReminder());
        on.subscribe((_, _) -> changeReminder());
    }

    public ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    public ObjectProperty<DayOfWeek> firstProperty() {
        return first;
    }

    public BooleanProperty workedProperty(DayOfWeek day) {
        return Objects.requireNonNull(worked.get(day));
    }

    public ReadOnlyStringProperty weekErrorProperty() {
        return weekError.getReadOnlyProperty();
    }

    public ObjectProperty<Reminder.How> howProperty() {
        return how;
    }

    public ObjectProperty<On> onProperty() {
        return on;
    }

    /// "16:00"
    public StringProperty atProperty() {
        return at;
    }

    public ReadOnlyStringProperty atErrorProperty() {
        return atError.getReadOnlyProperty();
    }

    /// To be called when the time was typed.
    public void changeReminder() {
        var time = typed();
        atError.set(time == null ? Text.of("settings.week.error.time") : "");
        if (time != null) {
            var now = rhythm.reminder();
            var next = new Reminder(how.get(), on.get().day(), time, now.last());
            if (!next.equals(now)) {
                rhythm.change(next);
            }
        }
    }

    private void show(WorkingWeek week) {
        isShowing = true;
        first.set(week.first());
        worked.forEach((day, works) -> works.set(week.worked().contains(day)));
        isShowing = false;
    }

    private void changeWeek() {
        if (isShowing) {
            return;
        }
        if (whose.get() == Whose.USUAL) {
            weekError.set("");
            rhythm.asUsual();
            return;
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        worked.forEach((day, works) -> {
            if (works.get()) {
                days.add(day);
            }
        });
        weekError.set(days.isEmpty() ? Text.of("settings.week.error.days") : "");
        if (!days.isEmpty()) {
            rhythm.change(new WorkingWeek(first.get(), days));
        }
    }

    private @Nullable LocalTime typed() {
        try {
            return LocalTime.parse(at.get().strip(), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
