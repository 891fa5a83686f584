package app.treefall.ui.oneonones;

import app.treefall.domain.Entry;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.PickList;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/// One more point: an entry found by what is typed, or what is typed itself.
final class AddPointBox extends VBox {

    private static final int MOST = 40;

    private sealed interface Offer {
        record OfEntry(Entry entry) implements Offer {}

        record Own(String words) implements Offer {}
    }

    private final PointChanges changes;
    private final List<Entry> entries;
    private final ObservableList<Offer> fitting = FXCollections.observableArrayList();
    private final PickList<Offer> pick;

    AddPointBox(PointChanges changes, Runnable close) {
        this.changes = changes;
        entries = changes.addable();
        getStyleClass().add("add-point");
        var today = changes.bench().today().get();
        pick = new PickList<>(Text.of("oneonones.add.what"), fitting, offer -> line(offer, today), offer -> {
            close.run();
            take(offer);
        });
        pick.field().textProperty().subscribe(this::seek);
        getChildren().addAll(Flow.label(Text.of("oneonones.add"), "section"), pick);
    }

    void takeKeyboard() {
        pick.takeFocus();
    }

    private void take(Offer offer) {
        switch (offer) {
            case Offer.OfEntry(var entry) -> changes.add(entry);
            case Offer.Own(var words) -> changes.addOwn(words);
        }
    }

    private void seek(String typed) {
        var found = new ArrayList<Offer>();
        var sought = Fuzzy.of(typed);
        entries.stream()
                .filter(entry -> sought.isNothing()
                        || sought.score(Fuzzy.Target.of(entry.headline().text())) > 0)
                .limit(MOST)
                .forEach(entry -> found.add(new Offer.OfEntry(entry)));
        if (!typed.isBlank()) {
            found.add(new Offer.Own(typed.strip()));
        }
        fitting.setAll(found);
    }

    private static PickList.Line line(Offer offer, LocalDate today) {
        return switch (offer) {
            case Offer.OfEntry(var entry) ->
                new PickList.Line(
                        Icon.BOOK, entry.headline().text().strip(), List.of(), Wording.day(entry.day(), today));
            case Offer.Own(var words) -> new PickList.Line(Icon.EDIT, words, List.of(), Text.of("oneonones.add.own"));
        };
    }
}
