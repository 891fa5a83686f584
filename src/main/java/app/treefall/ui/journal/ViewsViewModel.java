package app.treefall.ui.journal;

import app.treefall.domain.Filter;
import app.treefall.domain.JournalException;
import app.treefall.domain.NamedView;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.KeepView;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The filters that are kept under a name: which there are, which one the list shows, keeping and letting go.
public final class ViewsViewModel {

    private final Workbench bench;
    private final JournalListViewModel list;
    private final ReadOnlyObjectWrapper<List<NamedView>> views = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable NamedView last;

    public ViewsViewModel(Workbench bench, JournalListViewModel list) {
        this.bench = bench;
        this.list = list;
        bench.live().snapshotProperty().subscribe(journal -> views.set(journal.namedViews()));
    }

    public ReadOnlyObjectProperty<List<NamedView>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /// The view whose entries the list shows; null when it shows others.
    public @Nullable NamedView shown() {
        var whole = list.whole();
        return views.get().stream()
                .filter(view -> isSame(view.filter(), whole))
                .findFirst()
                .orElse(null);
    }

    /// The view one came from, where the list was changed since; null otherwise.
    public @Nullable NamedView left() {
        var view = last == null ? null : bench.live().snapshot().find(last.id());
        return view == null || shown() != null || list.whole().isAll() ? null : view;
    }

    public void show(NamedView view) {
        last = view;
        list.show(view.filter());
    }

    /// @param wrong hears what to do when it cannot be kept
    /// @param done  runs when it is kept
    public void keep(Prose name, Consumer<String> wrong, Runnable done) {
        var filter = list.whole();
        run(() -> bench.desk().keepView().run(name, filter), wrong, done);
    }

    public void rename(NamedView view, Prose name, Consumer<String> wrong, Runnable done) {
        run(() -> bench.desk().keepView().rename(view.id(), name), wrong, done);
    }

    /// Keeps what the list shows now under the name of the view one came from.
    public void change(NamedView view) {
        var filter = list.whole();
        run(
                () -> bench.desk().keepView().change(view.id(), filter),
                words -> bench.frame().say(Notice.of(Icon.INFO, words)),
                () -> {});
    }

    public void delete(NamedView view) {
        bench.background().run(() -> deleted(view), _ -> {
            bench.live().refresh();
            bench.frame()
                    .say(new Notice(
                            Icon.TRASH,
                            Text.of("journal.view.deleted", view.name().text()),
                            Text.of("journal.undo"),
                            bench.frame()::undo));
        });
    }

    private boolean deleted(NamedView view) throws JournalException {
        bench.desk().keepView().delete(view);
        return true;
    }

    private void run(Callable<KeepView.Result> work, Consumer<String> wrong, Runnable done) {
        bench.background().run(work, result -> {
            switch (result) {
                case KeepView.Result.Kept(var view) -> {
                    last = view;
                    bench.live().refresh();
                    done.run();
                    bench.frame()
                            .say(Notice.of(
                                    Icon.CHECK,
                                    Text.of("journal.view.kept", view.name().text())));
                }
                case KeepView.Result.NoName() -> wrong.accept(Text.of("journal.view.error.name"));
                case KeepView.Result.NameTaken(var other) ->
                    wrong.accept(
                            Text.of("journal.view.error.taken", other.name().text()));
                case KeepView.Result.Gone() -> wrong.accept(Text.of("journal.view.error.gone"));
            }
        });
    }

    /// The order of conditions and the space around words do not count.
    private static boolean isSame(Filter one, Filter other) {
        return one.words().stripped().equals(other.words().stripped())
                && one.conditions().size() == other.conditions().size()
                && one.conditions().containsAll(other.conditions());
    }
}
