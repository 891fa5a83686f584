package app.treefall.ui.capture;

import app.treefall.capture.Completion;
import app.treefall.capture.Correction;
import app.treefall.capture.DuplicateHint;
import app.treefall.capture.Known;
import app.treefall.capture.Reading;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Every;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.LogEntry;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The line being typed and what it means. One for the whole window: the box of the week and the one over any screen
/// show the same words.
public final class CaptureViewModel {

    /// Typing is kept at the latest this long after it began; half of what was promised.
    private static final Duration UNTIL_KEPT = Duration.seconds(1);

    private sealed interface Saving {
        record Done(LogEntry.Result result) implements Saving {}

        record Failed(Trouble trouble) implements Saving {}
    }

    private final Workbench bench;
    private final Runnable keepSoon;
    private final StringProperty line = new SimpleStringProperty(this, "line", "");
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret");
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<List<CaptureChip>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Complaint>> complaints = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Completion> completion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Entry> twin = new ReadOnlyObjectWrapper<>();
    private Known known = Known.NOTHING;
    private String kept = "";
    private boolean waiting;
    private boolean saving;

    public CaptureViewModel(Workbench bench) {
        this(bench, keep -> Every.quiet(UNTIL_KEPT, keep));
    }

    /// @param soon makes of work the trigger that runs it a little later
    CaptureViewModel(Workbench bench, UnaryOperator<Runnable> soon) {
        this.bench = bench;
        keepSoon = soon.apply(this::keep);
        reading = new ReadOnlyObjectWrapper<>(bench.desk().logEntry().preview("", known));
        line.subscribe(_ -> {
            read();
            keepInAWhile();
        });
        caret.subscribe(_ -> complete());
        bench.live().snapshotProperty().subscribe(this::learn);
        bench.background().run(bench.desk().keepDraft()::all, this::offerAgain);
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
        var mark = chip.mark();
        if (mark != null) {
            write(reading.get().withChanged(mark, correction));
        } else if (correction instanceof Correction.Written written) {
            write(reading.get().with(written));
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

    /// Saves the line; `then` hears of the entry.
    public void save(Consumer<Entry> then) {
        var typed = line.get();
        if (saving || typed.isBlank()) {
            return;
        }
        saving = true;
        bench.background().run(() -> log(typed), outcome -> {
            saving = false;
            switch (outcome) {
                case Saving.Failed(var trouble) -> bench.background().trouble().accept(trouble);
                case Saving.Done(var result) -> finish(result, typed, then);
            }
        });
    }

    public void saveAndOpen(Consumer<Entry> then) {
        save(entry -> {
            then.accept(entry);
            bench.frame().go(new Place.OpenEntry(entry.id()));
        });
    }

    public void open(Entry entry) {
        bench.frame().go(new Place.OpenEntry(entry.id()));
    }

    private Saving log(String typed) {
        try {
            return new Saving.Done(bench.desk().logEntry().run(typed));
        } catch (JournalException e) {
            return new Saving.Failed(e.trouble());
        }
    }

    private void finish(LogEntry.Result result, String typed, Consumer<Entry> then) {
        switch (result) {
            case LogEntry.Result.Logged(var entry, var _) -> {
                if (line.get().equals(typed)) {
                    write("");
                }
                bench.live().refresh();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK, Text.of("capture.logged"), Text.of("capture.undo"), bench.frame()::undo));
                then.accept(entry);
            }
            case LogEntry.Result.NotYet(var objections) ->
                complaints.set(objections.stream()
                        .map(objection -> Complaint.of(objection, typed))
                        .toList());
            case LogEntry.Result.Empty() ->
                complaints.set(List.of(new Complaint(Text.of("capture.empty"), Complaint.Weight.ASKS, List.of())));
        }
    }

    private void read() {
        var now = bench.desk().logEntry().preview(line.get(), known);
        reading.set(now);
        chips.set(CaptureChip.of(now, bench.today().get()));
        complaints.set(now.objections().stream()
                .map(objection -> Complaint.of(objection, now.line()))
                .toList());
        complete();
        lookForTwin(now);
    }

    private void complete() {
        var found = Completion.at(line.get(), caret.get(), known, bench.today().get(), bench.locale());
        completion.set(found == null || !isNamed(found) || isComplete(found) ? null : found);
    }

    /// Only after a sign: a day begun is often only a word.
    private boolean isNamed(Completion found) {
        return "#@^!".indexOf(line.get().charAt(found.start())) >= 0;
    }

    private boolean isComplete(Completion found) {
        var word = line.get().substring(found.start(), found.end());
        return found.choices().stream().anyMatch(choice -> choice.insert().equalsIgnoreCase(word));
    }

    private void lookForTwin(Reading now) {
        var headline = now.headline();
        if (headline.isBlank()) {
            twin.set(null);
            return;
        }
        var days = now.days(bench.today().get());
        var entries = bench.live().snapshot().entries();
        bench.background().aside(() -> new Twin(DuplicateHint.in(headline, days, entries)), found -> {
            if (reading.get() == now) {
                twin.set(found.entry());
            }
        });
    }

    private record Twin(@Nullable Entry entry) {}

    private void learn(Snapshot journal) {
        bench.background().aside(() -> Known.of(journal, bench.today().get()), now -> {
            if (journal == bench.live().snapshot()) {
                known = now;
                read();
            }
        });
    }

    private void offerAgain(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft instanceof Draft.Line(var text) && line.get().isEmpty()) {
                kept = text.text();
                write(kept);
            }
        }
    }

    private void keepInAWhile() {
        if (!waiting && !line.get().equals(kept)) {
            waiting = true;
            keepSoon.run();
        }
    }

    /// Writes what stands in the line now, whatever it was when the wait began.
    private void keep() {
        waiting = false;
        var now = line.get();
        if (now.equals(kept)) {
            return;
        }
        kept = now;
        var words = Prose.flawIn(now) == null ? now : now.replaceAll("\\p{Cntrl}", " ");
        bench.background()
                .run(
                        () -> {
                            if (words.isBlank()) {
                                bench.desk().keepDraft().discard(Draft.Line.PLACE);
                            } else {
                                bench.desk().keepDraft().run(new Draft.Line(Prose.of(words)));
                            }
                            return words;
                        },
                        _ -> {});
    }
}
