package app.treefall.ui.visibility;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.narrative.closing.Email;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.RecordTelling;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The e-mail about what somebody has not heard of, until it is copied.
final class EmailViewModel {

    private final Workbench bench;
    private final Person person;
    private final Email email;
    private final BooleanProperty recorded = new SimpleBooleanProperty(true);
    private boolean copying;

    EmailViewModel(Workbench bench, Person person, Email email) {
        this.bench = bench;
        this.person = person;
        this.email = email;
    }

    String text() {
        return email.text();
    }

    int count() {
        return email.entries().size();
    }

    String name() {
        return person.shortName();
    }

    /// Whether what it tells is recorded as told when it is copied.
    BooleanProperty recordedProperty() {
        return recorded;
    }

    /// Copies it and, where wanted, records all it tells in one step.
    void copy(Runnable then) {
        if (copying) {
            return;
        }
        bench.frame().copy(email.text());
        if (!recorded.get()) {
            bench.frame().say(Notice.of(Icon.COPY, Text.of("visibility.email.copied")));
            then.run();
            return;
        }
        copying = true;
        var today = bench.today().get();
        var tellings = email.entries().stream()
                .map(entry -> new Telling(
                        Id.fresh(),
                        entry,
                        person.id(),
                        today,
                        Telling.Setting.EMAIL,
                        null,
                        null,
                        Prose.NONE,
                        null,
                        null))
                .toList();
        bench.background().run(() -> bench.desk().recordTelling().all(tellings), result -> {
            copying = false;
            if (result instanceof RecordTelling.Result.Recorded) {
                bench.live().refresh();
                var words = Text.of(
                        count() == 1 ? "visibility.email.recorded.one" : "visibility.email.recorded",
                        Wording.startUpper(Wording.count(count())),
                        name());
                bench.frame().say(new Notice(Icon.CHECK, words, Text.of("visibility.undo"), bench.frame()::undo));
                then.run();
            }
        });
    }
}
