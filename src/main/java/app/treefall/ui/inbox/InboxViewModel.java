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
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What waits in the inbox, and what can become of it. Each yes and each no is one step that undo takes back.
final class InboxViewModel {

    private final Workbench bench;
    private final Newest newest;
    private final ReadOnlyObjectWrapper<InboxRows> rows = new ReadOnlyObjectWrapper<>(InboxRows.NONE);
    private final ObjectProperty<Kind.@Nullable Name> kind = new SimpleObjectProperty<>();
    private final Map<Id<Suggestion>, Integer> places = new HashMap<>();
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
        places.clear();
        look(journal());
    }

    /// What is gone goes at once, so that the next is under the cursor, and what is new is there at once; what
    /// repeats what is found out beside.
    private void look(Snapshot journal) {
        if (!isShown) {
            return;
        }
        var now = new ArrayList<>(
                waiting.stream().filter(each -> stillWaits(each, journal)).toList());
        boolean isLess = now.size() < waiting.size();
        boolean isMore = journal.inbox().size() > now.size();
        if (isMore) {
            addNew(journal, now);
        }
        if (isLess || isMore) {
            waiting = inTheirOrder(now);
            arrange();
        }
        newest.ask(() -> bench.desk().readInbox().run(journal), found -> {
            found.forEach(each -> places.putIfAbsent(each.suggestion().id(), places.size()));
            waiting = inTheirOrder(found);
            arrange();
        });
    }

    private static void addNew(Snapshot journal, List<Waiting> to) {
        var known = to.stream().map(each -> each.suggestion().id()).collect(Collectors.toSet());
        for (var suggestion : journal.inbox()) {
            if (!known.contains(suggestion.id())) {
                to.add(new Waiting(suggestion, null, null));
            }
        }
    }

    /// What was seen once keeps its place while the screen is in front, so that nothing moves under the cursor;
    /// what an undo brings back stands where it stood.
    private List<Waiting> inTheirOrder(List<Waiting> found) {
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
        var next = InboxRows.of(journal(), waiting, kind.get());
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
