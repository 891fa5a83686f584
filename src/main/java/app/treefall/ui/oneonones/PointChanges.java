package app.treefall.ui.oneonones;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Episode.TalkingPoint;
import app.treefall.domain.EpisodeDraft;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be done to one point of the episode that is prepared, beyond its place: its time, its words, another day.
final class PointChanges {

    static final int MOST_MINUTES = 30;
    static final int MOST_LINES = 3;

    private final Workbench bench;
    private final PrepareViewModel prepare;

    PointChanges(Workbench bench, PrepareViewModel prepare) {
        this.bench = bench;
        this.prepare = prepare;
    }

    Workbench bench() {
        return bench;
    }

    @Nullable
    Episode episode() {
        return prepare.episode();
    }

    /// What a beat is called that nobody named.
    String unnamed() {
        return Text.of("oneonones.beat.unnamed");
    }

    /// Gives it another time, a minute at least.
    void box(int index, int minutes) {
        int boxed = Math.clamp(minutes, 1, MOST_MINUTES);
        change(index, planned(index).boxed(boxed));
    }

    void reword(int index, List<TalkingPoint.OwnBeat> beats) {
        change(index, planned(index).inOwnWords(beats));
    }

    /// The beats in the owner's words whose entry says something else by now.
    List<TalkingPoint.OwnBeat> toReview(int index) {
        return prepare.pointsProperty().get().get(index).toReview(planned(index));
    }

    /// The owner's words still hold over what the entry says now.
    void stillHolds(int index, TalkingPoint.OwnBeat beat) {
        var point = prepare.pointsProperty().get().get(index);
        var held = new TalkingPoint.OwnBeat(beat.label(), beat.words(), point.builtAs(beat.label()));
        reword(
                index,
                planned(index).beats().stream()
                        .map(own -> own.equals(beat) ? held : own)
                        .toList());
    }

    /// As the entry has it now.
    void asBuilt(int index, TalkingPoint.OwnBeat beat) {
        reword(
                index,
                planned(index).beats().stream().filter(own -> !own.equals(beat)).toList());
    }

    /// The point as the plan has it.
    TalkingPoint planned(int index) {
        var open = Objects.requireNonNull(prepare.episode());
        return PlannedPoints.one(prepare.pointsProperty().get().get(index), open);
    }

    private void change(int index, TalkingPoint changed) {
        prepare.plan(planned -> {
            var all = new ArrayList<>(planned);
            all.set(index, changed);
            return all;
        });
    }

    /// Something that is not in the journal, in a few words.
    void addOwn(String typed) {
        var words = PointSaid.storable(typed);
        if (words.hasWords()) {
            prepare.add(TalkingPoint.about(null, words));
        }
    }

    void add(Entry entry) {
        prepare.add(TalkingPoint.about(entry.id(), Prose.NONE));
    }

    /// What could be told besides, the newest first.
    List<Entry> addable() {
        var chosen =
                prepare.pointsProperty().get().stream().map(Brief.Point::entry).toList();
        return prepare.journal().entries().stream()
                .filter(entry -> !entry.isPrivate() && entry.headline().hasWords() && !chosen.contains(entry.id()))
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .toList();
    }

    /// Into the next episode, where one is planned or their rhythm says when; else a line to look forward to.
    void toNextTime(int index) {
        var open = prepare.episode();
        if (open == null || !prepare.mayDrop()) {
            return;
        }
        var point = planned(index);
        var headline = prepare.pointsProperty().get().get(index).headline().text();
        var next = next(open);
        if (next == null) {
            prepare.leaveTo(
                    index,
                    now -> now.toDraft()
                            .nextTime(with(now.nextTime(), headline))
                            .finished(),
                    List.of());
        } else {
            var points = new ArrayList<>(next.points());
            points.add(point.carriedOver());
            prepare.leaveTo(
                    index, now -> now, List.of(next.toDraft().points(points).finished()));
        }
        var words = next == null
                ? Text.of("oneonones.moved.line")
                : Text.of(
                        "oneonones.moved", Days.spoken(next.day(), bench.today().get()));
        bench.frame().say(new Notice(Icon.CHECK, words, Text.of("oneonones.undo"), bench.frame()::undo));
    }

    private @Nullable Episode next(Episode open) {
        var journal = prepare.journal();
        Person with = Objects.requireNonNull(journal.find(open.person()));
        var rhythm = with.oneOnOne();
        return journal.episodesWith(with.id()).stream()
                .filter(other -> !other.held() && other.day().isAfter(open.day()))
                .findFirst()
                .orElse(
                        rhythm == null || rhythm.everyDays() <= 0
                                ? null
                                : EpisodeDraft.blank(with.id(), open.day().plusDays(rhythm.everyDays()))
                                        .at(open.at())
                                        .minutes(open.minutes())
                                        .finished());
    }

    private static List<Prose> with(List<Prose> lines, String line) {
        var all = new ArrayList<>(lines);
        all.add(Prose.of(line));
        return all;
    }
}
