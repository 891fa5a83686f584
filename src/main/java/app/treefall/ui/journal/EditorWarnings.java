package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Saved;
import app.treefall.ui.control.Banner;
import app.treefall.ui.fx.Every;
import app.treefall.ui.history.SideBySide;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What the page has to say before it is written on: a save that failed, words of last time that were never saved, two
/// versions to choose between.
final class EditorWarnings extends VBox {

    private static final Duration UNTIL_COMPARED = Duration.millis(300);

    private final EditorTools tools;
    private final EntryEditorViewModel model;
    private @Nullable SideBySide comparison;

    EditorWarnings(EditorTools tools) {
        this.tools = tools;
        model = tools.model();
        getStyleClass().add("warnings");
        model.conflictProperty().subscribe(this::show);
        model.troubleProperty().subscribe(this::show);
        model.resumedProperty().subscribe(this::show);
        var compare = Every.quiet(UNTIL_COMPARED, this::compare);
        model.entryProperty().subscribe(_ -> {
            if (comparison != null) {
                compare.run();
            }
        });
    }

    private void show() {
        var shown = new ArrayList<Node>();
        if (!model.troubleProperty().get().isEmpty()) {
            shown.add(Banner.wrong(model.troubleProperty().get()).with(Text.of("journal.try.again"), model::save));
        }
        if (model.resumedProperty().get()) {
            shown.add(Banner.needsAWord(Text.of("journal.resumed"))
                    .with(Text.of("journal.resumed.use"), model::use)
                    .with(Text.of("journal.resumed.throw.away"), model::throwAway));
        }
        comparison = null;
        var conflict = model.conflictProperty().get();
        var mine = model.entryProperty().get();
        if (conflict != null && mine != null) {
            shown.add(choiceBetween(mine, conflict.theirs()));
        }
        getChildren().setAll(shown);
    }

    private Node choiceBetween(Entry mine, @Nullable Saved<Entry> theirs) {
        if (theirs == null) {
            return Banner.needsAWord(Text.of("journal.conflict.gone"))
                    .with(Text.of("journal.conflict.mine"), model::keepMine)
                    .with(Text.of("journal.conflict.let.go"), model::takeTheirs);
        }
        var choice = new SideBySide.Choice(model::keepMine, model::takeTheirs, model::keepBoth);
        var shown = new SideBySide(mine, theirs.value(), tools.bench().live().snapshot(), choice);
        comparison = shown;
        return shown;
    }

    /// What is typed on while both versions are shown stands in the comparison, too.
    private void compare() {
        var mine = model.entryProperty().get();
        var shown = comparison;
        if (mine != null && shown != null) {
            shown.show(mine);
        }
    }
}
