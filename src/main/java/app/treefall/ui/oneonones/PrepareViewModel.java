package app.treefall.ui.oneonones;

import app.treefall.document.Document;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.export.TextWriter;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.TypedForms;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.usecase.PrepareBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The next 1:1 while it is prepared. What its owner changes is kept in the planned episode at once.
///
/// A moved or dropped point moves on the screen before it is in the journal; briefs that were asked for before the last
/// change are dropped when they arrive.
public final class PrepareViewModel {

    private final Workbench bench;
    private final KeepEpisode keep;
    private final ReadOnlyStringWrapper header = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PrepareBrief.@Nullable Prepared> prepared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Brief.Point>> points = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private final StringProperty typedTitle = new SimpleStringProperty("");
    private final TypedForms typed = new TypedForms();
    private Snapshot journal = Snapshot.EMPTY;
    private @Nullable Person with;
    private @Nullable Episode episode;
    private long asked;
    private int writing;

    PrepareViewModel(Workbench bench) {
        this.bench = bench;
        keep = new KeepEpisode(bench);
    }

    /// "Episode 11, tomorrow at 10:00, 30 minutes"
    public ReadOnlyStringProperty headerProperty() {
        return header.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The title as it is typed at this moment.
    public StringProperty typedTitleProperty() {
        return typedTitle;
    }

    /// What is typed as the title until its field is left.
    public TypedForms typed() {
        return typed;
    }

    /// "four points ready"
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Null until the first brief is there.
    public ReadOnlyObjectProperty<PrepareBrief.@Nullable Prepared> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Brief.Point>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /// Which point is told in full.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    @Nullable
    Episode episode() {
        return episode;
    }

    Snapshot journal() {
        return journal;
    }

    /// Whether what is shown is of the episode asked for.
    boolean isReady() {
        var shown = prepared.get();
        return shown != null
                && episode != null
                && episode.id().equals(shown.brief().episode());
    }

    /// The day has passed: how it went can be said.
    boolean isOver() {
        return episode != null && episode.day().isBefore(bench.today().get());
    }

    void show(Snapshot now, Person person, Episode open, int number) {
        if (writing > 0) {
            return;
        }
        boolean other = episode == null || !episode.id().equals(open.id());
        if (!other && now == journal) {
            return;
        }
        journal = now;
        with = person;
        episode = open;
        var today = bench.today().get();
        header.set(Text.of("oneonones.header", number, Days.meeting(open.day(), open.at(), open.minutes(), today)));
        if (other) {
            prepared.set(null);
            points.set(List.of());
            chosen.set(0);
        }
        long mine = ++asked;
        bench.background().aside(() -> bench.desk().prepareBrief().run(now, person.id(), open.day(), today), answer -> {
            if (mine == asked) {
                take(answer);
            }
        });
    }

    private void take(PrepareBrief.Prepared answer) {
        var brief = answer.brief();
        var before = chosenPoint();
        prepared.set(answer);
        showPoints(brief.points(), before);
        title.set(brief.title().text());
        if (!isOfThisEpisode(typed.formProperty().get())) {
            showTitle();
        }
        int ready = brief.points().size();
        count.set(ready == 1 ? Text.of("oneonones.ready.one") : Text.of("oneonones.ready", Wording.count(ready)));
    }

    /// The title as it is kept stands in its field, unless words that were typed last came back there.
    void showTitle() {
        var open = episode;
        var form = typed.formProperty().get();
        boolean isBack =
                form != null && isOfThisEpisode(form) && form.backProperty().get();
        if (open != null && isReady() && !isBack) {
            typed.leave();
            typedTitle.set(title.get());
            typed.open(new TypedForm(bench, Draft.Form.title(open.id()), open.id()).field("words", typedTitle));
        }
    }

    private boolean isOfThisEpisode(@Nullable TypedForm form) {
        return form != null && episode != null && form.place().equals(Draft.Form.title(episode.id()));
    }

    private void showPoints(List<Brief.Point> shown, Brief.@Nullable Point keepChosen) {
        int index = keepChosen == null ? -1 : PlannedPoints.placeOf(shown, keepChosen);
        points.set(List.copyOf(shown));
        chosen.set(index >= 0 ? index : Math.clamp(chosen.get(), 0, Math.max(0, shown.size() - 1)));
    }

    private Brief.@Nullable Point chosenPoint() {
        var shown = points.get();
        return chosen.get() < shown.size() ? shown.get(chosen.get()) : null;
    }

    public void choose(int index) {
        chosen.set(Math.clamp(index, 0, Math.max(0, points.get().size() - 1)));
    }

    /// Puts the point at `from` where the one at `to` stands.
    public void move(int from, int to) {
        int place = Math.clamp(to, 0, points.get().size() - 1);
        if (from == place) {
            return;
        }
        var moved = new ArrayList<>(points.get());
        var point = moved.remove(from);
        moved.add(place, point);
        reorder(moved, point);
    }

    /// One point must stay: an episode about nothing would be chosen anew.
    public boolean mayDrop() {
        return points.get().size() > 1;
    }

    public void drop(int index) {
        if (mayDrop()) {
            var left = new ArrayList<>(points.get());
            left.remove(index);
            reorder(left, null);
        }
    }

    private void reorder(List<Brief.Point> next, Brief.@Nullable Point keepChosen) {
        showPoints(next, keepChosen);
        save(now -> now.toDraft().points(PlannedPoints.all(next, now)).finished());
    }

    /// One that was left out is told last.
    public void putBack(Brief.LeftOut leftOut) {
        add(Episode.TalkingPoint.about(leftOut.entry(), Prose.NONE));
    }

    void add(Episode.TalkingPoint point) {
        chosen.set(points.get().size());
        plan(planned -> {
            var all = new ArrayList<>(planned);
            all.add(point);
            return all;
        });
    }

    /// Makes what is shown the plan, with a change to it.
    void plan(UnaryOperator<List<Episode.TalkingPoint>> change) {
        var shown = points.get();
        save(now -> now.toDraft()
                .points(change.apply(PlannedPoints.all(shown, now)))
                .finished());
    }

    /// Leaves a point out of this episode, together with something else that is kept in the same step.
    void leaveTo(int index, UnaryOperator<Episode> here, List<Episode> also) {
        var open = episode;
        if (open == null) {
            return;
        }
        var left = new ArrayList<>(points.get());
        left.remove(index);
        showPoints(left, null);
        writing++;
        asked++;
        keep.change(
                open.id(),
                Deed.Verb.PREPARED,
                now -> here.apply(now)
                        .toDraft()
                        .points(PlannedPoints.all(left, now))
                        .finished(),
                also,
                this::written);
    }

    /// How to change single points.
    PointChanges changes() {
        return new PointChanges(bench, this);
    }

    /// What is typed as its title; nothing typed gives the suggestion back.
    public void rename(String typed) {
        var open = episode;
        boolean nothing = open == null || (typed.isBlank() && open.title().isBlank());
        if (!nothing && Prose.flawIn(typed) == null && !typed.strip().equals(title.get())) {
            var saved = this.typed.saving();
            title.set(typed.strip());
            save(now -> now.toDraft().title(Prose.of(typed.strip())).finished(), saved);
        }
    }

    public void promiseKept(PromiseShown promise) {
        var today = bench.today().get();
        keep.change(promise.episode(), Deed.Verb.PROMISED, now -> now.withPromiseKept(promise.index(), today), _ -> {});
    }

    /// Asks `other` instead of the question at `index`; the questions are the owner's choice from then on.
    void exchange(int index, OtherQuestions.Other other) {
        var shown = prepared.get();
        var open = episode;
        if (shown == null || open == null) {
            return;
        }
        var posed = new ArrayList<Episode.Posed>();
        shown.brief().asks().forEach(ask -> posed.add(new Episode.Posed(ask.question(), ask.words(), Prose.NONE)));
        var saved = other.saved();
        var question = saved != null
                ? saved
                : new Question(Id.fresh(), Prose.of(other.bankKey()), other.words(), other.purpose(), false, List.of());
        posed.set(index, new Episode.Posed(question.id(), other.words(), Prose.NONE));
        keep.change(
                open.id(),
                Deed.Verb.PREPARED,
                now -> now.toDraft().questions(posed).finished(),
                saved == null ? List.of(question) : List.of(),
                _ -> {});
    }

    List<OtherQuestions.Other> otherQuestions() {
        var shown = prepared.get();
        return shown == null || with == null ? List.of() : OtherQuestions.of(journal, with, shown.brief());
    }

    /// Promises both ways that are still open.
    List<PromiseShown> promises() {
        var shown = prepared.get();
        var promises = new ArrayList<PromiseShown>();
        for (var owed : shown == null ? List.<Brief.Owed>of() : shown.brief().promises()) {
            var made = journal.find(owed.episode());
            if (made != null && owed.index() < made.promises().size()) {
                promises.add(PromiseShown.of(owed, made.promises().get(owed.index()), made.day(), name()));
            }
        }
        return promises;
    }

    /// The brief as it would leave; null while there is none.
    @Nullable
    Document document() {
        var shown = prepared.get();
        return shown == null ? null : shown.document();
    }

    @Nullable
    Person with() {
        return with;
    }

    String name() {
        return with == null ? "" : with.shortName();
    }

    /// The brief as plain text, for chat and mail.
    public void copy() {
        var shown = prepared.get();
        if (shown != null) {
            bench.frame().copy(TextWriter.text(shown.document()));
        }
    }

    public void copyForwardable() {
        var shown = prepared.get();
        if (shown != null) {
            bench.frame().copy(shown.brief().forwardable().text());
        }
    }

    private void save(UnaryOperator<Episode> change) {
        save(change, () -> {});
    }

    private void save(UnaryOperator<Episode> change, Runnable saved) {
        var open = episode;
        if (open == null) {
            return;
        }
        writing++;
        asked++;
        keep.change(open.id(), Deed.Verb.PREPARED, change, ended -> {
            written(ended);
            if (ended == KeepEpisode.Ended.SAVED) {
                saved.run();
            }
        });
    }

    private void written(KeepEpisode.Ended ended) {
        writing--;
        switch (ended) {
            case SAVED -> {}
            case NOT_SAVED -> journal = Snapshot.EMPTY;
        }
    }
}
