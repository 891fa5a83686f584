package app.treefall.ui.impact;

import app.treefall.capture.DayWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Somebody's words being written down: who said them, on which day, about which entries, and whether they may be
/// quoted.
public final class SaidViewModel {

    private static final int MOST_FOUND = 6;

    private final Workbench bench;
    private final @Nullable Testimonial earlier;
    private final Id<Testimonial> id;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Permission> permission = new SimpleObjectProperty<>(Permission.NOT_ASKED);
    private final ObservableList<Entry> about = FXCollections.observableArrayList();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<Entry> found = FXCollections.observableArrayList();
    private final StringProperty wordsError = new SimpleStringProperty("");
    private final StringProperty nameError = new SimpleStringProperty("");
    private final StringProperty roleError = new SimpleStringProperty("");
    private final StringProperty dayError = new SimpleStringProperty("");
    private final TypedForm form;

    /// @param earlier null for new words
    SaidViewModel(Workbench bench, @Nullable Testimonial earlier) {
        this.bench = bench;
        this.earlier = earlier;
        id = earlier == null ? Id.fresh() : earlier.id();
        day.set(bench.today().get());
        if (earlier != null) {
            fill(earlier);
        }
        sought.subscribe(_ -> find());
        form = new TypedForm(bench, Draft.Form.impact("said", earlier == null ? null : id), earlier == null ? null : id)
                .field("words", words)
                .field("name", name)
                .field("role", role)
                .field("permission", Permission.class, permission);
        form.open();
    }

    private void fill(Testimonial said) {
        var journal = bench.live().snapshot();
        var person = said.person() == null ? null : journal.find(said.person());
        words.set(said.words().text());
        name.set(person == null ? said.name().text() : person.name().text());
        role.set(said.role().text());
        day.set(said.day());
        permission.set(said.permission());
        for (var one : said.about()) {
            var entry = journal.find(one);
            if (entry != null) {
                about.add(entry);
            }
        }
    }

    public TypedForm form() {
        return form;
    }

    public boolean isNew() {
        return earlier == null;
    }

    /// Whom the journal knows.
    public List<String> people() {
        return bench.live().snapshot().people().stream()
                .map(person -> person.name().text())
                .toList();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty roleProperty() {
        return role;
    }

    public DayWords days() {
        return bench.daysBack();
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<Permission> permissionProperty() {
        return permission;
    }

    public ObservableList<Entry> about() {
        return about;
    }

    /// What is typed to find an entry.
    public StringProperty soughtProperty() {
        return sought;
    }

    /// The entries that fit what is typed, the best first.
    public ObservableList<Entry> found() {
        return found;
    }

    public void add(Entry entry) {
        if (!about.contains(entry)) {
            about.add(entry);
        }
        sought.set("");
    }

    public void remove(Entry entry) {
        about.remove(entry);
    }

    public StringProperty wordsErrorProperty() {
        return wordsError;
    }

    public StringProperty nameErrorProperty() {
        return nameError;
    }

    public StringProperty roleErrorProperty() {
        return roleError;
    }

    public StringProperty dayErrorProperty() {
        return dayError;
    }

    public void save(Runnable then) {
        var when = day.get();
        if (!isFit() || when == null) {
            return;
        }
        var person = person();
        var who = Prose.of(name.get().strip());
        var gone = earlier == null
                ? List.<Id<Entry>>of()
                : earlier.about().stream()
                        .filter(one -> bench.live().snapshot().find(one) == null)
                        .toList(); // in the trash; its words stay about it
        var all = new ArrayList<>(about.stream().map(Entry::id).toList());
        all.addAll(gone);
        var said = new Testimonial(
                id,
                Prose.of(words.get().strip()),
                person == null ? null : person.id(),
                who,
                Prose.of(role.get().strip()),
                when,
                permission.get(),
                all);
        var verb = isNew() ? Deed.Verb.SET_UP : Deed.Verb.EDITED;
        new Keeping(bench).keep(verb, who, said, form, Text.of("impact.said.kept", who.text()), wordsError, then);
    }

    private boolean isFit() {
        wordsError.set(words.get().isBlank() ? Text.of("impact.said.error.words") : flaw(words.get()));
        nameError.set(name.get().isBlank() ? Text.of("impact.said.error.name") : flaw(name.get()));
        roleError.set(flaw(role.get()));
        var when = day.get();
        dayError.set(when == null || when.isAfter(bench.today().get()) ? Text.of("impact.said.error.day") : "");
        return wordsError.get().isEmpty()
                && nameError.get().isEmpty()
                && roleError.get().isEmpty()
                && dayError.get().isEmpty();
    }

    private static String flaw(String typed) {
        return Metrics.isStorable(typed) ? "" : Text.of("impact.error.character");
    }

    private @Nullable Person person() {
        var typed = name.get().strip();
        return bench.live().snapshot().people().stream()
                .filter(person -> person.name().text().strip().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }

    private void find() {
        var typed = sought.get().strip();
        if (typed.isEmpty()) {
            found.clear();
            return;
        }
        record Hit(Entry entry, int score) {}
        var fuzzy = Fuzzy.of(typed);
        found.setAll(bench.live().snapshot().entries().reversed().stream()
                .filter(entry -> !about.contains(entry))
                .map(entry -> new Hit(
                        entry, fuzzy.score(Fuzzy.Target.of(entry.headline().text()))))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(MOST_FOUND)
                .map(Hit::entry)
                .toList());
    }
}
