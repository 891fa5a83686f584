package app.treefall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Reminder;
import app.treefall.domain.WorkingWeek;
import app.treefall.files.FileMoves;
import app.treefall.files.Preferences;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.fx.Background;
import app.treefall.usecase.KeepSettings;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RhythmViewModelTest {

    private Path file;
    private RhythmViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("preferences.properties");
        model = new RhythmViewModel(rhythm());
    }

    @Test
    void aWeekOfOnesOwnIsThereAtTheNextStart() {
        model.whoseProperty().set(RhythmViewModel.Whose.OWN);
        model.firstProperty().set(DayOfWeek.SATURDAY);
        model.workedProperty(DayOfWeek.FRIDAY).set(false);

        assertEquals(
                new WorkingWeek(
                        DayOfWeek.SATURDAY,
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)),
                rhythm().week());
    }

    @Test
    void theUsualWeekComesBackInOneClick() {
        model.whoseProperty().set(RhythmViewModel.Whose.OWN);
        model.firstProperty().set(DayOfWeek.SUNDAY);
        model.whoseProperty().set(RhythmViewModel.Whose.USUAL);

        assertEquals(WorkingWeek.of(Locale.GERMANY), rhythm().week());
        assertNull(settings().week());
    }

    @Test
    void aWeekWithoutAWorkingDayIsSaidAndNotKept() {
        model.whoseProperty().set(RhythmViewModel.Whose.OWN);
        for (var day : DayOfWeek.values()) {
            model.workedProperty(day).set(false);
        }

        assertEquals(
                "Choose at least one day. The week is as it was.",
                model.weekErrorProperty().get());
        assertEquals(Set.of(DayOfWeek.FRIDAY), rhythm().week().worked());
    }

    @Test
    void theReminderIsOffAndThenAsItWasChosen() {
        assertEquals(Reminder.OFF, rhythm().reminder());

        model.howProperty().set(Reminder.How.ON_THE_DESKTOP);
        model.onProperty().set(new RhythmViewModel.On(DayOfWeek.THURSDAY));
        model.atProperty().set("9:30");
        model.changeReminder();

        assertEquals(
                new Reminder(Reminder.How.ON_THE_DESKTOP, DayOfWeek.THURSDAY, LocalTime.of(9, 30), null),
                rhythm().reminder());
    }

    @Test
    void aTimeThatIsNoneIsSaidAndTheReminderStays() {
        model.howProperty().set(Reminder.How.IN_THE_WINDOW);
        model.atProperty().set("tea time");
        model.changeReminder();

        assertTrue(model.atErrorProperty().get().startsWith("Write a time of day"));
        assertEquals(LocalTime.of(16, 0), rhythm().reminder().at());
    }

    private KeepSettings settings() {
        return new KeepSettings(new Preferences(file, FileMoves.OF_THE_SYSTEM));
    }

    private Rhythm rhythm() {
        var background = new Background(Runnable::run, Runnable::run, Runnable::run, _ -> {}, e -> {
            throw new AssertionError(e);
        });
        return new Rhythm(settings(), background, Locale.GERMANY);
    }
}
