package app.treefall.ui.week;

import app.treefall.capture.DayWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Feedback;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The next turn of one feedback's loop: what I will change, or that I told them what changed.
public final class LoopViewModel {

    public enum Step {
        PLAN,
        TELL_THEM
    }

    private final Workbench bench;
    private final Feedback feedback;
    private final long revision;
    private final Step step;
    private final StringProperty plan = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final TypedForm form;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    LoopViewModel(Workbench bench, Feedback feedback, Step step) {
        this.bench = bench;
        this.feedback = feedback;
        this.step = step;
        revision = bench.live().snapshot().revisionOf(feedback.id());
        plan.set(feedback.plan().text());
        day.set(bench.today().get());
        form = new TypedForm(bench, Draft.Form.loop(feedback.id(), step == Step.PLAN ? "plan" : "tell"), feedback.id()).field("plan", plan);
        form.open();
    }

    /// What is typed here until it is saved.
    public TypedForm form() {
        return form;
    }

    public Step step() {
        return step;
    }

    public String name() {
        var person = bench.live().snapshot().find(feedback.person());
        return person == null ? "" : person.shortName();
    }

    /// What they said, word for word.
    public String theirWords() {
        return feedback.words().text();
    }

    public StringProperty planProperty() {
        return plan;
    }

    /// How the day is typed.
    public DayWords days() {
        return bench.daysBack();
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void save(Runnable then) {
        error.set(wrong());
        if (!error.get().isEmpty()) {
            return;
        }
        var moved = switch (step) {
            case PLAN -> with(Prose.of(plan.get().strip()), feedback.toldThem());
            case TELL_THEM -> with(feedback.plan(), day.get());
        };
        bench.background()
                .run(
                        () -> bench.desk()
                                .keep()
                                .run(Deed.Verb.LOOP_MOVED, feedback.theme(), moved, revision, form.place()),
                        result -> {
                            bench.live().refresh();
                            switch (result) {
                                case Keep.Result.Done<Feedback> _ -> {
                                    form.saved();
                                    bench.frame()
                                            .say(new Notice(
                                                    Icon.CHECK,
                                                    Text.of("week.loop.saved"),
                                                    Text.of("week.undo"),
                                                    bench.frame()::undo));
                                    then.run();
                                }
                                case Keep.Result.ChangedMeanwhile<Feedback> _ ->
                                    error.set(Text.of("week.changed.meanwhile"));
                            }
                        });
    }

    private String wrong() {
        var when = day.get();
        return switch (step) {
            case PLAN ->
                plan.get().isBlank() || Prose.flawIn(plan.get()) != null ? Text.of("week.loop.error.plan") : "";
            case TELL_THEM -> when == null || when.isAfter(bench.today().get()) ? Text.of("week.loop.error.day") : "";
        };
    }

    private Feedback with(Prose newPlan, @Nullable LocalDate told) {
        return new Feedback(
                feedback.id(),
                feedback.person(),
                feedback.tone(),
                feedback.theme(),
                feedback.asked(),
                feedback.question(),
                feedback.received(),
                feedback.words(),
                newPlan,
                feedback.actedIn(),
                told,
                feedback.confirmed(),
                feedback.confirmation(),
                feedback.permission());
    }
}
