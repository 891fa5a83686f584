package app.treefall.ui.harvest;

import app.treefall.domain.DaySpan;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.week.WeekSpan;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The five minutes at the end of a week, one step at a time. Whatever is answered is in the journal at once; where one
/// stood is kept too, so it can be left at any step.
public final class HarvestViewModel {

    private final Workbench bench;
    private final Rhythm rhythm;
    private final ReadOnlyObjectWrapper<HarvestStep> step = new ReadOnlyObjectWrapper<>(HarvestStep.WEEK);
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper span = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<HarvestWeek> week = new ReadOnlyObjectWrapper<>(HarvestWeek.NOTHING);
    private final DeepenViewModel deepen;
    private final ReceivedViewModel received;
    private final PromisesViewModel promises;
    private final TellPlanViewModel tellPlan;
    private DaySpan days;

    public HarvestViewModel(Workbench bench, Rhythm rhythm) {
        this.bench = bench;
        this.rhythm = rhythm;
        days = rhythm.week().around(bench.today().get());
        deepen = new DeepenViewModel(bench);
        received = new ReceivedViewModel(bench);
        promises = new PromisesViewModel(bench);
        tellPlan = new TellPlanViewModel(bench);
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ReadOnlyObjectProperty<HarvestStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Whether all was asked and only the end is shown.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// "16 to 22 November"
    public ReadOnlyStringProperty spanProperty() {
        return span.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HarvestWeek> weekProperty() {
        return week.getReadOnlyProperty();
    }

    public DeepenViewModel deepen() {
        return deepen;
    }

    public ReceivedViewModel received() {
        return received;
    }

    public PromisesViewModel promises() {
        return promises;
    }

    public TellPlanViewModel tellPlan() {
        return tellPlan;
    }

    /// Takes up this week's harvest where it was left, else begins it.
    public void open() {
        days = rhythm.week().around(bench.today().get());
        span.set(WeekSpan.words(days, bench.today().get()));
        deepen.open();
        received.open();
        bench.background().run(() -> HarvestMark.read(bench.desk()), mark -> {
            boolean goesOn = mark != null && mark.isOf(days.first()) && !mark.isDone();
            int at = goesOn ? Math.clamp(mark.step(), 0, HarvestStep.values().length - 1) : 0;
            done.set(false);
            step.set(HarvestStep.values()[at]);
            look();
        });
    }

    public void go(HarvestStep to) {
        done.set(false);
        step.set(to);
        keep(to.ordinal());
    }

    public void next() {
        int to = step.get().ordinal() + 1;
        if (to == HarvestStep.values().length) {
            finish();
        } else {
            go(HarvestStep.values()[to]);
        }
    }

    public void back() {
        go(HarvestStep.values()[Math.max(0, step.get().ordinal() - 1)]);
    }

    public void finish() {
        done.set(true);
        keep(HarvestMark.DONE);
    }

    /// Back to the week; the step is kept, and so is what was typed.
    public void leave() {
        deepen.keepWords();
        received.keepWords();
        bench.frame().go(new Place.Week());
    }

    private void keep(int reached) {
        var mark = new HarvestMark(days.first(), reached);
        bench.background()
                .run(
                        () -> {
                            mark.keep(bench.desk());
                            return mark;
                        },
                        _ -> {});
    }

    private void look() {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        var shown = days;
        var working = rhythm.week();
        bench.background().aside(() -> HarvestWeek.of(journal, shown, working, today), seen -> {
            if (journal == bench.live().snapshot()) {
                week.set(seen);
            }
        });
        deepen.look(journal, shown);
        received.look(journal);
        promises.look(journal);
        tellPlan.look(journal, shown);
    }
}
