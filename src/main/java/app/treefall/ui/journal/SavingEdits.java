package app.treefall.ui.journal;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.frame.WritingDrafts;
import app.treefall.usecase.EditEntry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The way of one opened entry into the journal. Saves follow one another, so each starts from the revision the last
/// one made, whether or not the screen has heard of it yet.
final class SavingEdits {

    sealed interface Outcome {
        record Answered(EditEntry.Result result) implements Outcome {}

        record Failed(Trouble trouble) implements Outcome {}
    }

    private final Workbench bench;
    private final Id<Entry> id;
    private final WritingDrafts drafts;

    /// Read and written on the journal's thread only.
    private long revision;

    SavingEdits(Workbench bench, Id<Entry> id, long revision) {
        this.bench = bench;
        this.id = id;
        this.revision = revision;
        drafts = new WritingDrafts(bench);
    }

    Id<Entry> id() {
        return id;
    }

    void save(Entry entry, Consumer<Outcome> then) {
        bench.background().run(() -> saved(entry), then);
    }

    /// Ours over theirs, which stays in the history.
    void saveOurs(Entry entry, Consumer<Outcome> then) {
        bench.background().run(() -> answered(() -> bench.desk().editEntry().keepOurs(entry)), then);
    }

    /// Theirs stays; ours becomes an entry of its own.
    void saveBoth(Entry ours, Consumer<Outcome> then) {
        bench.background().run(() -> answered(() -> bench.desk().editEntry().keepBoth(ours)), then);
    }

    /// @param failed so that it is tried again
    void keepDraft(Entry entry, Runnable failed) {
        drafts.run(() -> bench.desk().keepDraft().run(new Draft.EntryEdit(entry, revision)), failed);
    }

    void discardDraft(Runnable then) {
        bench.background()
                .run(
                        () -> {
                            bench.desk().keepDraft().discard(id.toString());
                            return id;
                        },
                        _ -> then.run());
    }

    /// From now on saves go over this revision.
    void startFrom(long other) {
        bench.background()
                .run(
                        () -> {
                            revision = other;
                            return other;
                        },
                        _ -> {});
    }

    /// What was typed here and never saved.
    void findDraft(Consumer<Draft.@Nullable EntryEdit> then) {
        bench.background().<Draft.@Nullable EntryEdit>run(this::draft, then);
    }

    private Draft.@Nullable EntryEdit draft() throws JournalException {
        for (var draft : bench.desk().keepDraft().all()) {
            if (draft instanceof Draft.EntryEdit edit && edit.entry().id().equals(id)) {
                return edit;
            }
        }
        return null;
    }

    private interface Save {
        EditEntry.Result run() throws JournalException;
    }

    private Outcome saved(Entry entry) {
        return answered(() -> bench.desk().editEntry().run(entry, revision));
    }

    private Outcome answered(Save save) {
        try {
            var result = save.run();
            if (result instanceof EditEntry.Result.Edited(var saved)
                    && saved.value().id().equals(id)) {
                revision = saved.revision();
            }
            return new Outcome.Answered(result);
        } catch (JournalException e) {
            return new Outcome.Failed(e.trouble());
        }
    }
}
