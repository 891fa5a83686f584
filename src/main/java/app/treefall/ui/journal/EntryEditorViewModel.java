package app.treefall.ui.journal;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Part;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.EditEntry;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One entry being edited. Nothing typed is lost: it is kept as a draft while it is written and saved when it rests or
/// is left.
///
/// The times of that (a draft within two seconds, saving after five) are the screen's; here is what happens then.
public final class EntryEditorViewModel {

    /// Somebody else changed the entry while it was edited here. Both are kept.
    ///
    /// @param theirs null when it is gone
    public record Conflict(@Nullable Saved<Entry> theirs) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Workbench bench;
    private final EditorFields fields = new EditorFields(this::typed, this::noted);
    private final ReadOnlyObjectWrapper<@Nullable Entry> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Conflict> conflict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper resumed = new ReadOnlyBooleanWrapper();
    private final EntrySteps steps = new EntrySteps(this, fields);
    private @Nullable SavingEdits saving;
    private @Nullable Entry stored;
    private @Nullable Entry drafted;
    private @Nullable Entry underway;

    public EntryEditorViewModel(Workbench bench) {
        this.bench = bench;
        entry.subscribe(_ -> resumed.set(false));
        bench.live().snapshotProperty().subscribe(this::follow);
    }

    /// The entry as it is written at this moment; null while none is open.
    public ReadOnlyObjectProperty<@Nullable Entry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /// The words of a part that is one text.
    public StringProperty text(Part part) {
        return fields.text(part);
    }

    /// What is wrong with the words of a part; empty when nothing is.
    public ReadOnlyStringProperty error(Part part) {
        return fields.error(part);
    }

    public StringProperty candidNoteProperty() {
        return fields.candidNoteProperty();
    }

    /// "Saved at 14:02".
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What the world did to the last save, and that nothing is lost; empty when it worked.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Conflict> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /// Whether what was typed last and never saved stands in the fields again, untouched since.
    public ReadOnlyBooleanProperty resumedProperty() {
        return resumed.getReadOnlyProperty();
    }

    public boolean isUnsaved() {
        return entry.get() != null && !Objects.equals(entry.get(), stored);
    }

    /// Opens an entry after keeping what was written in the one before.
    public void open(Id<Entry> id) {
        var shown = entry.get();
        if (shown != null && shown.id().equals(id)) {
            return;
        }
        leave();
        var found = bench.live().snapshot().find(id);
        if (found == null) {
            shut();
            return;
        }
        var opened = new SavingEdits(bench, id, bench.live().snapshot().revisionOf(id));
        saving = opened;
        steps.forget();
        status.set("");
        trouble.set("");
        conflict.set(null);
        take(found);
        opened.findDraft(draft -> resume(opened, draft));
    }

    public void close() {
        leave();
        shut();
    }

    /// Saves at once what is not saved: the field, the entry or the screen is being left.
    public void leave() {
        if (isUnsaved()) {
            keepDraft();
            save();
        }
    }

    /// Saves what was typed last time as it stands. Any change of it does the same.
    public void use() {
        resumed.set(false);
        save();
    }

    /// Lets what was typed last time go; the entry is shown as it was saved.
    public void throwAway() {
        var typed = entry.get();
        var into = saving;
        var saved = typed == null ? null : bench.live().snapshot().find(typed.id());
        if (resumed.get() && typed != null && into != null && saved != null) {
            into.startFrom(bench.live().snapshot().revisionOf(typed.id()));
            into.discardDraft(() -> {});
            take(saved);
            status.set("");
            offerBack(typed, Text.of("journal.thrown.away"));
        }
    }

    /// What one click changes.
    public EntrySteps steps() {
        return steps;
    }

    /// Changes anything that is not one text.
    public void change(Consumer<EntryDraft> what) {
        var before = entry.get();
        if (before != null) {
            var draft = before.toDraft();
            what.accept(draft);
            entry.set(draft.finished());
        }
    }

    /// Keeps what is not saved yet, for the case that the program or the machine stops here.
    public void keepDraft() {
        var now = entry.get();
        var into = saving;
        if (into != null && now != null && isUnsaved() && !now.equals(drafted) && !now.equals(underway)) {
            var before = drafted;
            drafted = now;
            into.keepDraft(now, () -> notDrafted(now, before));
        } else if (into != null && drafted != null && !isUnsaved()) {
            drafted = null;
            into.discardDraft(() -> {});
        }
    }

    /// The next look at what is typed tries it again.
    private void notDrafted(Entry tried, @Nullable Entry before) {
        if (tried.equals(drafted)) {
            drafted = before;
        }
    }

    /// Saves what is not saved yet. While there is a choice to make, between two versions or about what was typed
    /// last time, the draft is enough.
    public void save() {
        var now = entry.get();
        var into = saving;
        boolean asks = conflict.get() != null || resumed.get();
        if (into != null && now != null && isUnsaved() && !asks && !now.equals(underway)) {
            underway = now;
            into.save(now, outcome -> finish(into, now, outcome));
        }
    }

    /// Saves mine over theirs. Theirs stays in the entry's history.
    public void keepMine() {
        var mine = entry.get();
        var into = saving;
        if (conflict.get() != null && mine != null && into != null) {
            underway = mine; // the focus leaves with the question, and leaving saves
            conflict.set(null);
            into.saveOurs(mine, outcome -> finish(into, mine, outcome));
        }
    }

