package app.treefall.ui.visibility;

import app.treefall.capture.DayWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.narrative.brief.QuestionBank;
import app.treefall.narrative.ledger.PerceptionCheck;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody answered when asked what I contributed, while it is written down.
final class PerceptionViewModel {

    private final Workbench bench;
    private final Person person;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper wordsError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final TypedForm form;
    private boolean saving;

    PerceptionViewModel(Workbench bench, Person person) {
        this.bench = bench;
        this.person = person;
        day.set(bench.today().get());
        form = new TypedForm(bench, Draft.Form.perception(person.id()), person.id()).field("words", words);
        form.open();
    }

    TypedForm form() {
        return form;
    }

    String name() {
        return person.shortName();
    }

    /// The question as it was asked: the owner's own wording of it where there is one.
    String question() {
        return asked().words().text();
    }

    StringProperty wordsProperty() {
        return words;
    }

    DayWords days() {
        return bench.daysBack();
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    ReadOnlyStringProperty wordsErrorProperty() {
        return wordsError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    void save(Runnable then) {
        var when = day.get();
        var typed = words.get();
        wordsError.set(
                typed.isBlank()
                        ? Text.of("visibility.check.error.words")
                        : Prose.flawIn(typed) == null ? "" : Text.of("visibility.check.error.character"));
        boolean wrongDay = when == null || when.isAfter(bench.today().get());
        dayError.set(wrongDay ? Text.of("visibility.check.error.day") : "");
        if (saving || when == null || wrongDay || !wordsError.get().isEmpty()) {
            return;
        }
        saving = true;
        var question = asked();
        var answers = new ArrayList<>(question.asked());
        answers.add(new Question.Asked(person.id(), when, null, Prose.of(typed.strip())));
        var answered = new Question(
                question.id(), question.bankKey(), question.words(), question.purpose(), question.retired(), answers);
        long revision = bench.live().snapshot().revisionOf(question.id());
        bench.background()
                .run(
                        () -> bench.desk()
                                .keep()
                                .run(Deed.Verb.ANSWERED, question.words(), answered, revision, form.place()),
                        result -> finish(result, then));
    }

    private void finish(Keep.Result<Question> result, Runnable then) {
        saving = false;
        bench.live().refresh();
        switch (result) {
            case Keep.Result.Done<Question> _ -> {
                form.saved();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of("visibility.check.saved", name()),
                                Text.of("visibility.undo"),
                                bench.frame()::undo));
                then.run();
            }
            case Keep.Result.ChangedMeanwhile<Question> _ -> wordsError.set(Text.of("visibility.check.error.changed"));
        }
    }

    /// The one that is kept, else the bank's, for the first time.
    private Question asked() {
        for (var question : bench.live().snapshot().questions()) {
            if (question.bankKey().text().equals(PerceptionCheck.BANK_KEY)) {
                return question;
            }
        }
        for (var question : QuestionBank.builtIn()) {
            if (question.key().equals(PerceptionCheck.BANK_KEY)) {
                return new Question(
                        Id.fresh(), Prose.of(question.key()), question.words(), question.purpose(), false, List.of());
            }
        }
        throw new IllegalStateException("the bank lacks " + PerceptionCheck.BANK_KEY);
    }
}
