package app.treefall.ui.harvest;

import app.treefall.domain.Feedback;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MoveLoop;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What somebody said about my work this week, word for word: the start of a loop, or the answer to one I asked for.
public final class ReceivedViewModel {

    private final Workbench bench;
    private final KeptWords words;
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Feedback.Tone> tone = new SimpleObjectProperty<>(Feedback.Tone.CONSTRUCTIVE);
    private final ReadOnlyObjectWrapper<List<String>> heard = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    ReceivedViewModel(Workbench bench) {
        this.bench = bench;
        words = new KeptWords(bench, "harvest/feedback");
    }

    public ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    public ObjectProperty<Feedback.Tone> toneProperty() {
        return tone;
    }

    public StringProperty wordsProperty() {
        return words.textProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// What was written down in this harvest.
    public ReadOnlyObjectProperty<List<String>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    void open() {
        heard.set(List.of());
        words.offer();
    }

    void keepWords() {
        words.keep();
    }

    void look(Snapshot journal) {
        people.set(bossFirst(journal));
        var chosen = person.get();
        person.set(chosen == null ? journal.boss() : journal.find(chosen.id()));
    }

    public void save() {
        var who = person.get();
        var typed = words.typed();
        boolean fits = who != null && !typed.isEmpty() && Prose.flawIn(typed) == null;
        error.set(fits ? "" : Text.of("harvest.feedback.error"));
        if (who == null || !fits) {
            return;
        }
        bench.background().run(() -> bench.desk().moveLoop().hear(who.id(), tone.get(), Prose.of(typed)), result -> {
            bench.live().refresh();
            switch (result) {
                case MoveLoop.Result.Moved _ -> saved(who, typed);
                case MoveLoop.Result.NoWords(), MoveLoop.Result.DayInFuture() ->
                    error.set(Text.of("harvest.feedback.error"));
                case MoveLoop.Result.ChangedMeanwhile _ -> error.set(Text.of("harvest.changed.meanwhile"));
            }
        });
    }

    private void saved(Person who, String typed) {
        words.clear();
        var lines = new ArrayList<>(heard.get());
        lines.add(Text.of("harvest.feedback.heard", who.shortName(), typed));
        heard.set(List.copyOf(lines));
        bench.frame()
                .say(new Notice(
                        Icon.CHECK, Text.of("harvest.feedback.saved"), Text.of("harvest.undo"), bench.frame()::undo));
    }

    static List<Person> bossFirst(Snapshot journal) {
        var boss = journal.boss();
        var people = new ArrayList<>(journal.people());
        if (boss != null && people.remove(boss)) {
            people.addFirst(boss);
        }
        return List.copyOf(people);
    }
}
