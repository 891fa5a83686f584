package app.treefall.usecase;

import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Objection;
import app.treefall.capture.Reading;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.store.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

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

    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final Locale locale;

    public LogEntry(Journal journal, Supplier<LocalDate> today, Locale locale) {
        this.journal = journal;
        this.today = today;
        this.locale = locale;
    }

    /// What the line means so far. Writes nothing.
    public Reading preview(String line, Known known) {
        return Capture.read(line, known, today.get(), locale);
    }

    public Result run(String line) throws JournalException {
        var known = Known.of(journal.snapshot(), today.get());
        var reading = Capture.read(line, known, today.get(), locale);
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
            tx.discardDraft(Draft.Line.PLACE);
            return null;
        });
        return new Result.Logged(logged.entry(), reading);
    }
}
