package app.treefall.ui.harvest;

import app.treefall.domain.Feedback;
import app.treefall.domain.Person;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.FormField;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.text.Text;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Did anybody say something about my work? Their words, while they are still their words.
final class FeedbackPage extends VBox {

    FeedbackPage(HarvestViewModel model) {
        var received = model.received();
        getStyleClass().add("page");
        var form = Page.column("form", who(received), words(received));
        form.getChildren().add(Page.row("steps", Buttons.plain(Text.of("harvest.feedback.save"), received::save)));
        var nobody = Page.why(Text.of("harvest.nobody"));
        var heard = Page.column("lines");
        getChildren()
                .addAll(
                        Page.title(Text.of("harvest.feedback.title")),
                        Page.why(Text.of("harvest.feedback.why")),
                        form,
                        nobody,
                        heard,
                        Page.on(model, HarvestStep.FEEDBACK));
        received.heardProperty()
                .subscribe(lines -> heard.getChildren()
                        .setAll(lines.stream()
                                .map(line -> Page.wrapped(line, "quotation"))
                                .toList()));
        received.peopleProperty().subscribe(people -> {
            Page.show(form, !people.isEmpty());
            Page.show(nobody, people.isEmpty());
        });
    }

    private static VBox who(ReceivedViewModel received) {
        var tone = new Segmented<>(
                Text.of("harvest.feedback.tone"),
                List.of(
                        new Segmented.Option<>(Feedback.Tone.CONSTRUCTIVE, Text.of("harvest.feedback.constructive")),
                        new Segmented.Option<>(Feedback.Tone.PRAISE, Text.of("harvest.feedback.praise"))));
        tone.valueProperty().bindBidirectional(received.toneProperty());
        return Page.column("who", new FormField<>(Text.of("harvest.feedback.who"), people(received)), tone);
    }

    static ComboBox<@Nullable Person> people(ReceivedViewModel received) {
        var people = new ComboBox<@Nullable Person>();
        people.setConverter(new Names());
        received.peopleProperty().subscribe(all -> {
            var chosen = received.personProperty().get();
            people.getItems().setAll(all);
            people.setValue(chosen);
        });
        people.valueProperty().bindBidirectional(received.personProperty());
        return people;
    }

    private static FormField<GrowingTextArea> words(ReceivedViewModel received) {
        var words = new GrowingTextArea(Text.of("harvest.feedback.words"), Text.of("harvest.feedback.prompt"));
        words.getStyleClass().add("told");
        words.textProperty().bindBidirectional(received.wordsProperty());
        var field = new FormField<>(Text.of("harvest.feedback.words"), words);
        field.errorProperty().bind(received.errorProperty());
        return field;
    }

    /// People by their names, chosen and never typed.
    static final class Names extends StringConverter<@Nullable Person> {
        @Override
        public String toString(@Nullable Person person) {
            return person == null ? "" : person.name().text();
        }

        @Override
        public @Nullable Person fromString(String typed) {
            return null;
        }
    }
}
