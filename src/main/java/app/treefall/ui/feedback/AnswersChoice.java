package app.treefall.ui.feedback;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.control.FormField;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Whether a remark came by itself or answers what somebody was asked and still owes. Only they who were asked
/// something are asked about it; nothing is taken for an answer that nobody called one.
public final class AnswersChoice extends VBox {

    private static final int MOST = 60;

    /// @param request null for a remark that came by itself
    private record Choice(@Nullable Feedback request) {
        @Nullable
        Id<Feedback> id() {
            return request == null ? null : request.id();
        }
    }

    private static final Choice BY_ITSELF = new Choice(null);

    private final ComboBox<Choice> box = new ComboBox<>();
    private final ObjectProperty<@Nullable Id<Feedback>> answers;
    private boolean showing;

    /// @param open    what whoever said it was asked and has not answered
    /// @param answers null for a remark that came by itself
    public AnswersChoice(
            ObservableValue<List<Feedback>> open, ObjectProperty<@Nullable Id<Feedback>> answers, LocalDate today) {
        this.answers = answers;
        getStyleClass().add("answers-choice");
        getStylesheets().add(Theme.sheet("/css/loop.css"));
        box.setConverter(new Words(today));
        getChildren().add(new FormField<>(Text.of("feedback.answers"), box));
        open.subscribe(this::offer);
        box.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                answers.set(chosen.id());
            }
        });
        answers.subscribe(_ -> show());
    }

    private void offer(List<Feedback> open) {
        var choices = new ArrayList<Choice>();
        choices.add(BY_ITSELF);
        open.forEach(request -> choices.add(new Choice(request)));
        showing = true;
        box.getItems().setAll(choices);
        showing = false;
        show();
        setVisible(!open.isEmpty());
        setManaged(!open.isEmpty());
    }

    private void show() {
        showing = true;
        var id = answers.get();
        box.setValue(box.getItems().stream()
                .filter(choice -> id != null && id.equals(choice.id()))
                .findFirst()
                .orElse(BY_ITSELF));
        showing = false;
    }

    /// The question as it was asked, and when.
    private static final class Words extends StringConverter<@Nullable Choice> {

        private final LocalDate today;

        Words(LocalDate today) {
            this.today = today;
        }

        @Override
        public String toString(@Nullable Choice choice) {
            var request = choice == null ? null : choice.request();
            var day = request == null ? null : request.asked();
            return request == null || day == null
                    ? Text.of("feedback.answers.nothing")
                    : Text.of(
                            "feedback.answers.question",
                            shortened(request.question().text().strip()),
                            Wording.day(day, today));
        }

        @Override
        public @Nullable Choice fromString(String typed) {
            return null;
        }

        private static String shortened(String words) {
            return words.codePointCount(0, words.length()) <= MOST
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, MOST)).strip() + "…";
        }
    }
}
