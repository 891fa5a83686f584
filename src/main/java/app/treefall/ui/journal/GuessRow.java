package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Snapshot;
import app.treefall.ui.control.Chip;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// "Does your boss know this, and why it matters?": one tap, for calibration later and for nobody else, ever.
final class GuessRow extends FlowPane {

    private final EditorTools tools;
    private final Label question = label("");
    private final Map<Prediction.Answer, Chip> answers = new EnumMap<>(Prediction.Answer.class);
    private @Nullable Person boss;

    GuessRow(EditorTools tools) {
        this.tools = tools;
        getStyleClass().addAll("words-and-step", "guess");
        getChildren().add(question);
        for (var answer : Prediction.Answer.values()) {
            var chip = new Chip(Text.of("editor.guess." + answer), () -> guess(answer));
            chip.getStyleClass().add("filter");
            chip.managedProperty().bind(chip.visibleProperty());
            answers.put(answer, chip);
            getChildren().add(chip);
        }
        getChildren().add(new Tag(Icon.LOCK, Text.of("editor.guess.private"), Tone.RUST));
        tools.bench().live().snapshotProperty().subscribe((Snapshot journal) -> {
            boss = journal.boss();
            show(tools.model().entryProperty().get());
        });
        Watch.of(tools.model(), entry -> List.of(entry.id(), entry.predictions()), this::show);
    }

    /// Sets the keyboard on the first answer.
    void ask() {
        Objects.requireNonNull(answers.get(Prediction.Answer.values()[0])).requestFocus();
    }

    boolean isAnswered(Entry entry) {
        return boss == null || guessOf(entry, boss.id()) != null;
    }

    private static @Nullable Prediction guessOf(Entry entry, Id<Person> person) {
        return entry.predictions().stream()
                .filter(guess -> guess.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private void show(@Nullable Entry entry) {
        var who = boss;
        question.setText(who == null ? Text.of("editor.guess.nobody") : Text.of("editor.guess.ask", who.shortName()));
        var guess = entry == null || who == null ? null : guessOf(entry, who.id());
        answers.forEach((answer, chip) -> {
            boolean chosen = guess != null && guess.answer() == answer;
            chip.setVisible(who != null);
            chip.choose(chosen ? Chip.Choice.CHOSEN : Chip.Choice.OPEN);
            chip.setAccessibleText(Text.of(chosen ? "editor.guess.chosen" : "editor.guess.answer", chip.getText()));
        });
    }

    /// The same answer again takes it back.
    private void guess(Prediction.Answer answer) {
        var entry = tools.model().entryProperty().get();
        var who = boss;
        if (entry == null || who == null) {
            return;
        }
        var before = guessOf(entry, who.id());
        var guesses = new ArrayList<>(entry.predictions());
        guesses.remove(before);
        if (before == null || before.answer() != answer) {
            guesses.add(new Prediction(tools.bench().today().get(), who.id(), answer));
        }
        tools.model().change(draft -> draft.predictions(guesses));
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("body", "soft");
        return label;
    }
}
