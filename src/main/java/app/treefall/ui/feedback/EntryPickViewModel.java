package app.treefall.ui.feedback;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Entries chosen out of the whole journal by a few letters of their headlines.
public final class EntryPickViewModel {

    private static final int MOST = 6;

    /// How many can be chosen.
    private enum Room {
        FOR_ONE,
        FOR_ANY
    }

    private record Fit(Entry entry, int score) {}

    private final Workbench bench;
    private final Newest newest;
    private final Room room;
    private final ReadOnlyObjectWrapper<List<Entry>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Entry> fitting = FXCollections.observableArrayList();

    EntryPickViewModel(Workbench bench, List<Id<Entry>> ids) {
        this(bench, ids, Room.FOR_ANY);
    }

    private EntryPickViewModel(Workbench bench, List<Id<Entry>> ids, Room room) {
        this.bench = bench;
        this.room = room;
        newest = new Newest(bench.background());
        chosen.set(found(ids));
    }

    /// One entry at most: choosing another takes its place.
    static EntryPickViewModel ofOne(Workbench bench, @Nullable Id<Entry> id) {
        return new EntryPickViewModel(bench, id == null ? List.of() : List.of(id), Room.FOR_ONE);
    }

    public ReadOnlyObjectProperty<List<Entry>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    List<Entry> chosen() {
        return chosen.get();
    }

    /// The one that is chosen; null for none.
    @Nullable
    Entry one() {
        return chosen.get().isEmpty() ? null : chosen.get().getLast();
    }

    /// What fits what was typed, the best first; the newest entries while nothing is typed.
    public ObservableList<Entry> fitting() {
        return fitting;
    }

    public void find(String typed) {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        var taken = chosen.get();
        newest.ask(() -> fits(journal, today, taken, typed), fitting::setAll);
    }

    public void add(Entry entry) {
        if (!chosen.get().contains(entry)) {
            var more = room == Room.FOR_ONE ? new ArrayList<Entry>() : new ArrayList<>(chosen.get());
            more.add(entry);
            chosen.set(List.copyOf(more));
        }
    }

    public void remove(Entry entry) {
        chosen.set(chosen.get().stream().filter(one -> !one.equals(entry)).toList());
    }

    public void open(Entry entry) {
        bench.frame().go(new Place.OpenEntry(entry.id()));
    }

    /// As a draft keeps it.
    String written() {
        return chosen.get().stream().map(entry -> entry.id().toString()).collect(Collectors.joining(" "));
    }

    void putBack(String written) {
        var ids = new ArrayList<Id<Entry>>();
        for (var id : written.split(" ")) {
            if (!id.isBlank()) {
                ids.add(Id.of(id));
            }
        }
        var known = found(ids);
        chosen.set(room == Room.FOR_ONE && known.size() > 1 ? List.of(known.getLast()) : known);
    }

    private List<Entry> found(List<Id<Entry>> ids) {
        var journal = bench.live().snapshot();
        return ids.stream().map(journal::find).filter(Objects::nonNull).toList();
    }

    private static List<Entry> fits(Snapshot journal, LocalDate today, List<Entry> taken, String typed) {
        var fuzzy = Fuzzy.of(typed);
        var fits = new ArrayList<Fit>();
        for (var entry : journal.entries().reversed()) {
            if (fuzzy.isNothing() && fits.size() == MOST) {
                break;
            }
            boolean offered = !entry.days().first().isAfter(today) && !taken.contains(entry);
            int score = offered ? fuzzy.score(Fuzzy.Target.of(entry.headline().text())) : -1;
            if (score >= 0) {
                fits.add(new Fit(entry, score));
            }
        }
        fits.sort(Comparator.comparingInt((Fit fit) -> -fit.score()));
        return fits.stream().limit(MOST).map(Fit::entry).toList();
    }
}
