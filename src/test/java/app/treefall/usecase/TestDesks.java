package app.treefall.usecase;

import app.treefall.domain.JournalException;
import app.treefall.files.Folders;
import app.treefall.sample.SampleJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// Desks over real journals in a folder that is thrown away, on the sample's own Thursday.
public final class TestDesks {

    public static final LocalDate TODAY = SampleJournal.WRITTEN_ON;

    private TestDesks() {}

    public static Desk empty(Path folder) throws JournalException {
        return in(folder).create(folder.resolve("journal.db"));
    }

    public static Desk open(Path journal) throws JournalException {
        return in(journal.getParent()).open(journal);
    }

    public static Desk sample(Path folder) throws JournalException {
        return new MakeDemo(in(folder)).journal(folder.resolve("journal.db"), TODAY);
    }

    /// As they are on another day.
    public static Desk openOn(LocalDate today, Path journal) throws JournalException {
        return in(journal.getParent(), today).open(journal);
    }

    public static Desks in(Path folder) {
        return in(folder, TODAY);
    }

    private static Desks in(Path folder, LocalDate today) {
        return new Desks(
                new Folders(folder, folder),
                InstantSource.fixed(Instant.parse("2026-11-19T09:00:00Z")),
                ZoneOffset.UTC,
                () -> today,
                Locale.ENGLISH,
                _ -> {});
    }
}
