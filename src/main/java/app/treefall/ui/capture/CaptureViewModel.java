package app.treefall.ui.capture;

import app.treefall.capture.Completion;
import app.treefall.capture.Correction;
import app.treefall.capture.DuplicateHint;
import app.treefall.capture.Known;
import app.treefall.capture.Reading;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import app.treefall.ui.text.TroubleText;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.LogEntry;
import app.treefall.usecase.MergeLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The line being typed and what it means. One for the whole program: the box of the week, the one over any screen and
/// the small window show the same words.
public final class CaptureViewModel {

    /// A line up to this long is read at each key before the key is answered; a longer one beside it.
    static final int LONGEST_READ_AT_ONCE = 2_000;

    private sealed interface Saving<T> {
        record Done<T>(T result) implements Saving<T> {}

        record Failed<T>(Trouble trouble) implements Saving<T> {}
    }

    private interface Work<T> {
        T run() throws JournalException;
    }

    private final Workbench bench;
    private final KeptLine draft;
    private final Newest reader;
    private final Newest lookout;
    private final StringProperty line = new SimpleStringProperty(this, "line", "");
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret");
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<List<CaptureChip>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Complaint>> complaints = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Completion> completion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Entry> twin = new ReadOnlyObjectWrapper<>();
    private volatile Known known = Known.NOTHING;
    private DuplicateHint duplicates = DuplicateHint.NOTHING;
    private List<Complaint> outcome = List.of();
    private LocalDate today;
    private boolean saving;

    public CaptureViewModel(Workbench bench) {
        this.bench = bench;
        today = bench.today().get();
        draft = new KeptLine(bench, line::get);
        reader = new Newest(bench.background());
        lookout = new Newest(bench.background());
        reading = new ReadOnlyObjectWrapper<>(bench.desk().logEntry().preview("", known));
        line.subscribe(_ -> {
            outcome = List.of();
            read();
        });
        caret.subscribe(_ -> complete());
        bench.live().snapshotProperty().subscribe(this::learn);
        draft.offerAgain(this::write);
    }

    public StringProperty lineProperty() {
        return line;
    }

    public IntegerProperty caretProperty() {
        return caret;
    }

    public ReadOnlyObjectProperty<List<CaptureChip>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Complaint>> complaintsProperty() {
        return complaints.getReadOnlyProperty();
    }

    /// What the word at the caret could become; null when it can become nothing else.
    public ReadOnlyObjectProperty<@Nullable Completion> completionProperty() {
        return completion.getReadOnlyProperty();
    }

    /// An entry that seems to tell the same.
    public ReadOnlyObjectProperty<@Nullable Entry> twinProperty() {
        return twin.getReadOnlyProperty();
    }

    public List<ChipChoice> choices(CaptureChip chip) {
        return ChipChoice.of(chip, known, bench.today().get());
    }

    /// Writes a correction into the line, so that line and chips never disagree.
    public void correct(CaptureChip chip, Correction correction) {
        var read = reading.get();
        if (!read.line().equals(line.get())) {
            return; // the line went on since this chip was shown; it is about to be shown anew
        }
        var mark = chip.mark();
        if (mark != null) {
            write(read.withChanged(mark, correction));
        } else if (correction instanceof Correction.Written written) {
            write(read.with(written));
        }
    }

    public void accept(Completion.Choice choice) {
        var open = completion.get();
        if (open != null) {
            var accepted = open.accept(line.get(), choice);
            line.set(accepted.line());
            caret.set(accepted.caret());
        }
    }

    public void write(String words) {
        line.set(words);
        caret.set(words.length());
    }

    /// More words, without losing those that are there.
    public void add(String words) {
        if (!words.isBlank()) {
            write(line.get().isBlank() ? words : line.get().stripTrailing() + " " + words);
        }
    }

    /// Says below the line what the world did to the journal.
    public void report(Trouble trouble) {
        complain(TroubleText.titleOf(trouble) + ". " + TroubleText.of(trouble), Complaint.Weight.FORBIDS);
    }

    /// Says that a control character was pasted and is not in the line.
    void refusePasted(int codePoint) {
        complain(Text.of("capture.pasted", "%04X".formatted(codePoint)), Complaint.Weight.ASKS);
    }

    /// Saves the line; `then` hears of the entry.
    public void save(Consumer<Entry> then) {
        var typed = line.get();
        if (!saving && !typed.isBlank()) {
            attempt(() -> bench.desk().logEntry().runDraft(typed), result -> finish(result, typed, then));
        }
    }

    public void saveAndOpen(Consumer<Entry> then) {
        save(entry -> {
            then.accept(entry);
            open(entry);
        });
    }

    /// Adds to the entry that tells the same what the line says beyond it; `then` hears of that entry.
    public void mergeIntoTwin(Consumer<Entry> then) {
        var typed = line.get();
        var into = twin.get();
        if (!saving && into != null && !typed.isBlank()) {
            attempt(
                    () -> bench.desk().mergeLine().runDraft(typed, into.id()),
                    result -> finishMerging(result, typed, then));
        }
    }

    public void open(Entry entry) {
        bench.frame().go(new Place.OpenEntry(entry.id()));
    }

