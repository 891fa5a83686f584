package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Suggestion;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.AcceptSuggestion;
import app.treefall.usecase.UndoImport;
import app.treefall.usecase.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What waits in the inbox, and what can become of it. Each yes and each no is one step that undo takes back.
final class InboxViewModel {

    /// So many that are new are put in their places while the window waits.
    private static final int MOST_AT_ONCE = 1_000;

    /// @param places of all that was ever seen
    /// @param only   the kind these rows show; null for all
    private record Arranged(
            List<Waiting> waiting, Map<Id<Suggestion>, Integer> places, Kind.@Nullable Name only, InboxRows rows) {}

    private final Workbench bench;
    private final Newest newest;
    private final ReadOnlyObjectWrapper<InboxRows> rows = new ReadOnlyObjectWrapper<>(InboxRows.NONE);
    private final ObjectProperty<Kind.@Nullable Name> kind = new SimpleObjectProperty<>();

    /// What was seen once keeps its place while the screen is in front, so that nothing moves under the cursor;
    /// what an undo brings back stands where it stood. Never changed, only set anew: it is read beside the window's
    /// thread.
    private Map<Id<Suggestion>, Integer> places = Map.of();

    private List<Waiting> waiting = List.of();
    private boolean isShown;

    InboxViewModel(Workbench bench) {
        this.bench = bench;
        newest = new Newest(bench.background());
        bench.live().snapshotProperty().subscribe(this::look);
        kind.subscribe(this::arrange);
    }

    ReadOnlyObjectProperty<InboxRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Only suggestions of this kind are shown; null for all.
    ObjectProperty<Kind.@Nullable Name> kindProperty() {
        return kind;
    }

    Snapshot journal() {
        return bench.live().snapshot();
    }

    /// The screen came to the front; before, nothing is worked out for it.
    void show() {
        isShown = true;
        places = Map.of();
        look(journal());
    }

    /// What is gone goes at once, so that the next is under the cursor, and what is new is there at once; what
    /// repeats what is found out beside. So is how very many new ones stand, as after an import.
    private void look(Snapshot journal) {
        if (!isShown) {
            return;
        }
        var still = waiting.stream().filter(each -> stillWaits(each, journal)).toList();
        int more = journal.inbox().size() - still.size();
        if (more > MOST_AT_ONCE) {
            newest.ask(arranging(journal, () -> withNew(still, journal)), first -> {
                show(first);
                compare(journal);
            });
            return;
        }
        if (more > 0 || still.size() < waiting.size()) {
            waiting = inTheirOrder(withNew(still, journal), places);
            arrange();
        }
        compare(journal);
    }

    private void compare(Snapshot journal) {
        newest.ask(arranging(journal, () -> bench.desk().readInbox().run(journal)), found -> {
            places = found.places();
            show(found);
        });
    }

    private Callable<Arranged> arranging(Snapshot journal, Supplier<List<Waiting>> finding) {
        var before = places;
        var only = kind.get();
        return () -> {
            var found = finding.get();
            var now = new HashMap<>(before);
            found.forEach(each -> now.putIfAbsent(each.suggestion().id(), now.size()));
            var inOrder = inTheirOrder(found, now);
            return new Arranged(inOrder, now, only, InboxRows.of(journal, inOrder, only));
        };
    }

    private void show(Arranged arranged) {
        waiting = arranged.waiting();
        if (arranged.only() == kind.get()) {
            show(arranged.rows());
        } else {
            arrange();
        }
    }

    private static List<Waiting> withNew(List<Waiting> known, Snapshot journal) {
        var all = new ArrayList<>(known);
        var ids = known.stream().map(each -> each.suggestion().id()).collect(Collectors.toSet());
        for (var suggestion : journal.inbox()) {
            if (!ids.contains(suggestion.id())) {
                all.add(new Waiting(suggestion, null, null));
            }
        }
        return all;
    }

