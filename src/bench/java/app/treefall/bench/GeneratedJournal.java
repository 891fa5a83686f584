package app.treefall.bench;

import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Journal files of any size for measuring: ten years of one person's work, the same at every run, written through the
/// store like any other. Kept in `target/bench`, because the largest takes minutes.
public final class GeneratedJournal {

    /// The day on which all measuring takes place: two weeks before the decision of the season.
    public static final LocalDate TODAY = GeneratedAudience.TODAY;

    static final InstantSource CLOCK = InstantSource.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));

    private static final Path FOLDER = Path.of(System.getProperty("treefall.bench.folder", "target/bench"));
    private static final int VERSION = 2; // of what is generated: an older file is made anew
    private static final int IN_ONE_TRANSACTION = 1_000;

    private GeneratedJournal() {}

    /// Makes the journals of the given sizes and says where they are.
    public static void main(String[] sizes) throws IOException, JournalException {
        for (var size : sizes) {
            System.out.println(of(Integer.parseInt(size)));
        }
    }

    /// The file with so many entries, made at the first call.
    public static Path of(int entries) throws IOException, JournalException {
        var file = FOLDER.resolve("journal-" + entries + "-v" + VERSION + ".db");
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            var half = FOLDER.resolve(
                    "half-made-" + entries + "-" + ProcessHandle.current().pid() + ".db");
            write(half, things(entries));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /// A copy that may be written to, beside the original and so on the same disk.
    public static Path copyOf(int entries) throws IOException, JournalException {
        var copy = Files.createTempFile(Files.createDirectories(FOLDER), "copy-", ".db");
        return Files.copy(of(entries), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    public static Journal open(Path file) throws JournalException {
        return Journal.open(file, BeforeFirstWrite.NOTHING, CLOCK);
    }

    /// Everything the journal holds, in the order of saving.
    static List<Kept> things(int entries) {
        var dice = new Dice(20_261_123L + entries);
        var audience = GeneratedAudience.from(dice);
        var things = new ArrayList<Kept>();
        things.add(audience.profile());
        things.addAll(audience.people());
        things.addAll(audience.metrics());
        things.add(audience.ladder());
        things.add(audience.season());
        things.addAll(audience.priorities());
        var all = entries(entries, new GeneratedEntries(dice, audience));
        things.addAll(all);
        things.addAll(new GeneratedTalks(dice, audience, all).all());
        return things;
    }

    private static List<Entry> entries(int count, GeneratedEntries generated) {
        var entries = new ArrayList<Entry>();
        long days = TODAY.toEpochDay() - GeneratedAudience.BEGINNING.toEpochDay();
        for (int i = 0; i < count; i++) {
            entries.add(generated.on(GeneratedAudience.BEGINNING.plusDays((i + 1L) * days / count)));
        }
        return entries;
    }

    private static void write(Path file, List<Kept> things) throws JournalException {
        try (var journal = Journal.create(file, BeforeFirstWrite.NOTHING, CLOCK)) {
            for (int from = 0; from < things.size(); from += IN_ONE_TRANSACTION) {
                var some = things.subList(from, Math.min(things.size(), from + IN_ONE_TRANSACTION));
                journal.write(Deed.of(Deed.Verb.IMPORTED, Prose.NONE), tx -> {
                    for (var thing : some) {
                        tx.put(thing);
                    }
                    return some.size();
                });
            }
        }
    }
}