    /// Keeps what is typed without waiting, because the window is being left.
    public void keepNow() {
        draft.keepNow();
    }

    /// The day the line is for follows the calendar while nobody named one.
    public void followTheDay() {
        if (!bench.today().get().equals(today)) {
            today = bench.today().get();
            learn(bench.live().snapshot());
        }
    }

    /// A failed save changes nothing: the words stay, and what went wrong stands below them too.
    private <T> void attempt(Work<T> work, Consumer<T> then) {
        saving = true;
        bench.background().<Saving<T>>run(() -> saved(work), outcome -> {
            saving = false;
            switch (outcome) {
                case Saving.Failed<T>(var trouble) -> {
                    report(trouble);
                    bench.background().trouble().accept(trouble);
                }
                case Saving.Done<T>(var result) -> then.accept(result);
            }
        });
    }

    private static <T> Saving<T> saved(Work<T> work) {
        try {
            return new Saving.Done<>(work.run());
        } catch (JournalException e) {
            return new Saving.Failed<>(e.trouble());
        }
    }

    private void finish(LogEntry.Result result, String typed, Consumer<Entry> then) {
        switch (result) {
            case LogEntry.Result.Logged(var entry, var _) -> {
                letGo(typed, Text.of("capture.logged"));
                then.accept(entry);
            }
            case LogEntry.Result.NotYet _ -> read();
            case LogEntry.Result.Empty() -> complain(Text.of("capture.empty"), Complaint.Weight.ASKS);
        }
    }

    private void finishMerging(MergeLine.Result result, String typed, Consumer<Entry> then) {
        switch (result) {
            case MergeLine.Result.Merged(var entry) -> {
                letGo(typed, Text.of("capture.merged", entry.headline().text()));
                then.accept(entry);
            }
            case MergeLine.Result.NothingNew(var entry) -> {
                letGo(typed);
                bench.frame().say(Notice.of(Icon.CHECK, Text.of("capture.merge.nothing")));
                then.accept(entry);
            }
            case MergeLine.Result.NotYet _ -> read();
            case MergeLine.Result.Gone() -> {
                complain(Text.of("capture.merge.gone"), Complaint.Weight.ASKS);
                bench.live().refresh();
            }
        }
    }

    /// Stands below the line until it is typed on.
    private void complain(String words, Complaint.Weight weight) {
        outcome = List.of(new Complaint(words, weight, List.of()));
        complaints.set(outcome);
    }

    private void letGo(String typed, String done) {
        letGo(typed);
        bench.frame().say(new Notice(Icon.CHECK, done, Text.of("capture.undo"), bench.frame()::undo));
    }

    /// Empties the line unless somebody typed on while it was saved.
    private void letGo(String typed) {
        if (line.get().equals(typed)) {
            write("");
        }
        draft.keepNow(); // once more, for it may have been kept while it was saved
        bench.live().refresh();
    }

    private void read() {
        var now = line.get();
        complete();
        if (now.length() <= LONGEST_READ_AT_ONCE) {
            show(understood(now));
        } else {
            reader.ask(() -> understood(now), read -> {
                if (read.reading().line().equals(line.get())) {
                    show(read);
                }
            });
        }
    }

    private record Understood(Reading reading, List<CaptureChip> chips) {}

    private Understood understood(String now) {
        var read = bench.desk().logEntry().preview(now, known);
        return new Understood(read, CaptureChip.of(read, known, bench.today().get()));
    }

    private void show(Understood now) {
        reading.set(now.reading());
        chips.set(now.chips());
        var shown = new ArrayList<>(outcome);
        now.reading()
                .objections()
                .forEach(objection ->
                        shown.add(Complaint.of(objection, now.reading().line())));
        complaints.set(shown);
        lookForTwin(now.reading());
    }

    private void complete() {
        var found = Completion.at(line.get(), caret.get(), known, bench.today().get(), bench.locale());
        completion.set(found == null || !isNamed(found) || !offersMore(found) ? null : found);
    }

    /// Only after a sign: a day begun is often only a word.
    private boolean isNamed(Completion found) {
        return "#＃@＠^＾!！".indexOf(line.get().charAt(found.start())) >= 0;
    }

    /// Whether something known is offered that does not stand there already. What is only new says so on its chip.
    private boolean offersMore(Completion found) {
        var word = line.get().substring(found.start(), found.end());
        var knownOnes = found.choices().stream()
                .filter(choice -> choice.standing() == Completion.Standing.KNOWN)
                .toList();
        return !knownOnes.isEmpty()
                && knownOnes.stream().noneMatch(choice -> choice.insert().equalsIgnoreCase(word));
    }

    private void lookForTwin(Reading now) {
        var among = duplicates;
        var days = now.days(bench.today().get());
        lookout.ask(() -> new Twin(among.like(now.headline(), days)), found -> {
            if (reading.get() == now) {
                twin.set(found.entry());
            }
        });
    }

    private record Twin(@Nullable Entry entry) {}

    private void learn(Snapshot journal) {
        bench.background().aside(() -> bench.desk().logEntry().known(journal), now -> {
            if (journal == bench.live().snapshot()) {
                known = now;
                duplicates = duplicates.now(journal.entries());
                read();
            }
        });
    }
}
