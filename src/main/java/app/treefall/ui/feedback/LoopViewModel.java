package app.treefall.ui.feedback;

import app.treefall.capture.DayWords;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.narrative.loop.LoopWords;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MoveLoop;
import app.treefall.usecase.MoveLoop.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The next turn of one feedback's loop while it is filled in: what they said, what I will change, that I told them,
/// what they said to that. The same on every screen.
public final class LoopViewModel {

    public enum Step {
        RECEIVE,
        PLAN,
        TELL,
        CONFIRM
    }

    private final Workbench bench;
    private final Feedback feedback;
    private final long revision;
    private final Step step;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<Feedback.Tone> tone = new SimpleObjectProperty<>(Feedback.Tone.CONSTRUCTIVE);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final EntryPickViewModel entries;
    private final TypedForm form;
    private final ReadOnlyStringWrapper wordsError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private boolean saving;

    public LoopViewModel(Workbench bench, Feedback feedback, Step step) {
        this.bench = bench;
        this.feedback = feedback;
        this.step = step;
        revision = bench.live().snapshot().revisionOf(feedback.id());
        entries = new EntryPickViewModel(bench, feedback.actedIn());
        words.set(wordsAtFirst());
        day.set(bench.today().get());
        form = new TypedForm(
                bench, Draft.Form.loop(feedback.id(), step.name().toLowerCase(Locale.ROOT)), feedback.id());
        switch (step) {
            case RECEIVE -> form.field("words", words).field("tone", Feedback.Tone.class, tone);
            case PLAN -> form.field("words", words).field("entries", entries::written, entries::putBack);
            case TELL -> form.field("message", message).field("words", words);
            case CONFIRM -> form.field("words", words);
        }
        if (step == Step.TELL) {
            compose();
        } else {
            form.open();
        }
    }

    /// What is typed here until it is saved.
    public TypedForm form() {
        return form;
    }

    public Step step() {
        return step;
    }

    public Feedback feedback() {
        return feedback;
    }

    public boolean isPraise() {
        return feedback.tone() == Feedback.Tone.PRAISE;
    }

    public String name() {
        var person = bench.live().snapshot().find(feedback.person());
        return person == null ? Text.of("feedback.somebody") : person.shortName();
    }

    /// What they said, or what they were asked, word for word.
    public String theirWords() {
        return feedback.words().hasWords()
                ? feedback.words().text()
                : feedback.question().text();
    }

    /// What they said, what I will change, what I told them, or what they said to that.
    public StringProperty wordsProperty() {
        return words;
    }

    /// What can be said to them, to be copied.
    public StringProperty messageProperty() {
        return message;
    }

    public ObjectProperty<Feedback.Tone> toneProperty() {
        return tone;
    }

    /// How the day is typed.
    public DayWords days() {
        return bench.daysBack();
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// The entries that show what came of it.
    public EntryPickViewModel entries() {
        return entries;
    }

    public ReadOnlyStringProperty wordsErrorProperty() {
        return wordsError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    /// What is copied is what they are told, unless that is written already.
    public void copyMessage() {
        bench.frame().copy(message.get());
        if (typed(words).isEmpty()) {
            words.set(message.get());
        }
    }

    /// `then` is called with the feedback as it is in the journal now. Otherwise all stays as it was typed.
    public void save(Consumer<Feedback> then) {
        var turn = turn();
        if (saving || turn == null) {
            return;
        }
        saving = true;
        bench.background()
                .run(() -> Attempt.of(() -> bench.desk().moveLoop().run(feedback, revision, turn)), attempt -> {
                    saving = false;
                    attempt.tell(bench, result -> finish(result, then));
                });
    }

    private void finish(MoveLoop.Result result, Consumer<Feedback> then) {
        switch (result) {
            case MoveLoop.Result.Moved(var saved) -> {
                form.saved();
                bench.live().refresh();
                bench.frame().say(new Notice(Icon.CHECK, said(), Text.of("feedback.undo"), bench.frame()::undo));
                then.accept(saved.value());
            }
            case MoveLoop.Result.NoWords() -> wordsError.set(Text.of("feedback.turn." + step + ".missing"));
            case MoveLoop.Result.DayInFuture() -> dayError.set(Text.of("feedback.error.day"));
            case MoveLoop.Result.ChangedMeanwhile _ -> {
                bench.live().refresh();
                wordsError.set(Text.of("feedback.changed.meanwhile"));
                dayError.set(step == Step.TELL ? Text.of("feedback.changed.meanwhile") : "");
            }
        }
    }

    private String said() {
        var turned = step == Step.TELL && isPraise() ? "THANK" : step.name();
        return Text.of("feedback.turn." + turned + ".done", name());
    }

    /// Null, and the errors say why, while something is missing.
    private @Nullable Turn turn() {
        var typed = typed(words);
        var when = day.get();
        boolean needsWords = step == Step.RECEIVE
                || step == Step.CONFIRM
                || (step == Step.PLAN && entries.chosen().isEmpty());
        boolean needsDay = step != Step.PLAN;
        wordsError.set(
                Prose.flawIn(typed) != null
                        ? Text.of("feedback.error.character")
                        : needsWords && typed.isEmpty() ? Text.of("feedback.turn." + step + ".missing") : "");
        dayError.set(
                needsDay && (when == null || when.isAfter(bench.today().get())) ? Text.of("feedback.error.day") : "");
        if (!wordsError.get().isEmpty() || !dayError.get().isEmpty()) {
            return null;
        }
        var prose = Prose.of(typed);
        var known = when == null ? bench.today().get() : when;
        return switch (step) {
            case RECEIVE -> new Turn.Receive(known, tone.get(), prose);
            case PLAN -> new Turn.Plan(prose, entryIds());
            case TELL -> new Turn.Tell(known, prose);
            case CONFIRM -> new Turn.Confirm(known, prose);
        };
    }

    private static String typed(StringProperty words) {
        return Objects.requireNonNullElse(words.get(), "").strip();
    }

    private List<Id<Entry>> entryIds() {
        return entries.chosen().stream().map(Entry::id).toList();
    }

    private String wordsAtFirst() {
        return switch (step) {
            case RECEIVE -> feedback.words().text();
            case PLAN -> feedback.plan().text();
            case TELL -> feedback.report().text();
            case CONFIRM -> feedback.confirmation().text();
        };
    }

    /// Passing the gate takes a moment in a long journal.
    private void compose() {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        bench.background().aside(() -> LoopWords.report(journal, feedback.id(), today), words -> {
            if (message.get().isEmpty()) {
                message.set(words.text());
            }
            form.open();
        });
    }
}
