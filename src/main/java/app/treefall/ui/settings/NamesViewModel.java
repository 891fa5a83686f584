package app.treefall.ui.settings;

import app.treefall.domain.Handles;
import app.treefall.domain.Named;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Names;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.RenameEverywhere;
import app.treefall.usecase.RenameEverywhere.Extent;
import app.treefall.usecase.RenameEverywhere.Result;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Tags and projects by name, and giving one another name or making two of them one. What it would touch is
/// said before it is done.
public final class NamesViewModel {

    /// In the order in which they are offered.
    public enum Sort {
        TAGS,
        PROJECTS
    }

    /// @param count on how many entries it stands
    public record Row(Named what, String name, String count) {
        @Override
        public String toString() {
            return "Row[" + what.getClass().getSimpleName() + "]";
        }
    }

    private final Workbench bench;
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.TAGS);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> others = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Row> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Row> into = new SimpleObjectProperty<>();
    private final Field name = new Field();
    private final ReadOnlyStringWrapper extent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper joining = new ReadOnlyStringWrapper("");
    private @Nullable Named wanted;
    private long asked;
    private long looked;

    public NamesViewModel(Workbench bench) {
        this.bench = bench;
        sort.subscribe((_, _) -> {
            shown.set(null);
            look();
        });
        name.textProperty().subscribe((_, _) -> sayJoining());
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /// What the shown one can be merged into.
    public ObservableList<Row> others() {
        return others;
    }

    public ReadOnlyObjectProperty<@Nullable Row> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Row> intoProperty() {
        return into;
    }

    /// The new name.
    public Field name() {
        return name;
    }

    /// What a change would touch, in words.
    public ReadOnlyStringProperty extentProperty() {
        return extent.getReadOnlyProperty();
    }

    /// That the new name is another's, so that the two would become one; empty where it is not.
    public ReadOnlyStringProperty joiningProperty() {
        return joining.getReadOnlyProperty();
    }

    /// Begins with one of them.
    public void show(Named what) {
        wanted = what;
        shown.set(null);
        sort.set(
                switch (what) {
                    case Named.Tag _ -> Sort.TAGS;
                    case Named.Project _ -> Sort.PROJECTS;
                    case Named.Somebody _ -> sort.get(); // people are in Audience
                });
        look();
    }

    public void show(Row row) {
        shown.set(row);
        into.set(null);
        others.setAll(
                rows.stream().filter(other -> !isSame(other.what(), row.what())).toList());
        name.show(Prose.of(row.name()));
        sayJoining();
        measure(row);
    }

    public void rename() {
        var row = shown.get();
        if (row == null || !name.isFit()) {
            return;
        }
        if (name.isBlank()) {
            name.errorProperty().set(Text.of("settings.names.error.name"));
            return;
        }
        var to = name.prose();
        run(
                () -> bench.desk().renameEverywhere().rename(row.what(), to),
                Text.of("settings.names.renamed", row.name(), to.text().strip()),
                renamed(row.what(), to.stripped()));
    }

    public void merge() {
        var row = shown.get();
        var other = into.get();
        if (row != null && other != null) {
            run(
                    () -> bench.desk().renameEverywhere().merge(row.what(), other.what()),
                    Text.of("settings.names.merged", row.name(), other.name()),
                    other.what());
        }
    }

    private static Named renamed(Named what, Prose to) {
        return switch (what) {
            case Named.Tag _ -> new Named.Tag(to);
            case Named.Project _ -> new Named.Project(to);
            case Named.Somebody somebody -> somebody;
        };
    }

    private void run(Callable<Result> work, String done, Named next) {
        bench.background().run(work, result -> {
            switch (result) {
                case Result.Done(var touched) -> {
                    shown.set(null);
                    wanted = next;
                    bench.frame()
                            .say(new Notice(
                                    Icon.CHECK,
                                    done + " " + words(touched),
                                    Text.of("settings.undo"),
                                    bench.frame()::undo));
                }
                case Result.NothingSuch(), Result.NotTwoOfASort() ->
                    name.errorProperty().set(Text.of("settings.names.error.gone"));
                case Result.NoName() -> name.errorProperty().set(Text.of("settings.names.error.name"));
            }
            bench.live().refresh();
        });
    }

    private void look() {
        long question = ++looked;
        var journal = bench.live().snapshot();
        var wantedSort = sort.get();
        bench.background().aside(() -> rows(wantedSort, journal), made -> {
            if (question == looked) {
                rows.setAll(made);
                follow();
            }
        });
    }

    private static List<Row> rows(Sort sort, Snapshot journal) {
        return switch (sort) {
            case TAGS -> rows(Names.tags(journal), Sort.TAGS);
            case PROJECTS -> rows(Names.projects(journal), Sort.PROJECTS);
        };
    }

    /// What was shown stays shown, as it is now.
    private void follow() {
        var row = shown.get();
        if (row == null) {
            if (!rows.isEmpty()) {
                show(first());
            } else {
                others.clear();
                extent.set("");
            }
            return;
        }
        var now = rows.stream()
                .filter(one -> isSame(one.what(), row.what()))
                .findFirst()
                .orElse(null);
        if (now == null) {
            shown.set(null);
            follow();
        } else if (!now.equals(row)) {
            show(now);
        }
    }

    /// What was renamed last, else the first.
    private Row first() {
        var next = wanted;
        wanted = null;
        return rows.stream()
                .filter(row -> next != null && isSame(row.what(), next))
                .findFirst()
                .orElse(rows.getFirst());
    }

    private static List<Row> rows(List<Names.Counted> names, Sort sort) {
        return names.stream()
                .map(each -> new Row(
                        sort == Sort.TAGS ? new Named.Tag(each.name()) : new Named.Project(each.name()),
                        each.name().text(),
                        each.entries() == 1
                                ? Text.of("settings.names.entry")
                                : Text.of("settings.names.entries", each.entries())))
                .toList();
    }

    private void measure(Row row) {
        long question = ++asked;
        var journal = bench.live().snapshot();
        extent.set("");
        bench.background().aside(() -> RenameEverywhere.extentOf(row.what(), journal), touched -> {
            if (question == asked) {
                extent.set(words(touched));
            }
        });
    }

    private void sayJoining() {
        var row = shown.get();
        var typed = Handles.folded(name.typed().strip());
        joining.set(
                row == null
                        ? ""
                        : others.stream()
                                .filter(other ->
                                        Handles.folded(other.name().strip()).equals(typed))
                                .findFirst()
                                .map(other -> Text.of("settings.names.joins", other.name()))
                                .orElse(""));
    }

    private static String words(Extent touched) {
        var entries = touched.entries() == 1
                ? Text.of("settings.names.entry")
                : Text.of("settings.names.entries", touched.entries());
        if (touched.others() == 0) {
            return Text.of("settings.names.extent", entries);
        }
        var others = touched.others() == 1
                ? Text.of("settings.names.other")
                : Text.of("settings.names.others", touched.others());
        return Text.of("settings.names.extent.both", entries, others);
    }

    private static boolean isSame(Named one, Named other) {
        return switch (one) {
            case Named.Tag(var name) -> other instanceof Named.Tag(var its) && Named.isSame(name, its);
            case Named.Project(var name) -> other instanceof Named.Project(var its) && Named.isSame(name, its);
            case Named.Somebody(var id) -> other instanceof Named.Somebody(var its) && id.equals(its);
        };
    }
}
