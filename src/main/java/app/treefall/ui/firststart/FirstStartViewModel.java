package app.treefall.ui.firststart;

import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.ui.fx.Background;
import app.treefall.usecase.Desk;
import app.treefall.usecase.StartJournal;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The three questions of the first start, each of which may be left for later.
public final class FirstStartViewModel {

    /// Begins a journal; called on the journal's thread.
    public interface Beginning {
        Desk begin() throws JournalException;
    }

    private final Beginning beginning;
    private final Background background;
    private final Consumer<Desk> begun;
    private final Runnable openSample;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty boss = new SimpleStringProperty("");
    private final StringProperty aim = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public FirstStartViewModel(Beginning beginning, Background background, Consumer<Desk> begun, Runnable openSample) {
        this.beginning = beginning;
        this.background = background;
        this.begun = begun;
        this.openSample = openSample;
    }

    /// Begins with what was answered.
    public void start() {
        begin(new StartJournal.Answers(prose(name), prose(boss), prose(aim), null));
    }

    /// Begins with nothing; everything can be said later.
    public void skip() {
        begin(new StartJournal.Answers(Prose.NONE, Prose.NONE, Prose.NONE, null));
    }

    public void openSample() {
        openSample.run();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty bossProperty() {
        return boss;
    }

    public StringProperty aimProperty() {
        return aim;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    private void begin(StartJournal.Answers answers) {
        busy.set(true);
        Callable<Desk> work = () -> {
            var desk = beginning.begin();
            desk.startJournal().run(answers);
            return desk;
        };
        background.run(work, desk -> {
            busy.set(false);
            begun.accept(desk);
        });
    }

    private static Prose prose(StringProperty typed) {
        return Prose.of(typed.get().strip());
    }
}
