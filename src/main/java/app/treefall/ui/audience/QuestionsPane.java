package app.treefall.ui.audience;

import app.treefall.domain.Question;
import app.treefall.narrative.brief.BankRow;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.audience.QuestionsViewModel.Line;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The whole question bank for one person: add one's own, use, change, retire and bring back; and all they answered.
final class QuestionsPane extends VBox {

    /// What is opened beside a question.
    interface Steps {

        void add(Node from);

        void edit(BankRow row, Node from);

        void answer(BankRow row, Node from);

        void expect(BankRow row);

        /// One of its owner's own.
        void trash(BankRow row, Node from);
    }

    private final QuestionsViewModel model;
    private final Steps steps;
    private final ListView<Line> list = new ListView<>();

    QuestionsPane(AudienceViewModel audience, Steps steps) {
        model = audience.questions();
        this.steps = steps;
        getStyleClass().add("questions-pane");
        var title = Labels.growing("", "section");
        audience.personProperty()
                .subscribe(person ->
                        title.setText(person == null ? "" : Text.of("audience.ask.title", person.shortName())));
        var add = new Button[1];
        add[0] = Buttons.with(
                Icon.PLUS, Buttons.small(Buttons.plain(Text.of("audience.ask.own"), () -> steps.add(add[0]))));
        var head = new HBox(title, add[0]);
        head.getStyleClass().add("side-title");
        list.getStyleClass().add("bank");
        list.setAccessibleText(Text.of("audience.ask.bank"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        model.linesProperty().subscribe(lines -> {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            list.getItems().setAll(lines);
            if (!lines.isEmpty()) {
                list.getSelectionModel().select(Math.min(at, lines.size() - 1));
            }
        });
        getChildren().addAll(head, Labels.wrapped(Text.of("audience.ask.why"), "secondary"), list);
    }

    void takeFocus() {
        Keyboard.to(list);
    }

    private final class Cell extends ListCell<Line> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(question(line));
            setAccessibleText(line.row().words().text() + " " + line.row().why());
        }

        private Node question(Line line) {
            var row = line.row();
            var box = new VBox(Labels.wrapped(row.words().text(), "story"));
            if (row.state() != BankRow.State.OPEN) {
                box.getChildren().getFirst().getStyleClass().add("soft");
            }
            row.answers().forEach(answer -> box.getChildren().add(answer(answer)));
            box.getChildren().add(foot(line));
            box.getStyleClass().add("bank-question");
            return box;
        }

        private Node answer(Question.Asked asked) {
            var day = Wording.day(asked.day(), model.bench().today().get());
            var words = asked.answer().hasWords()
                    ? Text.of("audience.ask.said", day, asked.answer().text().strip())
                    : Text.of("audience.ask.unanswered", day);
            return Labels.wrapped(words, asked.answer().hasWords() ? "bank-answer" : "caption");
        }

        private Node foot(Line line) {
            var row = line.row();
            var whose = Text.of(row.isOwn() ? "audience.ask.mine" : "audience.ask.banked", Labels.of(row.purpose()));
            var why = Labels.growing(whose + ". " + row.why(), "caption");
            why.setWrapText(true);
            var foot = new HBox(why, QuestionCard.brief(line, model));
            foot.getStyleClass().add("question-foot");
            if (!isSelected() || row.state() == BankRow.State.RETIRED) {
                return foot;
            }
            var more = new FlowPane();
            more.getStyleClass().add("side-steps");
            more.getChildren()
                    .addAll(
                            opening("audience.ask.note", from -> steps.answer(row, from)),
                            Buttons.beside(Text.of("audience.ask.expect"), () -> steps.expect(row)),
                            opening("audience.ask.change", from -> steps.edit(row, from)),
                            Buttons.beside(Text.of("audience.ask.retire"), () -> model.retire(row)));
            if (row.isOwn()) {
                more.getChildren().add(opening("trash.action", from -> steps.trash(row, from)));
            }
            return new VBox(foot, more);
        }

        private Button opening(String key, Consumer<Node> open) {
            var button = Buttons.beside(Text.of(key), () -> {});
            button.setOnAction(_ -> open.accept(button));
            return button;
        }
    }
}
