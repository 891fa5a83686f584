package app.treefall.store.faults;

import app.treefall.RandomJournal;
import app.treefall.codec.Codec;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.store.BeforeFirstWrite;
import app.treefall.store.Journal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Random;

/// The program that gets killed: logs, edits, trashes and drafts as fast as it can, and says so after each commit.
///
/// A line is one acknowledged write: `put ID DIGEST`, `pair ID DIGEST ID DIGEST`, `trash ID`, `draft DIGEST`.
public final class Writer {

    static final Prose PAIRED = Prose.of("one of a pair");

    private final Journal journal;
    private final RandomJournal made;
    private final Random random;
    private final PrintStream out;
    private final ArrayList<Entry> live = new ArrayList<>();

    private Writer(Journal journal, long seed, PrintStream out) {
        this.journal = journal;
        this.made = new RandomJournal(seed);
        this.random = new Random(seed);
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var journal = Journal.open(Path.of(args[0]), BeforeFirstWrite.NOTHING, InstantSource.system())) {
            var writer = new Writer(journal, Long.parseLong(args[1]), out);
            out.println("ready");
            while (true) {
                writer.writeOnce();
            }
        }
    }

    static String digest(Entry entry) {
        return digest(Codec.toText(entry));
    }

    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeOnce() throws JournalException {
        switch (live.isEmpty() ? 0 : random.nextInt(10)) {
            case 0, 1, 2 -> put(made.entry());
            case 3, 4, 5 ->
                put(made.entry(live.remove(random.nextInt(live.size())).id()));
            case 6, 7 -> pair(paired(), paired());
            case 8 -> trash(live.remove(random.nextInt(live.size())));
            default -> draft(new Draft.Line(made.prose()));
        }
    }

    private void put(Entry entry) throws JournalException {
        write(tx -> tx.put(entry));
        out.println("put " + entry.id() + " " + digest(entry));
        live.add(entry);
    }

    /// Known as half of a pair, so that a half without the other is noticed.
    private Entry paired() {
        return made.entry().toDraft().project(PAIRED).finished();
    }

    private void pair(Entry one, Entry other) throws JournalException {
        write(tx -> {
            tx.put(one);
            return tx.put(other);
        });
        out.println("pair " + one.id() + " " + digest(one) + " " + other.id() + " " + digest(other));
    }

    private void trash(Entry entry) throws JournalException {
        write(tx -> {
            tx.trash(Entry.class, entry.id());
            return "";
        });
        out.println("trash " + entry.id());
    }

    private void draft(Draft draft) throws JournalException {
        write(tx -> {
            tx.keepDraft(draft);
            return "";
        });
        out.println("draft " + digest(Codec.toText(draft)));
    }

    private void write(app.treefall.store.Writing<Object> writing) throws JournalException {
        journal.write(Deed.of(Deed.Verb.LOGGED, Prose.NONE), writing::in);
    }
}
