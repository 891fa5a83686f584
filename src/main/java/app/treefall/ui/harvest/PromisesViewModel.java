package app.treefall.ui.harvest;

import app.treefall.domain.Deed;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The promises that are open, mine and theirs; each is kept in one click.
public final class PromisesViewModel {

    /// @param index which promise of the episode, from 0
    /// @param due   null when no day was said
    public record Open(
            Id<Episode> episode,
            int index,
            Episode.Promise.By by,
            String whose,
            String words,
            @Nullable LocalDate due) {}

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<List<Open>> open = new ReadOnlyObjectWrapper<>(List.of());

    PromisesViewModel(Workbench bench) {
        this.bench = bench;
    }

    /// Mine first; of these what is due first.
    public ReadOnlyObjectProperty<List<Open>> openProperty() {
        return open.getReadOnlyProperty();
    }

    void look(Snapshot journal) {
        var found = new ArrayList<Open>();
        for (var episode : journal.episodes()) {
            var person = journal.find(episode.person());
            for (int i = 0; person != null && i < episode.promises().size(); i++) {
                if (episode.promises().get(i).isOpen()) {
                    found.add(shown(episode, i, person));
                }
            }
        }
        found.sort(Comparator.comparing(Open::by).thenComparing(it -> it.due() == null ? LocalDate.MAX : it.due()));
        open.set(List.copyOf(found));
    }

    private Open shown(Episode episode, int index, Person person) {
        var promise = episode.promises().get(index);
        var today = bench.today().get();
        var made = Wording.day(episode.day(), today);
        var whose = switch (promise.by()) {
            case ME -> Text.of("harvest.promises.mine", person.shortName(), made);
            case THEM -> Text.of("harvest.promises.theirs", person.shortName(), made);
        };
        var due = promise.due();
        var line = due == null ? whose : Text.of("harvest.promises.due", whose, Wording.day(due, today));
        return new Open(
                episode.id(), index, promise.by(), line, promise.words().text().strip(), due);
    }

    public void kept(Open promise) {
        var journal = bench.live().snapshot();
        var episode = journal.find(promise.episode());
        if (episode == null || promise.index() >= episode.promises().size()) {
            return;
        }
        var promises = new ArrayList<>(episode.promises());
        var made = promises.get(promise.index());
        promises.set(promise.index(), made.keptOn(bench.today().get()));
        var changed = episode.toDraft().promises(promises).finished();
        long revision = journal.revisionOf(episode.id());
        bench.background()
                .run(() -> bench.desk().keep().run(Deed.Verb.PROMISED, made.words(), changed, revision), result -> {
                    bench.live().refresh();
                    switch (result) {
                        case Keep.Result.Done<Episode> _ ->
                            bench.frame()
                                    .say(new Notice(
                                            Icon.CHECK,
                                            Text.of("harvest.promises.kept"),
                                            Text.of("harvest.undo"),
                                            bench.frame()::undo));
                        case Keep.Result.ChangedMeanwhile<Episode> _ ->
                            bench.frame().say(Notice.of(Icon.INFO, Text.of("harvest.changed.meanwhile")));
                    }
                });
    }
}
