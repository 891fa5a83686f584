package app.treefall.ui.inbox;

import app.treefall.capture.DayWords;
import app.treefall.domain.Batch;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Trouble;
import app.treefall.imports.Part;
import app.treefall.imports.Refusal;
import app.treefall.imports.days.DateOrder;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.FileRead;
import app.treefall.usecase.ImportFile;
import app.treefall.usecase.MapColumns.Looked;
import app.treefall.usecase.ReadFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// An import from choosing to the inbox: files are read beside the journal, what would come is shown, and only then it
/// is written, all in one step. Until then nothing is; cancelling leaves nothing half done.
final class GuidedImport {

    /// Where it stands.
    sealed interface Stage {

        /// Nothing is chosen yet.
        record Choosing() implements Stage {}

        /// @param name the file that is being read; empty while that is not known
        record Reading(String name, double share) implements Stage {}

        record Shown(List<Preview> files) implements Stage {
            public Shown {
                files = List.copyOf(files);
            }

            List<ImportFile.Result.Imported> imports() {
                return files.stream()
                        .map(Preview::result)
                        .filter(ImportFile.Result.Imported.class::isInstance)
                        .map(ImportFile.Result.Imported.class::cast)
                        .toList();
            }

            List<Suggestion> suggestions() {
                return imports().stream().flatMap(each -> each.added().stream()).toList();
            }

            /// Suggestions of entries and of 1:1s.
            int count() {
                return imports().stream().mapToInt(each -> each.batch().added()).sum();
            }

            /// The tables of these files that come in.
            List<Looked> mapped(Set<Path> said) {
                var mapped = new ArrayList<Looked>();
                for (var each : files) {
                    var looked = each.columns();
                    boolean comes = each.result() instanceof ImportFile.Result.Imported && said.contains(each.file());
                    if (looked != null && comes) {
                        mapped.add(looked);
                    }
                }
                return List.copyOf(mapped);
            }

            /// Whether a file waits for being told how its days are meant.
            boolean asksForTheOrder() {
                return isRefusedFor(Refusal.DAY_OR_MONTH_FIRST) || isRefusedFor(Refusal.DAYS_CONTRADICT);
            }

            boolean asks() {
                return asksForTheOrder() || isRefusedFor(Refusal.WHO_ARE_YOU);
            }

            private boolean isRefusedFor(Refusal wanted) {
                return files.stream()
                        .anyMatch(each -> each.result() instanceof ImportFile.Result.Refused(var reason, var _)
                                && reason == wanted);
            }
        }

        /// It is being written.
        record Keeping(double share) implements Stage {}
    }

    /// What would come of one file.
    ///
    /// @param columns of a table; null for any other file
    record Preview(
            FileRead read,
            ImportFile.Result result,
            @Nullable Looked columns) {

        Path file() {
            return read.file();
        }

        String name() {
            var name = file().getFileName();
            return name == null ? file().toString() : name.toString();
        }

        /// Null when it looks like nothing that is known.
        @Nullable
        String format() {
            return switch (read) {
                case FileRead.Understood understood -> understood.format();
                case FileRead.Refused refused -> refused.format();
                case FileRead.CannotBeRead _ -> null;
            };
        }
    }

