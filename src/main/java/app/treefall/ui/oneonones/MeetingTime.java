package app.treefall.ui.oneonones;

import app.treefall.capture.DayWords;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// When a 1:1 is, while that is typed: the day, the time, how long; and what is wrong with each.
final class MeetingTime {

    static final int USUAL_MINUTES = 30;
    private static final int MOST_MINUTES = 480;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.h]?([0-5]\\d)?");

    private final Workbench bench;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timeError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper minutesError = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate before;

    MeetingTime(Workbench bench) {
        this.bench = bench;
    }

    /// What stands there to begin with; its day may stay, even where it has passed.
    void set(LocalDate onDay, @Nullable LocalTime at, int length) {
        before = onDay;
        day.set(onDay);
        time.set(at == null ? "" : Days.time(at));
        minutes.set(Integer.toString(length > 0 ? length : USUAL_MINUTES));
    }

    TypedForm keptBy(TypedForm form) {
        return form.field("day", () -> String.valueOf(day.get()), this::onDay)
                .field("time", time)
                .field("minutes", minutes);
    }

    /// A day that has passed since it was typed is no day to plan for.
    private void onDay(String written) {
        try {
            var typed = LocalDate.parse(written);
            if (!isPast(typed)) {
                day.set(typed);
            }
        } catch (DateTimeParseException _) {
            day.set(null);
        }
    }

    private boolean isPast(LocalDate one) {
        return one.isBefore(bench.today().get()) && !one.equals(before);
    }

    /// Whether all of it can be kept; else the errors say what cannot.
    boolean isFine() {
        var when = day.get();
        boolean timeIsFine =
                time.get().isBlank() || TIME.matcher(time.get().strip()).matches();
        dayError.set(when == null || isPast(when) ? Text.of("oneonones.plan.error.day") : "");
        timeError.set(timeIsFine ? "" : Text.of("oneonones.plan.error.time"));
        minutesError.set(length() > 0 ? "" : Text.of("oneonones.plan.error.minutes"));
        return dayError.get().isEmpty() && timeIsFine && length() > 0;
    }

    void refuseDay(String why) {
        dayError.set(why);
    }

    /// How the day is typed.
    DayWords days() {
        return bench.daysAhead();
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    StringProperty timeProperty() {
        return time;
    }

    StringProperty minutesProperty() {
        return minutes;
    }

    ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty timeErrorProperty() {
        return timeError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty minutesErrorProperty() {
        return minutesError.getReadOnlyProperty();
    }

    /// Null when none was typed, or what was typed is none.
    @Nullable
    LocalTime at() {
        var typed = TIME.matcher(time.get().strip());
        if (!typed.matches()) {
            return null;
        }
        var minute = typed.group(2);
        return LocalTime.of(Integer.parseInt(typed.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    }

    /// In minutes; 0 when what was typed is no length of a meeting.
    int length() {
        try {
            int typed = Integer.parseInt(minutes.get().strip());
            return typed <= MOST_MINUTES ? Math.max(0, typed) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
