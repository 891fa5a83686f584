package app.treefall.ui.journal;

import app.treefall.domain.Condition;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.FilterWords;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.narrative.finding.Offers;
import app.treefall.ui.control.PickList;
import app.treefall.ui.fx.Background;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/// Every condition there is, in one list to be typed into: by its words, or as it is written in the search field.
final class FilterPicker extends VBox {

    private static final int MOST = 60;

    private record Offer(Condition condition, Fuzzy.Target target) {
        @Override
        public String toString() {
            return "Offer";
        }
    }

    private final Background background;
    private final Snapshot journal;
    private final LocalDate today;
    private final List<Condition> taken;
    private final ObservableList<Condition> fitting = FXCollections.observableArrayList();
    private List<Offer> offers = List.of(); // touched beside the window's thread only
    private long asked;

    FilterPicker(JournalListViewModel model, Runnable close) {
        background = model.bench().background();
        journal = model.bench().live().snapshot();
        today = model.bench().today().get();
        taken = model.filterProperty().get().conditions();
        var pick = new PickList<>(Text.of("journal.filter.add"), fitting, this::line, condition -> {
            close.run();
            model.add(condition);
        });
        pick.field().textProperty().subscribe(this::look);
        getStyleClass().add("filter-picker");
        getChildren().add(pick);
    }

    private void look(String typed) {
        long question = ++asked;
        background.aside(() -> fitting(typed), found -> {
            if (question == asked) {
                fitting.setAll(found);
            }
        });
    }

    /// What is typed as a filter first, then what its words fit.
    private Set<Condition> fitting(String typed) {
        if (offers.isEmpty()) {
            offers = Offers.of(journal, today).stream()
                    .filter(condition -> !taken.contains(condition))
                    .map(this::offer)
                    .toList();
        }
        var fuzzy = Fuzzy.of(typed);
        record Scored(Offer offer, int score) {}
        var found = new LinkedHashSet<Condition>(
                FilterWords.read(typed.strip() + " ", journal, today).filter().conditions());
        offers.stream()
                .map(offer -> new Scored(offer, fuzzy.score(offer.target)))
                .filter(scored -> scored.score >= 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST)
                .forEach(scored -> found.add(scored.offer.condition));
        return found;
    }

    private Offer offer(Condition condition) {
        var words = ConditionWords.of(condition, journal, today) + " " + FilterWords.written(condition, journal);
        return new Offer(condition, Fuzzy.Target.of(words));
    }

    private PickList.Line line(Condition condition) {
        return new PickList.Line(
                ConditionWords.icon(condition),
                ConditionWords.of(condition, journal, today),
                List.of(),
                FilterWords.written(condition, journal));
    }
}