    private final Workbench bench;
    private final ReadFiles reading;
    private final Consumer<List<Id<Batch>>> done;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Choosing());
    private final ReadOnlyObjectWrapper<@Nullable DateOrder> order = new ReadOnlyObjectWrapper<>();
    private final Map<Path, String> formats = new HashMap<>();
    private final Map<Path, Map<String, String>> answers = new HashMap<>();
    private final GuidedColumns columns;
    private List<Path> chosen = List.of();
    private @Nullable Watched watched;

    /// @param done hears which imports came into the inbox
    GuidedImport(Workbench bench, Consumer<List<Id<Batch>>> done) {
        this.bench = bench;
        this.done = done;
        reading = bench.desk().importFile().reading();
        columns = new GuidedColumns(bench.desk().mapColumns());
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// How `02-05-2024` is meant; null while nobody said.
    ReadOnlyObjectProperty<@Nullable DateOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    List<String> formats() {
        return reading.formats();
    }

    String answer(Path file, String question, String usual) {
        return answers.getOrDefault(file, Map.of()).getOrDefault(question, usual);
    }

    /// How a day is typed here.
    DayWords days() {
        return bench.daysBack();
    }

    /// Nothing while something is being written: what is under way is not thrown away for a drop.
    void choose(List<Path> paths) {
        if (stage.get() instanceof Stage.Keeping && !paths.isEmpty()) {
            bench.frame().say(Notice.of(Icon.INFO, Text.of("inbox.guide.busy")));
        } else if (!paths.isEmpty()) {
            chosen = List.copyOf(paths);
            formats.clear();
            answers.clear();
            columns.forget();
            order.set(null);
            read();
        }
    }

    /// It is another format than it looks like.
    void correct(Path file, String format) {
        if (!format.equals(formats.put(file, format))) {
            answers.remove(file);
            columns.forget(file);
            read();
        }
    }

    /// Says what a column of a table is; the preview is read anew.
    ///
    /// @param column from 0
    void map(Path file, int column, Part part) {
        if (columns.say(file, column, part)) {
            read();
        }
    }

    GuidedColumns columns() {
        return columns;
    }

    void say(DateOrder newOrder) {
        if (order.get() != newOrder) {
            order.set(newOrder);
            read();
        }
    }

    void answer(Path file, Map.Entry<String, String> choice) {
        var before = answers.computeIfAbsent(file, _ -> new HashMap<>()).put(choice.getKey(), choice.getValue());
        if (!choice.getValue().equals(before)) {
            read();
        }
    }

    /// The same answers to what several of the files ask.
    void answerAll(List<Path> files, Map<String, String> all) {
        boolean another = false;
        for (var file : files) {
            var known = answers.computeIfAbsent(file, _ -> new HashMap<>());
            another |= !known.entrySet().containsAll(all.entrySet());
            known.putAll(all);
        }
        if (another) {
            read();
        }
    }

    /// Back to the beginning; what is being read or written comes to nothing.
    void cancel() {
        var now = watched;
        watched = null;
        if (now != null) {
            now.cancel();
        }
        stage.set(new Stage.Choosing());
    }

    /// Looks how far it has come. To be called some times a second while it goes on.
    void look() {
        var now = watched;
        if (now == null) {
            return;
        }
        switch (stage.get()) {
            case Stage.Reading _ -> {
                var name = now.name();
                stage.set(new Stage.Reading(name == null ? "" : name, now.share()));
            }
            case Stage.Keeping _ -> stage.set(new Stage.Keeping(now.share()));
            case Stage.Choosing _, Stage.Shown _ -> {}
        }
    }

    /// Writes what is shown.
    void bringIn() {
        if (!(stage.get() instanceof Stage.Shown shown) || shown.imports().isEmpty()) {
            return;
        }
        var imports = shown.imports();
        var mapped = shown.mapped(columns.said().keySet());
        var now = new Watched();
        watched = now;
        stage.set(new Stage.Keeping(0));
        attempt(
                () -> {
                    boolean kept = bench.desk().importFile().keep(imports, now);
                    if (kept) {
                        columns.remember(mapped);
                    }
                    return kept;
                },
                kept -> {
                    if (kept) {
                        arrived(imports, shown.count());
                    }
                    if (now.equals(watched)) {
                        cancel();
                    }
                },
                () -> stage.set(shown));
    }

    /// What the journal cannot do is told, and everything stays as it was shown.
    private <T> void attempt(Callable<T> work, Consumer<T> then, Runnable back) {
        bench.background().<Outcome<T>>run(() -> Outcome.of(work), outcome -> {
            var trouble = outcome.trouble();
            var answer = outcome.answer();
            if (trouble != null || answer == null) {
                watched = null;
                back.run();
                if (trouble != null) {
                    bench.background().trouble().accept(trouble);
                }
            } else {
                then.accept(answer);
            }
        });
    }

    private record Outcome<T>(@Nullable T answer, @Nullable Trouble trouble) {
        static <T> Outcome<T> of(Callable<T> work) throws Exception {
            try {
                return new Outcome<>(work.call(), null);
            } catch (JournalException e) {
                return new Outcome<>(null, e.trouble());
            }
        }
    }

    private void arrived(List<ImportFile.Result.Imported> imports, int count) {
        bench.live().refresh();
        bench.frame()
                .say(new Notice(
                        Icon.INBOX,
                        Text.of("inbox.arrived", InboxWords.suggestions(count)),
                        Text.of("inbox.undo"),
                        bench.frame()::undo));
        done.accept(imports.stream().map(each -> each.batch().id()).toList());
    }

    private void read() {
        var before = watched;
        if (before != null) {
            before.cancel();
        }
        var now = new Watched();
        watched = now;
        stage.set(new Stage.Reading("", 0));
        var paths = chosen;
        var how = how();
        bench.background().aside(() -> readAll(paths, how, now), reads -> {
            if (now.equals(watched)) {
                compare(reads, now);
            }
        });
    }

    private interface Reading {
        OneRead of(Path file, Watched progress);
    }

    private record OneRead(FileRead read, @Nullable Looked columns) {}

    /// As it is told so far.
    private Reading how() {
        var told = Map.copyOf(formats);
        var answered = new HashMap<Path, Map<String, String>>();
        answers.forEach((file, each) -> answered.put(file, Map.copyOf(each)));
        var days = order.get();
        var said = columns.said();
        return (file, progress) -> {
            var wishes = new ReadFiles.Wishes(told.get(file), days, Map.of(), answered.getOrDefault(file, Map.of()));
            var looked = columns.look(file, said.getOrDefault(file, Map.of()), wishes);
            var wanted = looked == null ? wishes : wishes.with(looked.columns());
            return new OneRead(reading.run(file, wanted, progress), looked);
        };
    }

    private List<OneRead> readAll(List<Path> paths, Reading how, Watched progress) {
        var files = reading.filesIn(paths, progress);
        var reads = new ArrayList<OneRead>();
        for (int i = 0; i < files.size() && !progress.isCancelled(); i++) {
            var file = files.get(i);
            progress.begin(i, files.size(), String.valueOf(file.getFileName()));
            reads.add(how.of(file, progress));
        }
        return List.copyOf(reads);
    }

    private void compare(List<OneRead> reads, Watched now) {
        attempt(
                () -> bench.desk()
                        .importFile()
                        .compare(reads.stream().map(OneRead::read).toList()),
                results -> {
                    if (now.equals(watched)) {
                        watched = null;
                        var files = new ArrayList<Preview>();
                        for (int i = 0; i < reads.size(); i++) {
                            var read = reads.get(i);
                            files.add(new Preview(read.read(), results.get(i), read.columns()));
                        }
                        stage.set(new Stage.Shown(files));
                    }
                },
                () -> stage.set(new Stage.Choosing()));
    }
}
