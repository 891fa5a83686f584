package app.treefall.ui.papers;

import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Segmented.Option;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A document before it leaves: for whom, what would go with it and what stays, then the ways out.
final class PaperBox extends VBox {

    private final Workbench bench;
    private final PaperChoice choice;
    private final Runnable close;
    private final VBox body = new VBox();
    private Lens reader;

    /// @param first as it is for the first reader
    /// @param close closes the box, once a way was taken
    PaperBox(Workbench bench, PaperChoice choice, Paper first, Runnable close) {
        this.bench = bench;
        this.choice = choice;
        this.close = close;
        reader = choice.first();
        getStyleClass().add("paper-box");
        body.getStyleClass().add("paper-body");
        getStylesheets().add(Theme.sheet("/css/papers.css"));
        var title = new Label(Text.of("papers.title"));
        title.getStyleClass().add("sub-section");
        getChildren().add(title);
        if (choice.readers().size() > 1) {
            getChildren().add(readers());
        }
        getChildren().add(body);
        show(first);
    }

    private Segmented<Lens> readers() {
        var readers = new Segmented<>(
                Text.of("papers.reader"),
                choice.readers().stream()
                        .map(lens -> new Option<>(lens, Text.of("papers.reader." + lens)))
                        .toList());
        readers.valueProperty().set(reader);
        readers.valueProperty().subscribe((_, chosen) -> turnTo(chosen));
        return readers;
    }

    /// The ways out stay shut until it is said what leaves for the reader who was just chosen.
    private void turnTo(Lens chosen) {
        reader = chosen;
        body.setDisable(true);
        bench.background().<@Nullable Paper>aside(() -> choice.making().paper(chosen), paper -> {
            if (chosen == reader && paper != null) {
                body.setDisable(false);
                show(paper);
            }
        });
    }

    private void show(Paper paper) {
        body.getChildren().clear();
        lines(paper);
        var out = new PaperOut(bench, paper, choice.written());
        var ways = new FlowPane();
        ways.getStyleClass().add("ways");
        for (var format : choice.formats()) {
            ways.getChildren().add(save(format, out));
        }
        ways.getChildren()
                .addAll(quiet(Icon.COPY, "papers.copy", out::copy), quiet(Icon.PRINTER, "papers.print", out::print));
        body.getChildren().add(ways);
    }

    private Button save(Format format, PaperOut out) {
        var name = Text.of("papers.save.as", Text.of("papers.as." + format));
        boolean chosen = choice.formats().size() == 1;
        var button = chosen
                ? Buttons.primary(name, () -> leave(() -> out.save(format)))
                : Buttons.small(Buttons.plain(Text.of("papers.as." + format), () -> leave(() -> out.save(format))));
        button.setAccessibleText(name);
        return button;
    }

    private Button quiet(Icon icon, String key, Runnable way) {
        return Buttons.with(icon, Buttons.small(Buttons.quiet(Text.of(key), () -> leave(way))));
    }

    private void leave(Runnable way) {
        close.run();
        way.run();
    }

    private void lines(Paper paper) {
        var leaving = paper.leaving();
        if (reader == Lens.ME) {
            line(Text.of("papers.mine"), "secondary", "ochre").setGraphic(Icons.small(Icon.EYE));
        }
        line(LeavingText.counts(leaving), "body");
        line(LeavingText.people(leaving), "secondary");
        line(LeavingText.numbers(leaving), "secondary");
        line(LeavingText.links(leaving), "secondary");
        var inside = LeavingText.inside(leaving);
        if (!inside.isEmpty()) {
            line(inside, "secondary", "ochre").setGraphic(Icons.small(Icon.ALERT_TRIANGLE));
        }
        line(LeavingText.leftOut(leaving.leftOut()), "secondary").setGraphic(Icons.small(Icon.LOCK));
    }

    private Label line(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        body.getChildren().add(label);
        return label;
    }
}
