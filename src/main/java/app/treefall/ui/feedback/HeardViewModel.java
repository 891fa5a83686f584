package app.treefall.ui.feedback;

import app.treefall.capture.DayWords;
import app.treefall.domain.Draft;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.loop.OpenRequests;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MoveLoop;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody said of my work, word for word, while it is being written down: the start of a loop, or the answer to
/// one where its owner says so. The same on the board and in the harvest.
public final class HeardViewModel {

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Feedback.Tone> tone = new SimpleObjectProperty<>(Feedback.Tone.CONSTRUCTIVE);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty theme = new SimpleStringProperty("");
    private final ObjectProperty<Permission> permission = new SimpleObjectProperty<>(Permission.NOT_ASKED);
    private final ReadOnlyObjectWrapper<List<Feedback>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Id<Feedback>> answers = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper personError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wordsError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper themeError = new ReadOnlyStringWrapper("");
    private final TypedForm form;
    private boolean saving;

    /// Its form is opened by whoever shows it.
    public HeardViewModel(Workbench bench) {
        this.bench = bench;
        day.set(bench.today().get());
        person.subscribe(_ -> offer());
        look(bench.live().snapshot());
        form = new TypedForm(bench, Draft.Form.hearing(), null)
                .field("person", () -> PeoplePick.idOf(person.get()), this::choosePerson)
                .field("tone", Feedback.Tone.class, tone)
                .field("words", words)
                .field("day", () -> day.get() == null ? "" : String.valueOf(day.get()), this::chooseDay)
                .field("theme", theme)
                .field("permission", Permission.class, permission)
                .field(
                        "answers",
                        () -> answers.get() == null ? "" : String.valueOf(answers.get()),
                        this::chooseAnswers);
    }

    /// Who is in the journal now. Whoever was chosen stays so.
    public void look(Snapshot journal) {
        people.set(PeoplePick.bossFirst(journal));
        var chosen = person.get();
        var still = chosen == null ? null : journal.find(chosen.id());
        person.set(still == null && !people.get().isEmpty() ? people.get().getFirst() : still);
        offer();
    }

    public TypedForm form() {
        return form;
    }

    public ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    public ObjectProperty<Feedback.Tone> toneProperty() {
        return tone;
    }

    /// Word for word.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The day it was said.
    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public StringProperty themeProperty() {
        return theme;
    }

    public ObjectProperty<Permission> permissionProperty() {
        return permission;
    }

    /// What whoever said it was asked and has not answered.
    public ReadOnlyObjectProperty<List<Feedback>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Which of these it is the answer to; null when it came by itself.
    public ObjectProperty<@Nullable Id<Feedback>> answersProperty() {
        return answers;
    }

    public ReadOnlyStringProperty personErrorProperty() {
        return personError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty wordsErrorProperty() {
        return wordsError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty themeErrorProperty() {
        return themeError.getReadOnlyProperty();
    }

    /// How the day is typed.
    DayWords days() {
        return bench.daysBack();
    }

    LocalDate today() {
        return bench.today().get();
    }

    public String name() {
        var who = person.get();
        return who == null ? Text.of("feedback.somebody") : who.shortName();
    }

    /// `then` is called with what is in the journal now. Otherwise all stays as it was typed.
    public void save(Consumer<Feedback> then) {
        var heard = heard();
        if (saving || heard == null) {
            return;
        }
        saving = true;
        bench.background().run(() -> Attempt.of(() -> bench.desk().moveLoop().hear(heard)), attempt -> {
            saving = false;
            attempt.tell(bench, result -> finish(result, then));
        });
    }

    private void finish(MoveLoop.Result result, Consumer<Feedback> then) {
        switch (result) {
            case MoveLoop.Result.Moved(var saved) -> {
                form.saved();
                bench.live().refresh();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of("feedback.heard.done", name()),
                                Text.of("feedback.undo"),
                                bench.frame()::undo));
                then.accept(saved.value());
            }
            case MoveLoop.Result.NoWords() -> wordsError.set(Text.of("feedback.heard.missing"));
            case MoveLoop.Result.DayInFuture() -> dayError.set(Text.of("feedback.error.day"));
            case MoveLoop.Result.ChangedMeanwhile _ -> {
                bench.live().refresh();
                look(bench.live().snapshot());
                wordsError.set(Text.of("feedback.heard.answered"));
            }
        }
    }

    /// Null, and the errors say why, while something is missing.
    private MoveLoop.@Nullable Heard heard() {
        var who = person.get();
        var when = day.get();
        var said = typed(words);
        var about = typed(theme);
        personError.set(who == null ? Text.of("feedback.heard.nobody") : "");
        wordsError.set(
                Prose.flawIn(said) != null
                        ? Text.of("feedback.error.character")
                        : said.isEmpty() ? Text.of("feedback.heard.missing") : "");
        dayError.set(when == null || when.isAfter(today()) ? Text.of("feedback.error.day") : "");
        themeError.set(Prose.flawIn(about) == null ? "" : Text.of("feedback.error.character"));
        boolean isWhole = wordsError.get().isEmpty()
                && dayError.get().isEmpty()
                && themeError.get().isEmpty();
        return who == null || when == null || !isWhole
                ? null
                : new MoveLoop.Heard(
                        who.id(), tone.get(), Prose.of(said), when, Prose.of(about), permission.get(), answers.get());
    }

    private void offer() {
        var who = person.get();
        open.set(who == null ? List.of() : OpenRequests.of(bench.live().snapshot(), who.id()));
        var chosen = answers.get();
        if (open.get().stream().noneMatch(request -> request.id().equals(chosen))) {
            answers.set(null);
        }
    }

    private void choosePerson(String id) {
        PeoplePick.withId(people.get(), id).ifPresent(person::set);
    }

    private void chooseDay(String written) {
        try {
            day.set(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            day.set(bench.today().get());
        }
    }

    /// One that was answered meanwhile is no choice any more.
    private void chooseAnswers(String id) {
        answers.set(open.get().stream()
                .map(Feedback::id)
                .filter(one -> one.toString().equals(id))
                .findFirst()
                .orElse(null));
    }

    private static String typed(StringProperty words) {
        return Objects.requireNonNullElse(words.get(), "").strip();
    }
}
