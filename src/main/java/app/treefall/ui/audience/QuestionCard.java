package app.treefall.ui.audience;

import app.treefall.narrative.brief.BankRow;
import app.treefall.ui.audience.QuestionsViewModel.Line;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One question: why now, and whether it is in the brief.
final class QuestionCard extends VBox {

    QuestionCard(Line line, QuestionsViewModel model) {
        getStyleClass().add("question-card");
        var why = Labels.growing(line.row().why(), "caption");
        why.setWrapText(true);
        var foot = new HBox(why, brief(line, model));
        foot.getStyleClass().add("question-foot");
        getChildren().addAll(Labels.wrapped(line.row().words().text(), "story"), foot);
    }

    /// In the brief, or into it.
    static Node brief(Line line, QuestionsViewModel model) {
        var words = line.row().words().text();
        if (line.isInTheBrief()) {
            var out =
                    Buttons.with(Icon.CHECK, Buttons.link(Text.of("audience.ask.in"), () -> model.takeOut(line.row())));
            out.getStyleClass().add("in-the-brief");
            return named(out, Text.of("audience.ask.out", words));
        }
        return line.row().state() == BankRow.State.RETIRED
                ? named(
                        Buttons.link(Text.of("audience.ask.bring"), () -> model.bringBack(line.row())),
                        Text.of("audience.ask.bring.of", words))
                : named(
                        Buttons.link(Text.of("audience.ask.add"), () -> model.addToTheBrief(line.row())),
                        Text.of("audience.ask.add.of", words));
    }

    private static Button named(Button button, String name) {
        button.setAccessibleText(name);
        return button;
    }
}
