package app.treefall.ui.audience;

import app.treefall.capture.DayWords;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Expectation;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One expectation while it is filled in: what was asked, the answer word for word, and what would satisfy and amaze.
public final class ExpectationForm {

    private final Workbench bench;
    private final Keeping keeping;
    private final Person person;
    private final Id<Expectation> id;
    private final long revision;
    private final Field question = new Field();
    private final Field answer = new Field();
    private final Field meets = new Field();
    private final Field amazes = new Field();
    private final Field day = new Field();
    private final ObjectProperty<@Nullable LocalDate> asked = new SimpleObjectProperty<>();
    private final ObjectProperty<Expectation.Progress> progress = new SimpleObjectProperty<>(Expectation.Progress.OPEN);
    private final ObservableList<Entry> metBy = FXCollections.observableArrayList();
    private final TypedForm form;

    private ExpectationForm(Workbench bench, Person person, Expectation from) {
        this.bench = bench;
        this.person = person;
        keeping = new Keeping(bench);
        id = from.id();
        revision = bench.live().snapshot().revisionOf(id);
        question.show(from.question());
        answer.show(from.answer());
        meets.show(from.meets());
        amazes.show(from.amazes());
        asked.set(from.asked());
        progress.set(from.progress());
        from.metBy().forEach(this::link);
        var place = isNew() ? Draft.Form.audience("expected", person.id()) : Draft.Form.audience("expectation", id);
        form = new TypedForm(bench, place, isNew() ? person.id() : id)
                .field("question", question.textProperty())
                .field("answer", answer.textProperty())
                .field("meets", meets.textProperty())
                .field("amazes", amazes.textProperty())
                .field("progress", Expectation.Progress.class, progress)
                .field("entries", this::linked, this::linkAgain);
        form.open();
    }

    /// A new one, asked today unless said otherwise.
    static ExpectationForm ofNew(Workbench bench, Person person, Prose question) {
        return new ExpectationForm(
                bench,
                person,
                new Expectation(
                        Id.fresh(),
                        person.id(),
                        bench.today().get(),
                        question,
                        Prose.NONE,
                        Prose.NONE,
                        Prose.NONE,
                        List.of(),
                        Expectation.Progress.OPEN));
    }

    static ExpectationForm of(Workbench bench, Person person, Expectation expectation) {
        return new ExpectationForm(bench, person, expectation);
    }

    boolean isNew() {
        return revision == 0;
    }

    TypedForm form() {
        return form;
    }

    public String name() {
        return person.shortName();
    }

    public Field question() {
        return question;
    }

    public Field answer() {
        return answer;
    }

    public Field meets() {
        return meets;
    }

    public Field amazes() {
        return amazes;
    }

    /// Where it is said what is wrong with the day.
    public Field day() {
        return day;
    }

    public ObjectProperty<@Nullable LocalDate> askedProperty() {
        return asked;
    }

    DayWords days() {
        return bench.daysBack();
    }

    public ObjectProperty<Expectation.Progress> progressProperty() {
        return progress;
    }

    /// The entries that meet it.
    public ObservableList<Entry> metBy() {
        return metBy;
    }

    public void link(Id<Entry> entry) {
        var found = bench.live().snapshot().find(entry);
        if (found != null && metBy.stream().noneMatch(one -> one.id().equals(entry))) {
            metBy.add(found);
        }
    }

    public void unlink(Entry entry) {
        metBy.remove(entry);
    }

    /// Kept as it stands; `then` is called once it is in the journal.
    public void save(Runnable then) {
        boolean fit = question.isFit() & answer.isFit() & meets.isFit() & amazes.isFit();
        var when = asked.get();
        boolean ahead = when == null || when.isAfter(bench.today().get());
        day.errorProperty().set(ahead ? Text.of("audience.expect.error.day") : "");
        if (answer.isBlank() && meets.isBlank() && amazes.isBlank()) {
            answer.errorProperty().set(Text.of("audience.expect.error.nothing", person.shortName()));
            return;
        }
        if (!fit || ahead || when == null) {
            return;
        }
        var expectation = new Expectation(
                id,
                person.id(),
                when,
                question.prose(),
                answer.prose(),
                meets.prose(),
                amazes.prose(),
                metBy.stream().map(Entry::id).toList(),
                progress.get());
        keeping.keep(
                Deed.Verb.ANSWERED,
                expectation.question(),
                expectation,
                revision,
                form.place(),
                Text.of("audience.expect.saved", person.shortName()),
                () -> {
                    form.saved();
                    then.run();
                },
                answer.errorProperty()::set);
    }

    private String linked() {
        return metBy.stream().map(entry -> entry.id().toString()).collect(Collectors.joining("\n"));
    }

    private void linkAgain(String written) {
        metBy.clear();
        written.lines().map(line -> Id.<Entry>of(line)).forEach(this::link);
    }
}
