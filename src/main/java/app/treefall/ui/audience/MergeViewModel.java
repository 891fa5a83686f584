package app.treefall.ui.audience;

import app.treefall.domain.Named;
import app.treefall.domain.Person;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.RenameEverywhere;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Two people who are one, while it is said into whom of them everything goes. What it touches is said before.
public final class MergeViewModel {

    private final Workbench bench;
    private final Person gone;
    private final ObjectProperty<@Nullable Person> into = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper extent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    MergeViewModel(Workbench bench, Person gone) {
        this.bench = bench;
        this.gone = gone;
        var journal = bench.live().snapshot();
        bench.background()
                .aside(
                        () -> RenameEverywhere.extentOf(new Named.Somebody(gone.id()), journal),
                        touched -> extent.set(words(touched)));
    }

    public String name() {
        return gone.name().text();
    }

    public List<Person> others() {
        return bench.live().snapshot().people().stream()
                .filter(person -> !person.id().equals(gone.id()))
                .toList();
    }

    public ObjectProperty<@Nullable Person> intoProperty() {
        return into;
    }

    public ReadOnlyStringProperty extentProperty() {
        return extent.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// One step; `then` is called once it is done.
    public void merge(Runnable then) {
        var stays = into.get();
        if (stays == null) {
            error.set(Text.of("audience.merge.choose"));
            return;
        }
        bench.background()
                .run(
                        () -> bench.desk()
                                .renameEverywhere()
                                .merge(new Named.Somebody(gone.id()), new Named.Somebody(stays.id())),
                        result -> hear(result, stays, then));
    }

    private void hear(RenameEverywhere.Result result, Person stays, Runnable then) {
        switch (result) {
            case RenameEverywhere.Result.Done(var touched) -> {
                then.run();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of("audience.merged", name(), stays.name().text()) + " " + words(touched),
                                Text.of("audience.undo"),
                                bench.frame()::undo));
            }
            case RenameEverywhere.Result.NothingSuch(),
                    RenameEverywhere.Result.NotTwoOfASort(),
                    RenameEverywhere.Result.NoName() -> error.set(Text.of("audience.merge.gone"));
        }
        bench.live().refresh();
    }

    private static String words(RenameEverywhere.Extent touched) {
        return touched.isNothing()
                ? Text.of("audience.merge.nothing")
                : Text.of("audience.merge.extent", touched.entries(), touched.others());
    }
}
