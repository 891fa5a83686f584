package app.treefall.ui.week;

import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One line of news for a thread that has been quiet.
public final class NewsViewModel {

    private final NeedsViewModel needs;
    private final Entry thread;
    private final StringProperty words = new SimpleStringProperty("");
    private final TypedForm form;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    NewsViewModel(Workbench bench, NeedsViewModel needs, Entry thread) {
        this.needs = needs;
        this.thread = thread;
        form = new TypedForm(bench, Draft.Form.news(thread.id()), thread.id()).field("words", words);
        form.open();
    }

    /// What is typed here until it is saved.
    public TypedForm form() {
        return form;
    }

    public String headline() {
        return thread.headline().text();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void open() {
        needs.open(thread.id());
    }

    public void save(Runnable then) {
        var typed = words.get().strip();
        boolean fits = !typed.isEmpty() && Prose.flawIn(typed) == null;
        error.set(fits ? "" : Text.of("week.news.error"));
        if (fits) {
            needs.edit(thread.id(), entry -> told(entry, Prose.of(typed)), Text.of("week.news.saved"), () -> {
                form.saved();
                then.run();
            });
        }
    }

    private Entry told(Entry entry, Prose line) {
        if (!(entry.kind() instanceof Kind.Thread thread)) {
            return entry;
        }
        var news = new ArrayList<>(thread.news());
        news.add(new Kind.Thread.News(needs.today(), line));
        return entry.toDraft()
                .kind(new Kind.Thread(thread.nextStep(), thread.payOff(), news, thread.resolved(), thread.became()))
                .finished();
    }

    Id<Entry> entry() {
        return thread.id();
    }
}