    private static List<Waiting> inTheirOrder(List<Waiting> found, Map<Id<Suggestion>, Integer> places) {
        return found.stream()
                .sorted(Comparator.comparing(
                        each -> places.getOrDefault(each.suggestion().id(), Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean stillWaits(Waiting each, Snapshot journal) {
        var now = journal.find(each.suggestion().id());
        return now != null && now.isWaiting();
    }

    private void arrange() {
        show(InboxRows.of(journal(), waiting, kind.get()));
    }

    private void show(InboxRows next) {
        if (next.rows().isEmpty() && kind.get() != null) {
            kind.set(null); // the last of its kind is gone
            return;
        }
        if (!next.isSameAs(rows.get())) {
            rows.set(next);
        }
    }

    /// As many as are shown, or those of one import.
    ///
    /// @param batch null for all that are shown
    List<Suggestion> shown(@Nullable Id<Batch> batch) {
        return rows.get().rows().stream()
                .filter(InboxRow.Line.class::isInstance)
                .map(row -> ((InboxRow.Line) row).waiting().suggestion())
                .filter(each -> batch == null || each.batch().equals(batch))
                .toList();
    }

    void accept(List<Suggestion> which) {
        act(() -> bench.desk().acceptSuggestion().run(ids(which)));
    }

    void dismiss(List<Suggestion> which) {
        act(() -> bench.desk().acceptSuggestion().dismiss(ids(which)));
    }

    void merge(Suggestion which, Entry into) {
        act(() -> bench.desk().acceptSuggestion().merge(which.id(), into.id()));
    }

    /// As it was written in the form.
    ///
    /// @param then once it is in the journal
    void accept(Suggestion which, Entry asWritten, Runnable then) {
        bench.background().run(() -> bench.desk().acceptSuggestion().edited(which.id(), asWritten), result -> {
            told(result);
            if (result instanceof AcceptSuggestion.Result.Accepted) {
                then.run();
            }
        });
    }

    void takeBack(Batch batch) {
        bench.background().run(() -> bench.desk().undoImport().run(batch.id()), result -> {
            switch (result) {
                case UndoImport.Result.TakenBack(var _, var _, var entries, var stayed) ->
                    say(
                            Icon.UNDO,
                            Text.of(
                                            entries == 0 ? "inbox.taken.back" : "inbox.taken.back.entries",
                                            batch.source().text(),
                                            InboxWords.entries(entries))
                                    + (stayed == 0
                                            ? ""
                                            : " " + Text.of("inbox.taken.back.stayed", InboxWords.entries(stayed))));
                case UndoImport.Result.Gone() -> bench.frame().say(Notice.of(Icon.INFO, Text.of("inbox.gone")));
            }
            bench.live().refresh();
        });
    }

    private void act(Callable<AcceptSuggestion.Result> work) {
        bench.background().run(work, this::told);
    }

    private void told(AcceptSuggestion.Result result) {
        switch (result) {
            case AcceptSuggestion.Result.Accepted(var entries, var _) ->
                say(
                        Icon.CHECK,
                        entries.size() == 1
                                ? Text.of(
                                        "inbox.accepted.one",
                                        InboxWords.shortened(entries.getFirst().headline()))
                                : Text.of("inbox.accepted", entries.size()));
            case AcceptSuggestion.Result.Merged(var entry) ->
                say(Icon.CHECK, Text.of("inbox.merged", InboxWords.shortened(entry.headline())));
            case AcceptSuggestion.Result.Dismissed(var count) ->
                say(Icon.X, count == 1 ? Text.of("inbox.dismissed.one") : Text.of("inbox.dismissed", count));
            case AcceptSuggestion.Result.Gone() -> bench.frame().say(Notice.of(Icon.INFO, Text.of("inbox.gone")));
        }
        bench.live().refresh();
    }

    private void say(Icon icon, String words) {
        bench.frame().say(new Notice(icon, words, Text.of("inbox.undo"), bench.frame()::undo));
    }

    private static List<Id<Suggestion>> ids(List<Suggestion> which) {
        return which.stream().map(Suggestion::id).toList();
    }
}
