package app.treefall.ui.papers;

import app.treefall.export.Format;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import app.treefall.ui.theme.Theme;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A document before it leaves: what would go with it and what stays, then the ways out.
public final class PaperBox extends VBox {

    private final Paper paper;

    /// @param formats those offered here; none where the screen has its own buttons for them
    /// @param close   closes the box, once a way was taken
    public PaperBox(Workbench bench, Paper paper, List<Format> formats, Runnable close) {
        this.paper = paper;
        var out = new PaperOut(bench, paper);
        getStyleClass().add("paper-box");
        getStylesheets().add(Theme.sheet("/css/papers.css"));
        var title = new Label(Text.of("papers.title"));
        title.getStyleClass().add("sub-section");
        getChildren().add(title);
        lines();
        var ways = new FlowPane();
        ways.getStyleClass().add("ways");
        for (var format : formats) {
            var button = Buttons.small(Buttons.plain(Text.of("papers.as." + format), () -> {
                close.run();
                out.save(format);
            }));
            button.setAccessibleText(Text.of("papers.save.as", Text.of("papers.as." + format)));
            ways.getChildren().add(button);
        }
        ways.getChildren()
                .addAll(
                        Buttons.with(Icon.COPY, Buttons.small(Buttons.quiet(Text.of("papers.copy"), () -> {
                            close.run();
                            out.copy();
                        }))),
                        Buttons.with(Icon.PRINTER, Buttons.small(Buttons.quiet(Text.of("papers.print"), () -> {
                            close.run();
                            out.print();
                        }))));
        getChildren().add(ways);
    }

    private void lines() {
        var leaving = paper.leaving();
        line(LeavingText.counts(leaving), "body");
        line(LeavingText.people(leaving), "secondary");
        line(LeavingText.numbers(leaving), "secondary");
        line(LeavingText.links(leaving), "secondary");
        var inside = LeavingText.inside(leaving);
        if (!inside.isEmpty()) {
            var warned = line(inside, "secondary", "ochre");
            warned.setGraphic(Icons.small(Icon.ALERT_TRIANGLE));
        }
        var stays = line(LeavingText.leftOut(leaving.leftOut()), "secondary");
        stays.setGraphic(Icons.small(Icon.LOCK));
    }

    private Label line(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }
}
