package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.SharedTheme;
import app.treefall.narrative.loop.Card;
import app.treefall.narrative.loop.Column;
import app.treefall.narrative.loop.LoopWords;
import app.treefall.narrative.loop.Loops;
import app.treefall.ui.feedback.LoopViewModel.Step;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MoveLoop;
import app.treefall.usecase.MoveLoop.Turn;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The board: every feedback in its column, which card is chosen, and what moving one asks for first.
public final class FeedbackViewModel {

    /// What stands on the screen.
    enum Lesson {
        ASK_SOMEBODY,
        THE_BOARD
    }

    /// What has to be filled in before a card moves; nothing where it has moved already, or cannot.
    public sealed interface Asks {
        record Nothing() implements Asks {}

        record Filled(LoopViewModel loop) implements Asks {}

        record Opened(CardViewModel card) implements Asks {}

        record Message(String title, String words) implements Asks {}
    }

    private final Workbench bench;
    private final Newest newest;
    private final ReadOnlyObjectWrapper<Loops> loops;
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>(Lesson.ASK_SOMEBODY);
    private final ObjectProperty<@Nullable Id<Feedback>> chosen = new SimpleObjectProperty<>();
    private @Nullable Snapshot seen;
    private @Nullable LocalDate seenOn;

    public FeedbackViewModel(Workbench bench) {
        this.bench = bench;
        newest = new Newest(bench.background());
        loops = new ReadOnlyObjectWrapper<>(
                Loops.of(Snapshot.EMPTY, bench.today().get()));
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ReadOnlyObjectProperty<Loops> loopsProperty() {
        return loops.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// The card the keyboard is on; null for none.
    public ObjectProperty<@Nullable Id<Feedback>> chosenProperty() {
        return chosen;
    }

    Workbench bench() {
        return bench;
    }

    LocalDate today() {
        return bench.today().get();
    }

    /// Looks at the journal again, if there is anything new to see.
    public void look() {
        var journal = bench.live().snapshot();
        var day = today();
        if (journal == seen && day.equals(seenOn)) {
            return;
        }
        seen = journal;
        seenOn = day;
        newest.ask(() -> Loops.of(journal, day), found -> {
            loops.set(found);
            lesson.set(found.isEmpty() ? Lesson.ASK_SOMEBODY : Lesson.THE_BOARD);
        });
    }

    public void choose(@Nullable Card card) {
        chosen.set(card == null ? null : card.feedback().id());
    }

    void choose(SharedTheme theme) {
        var open = theme.feedback().stream()
                .filter(one -> one.stage().compareTo(Feedback.Stage.TOLD_THEM) < 0)
                .findFirst()
                .orElse(theme.feedback().getFirst());
        chosen.set(open.id());
    }

    public AskViewModel ask() {
        return new AskViewModel(bench);
    }

    AskViewModel askForAQuote(Place.AskForAQuote wish) {
        return new AskViewModel(bench, wish);
    }

    public HeardViewModel hear() {
        var heard = new HeardViewModel(bench);
        heard.form().open();
        return heard;
    }

    /// Whether there is anybody to ask.
    boolean hasPeople() {
        return !bench.live().snapshot().people().isEmpty();
    }

    void addPeople() {
        bench.frame().go(new Place.Audience(null));
    }

    public Asks open(Card card) {
        return new Asks.Opened(new CardViewModel(bench, card));
    }

    /// The step that stands on the card.
    public Asks next(Card card) {
        return switch (card.next()) {
            case REMIND ->
                new Asks.Message(
                        Text.of("feedback.remind.title", CardWords.name(card)),
                        LoopWords.reminder(card, today()).text());
            case IN_THE_BRIEF -> {
                bench.frame().go(new Place.Prepare(card.feedback().person()));
                yield new Asks.Nothing();
            }
            case ANSWER -> filled(card.feedback(), Step.RECEIVE);
            case PLAN, LINK -> filled(card.feedback(), Step.PLAN);
            case THANK, TELL -> filled(card.feedback(), Step.TELL);
            case CONFIRM -> filled(card.feedback(), Step.CONFIRM);
            case NOTHING -> new Asks.Nothing();
        };
    }

    Asks answer(Card card) {
        return filled(card.feedback(), Step.RECEIVE);
    }

    /// One turn on.
    public Asks on(Card card) {
        var step = stepAfter(card.feedback());
        return step == null ? new Asks.Nothing() : filled(card.feedback(), step);
    }

    /// One turn back.
    public void back(Card card) {
        var feedback = card.feedback();
        boolean praise = feedback.tone() == Feedback.Tone.PRAISE;
        switch (feedback.stage()) {
            case ASKED -> {}
            case RECEIVED -> backTo(card, Feedback.Stage.ASKED);
            case ACTING -> backTo(card, Feedback.Stage.RECEIVED);
            case TOLD_THEM -> backTo(card, Feedback.Stage.ACTING);
            case CONFIRMED -> backTo(card, praise ? Feedback.Stage.ACTING : Feedback.Stage.TOLD_THEM);
        }
    }

    /// Into a column, by as many turns as it takes.
    public Asks to(Card card, Column column) {
        if (column.compareTo(card.column()) >= 0) {
            return toward(card.feedback(), column);
        }
        boolean reopened = column == Column.ACTING && card.feedback().tone() != Feedback.Tone.PRAISE;
        backTo(card, reopened ? Feedback.Stage.TOLD_THEM : column.firstStage());
        return new Asks.Nothing();
    }

    /// What is to be filled in next on the way to a column; nothing once it is there.
    Asks toward(Feedback feedback, Column goal) {
        if (Column.of(feedback).compareTo(goal) >= 0) {
            return new Asks.Nothing();
        }
        var step =
                feedback.stage() == Feedback.Stage.RECEIVED && goal == Column.ACTING ? Step.PLAN : stepAfter(feedback);
        return step == null ? new Asks.Nothing() : filled(feedback, step);
    }

    /// Keeps their words among the testimonials, in one click.
    void keepPraise(Card card) {
        bench.background().run(() -> bench.desk().moveLoop().keepPraise(card.feedback()), _ -> {
            bench.live().refresh();
            done(Text.of("feedback.kept.done", CardWords.name(card)));
        });
    }

    void copy(String words) {
        bench.frame().copy(words);
    }

    private static @Nullable Step stepAfter(Feedback feedback) {
        boolean praise = feedback.tone() == Feedback.Tone.PRAISE;
        return switch (feedback.stage()) {
            case ASKED -> Step.RECEIVE;
            case RECEIVED -> praise ? Step.TELL : Step.PLAN;
            case ACTING -> Step.TELL;
            case TOLD_THEM -> praise ? null : Step.CONFIRM;
            case CONFIRMED -> null;
        };
    }

    private Asks filled(Feedback feedback, Step step) {
        return new Asks.Filled(new LoopViewModel(bench, feedback, step));
    }

    private void backTo(Card card, Feedback.Stage stage) {
        var feedback = card.feedback();
        if (feedback.backTo(stage).equals(feedback)) {
            bench.frame().say(Notice.of(Icon.INFO, Text.of("feedback.back.unasked", CardWords.name(card))));
            return;
        }
        long revision = bench.live().snapshot().revisionOf(feedback.id());
        bench.background().run(() -> bench.desk().moveLoop().run(feedback, revision, new Turn.Back(stage)), result -> {
            bench.live().refresh();
            if (result instanceof MoveLoop.Result.Moved(var saved)) {
                var where = CardWords.of(Column.of(saved.value()));
                done(Text.of("feedback.back.done", CardWords.name(card), where));
            } else {
                bench.frame().say(Notice.of(Icon.INFO, Text.of("feedback.changed.meanwhile")));
            }
        });
    }

    private void done(String words) {
        bench.frame().say(new Notice(Icon.CHECK, words, Text.of("feedback.undo"), bench.frame()::undo));
    }
}
