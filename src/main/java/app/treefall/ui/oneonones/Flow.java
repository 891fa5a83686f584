package app.treefall.ui.oneonones;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words as they stand on this screen: paragraphs whose quotations are italic, and labels that wrap and are never cut.
public final class Flow {

    private Flow() {}

    /// @param role the style class of its plain words
    public static TextFlow of(Paragraph paragraph, String role) {
        var flow = new TextFlow();
        flow.getStyleClass().add("words-flow");
        for (var run : paragraph.runs()) {
            add(flow, run, role);
        }
        flow.setAccessibleText(paragraph.text());
        return flow;
    }

    public static TextFlow of(Node... runs) {
        var flow = new TextFlow(runs);
        flow.getStyleClass().add("words-flow");
        return flow;
    }

    private static void add(TextFlow flow, Run run, String role) {
        switch (run) {
            case Run.Words(var words) -> flow.getChildren().add(text(words.text(), role));
            case Run.Strong(var words) -> flow.getChildren().add(text(words.text(), role, "strong"));
            case Run.Quoted(var words) -> flow.getChildren().add(text("“" + words.text() + "”", role, "quoted"));
            case Run.Aside(var words) -> flow.getChildren().add(text(words.text(), role, "aside"));
            case Run.Trace _ -> {}
        }
    }

    public static Text text(String words, String... roles) {
        var text = new Text(words);
        text.getStyleClass().add("run");
        text.getStyleClass().addAll(List.of(roles));
        return text;
    }

    public static Label label(String words, String... roles) {
        var label = new Label(words);
        label.getStyleClass().addAll(roles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
