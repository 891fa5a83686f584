package app.treefall.ui.harvest;

import app.treefall.domain.Feedback;
import app.treefall.domain.Snapshot;
import app.treefall.ui.feedback.HeardViewModel;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What people said about my work this week, one after the other: a form for the next, and what was written down.
public final class ReceivedViewModel {

    private final Workbench bench;
    private final KeptWords earlier;
    private final ReadOnlyObjectWrapper<HeardViewModel> form;
    private final ReadOnlyObjectWrapper<List<String>> heard = new ReadOnlyObjectWrapper<>(List.of());

    ReceivedViewModel(Workbench bench) {
        this.bench = bench;
        earlier = new KeptWords(bench, "harvest/feedback");
        form = new ReadOnlyObjectWrapper<>(new HeardViewModel(bench));
        earlier.textProperty().subscribe(this::takeOver);
    }

    /// What is being written down.
    public ReadOnlyObjectProperty<HeardViewModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What was written down in this harvest.
    public ReadOnlyObjectProperty<List<String>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    void open() {
        heard.set(List.of());
        begin();
        earlier.offer();
    }

    void keepWords() {
        form.get().form().close();
    }

    void look(Snapshot journal) {
        form.get().look(journal);
    }

    public void save() {
        var name = form.get().name();
        form.get().save(feedback -> saved(name, feedback));
    }

    private void saved(String name, Feedback feedback) {
        var lines = new ArrayList<>(heard.get());
        lines.add(Text.of("harvest.feedback.heard", name, feedback.words().text()));
        heard.set(List.copyOf(lines));
        begin();
    }

    private void begin() {
        form.get().form().close();
        var next = new HeardViewModel(bench);
        form.set(next);
        next.form().open();
    }

    /// Words that an earlier version kept for this page alone.
    private void takeOver(String words) {
        var now = form.get().wordsProperty();
        if (!words.isBlank() && now.get().isBlank()) {
            now.set(words);
            earlier.clear();
        }
    }
}
