package app.treefall.ui.audience;

import app.treefall.domain.Draft;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.narrative.brief.BankRow;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A question while it is written or changed, or its answer while it is noted.
public final class QuestionForm {

    private final QuestionsViewModel questions;
    private final @Nullable BankRow row;
    private final Field words = new Field();
    private final Field answer = new Field();
    private final Field wrongDay = new Field();
    private final ObjectProperty<Question.Purpose> purpose = new SimpleObjectProperty<>(Question.Purpose.CONSTRUCTIVE);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final TypedForm form;

    private QuestionForm(QuestionsViewModel questions, @Nullable BankRow row, TypedForm form) {
        this.questions = questions;
        this.row = row;
        this.form = form;
    }

    /// @param row the question that is changed; null for a new one
    static QuestionForm words(QuestionsViewModel questions, @Nullable BankRow row) {
        var saved = row == null ? null : row.saved();
        var place = Draft.Form.audience("question", saved == null ? null : saved.id());
        var form = new QuestionForm(
                questions, row, new TypedForm(questions.bench(), place, saved == null ? null : saved.id()));
        form.words.show(row == null ? Prose.NONE : row.words());
        if (row != null) {
            form.purpose.set(row.purpose());
        }
        form.form.field("words", form.words.textProperty()).field("purpose", Question.Purpose.class, form.purpose);
        return form;
    }

    /// What was answered on a day outside a 1:1.
    static QuestionForm answer(QuestionsViewModel questions, BankRow row) {
        var person = questions.person();
        var about = person == null ? null : person.id();
        var form = new QuestionForm(
                questions, row, new TypedForm(questions.bench(), Draft.Form.audience("answer", about), about));
        form.day.set(questions.bench().today().get());
        form.form.field("answer", form.answer.textProperty());
        return form;
    }

    TypedForm form() {
        return form;
    }

    @Nullable
    BankRow row() {
        return row;
    }

    QuestionsViewModel questions() {
        return questions;
    }

    public Field words() {
        return words;
    }

    public Field answer() {
        return answer;
    }

    public Field wrongDay() {
        return wrongDay;
    }

    public ObjectProperty<Question.Purpose> purposeProperty() {
        return purpose;
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public void saveWords(Runnable then) {
        if (!words.isFit()) {
            return;
        }
        if (words.isBlank()) {
            words.errorProperty().set(Text.of("audience.ask.error.words"));
            return;
        }
        var changed = row;
        if (changed == null) {
            questions.add(words.prose(), purpose.get(), saved(then), words.errorProperty()::set);
        } else {
            questions.edit(changed, words.prose(), purpose.get(), saved(then), words.errorProperty()::set);
        }
    }

    private Runnable saved(Runnable then) {
        return () -> {
            form.saved();
            then.run();
        };
    }

    public void saveAnswer(Runnable then) {
        var when = day.get();
        var asked = row;
        boolean ahead = when == null || when.isAfter(questions.bench().today().get());
        wrongDay.errorProperty().set(ahead ? Text.of("audience.expect.error.day") : "");
        if (answer.isFit() && answer.isBlank()) {
            answer.errorProperty().set(Text.of("audience.ask.error.answer"));
        } else if (answer.isFit() && !ahead && when != null && asked != null) {
            questions.answered(asked, when, answer.prose(), saved(then), answer.errorProperty()::set);
        }
    }
}
