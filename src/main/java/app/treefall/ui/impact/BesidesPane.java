package app.treefall.ui.impact;

import app.treefall.narrative.impact.Said;
import app.treefall.narrative.impact.SecondLook;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Panel;
import app.treefall.ui.control.StateGlyph;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// What people said, and the numbers that want a second look, each with its next step.
final class BesidesPane extends VBox {

    private static final double GLYPH = 13;
    private static final int FEW = 3;

    private final Workbench bench;
    private final ImpactViewModel model;
    private final Boxes boxes;
    private final VBox said = new VBox();
    private final VBox looks = new VBox();
    private boolean all;

    BesidesPane(Workbench bench, ImpactViewModel model, Boxes boxes) {
        this.bench = bench;
        this.model = model;
        this.boxes = boxes;
        getStyleClass().add("impact-besides");
        var title = new Label(Text.of("impact.said"));
        title.getStyleClass().add("section");
        var add = Buttons.icon(Icon.PLUS, Text.of("impact.said.add"), () -> {});
        add.setOnAction(_ -> boxes.said(null, add));
        var head = new HBox(title, Pieces.space(), add);
        head.getStyleClass().add("said-head");
        getChildren().addAll(head, said, looks);
        model.saidProperty().subscribe(this::showSaid);
        model.looksProperty().subscribe(this::showLooks);
    }

    private void showSaid(List<Said> all) {
        said.getChildren().clear();
        if (all.isEmpty()) {
            var none = Pieces.label(Text.of("impact.said.none"), "secondary");
            none.getStyleClass().add("said-none");
            said.getChildren().add(none);
        }
        all.forEach(one -> said.getChildren().add(words(one)));
    }

    private Node words(Said one) {
        var testimonial = one.testimonial();
        var words = Pieces.label(testimonial.words().text(), "quotation");
        var name = new javafx.scene.text.Text(one.name().text());
        name.getStyleClass().add("said-name");
        var day = Wording.day(testimonial.day(), bench.today().get());
        var rest = new javafx.scene.text.Text(
                ", " + (one.role().hasWords() ? one.role().text() + ", " : "") + day + " ");
        rest.getStyleClass().add("said-rest");
        var by = new TextFlow(name, rest);
        by.getStyleClass().add("said-by");
        if (one.repeatedUpward()) {
            var glyph = new StateGlyph(StateGlyph.State.REPEATED, GLYPH, Text.of("impact.said.repeated"));
            var label = new Label(Text.of("impact.said.repeated"), glyph);
            label.getStyleClass().addAll("secondary", "dusk", "strong");
            by.getChildren().add(label);
        }
        switch (testimonial.permission()) {
            case GIVEN -> {}
            case NOT_ASKED -> by.getChildren().add(new Tag(Text.of("impact.said.not.asked"), Tone.NEUTRAL));
            case REFUSED -> by.getChildren().add(new Tag(Text.of("impact.said.refused"), Tone.RUST));
        }
        var edit = Buttons.icon(
                Icon.EDIT, Text.of("impact.said.edit.name", one.name().text()), () -> {});
        edit.setOnAction(_ -> boxes.said(testimonial, edit));
        var foot = new HBox(by, edit);
        HBox.setHgrow(by, Priority.ALWAYS);
        foot.getStyleClass().add("said-foot");
        var box = new VBox(words, foot);
        box.getStyleClass().add("said");
        return box;
    }

    private void showLooks(List<SecondLook> found) {
        looks.getChildren().clear();
        if (found.isEmpty()) {
            return;
        }
        int count = found.size();
        var title = new Label(
                count == 1
                        ? Text.of("impact.looks.one")
                        : Text.of("impact.looks", Wording.startUpper(Wording.count(count))),
                Icons.of(Icon.ALERT_CIRCLE));
        title.getStyleClass().addAll("body-strong", "looks-title");
        title.setWrapText(true);
        var panel = new Panel(title);
        panel.getStyleClass().add("looks");
        for (var look : all ? found : found.subList(0, Math.min(FEW, count))) {
            panel.getChildren().add(look(look));
        }
        if (count > FEW && !all) {
            panel.getChildren().add(Buttons.link(Text.of("impact.looks.all", count), () -> {
                all = true;
                showLooks(found);
            }));
        }
        looks.getChildren().add(panel);
    }

    private Node look(SecondLook look) {
        var box = new VBox(Pieces.label(look.words().text(), "secondary"), step(look));
        box.getStyleClass().add("look");
        return box;
    }

    private Button step(SecondLook look) {
        var claim = look.claim();
        var step = Buttons.link(Text.of("impact.step." + look.want()), () -> {});
        step.setAccessibleText(
                Text.of("impact.step.about", step.getText(), look.words().text()));
        step.setOnAction(_ -> {
            switch (look.want()) {
                case SHARE -> {
                    if (claim != null) {
                        boxes.share(claim, step);
                    }
                }
                case BASELINE -> {
                    if (claim != null) {
                        model.open(claim.id());
                    }
                }
                case SECOND_READING -> {
                    var metric = look.metric() == null
                            ? null
                            : bench.live().snapshot().find(look.metric());
                    if (metric != null) {
                        boxes.reading(metric, null, step);
                    }
                }
            }
        });
        return step;
    }
}
