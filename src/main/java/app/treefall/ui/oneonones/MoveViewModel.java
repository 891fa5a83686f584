package app.treefall.ui.oneonones;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.Objects;

/// A planned 1:1 that is moved to another day or time, or made longer or shorter. All that is prepared goes with it.
final class MoveViewModel {

    private final Workbench bench;
    private final Episode episode;
    private final Runnable moved;
    private final MeetingTime when;
    private final TypedForm form;
    private boolean saving;

    /// @param moved happens once it is kept
    MoveViewModel(Workbench bench, Episode episode, Runnable moved) {
        this.bench = bench;
        this.episode = episode;
        this.moved = moved;
        when = new MeetingTime(bench);
        when.set(episode.day(), episode.at(), episode.minutes());
        form = when.keptBy(new TypedForm(bench, Draft.Form.move(episode.id()), episode.id()));
        form.open();
    }

    MeetingTime when() {
        return when;
    }

    TypedForm form() {
        return form;
    }

    void save(Runnable then) {
        if (saving || !when.isFine()) {
            return;
        }
        var day = Objects.requireNonNull(when.dayProperty().get());
        if (isTaken(day)) {
            when.refuseDay(Text.of("oneonones.move.error.taken"));
            return;
        }
        var at = when.at();
        int length = when.length();
        saving = true;
        new KeepEpisode(bench)
                .change(
                        episode.id(),
                        Deed.Verb.PREPARED,
                        now -> now.toDraft().day(day).at(at).minutes(length).finished(),
                        ended -> {
                            saving = false;
                            if (ended == KeepEpisode.Ended.SAVED) {
                                form.saved();
                                say(Days.meeting(day, at, length, bench.today().get()));
                                moved.run();
                                then.run();
                            }
                        });
    }

    private void say(String meeting) {
        bench.frame()
                .say(new Notice(
                        Icon.CHECK,
                        Text.of("oneonones.moved", meeting),
                        Text.of("oneonones.undo"),
                        bench.frame()::undo));
    }

    /// A day holds one 1:1 with somebody: the brief of a day is the brief of that one.
    private boolean isTaken(LocalDate day) {
        return bench.live().snapshot().episodesWith(episode.person()).stream()
                .anyMatch(
                        other -> !other.id().equals(episode.id()) && other.day().equals(day));
    }
}
