package app.treefall.usecase;

import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Objection;
import app.treefall.capture.Reading;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import app.treefall.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Log one typed line: it becomes an entry, and whom and what it names for the first time is added, in one transaction.
public final class LogEntry {

    public sealed interface Result {

        /// @param reading what was understood in the line
        record Logged(Entry entry, Reading reading) implements Result {}

        /// Nothing was written; the line stays where it was typed.
        record NotYet(List<Objection> objections) implements Result {}

        /// There is nothing to tell in the line.
        record Empty() implements Result {}
    }

    /// What a line could refer to in one state of the journal on one day.
    private record Learned(Snapshot journal, LocalDate today, Known known) {}

    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final Locale locale;
    private volatile @Nullable Learned learned;

    public LogEntry(Journal journal, Supplier<LocalDate> today, Locale locale) {
        this.journal = journal;
        this.today = today;
        this.locale = locale;
    }

    /// What the line means so far. Writes nothing.
    public Reading preview(String line, Known known) {
        return Capture.read(line, known, today.get(), locale);
    }

    /// What a line can refer to in this state of the journal. The answer is remembered, so that only the first who
    /// asks after a change pays for the whole journal. From any thread.
    public Known known(Snapshot state) {
        var last = learned;
        var day = today.get();
        if (last != null && last.journal() == state && last.today().equals(day)) {
            return last.known();
        }
        var now = new Learned(state, day, Known.of(state, day));
        learned = now;
        return now.known();
    }

    public Result run(String line) throws JournalException {
        return run(line, _ -> {});
    }

    /// The same for the line that is being typed in the window: it stops being a draft in the transaction that
    /// saves it.
    public Result runDraft(String line) throws JournalException {
        return run(line, tx -> tx.discardDraft(Draft.Line.PLACE));
    }

    private interface Besides {
        void in(Tx tx) throws JournalException;
    }

    private Result run(String line, Besides besides) throws JournalException {
        var reading = preview(line, known(journal.snapshot()));
        if (!reading.objections().isEmpty()) {
            return new Result.NotYet(reading.objections());
        }
        if (reading.headline().isBlank()) {
            return new Result.Empty();
        }
        var logged = reading.toEntry(today.get());
        journal.write(Deed.of(Deed.Verb.LOGGED, logged.entry().headline()), tx -> {
            for (var person : logged.newPeople()) {
                tx.put(person);
            }
            for (var priority : logged.newPriorities()) {
                tx.put(priority);
            }
            tx.put(logged.entry());
            besides.in(tx);
            return null;
        });
        return new Result.Logged(logged.entry(), reading);
    }
}
