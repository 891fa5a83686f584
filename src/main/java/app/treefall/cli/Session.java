package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.domain.WorkingWeek;
import app.treefall.usecase.Desk;
import app.treefall.usecase.KeepSafe;
import app.treefall.usecase.MakeDemo;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What one call of the terminal works with: the journal it names, its day, where its words go.
final class Session implements AutoCloseable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_NAMED = 5;

    private final JournalDoor door;
    private final @Nullable Path file;
    private final Supplier<LocalDate> today;
    private final boolean json;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private @Nullable Desk desk;

    Session(
            JournalDoor door,
            @Nullable Path file,
            Supplier<LocalDate> today,
            boolean json,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        this.door = door;
        this.file = file;
        this.today = today;
        this.json = json;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    Desk desk() throws JournalException {
        var open = desk(JournalDoor.IfNone.LEAVE);
        if (open == null) {
            throw new WrongCall("There is no journal at " + journalFile() + " yet. '" + again("start")
                    + "' begins one, and so does '" + again("log") + " \"…\"'. Nothing was made.");
        }
        return open;
    }

    boolean hasJournal() throws JournalException {
        return desk(JournalDoor.IfNone.LEAVE) != null;
    }

    /// The same as [#desk], and begins the journal where there was never one.
    void begin() throws JournalException {
        desk(JournalDoor.IfNone.BEGIN);
    }

    private @Nullable Desk desk(JournalDoor.IfNone ifNone) throws JournalException {
        if (desk == null) {
            var opened = door.open(file, today, ifNone);
            desk = opened;
            if (opened != null && opened.readJournal().hasMendedSearch()) {
                warn("The search index was damaged and has been built anew. Nothing you wrote was touched.");
            }
        }
        return desk;
    }

    Path journalFile() throws JournalException {
        return door.safe(file).journal();
    }

    /// How this journal is named in another call.
    String again(String command) {
        return "treefall " + command + (file == null ? "" : " --journal " + file);
    }

    KeepSafe safe() throws JournalException {
        return door.safe(file);
    }

    WorkingWeek week() {
        return door.week();
    }

    MakeDemo makeDemo() {
        return door.makeDemo(today);
    }

    Snapshot journal() throws JournalException {
        return desk().readJournal().run();
    }

    LocalDate today() {
        return today.get();
    }

    boolean wantsJson() {
        return json;
    }

    InputStream in() {
        return in;
    }

    void say(String line) {
        out.println(line);
    }

    /// For scripts or for people, as the call asks.
    void answer(String words, Consumer<JsonLine> fields) {
        say(json ? JsonLine.object(fields) : words);
    }

    void write(byte[] bytes) {
        out.writeBytes(bytes);
    }

    void warn(String line) {
        err.println(line);
    }

    /// Says on a terminal how far it is; nothing where the words go into a file or another program.
    @SuppressWarnings("SystemConsoleNull") // JDK 25 answers null again where nobody sits at a terminal
    ProgressLine progress(String name) {
        var console = System.console();
        boolean isSeen = !json && console != null && console.isTerminal();
        return new ProgressLine(
                Shown.visible(name),
                isSeen ? err : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                System::currentTimeMillis);
    }

    /// The entry whose id begins with `typed`, or the newest for `last`.
    Entry entry(String typed) throws JournalException {
        var entries = journal().entries();
        if (typed.equals("last") && !entries.isEmpty()) {
            return journal().everything().stream()
                    .filter(saved -> saved.value() instanceof Entry)
                    .max(Comparator.comparingLong(Saved::sequence))
                    .map(saved -> (Entry) saved.value())
                    .orElseThrow();
        }
        if (entries.isEmpty()) {
            throw new WrongCall("There is no entry yet. treefall log \"…\" writes down the first.");
        }
        if (typed.isBlank()) {
            throw new WrongCall("Which entry? Say the beginning of its id, as 'treefall list' shows it, or 'last'.");
        }
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var found = entries.stream()
                .filter(entry -> entry.id().toString().startsWith(wanted))
                .toList();
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 ->
                throw new WrongCall("No entry has an id that begins with '" + typed
                        + "'. 'treefall list' shows them; 'last' is the newest.");
            default ->
                throw new WrongCall(found.size() + " entries have an id that begins with '" + typed
                        + "'. Type more of it:" + firstOf(found));
        };
    }

    /// The person with this handle or name.
    Person person(String typed) throws JournalException {
        var wanted = Handles.folded(typed.startsWith("@") ? typed.substring(1) : typed);
        List<Person> people = journal().people();
        return people.stream()
                .filter(person -> isCalled(person, wanted))
                .findFirst()
                .orElseThrow(() -> new WrongCall("Nobody in this journal is called '" + typed + "'. "
                        + (people.isEmpty()
                                ? "'treefall person NAME' adds somebody."
                                : "There are " + names(people) + ".")));
    }

    /// Whom a brief is for: who is named, else the boss.
    Person listener(@Nullable String typed) throws JournalException {
        if (typed != null) {
            return person(typed);
        }
        var boss = journal().boss();
        if (boss == null) {
            throw new WrongCall(
                    "With whom? Say it with --with PERSON. 'treefall person NAME --as manager' adds your manager.");
        }
        return boss;
    }

    LocalDate day(String typed) {
        return dayIn(typed, today());
    }

    static LocalDate dayIn(String typed, LocalDate today) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            case "tomorrow" -> today.plusDays(1);
            default -> {
                try {
                    var day = LocalDate.parse(typed);
                    if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                        yield day;
                    }
                } catch (DateTimeParseException e) {
                    // the message below says it
                }
                throw new WrongCall("'" + typed + "' is no day. Write it as 2026-11-20, today or yesterday.");
            }
        };
    }

    private static String firstOf(List<Entry> entries) {
        var lines = new StringBuilder();
        entries.stream().limit(MOST_NAMED).forEach(entry -> lines.append("\n  ").append(Shown.line(entry)));
        return lines.toString();
    }

    @Override
    public void close() {
        var open = desk;
        if (open != null) {
            open.close();
        }
    }

    private static boolean isCalled(Person person, String wanted) {
        return Handles.folded(person.handle().text()).equals(wanted)
                || Handles.folded(person.name().text()).equals(wanted)
                || Handles.folded(person.shortName()).equals(wanted);
    }

    private static String names(List<Person> people) {
        return String.join(
                ", ",
                people.stream().map(person -> "@" + person.handle().text()).toList());
    }
}