    /// Shows theirs and lets mine go, with a way back.
    public void takeTheirs() {
        var both = conflict.get();
        var mine = entry.get();
        var into = saving;
        if (both != null && mine != null && into != null) {
            into.discardDraft(bench.live()::refresh);
            showTheirs(both, into);
            conflict.set(null);
            offerBack(mine, Text.of("journal.theirs.kept"));
        }
    }

    /// Theirs stays here; mine becomes an entry of its own.
    public void keepBoth() {
        var both = conflict.get();
        var mine = entry.get();
        var into = saving;
        if (both != null && mine != null && into != null) {
            into.saveBoth(mine, outcome -> {
                if (outcome instanceof SavingEdits.Outcome.Answered(EditEntry.Result.Edited(var saved))) {
                    if (into == saving) {
                        showTheirs(both, into);
                        conflict.set(null);
                    }
                    bench.frame()
                            .say(new Notice(
                                    Icon.CHECK,
                                    Text.of("journal.both.kept"),
                                    Text.of("journal.both.open"),
                                    () -> bench.frame()
                                            .go(new Place.OpenEntry(
                                                    saved.value().id()))));
                    bench.live().refresh();
                } else {
                    finish(mine, outcome);
                }
            });
        }
    }

    private void showTheirs(Conflict both, SavingEdits into) {
        if (both.theirs() == null) {
            shut();
        } else {
            into.startFrom(both.theirs().revision());
            take(both.theirs().value());
        }
    }

    /// A notice from which words that were let go come back into the fields.
    private void offerBack(Entry words, String said) {
        bench.frame().say(new Notice(Icon.UNDO, said, Text.of("journal.mine.back"), () -> {
            var now = entry.get();
            if (now != null && now.id().equals(words.id())) {
                fields.fill(words);
                entry.set(words);
                keepDraft();
            }
        }));
    }

    private void typed(Part part, Prose words) {
        var before = entry.get();
        if (before != null) {
            entry.set(EntryTexts.with(before, part, words));
        }
    }

    private void noted(Prose words) {
        change(draft -> draft.candidNote(words));
    }

    private void finish(SavingEdits into, Entry asked, SavingEdits.Outcome outcome) {
        underway = null;
        if (into == saving) {
            finish(asked, outcome);
        } else {
            finishElsewhere(outcome);
        }
    }

    private void finish(Entry asked, SavingEdits.Outcome outcome) {
        switch (outcome) {
            case SavingEdits.Outcome.Failed(var what) -> {
                status.set(Text.of("journal.status.kept"));
                trouble.set(TroubleText.of(what));
            }
            case SavingEdits.Outcome.Answered(EditEntry.Result.Edited _) -> {
                stored = asked;
                drafted = null;
                status.set(Text.of("journal.status.saved", bench.clock().get().format(TIME)));
                trouble.set("");
                complain(Set.of());
                bench.live().refresh();
            }
            case SavingEdits.Outcome.Answered(EditEntry.Result.NotYet(var missing)) -> {
                complain(missing);
                keepDraft();
                status.set(Text.of("journal.status.draft"));
            }
            case SavingEdits.Outcome.Answered(EditEntry.Result.ChangedMeanwhile(var theirs)) -> {
                conflict.set(new Conflict(theirs));
                status.set(Text.of("journal.status.draft"));
            }
        }
    }

    /// The entry was left before the answer came. What was not saved waits as a draft and is shown when it is
    /// opened again.
    private void finishElsewhere(SavingEdits.Outcome outcome) {
        switch (outcome) {
            case SavingEdits.Outcome.Failed(var what) ->
                bench.background().trouble().accept(what);
            case SavingEdits.Outcome.Answered _ -> bench.live().refresh();
        }
    }

    private void complain(Set<EditEntry.Missing> missing) {
        fields.complain(
                Part.HEADLINE, missing.contains(EditEntry.Missing.HEADLINE) ? Text.of("journal.error.headline") : "");
        dayError.set(
                missing.contains(EditEntry.Missing.DAY_TOO_FAR_AHEAD)
                        ? Text.of("journal.error.ahead")
                        : missing.contains(EditEntry.Missing.DAY_TOO_LONG_AGO) ? Text.of("journal.error.ago") : "");
    }

    private void resume(SavingEdits opened, Draft.@Nullable EntryEdit draft) {
        var now = entry.get();
        if (draft == null
                || opened != saving
                || isUnsaved()
                || now == null
                || draft.entry().equals(now)) {
            return;
        }
        opened.startFrom(draft.readRevision());
        drafted = draft.entry();
        fields.fill(draft.entry());
        entry.set(draft.entry());
        resumed.set(true);
        status.set(Text.of("journal.status.resumed"));
    }

    /// What was saved elsewhere is shown at once, unless something else is being written here.
    private void follow(Snapshot journal) {
        var now = entry.get();
        var into = saving;
        if (now == null || into == null || isUnsaved()) {
            return;
        }
        var found = journal.find(now.id());
        if (found == null) {
            shut();
        } else if (!found.equals(now)) {
            into.startFrom(journal.revisionOf(now.id()));
            take(found);
            status.set("");
        }
    }

    private void shut() {
        saving = null;
        stored = null;
        entry.set(null);
    }

    /// The words first, then the entry: whoever looks at the entry finds them in their places.
    private void take(Entry from) {
        stored = from;
        drafted = null;
        fields.fill(from);
        entry.set(from);
        complain(Set.of());
    }
}
