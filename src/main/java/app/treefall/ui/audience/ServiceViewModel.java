package app.treefall.ui.audience;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Service;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;

/// One cell of the grid while it is filled in: whether an entry serves a priority, and how.
public final class ServiceViewModel {

    private final Keeping keeping;
    private final Entry entry;
    private final Priority priority;
    private final long revision;
    private final boolean serves;
    private final Field how = new Field();
    private final TypedForm form;

    ServiceViewModel(Workbench bench, Entry entry, Priority priority) {
        this.entry = entry;
        this.priority = priority;
        keeping = new Keeping(bench);
        revision = bench.live().snapshot().revisionOf(entry.id());
        var service = Alignment.serving(entry, priority.id());
        serves = service != null;
        how.show(service == null ? Prose.NONE : service.how());
        form = new TypedForm(bench, Draft.Form.service(entry.id(), priority.id()), entry.id())
                .field("how", how.textProperty());
    }

    public String headline() {
        return entry.headline().text();
    }

    public String priority() {
        return priority.name().text();
    }

    public String wanted() {
        return priority.words().text();
    }

    /// Whether it is said already.
    public boolean isServing() {
        return serves;
    }

    public Field how() {
        return how;
    }

    TypedForm form() {
        return form;
    }

    /// It serves it, in these words.
    public void save(Runnable then) {
        if (how.isFit()) {
            keep(new Service(priority.id(), how.prose()), then);
        }
    }

    private void keep(Service service, Runnable then) {
        var services = new ArrayList<Service>();
        for (var one : entry.serves()) {
            services.add(one.priority().equals(priority.id()) ? service : one);
        }
        if (!services.contains(service)) {
            services.add(service);
        }
        write(services, Text.of("audience.serves.saved", priority()), then);
    }

    /// It does not serve it after all.
    public void remove(Runnable then) {
        write(
                entry.serves().stream()
                        .filter(one -> !one.priority().equals(priority.id()))
                        .toList(),
                Text.of("audience.serves.removed", priority()),
                then);
    }

    private void write(List<Service> services, String done, Runnable then) {
        keeping.keep(
                Deed.Verb.EDITED,
                entry.headline(),
                entry.toDraft().serves(services).finished(),
                revision,
                form.place(),
                done,
                () -> {
                    form.saved();
                    then.run();
                },
                how.errorProperty()::set);
    }
}
