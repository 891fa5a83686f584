package app.treefall.ui.palette;

import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.ui.frame.Command;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the palette offers for what is typed. Comparing happens beside the window's thread, so that typing never waits,
/// however large the journal.
public final class PaletteViewModel {

    private static final int MOST = 20;
    private static final int MOST_LATELY = 8;

    private record Made(Snapshot journal, Goals goals) {}

    private final Workbench bench;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Goal> fitting = FXCollections.observableArrayList();
    private final List<String> lately = new ArrayList<>();
    private List<Command> commands = List.of();
    private @Nullable Made made; // touched beside the window's thread only
    private long asked;

    public PaletteViewModel(Workbench bench) {
        this.bench = bench;
        query.subscribe((_, _) -> look());
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The best first.
    ObservableList<Goal> fitting() {
        return fitting;
    }

    void open(String words, List<Command> all) {
        commands = all.stream().filter(command -> !command.id().equals("find")).toList();
        query.set(words);
        look();
    }

    /// Goes there, and remembers that one did.
    void take(Goal goal) {
        if (goal.sort() != Goal.Sort.SEARCH) {
            lately.remove(goal.key());
            lately.addFirst(goal.key());
            if (lately.size() > MOST_LATELY) {
                lately.removeLast();
            }
        }
        goal.run().run();
    }

    /// Where in the words of a goal the typed letters stand.
    int @Nullable [] places(Goal goal) {
        return goal.sort() == Goal.Sort.SEARCH ? null : Fuzzy.of(query.get()).places(goal.words());
    }

    private void look() {
        long question = ++asked;
        var journal = bench.live().snapshot();
        var typed = query.get().strip();
        var recent = List.copyOf(lately);
        var here = commands;
        bench.background().aside(() -> fitting(journal, here, typed, recent), found -> {
            if (question == asked) {
                fitting.setAll(found);
            }
        });
    }

    private List<Goal> fitting(Snapshot journal, List<Command> here, String typed, List<String> recent) {
        var ready = made;
        if (ready == null || ready.journal != journal) {
            ready = new Made(
                    journal,
                    Goals.of(journal, here, bench.frame(), bench.today().get()));
            made = ready;
        }
        var found = new ArrayList<>(ready.goals.fitting(Fuzzy.of(typed), recent, MOST));
        if (!typed.isEmpty()) {
            found.add(new Goal(
                    Goal.Sort.SEARCH,
                    "search",
                    Text.of("palette.search", typed),
                    "",
                    () -> bench.frame().go(new Place.SearchFor(typed))));
        }
        return found;
    }
}
