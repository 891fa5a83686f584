package app.treefall.ui.oneonones;

import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint.Outcome;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MeetingSaid;
import app.treefall.usecase.WrapUp;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// How a meeting went, said afterwards in a minute: each point, the answers, the promises, when the next one is. Saved
/// in one step.
public final class WrapUpViewModel {

    private sealed interface Outcomes {
        record Said(WrapUp.Result result) implements Outcomes {}

        record Failed(Trouble trouble) implements Outcomes {}
    }

    private final Workbench bench;
    private final MeetingNotes notes;
    private final Runnable done;
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private final ObservableList<PointSaid> besides = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private boolean saving;

    public WrapUpViewModel(MeetingNotes notes, Runnable done) {
        this.bench = notes.bench();
        this.notes = notes;
        this.done = done;
        notes.others()
                .forEach(other -> other.outcomeProperty().subscribe(how -> {
                    if (how != null && !besides.contains(other)) {
                        besides.add(other);
                    }
                }));
    }

    public MeetingNotes notes() {
        return notes;
    }

    /// What is typed here until it is saved.
    TypedForm form() {
        return notes.form();
    }

    String name() {
        return notes.name();
    }

    String title() {
        return notes.brief().title().text();
    }

    /// "Episode 11 with Daniel"
    String header() {
        return Text.of("oneonones.wrap", notes.brief().number(), notes.name());
    }

    List<PointSaid> points() {
        return notes.points();
    }

    /// What was told without having been planned.
    ObservableList<PointSaid> besides() {
        return besides;
    }

    /// What else could have been told.
    List<PointSaid> others() {
        return notes.others().stream().filter(other -> !besides.contains(other)).toList();
    }

    void alsoTold(PointSaid other) {
        other.outcomeProperty().set(Outcome.TOLD);
    }

    List<AnswerSaid> asked() {
        return notes.asked();
    }

    /// How a point went as it stands: what was said of it, else what is most likely. Null where nothing is known.
    @Nullable
    Outcome shown(PointSaid point) {
        var said = point.outcomeProperty().get();
        return switch (said) {
            case SAID -> Outcome.TOLD;
            case TOLD, UNDERSTOOD, REPEATED_UPWARD, MISUNDERSTOOD, DEFERRED -> said;
            case null -> notes.unsaid(point);
        };
    }

    /// How often saving was refused, each time with a complaint at a point or at the day.
    ReadOnlyIntegerProperty refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    /// Saves all of it, or says what is missing and where; what was typed stays either way.
    public void save() {
        if (saving) {
            return;
        }
        dayError.set("");
        if (notes.dayProperty().get() == null) {
            refuseTheDay();
            return;
        }
        saving = true;
        var said = notes.said();
        var typed = notes.form().typed();
        bench.background().<Outcomes>run(() -> write(said, typed), this::end);
    }

    private Outcomes write(MeetingSaid said, Draft.@Nullable Form typed) {
        try {
            return new Outcomes.Said(bench.desk().wrapUp().run(said, typed));
        } catch (JournalException e) {
            return new Outcomes.Failed(e.trouble());
        }
    }

    private void end(Outcomes outcome) {
        saving = false;
        switch (outcome) {
            case Outcomes.Failed(var trouble) -> bench.background().trouble().accept(trouble);
            case Outcomes.Said(var result) -> {
                switch (result) {
                    case WrapUp.Result.Held(Episode _, var next) -> saved(next == null ? "" : day(next));
                    case WrapUp.Result.NoEvidence(var places) -> complain(places);
                    case WrapUp.Result.WrongDay() -> refuseTheDay();
                    case WrapUp.Result.SaidAlready() ->
                        bench.frame().say(Notice.of(Icon.INFO, Text.of("oneonones.wrap.already")));
                }
            }
        }
        bench.live().refresh();
    }

    private void complain(List<Integer> places) {
        var points = notes.saidPoints();
        places.forEach(place -> points.get(place).complain(Text.of("oneonones.wrap.error", notes.name())));
        refused();
    }

    private void refuseTheDay() {
        dayError.set(Text.of("oneonones.wrap.error.day"));
        refused();
    }

    private void refused() {
        refusals.set(refusals.get() + 1);
    }

    private String day(Episode next) {
        return Wording.day(next.day(), bench.today().get());
    }

    private void saved(String next) {
        notes.form().saved();
        var words = next.isEmpty() ? Text.of("oneonones.wrapped") : Text.of("oneonones.wrapped.next", next);
        bench.frame().say(new Notice(Icon.CHECK, words, Text.of("oneonones.undo"), bench.frame()::undo));
        done.run();
    }
}
