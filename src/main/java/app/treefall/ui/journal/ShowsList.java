package app.treefall.ui.journal;

import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Of which criteria an entry is evidence; those of the level aimed at can be chosen.
final class ShowsList extends FlowPane {

    private final EditorTools tools;
    private final Button choose;

    ShowsList(EditorTools tools) {
        this.tools = tools;
        choose = Buttons.link(Text.of("journal.shows.choose"), this::offer);
        getStyleClass().addAll("words-and-step", "shows");
        Watch.of(tools.model(), entry -> List.of(entry.id(), entry.shows()), this::show);
    }

    private void show(Entry entry) {
        var nodes = new ArrayList<Node>();
        for (var id : entry.shows()) {
            var criterion = tools.bench().live().snapshot().criterion(id);
            if (criterion != null) {
                nodes.add(new Tag(wordsOf(criterion), Tone.NEUTRAL));
            }
        }
        nodes.add(choose);
        getChildren().setAll(nodes);
    }

    private void offer() {
        var entry = tools.model().entryProperty().get();
        if (entry == null) {
            return;
        }
        var menu = new Choices();
        var criteria = criteria();
        for (var criterion : criteria) {
            menu.toggle(wordsOf(criterion), entry.shows().contains(criterion.id()), () -> toggle(criterion));
        }
        if (criteria.isEmpty()) {
            menu.add(Text.of("journal.shows.none"), () -> {});
        }
        menu.below(choose);
    }

    private List<Criterion> criteria() {
        var journal = tools.bench().live().snapshot();
        var season = journal.seasonOn(tools.bench().today().get());
        var ladder = season == null || season.ladder() == null ? null : journal.find(season.ladder());
        return season == null || ladder == null ? List.of() : ladder.at(season.targetLevel());
    }

    private void toggle(Criterion criterion) {
        var entry = tools.model().entryProperty().get();
        if (entry != null) {
            var shows = new ArrayList<>(entry.shows());
            if (!shows.remove(criterion.id())) {
                shows.add(criterion.id());
            }
            tools.model().change(draft -> draft.shows(shows));
        }
    }

    private static String wordsOf(Criterion criterion) {
        return Text.of(
                "journal.shows.criterion",
                criterion.competency().text(),
                criterion.level().text());
    }
}
