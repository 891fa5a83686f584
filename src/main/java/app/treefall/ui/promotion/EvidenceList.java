package app.treefall.ui.promotion;

import app.treefall.narrative.finding.Fuzzy;
import app.treefall.narrative.promotion.CriterionLinks.Link;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Marked;
import app.treefall.ui.control.PickList;
import app.treefall.ui.promotion.EvidenceViewModel.Linked;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The entries that show one criterion, to be opened and unlinked, and below them what else could be linked.
final class EvidenceList extends VBox {

    private static final int MOST_ROWS = 5;
    private static final double ROW = 2.572;

    private final EvidenceViewModel model;
    private final Label sentence = new Label();
    private final ListView<Linked> list = new ListView<>();
    private final Button link = Buttons.with(Icon.LINK, Buttons.link(Text.of("promotion.evidence.link"), this::ask));
    private final PickList<Link> picks;
    private final Label none = words(Text.of("promotion.evidence.none"), "secondary", "soft");
    private final VBox choosing = new VBox(link);

    /// @param leave closes it, before another screen opens
    EvidenceList(EvidenceViewModel model, Runnable leave) {
        this.model = model;
        getStyleClass().add("evidence-list");
        sentence.getStyleClass().addAll("secondary", "soft");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Consumer<Linked> open = one -> {
            leave.run();
            model.open(one.piece());
        };
        picks = new PickList<>(Text.of("promotion.evidence.find"), model.fitting(), this::line, this::take);
        picks.field().textProperty().subscribe(model::find);
        furnish(open);
        var log = Buttons.with(Icon.PLUS, Buttons.link(Text.of("promotion.evidence.log"), () -> {
            leave.run();
            model.logOne();
        }));
        choosing.getStyleClass().add("choosing");
        none.visibleProperty().bind(model.nothingLeftProperty());
        none.managedProperty().bind(none.visibleProperty());
        choosing.visibleProperty().bind(model.nothingLeftProperty().not());
        choosing.managedProperty().bind(choosing.visibleProperty());
        getChildren().addAll(words(model.heading(), "sub-section"), sentence, list, choosing, none, log);
        model.linkedProperty().subscribe(this::show);
        if (model.linkedProperty().get().isEmpty()) {
            ask();
        }
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                model.close();
            }
        });
    }

    private void furnish(Consumer<Linked> open) {
        list.setAccessibleText(model.heading());
        list.setCellFactory(_ -> new EvidenceRow(open, this::unlink));
        list.managedProperty().bind(list.visibleProperty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && key.getCode() == KeyCode.ENTER) {
                key.consume();
                open.accept(chosen);
            } else if (chosen != null && (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE)) {
                key.consume();
                unlink(chosen);
            }
        });
    }

    /// The same row stays chosen, or the one that took its place.
    private void show(List<Linked> linked) {
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        boolean focused = list.isFocused();
        sentence.setText(model.sentence());
        list.getItems().setAll(linked);
        list.setVisible(!linked.isEmpty());
        list.setStyle("-fx-pref-height: " + (ROW * Math.min(MOST_ROWS, linked.size()) + 0.3) + "em;");
        list.getSelectionModel().select(Math.min(before, linked.size() - 1));
        if (focused && linked.isEmpty()) {
            ask();
        }
    }

    private void unlink(Linked one) {
        model.unlink(one.piece());
    }

    private void ask() {
        model.find("");
        picks.field().clear();
        choosing.getChildren().setAll(picks);
        picks.takeFocus();
    }

    private void take(Link chosen) {
        model.link(chosen);
        choosing.getChildren().setAll(link);
        link.requestFocus();
    }

    private PickList.Line line(Link offered) {
        var entry = offered.entry();
        var headline = entry.headline().text();
        return new PickList.Line(
                CaptureChip.iconOf(entry.kindName()), headline, marked(headline), Wording.shortDay(entry.day()));
    }

    private List<Marked.Span> marked(String headline) {
        var places = Fuzzy.of(picks == null ? "" : picks.field().getText()).places(headline);
        var spans = new ArrayList<Marked.Span>();
        if (places != null) {
            for (int place : places) {
                spans.add(new Marked.Span(place, place + 1));
            }
        }
        return spans;
    }

    private static Label words(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
