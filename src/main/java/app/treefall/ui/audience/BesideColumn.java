package app.treefall.ui.audience;

import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The person one looks at: what they expect, what to ask them, how they listen.
final class BesideColumn extends VBox {

    private static final int MOST_QUESTIONS = 4;

    private final AudienceViewModel model;
    private final VBox questions = new VBox();
    private final VBox profile = new VBox();

    BesideColumn(AudienceViewModel model) {
        this.model = model;
        getStyleClass().add("beside");
        questions.getStyleClass().add("beside-part");
        profile.getStyleClass().add("beside-part");
        getChildren().addAll(new ExpectsPanel(model), questions, profile);
        model.questions().linesProperty().subscribe(_ -> showQuestions());
        model.personProperty().subscribe(_ -> {
            showQuestions();
            showProfile();
        });
    }

    private void showQuestions() {
        var person = model.personProperty().get();
        var parts = new ArrayList<Node>();
        if (person != null) {
            parts.add(title(
                    Text.of("audience.ask.title", person.shortName()),
                    Labels.line(Text.of("audience.ask.stalest"), "caption")));
            model.questions().linesProperty().get().stream()
                    .limit(MOST_QUESTIONS)
                    .forEach(line -> parts.add(new QuestionCard(line, model.questions())));
            var all = new HBox(Buttons.link(Text.of("audience.ask.all"), model::showQuestions));
            all.getStyleClass().add("question-card");
            parts.add(all);
        }
        questions.getChildren().setAll(parts);
    }

    private void showProfile() {
        var person = model.personProperty().get();
        profile.getChildren().setAll(person == null ? List.of() : profile(person));
    }

    private List<Node> profile(Person person) {
        var edit = Buttons.link(Text.of("audience.people.edit"), model::editPerson);
        edit.setAccessibleText(Text.of("audience.people.edit.of", person.shortName()));
        var parts = new ArrayList<Node>();
        parts.add(title(Text.of("audience.people.listens", person.shortName()), edit));
        var attention = person.attention();
        add(parts, "audience.people.watches", attention.watches().text());
        add(parts, "audience.people.reports", attention.reportsUp().text());
        add(
                parts,
                "audience.people.words",
                attention.theirWords().stream().map(Prose::text).collect(Collectors.joining(", ")));
        add(
                parts,
                "audience.people.explained",
                attention.toBeExplained().stream()
                        .map(one -> one.meaning().hasWords()
                                ? one.word().text() + ": " + one.meaning().text()
                                : one.word().text())
                        .collect(Collectors.joining("\n")));
        var meeting = person.oneOnOne();
        add(
                parts,
                "audience.people.every",
                meeting == null
                        ? ""
                        : Text.of("audience.people.rhythm", PersonPane.words(meeting.everyDays()), meeting.minutes()));
        if (attention.hesitant()) {
            parts.add(Labels.wrapped(Text.of("audience.people.softly"), "secondary"));
        }
        if (parts.size() == 1) {
            parts.add(Labels.wrapped(Text.of("audience.people.unknown", person.shortName()), "secondary"));
        }
        return parts;
    }

    private static void add(List<Node> parts, String key, String words) {
        if (!words.isBlank()) {
            var part = new VBox(Labels.line(Text.of(key), "caption"), Labels.wrapped(words.strip(), "bar-words"));
            part.getStyleClass().add("profile-part");
            parts.add(part);
        }
    }

    private static Node title(String words, Region end) {
        end.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(Labels.growing(words, "section"), end);
        row.getStyleClass().add("side-title");
        return row;
    }
}
