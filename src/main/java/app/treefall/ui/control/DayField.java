package app.treefall.ui.control;

import app.treefall.capture.DayWords;
import app.treefall.domain.DaySpan;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A day, written as the program writes days and read as quick capture reads them: "yesterday", "3 Nov",
/// "2026-11-03". Up and Down go from day to day, Alt Down or the sign at its end open a calendar.
///
/// What cannot be read stays where it was typed, with what to do about it.
public final class DayField extends CustomTextField {

    /// Whether a day must stand here. A needed day that cannot be read is no day, so that nothing is saved with the
    /// one before; an optional one stays as it was.
    public enum Need {
        NEEDED,
        OPTIONAL
    }

    private final DayWords words;
    private final Need need;
    private final ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final Button calendar = Buttons.icon(Icon.CALENDAR, Text.of("control.day.calendar"), this::openCalendar);
    private Runnable chosen = () -> {};
    private String shown = "";
    private boolean reading;

    public DayField(DayWords words, Need need) {
        this.words = words;
        this.need = need;
        getStyleClass().add("day-field");
        setPromptText(Text.of("control.day.prompt." + words.toward()));
        calendar.setFocusTraversable(false);
        setRight(calendar);
        value.subscribe((_, day) -> {
            if (!reading) {
                show(day);
            }
        });
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// With its label above and what is wrong below.
    public FormField<DayField> labelled(String name) {
        var field = new FormField<>(name, this);
        field.errorProperty().bind(error);
        return field;
    }

    /// @param other what else is wrong with the day, where the words could be read
    public FormField<DayField> labelled(String name, ObservableStringValue other) {
        var field = new FormField<>(name, this);
        field.errorProperty().bind(Bindings.when(error.isNotEmpty()).then(error).otherwise(other));
        return field;
    }

    /// Null while there is none.
    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return value;
    }

    /// Why the words are no day; empty when they are one.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Happens after another day was typed or chosen here.
    public DayField whenChosen(Runnable then) {
        chosen = then;
        return this;
    }

    /// Reads what stands here.
    public void commit() {
        var typed = getText().strip();
        if (typed.equals(shown)) {
            error.set("");
            return;
        }
        if (typed.isEmpty()) {
            accept(null);
            return;
        }
        switch (words.read(typed)) {
            case DayWords.Meaning.Days(DaySpan days) when days.isOneDay() -> accept(days.last());
            case DayWords.Meaning.Days _ -> refuse(Text.of("control.day.one." + words.toward()));
            case DayWords.Meaning.NoDay _ -> refuse(Text.of("control.day.wrong." + words.toward()));
            case DayWords.Meaning.Wrong(var objection) -> refuse(objection.inWords());
        }
    }

    private void accept(@Nullable LocalDate day) {
        error.set("");
        boolean another = !Objects.equals(value.get(), day);
        value.set(day);
        show(value.get());
        if (another) {
            chosen.run();
        }
    }

    private void refuse(String why) {
        error.set(why);
        if (need == Need.NEEDED) {
            reading = true;
            value.set(null);
            reading = false;
            shown = "";
        }
    }

    private void show(@Nullable LocalDate day) {
        error.set("");
        shown = day == null ? "" : written(day);
        setText(shown);
    }

    /// With the year where the words would mean another day without it.
    private String written(LocalDate day) {
        var without = Wording.shortDay(day);
        boolean clear = words.read(without).equals(new DayWords.Meaning.Days(DaySpan.on(day)));
        return clear && day.getYear() == words.today().get().getYear() ? without : without + " " + day.getYear();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.F4 || (key.getCode() == KeyCode.DOWN && key.isAltDown())) {
            key.consume();
            openCalendar();
        } else if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            key.consume();
            step(key.getCode() == KeyCode.UP ? 1 : -1);
        } else if (key.getCode() == KeyCode.ENTER) {
            var before = getText();
            commit();
            if (!error.get().isEmpty() || !before.equals(getText())) {
                key.consume();
            }
        }
    }

    private void step(int days) {
        commit();
        var day = value.get();
        if (error.get().isEmpty()) {
            accept(day == null ? words.today().get() : day.plusDays(days));
            end();
        }
    }

    private void openCalendar() {
        commit();
        var menu = new ContextMenu();
        var day = value.get();
        menu.getItems()
                .add(Calendar.in(
                        menu,
                        Text.of("control.day.calendar"),
                        day == null ? words.today().get() : day,
                        this::accept));
        menu.show(this, Side.BOTTOM, 0, 4);
    }
}
