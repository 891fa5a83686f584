package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Ask;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Kbd;
import app.treefall.ui.text.Text;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// How many questions an entry still leaves open, and which; each leads to its place. Nobody has to answer any.
final class QuestionsLeft extends FlowPane {

    private final EditorTools tools;
    private final Consumer<Ask> answer;
    private final Button first = Buttons.link("", this::next);
    private @Nullable Id<Person> boss;
    private List<Ask> left = List.of();
    private Kind.@Nullable Name kind;

    /// @param answer sets the cursor where a question is answered
    QuestionsLeft(EditorTools tools, Consumer<Ask> answer) {
        this.tools = tools;
        this.answer = answer;
        getStyleClass().add("questions-left");
        first.setAccessibleHelp(Text.of("editor.left.keys"));
        tools.bench().live().snapshotProperty().subscribe(this::follow);
        tools.model().entryProperty().subscribe(this::look);
    }

    /// To the first of them; nowhere when none is left.
    void next() {
        if (!left.isEmpty()) {
            answer.accept(left.getFirst());
        }
    }

    private void follow(Snapshot journal) {
        var who = journal.boss();
        boss = who == null ? null : who.id();
        look(tools.model().entryProperty().get());
    }

    private void look(@Nullable Entry entry) {
        var now = entry == null ? List.<Ask>of() : Ask.leftIn(entry, boss);
        var nowKind = entry == null ? null : entry.kindName();
        if (!now.equals(left) || nowKind != kind) {
            left = now;
            kind = nowKind;
            show();
        }
    }

    private void show() {
        int count = left.size();
        setVisible(count > 0);
        setManaged(count > 0);
        first.setText(
                count == 1
                        ? Text.of("editor.left.one")
                        : Text.of("editor.left.some", Wording.startUpper(Wording.count(count))));
        getChildren().setAll(first);
        for (var ask : left) {
            var step = Buttons.beside(words(ask), () -> answer.accept(ask));
            step.setFocusTraversable(false);
            step.getStyleClass().add("question-left");
            getChildren().add(step);
        }
        getChildren().add(new Kbd(Text.of("editor.left.keys")));
    }

    private String words(Ask ask) {
        return switch (ask) {
            case Ask.Of(var part)
            when part == Part.RESULT && kind == Kind.Name.SETBACK -> Text.of("journal.part.RESULT.setback");
            case Ask.Of(var part) when part == Part.CLAIMS -> Text.of("editor.left.number");
            case Ask.Of(var part) when part == Part.EVIDENCE -> Text.of("journal.evidence");
            case Ask.Of(var part) when part == Part.SERVES -> Text.of("journal.add.priority");
            case Ask.Of(var part) -> EntryWords.of(part);
            case Ask.Outcome _ -> Text.of("journal.outcome");
            case Ask.PayOff _ -> Text.of("journal.payoff");
            case Ask.Guess _ -> Text.of("editor.guess");
        };
    }
}
