package app.treefall.ui.audience;

import app.treefall.domain.Entry;
import app.treefall.domain.Expectation;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.alignment.Expecting;
import app.treefall.narrative.alignment.Listeners;
import app.treefall.narrative.alignment.Listeners.Listener;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.ThrowingAway;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Who the audience is, whom of them one looks at, and what of the work serves what they want.
public final class AudienceViewModel {

    /// What stands in the middle.
    public enum Face {
        /// The journal was not read yet.
        UNKNOWN,
        /// Nobody and nothing to serve.
        NOBODY_YET,
        GRID,
        PERSON,
        PRIORITIES,
        EXPECTATIONS,
        QUESTIONS
    }

    private final Workbench bench;
    private final Newest newest;
    private final QuestionsViewModel questions;
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.UNKNOWN);
    private final ReadOnlyObjectWrapper<List<Listener>> listeners = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Expecting>> expectations = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Expecting> expecting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Alignment> alignment = new ReadOnlyObjectWrapper<>(Alignment.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ExpectationForm> expectation = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Alignment.Period> period = new SimpleObjectProperty<>(Alignment.Period.RECENT);
    private @Nullable PeopleViewModel people;
    private @Nullable PrioritiesViewModel priorities;

    public AudienceViewModel(Workbench bench) {
        this.bench = bench;
        newest = new Newest(bench.background());
        questions = new QuestionsViewModel(bench);
        bench.live().snapshotProperty().subscribe(_ -> look());
        period.subscribe((_, _) -> align(bench.live().snapshot()));
    }

    public ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// Deciders first.
    public ReadOnlyObjectProperty<List<Listener>> listenersProperty() {
        return listeners.getReadOnlyProperty();
    }

    /// Whom one looks at; null while there is nobody.
    public ReadOnlyObjectProperty<@Nullable Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    /// What they expect, the newest first.
    public ReadOnlyObjectProperty<List<Expecting>> expectationsProperty() {
        return expectations.getReadOnlyProperty();
    }

    /// What they expect now; null when they were never asked.
    public ReadOnlyObjectProperty<@Nullable Expecting> expectingProperty() {
        return expecting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Alignment> alignmentProperty() {
        return alignment.getReadOnlyProperty();
    }

    /// The expectation that is filled in; null while none is.
    public ReadOnlyObjectProperty<@Nullable ExpectationForm> expectationProperty() {
        return expectation.getReadOnlyProperty();
    }

    public ObjectProperty<Alignment.Period> periodProperty() {
        return period;
    }

    public QuestionsViewModel questions() {
        return questions;
    }

    /// Who they are, made when they are first looked at.
    public PeopleViewModel people() {
        var made = people;
        if (made == null) {
            made = new PeopleViewModel(bench);
            people = made;
        }
        return made;
    }

    public PrioritiesViewModel priorities() {
        var made = priorities;
        if (made == null) {
            made = new PrioritiesViewModel(bench);
            priorities = made;
        }
        return made;
    }

    public void choose(Person next) {
        var before = person.get();
        if (before != null && before.id().equals(next.id())) {
            return;
        }
        person.set(next);
        closeExpectation();
        lookAtPerson(bench.live().snapshot());
        if (face.get() == Face.PERSON) {
            people().show(next);
        }
    }

    void choose(@Nullable Id<Person> wanted) {
        var found = wanted == null ? null : bench.live().snapshot().find(wanted);
        if (found != null) {
            choose(found);
        }
    }

    /// Back to what serves them.
    public void showGrid() {
        closeExpectation();
        face.set(isEmpty() ? Face.NOBODY_YET : Face.GRID);
    }

    public void addPerson() {
        people().add();
        face.set(Face.PERSON);
    }

    public void editPerson() {
        var here = person.get();
        if (here != null) {
            people().show(here);
            face.set(Face.PERSON);
        }
    }

    public void addPriority() {
        priorities().add(person.get());
        face.set(Face.PRIORITIES);
    }

    /// @param wanted which of them to begin with; null for the first
    public void showPriorities(@Nullable Priority wanted) {
        if (wanted != null) {
            priorities().show(wanted);
        }
        face.set(Face.PRIORITIES);
    }

    public void showExpectations() {
        closeExpectation();
        face.set(Face.EXPECTATIONS);
    }

    /// @param question what was asked; nothing for one's own words
    public void noteExpectation(Prose question) {
        var here = person.get();
        if (here != null) {
            closeExpectation();
            expectation.set(ExpectationForm.ofNew(bench, here, question));
            face.set(Face.EXPECTATIONS);
        }
    }

    public void editExpectation(Expectation known) {
        var here = person.get();
        if (here != null) {
            closeExpectation();
            expectation.set(ExpectationForm.of(bench, here, known));
            face.set(Face.EXPECTATIONS);
        }
    }

    public void saveExpectation() {
        var form = expectation.get();
        if (form != null) {
            form.save(() -> expectation.set(null));
        }
    }

    /// What was typed stays as a draft.
    public void closeExpectation() {
        var form = expectation.get();
        if (form != null) {
            form.form().close();
            expectation.set(null);
        }
    }

    public void trash(Expectation known) {
        closeExpectation();
        new ThrowingAway(bench).run(known, () -> {});
    }

    public void showQuestions() {
        face.set(Face.QUESTIONS);
    }

    /// The form of one cell.
    public ServiceViewModel service(Entry entry, Priority priority) {
        return new ServiceViewModel(bench, entry, priority);
    }

    MergeViewModel merging(Person gone) {
        return new MergeViewModel(bench, gone);
    }

    public void openEntry(Entry entry) {
        bench.frame().go(new Place.OpenEntry(entry.id()));
    }

    public void logSomething() {
        bench.frame().capture("");
    }

    Workbench bench() {
        return bench;
    }

    Snapshot journal() {
        return bench.live().snapshot();
    }

    private boolean isEmpty() {
        var journal = bench.live().snapshot();
        return journal.people().isEmpty() && journal.priorities().isEmpty();
    }

    private void look() {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        listeners.set(Listeners.of(journal, today));
        var before = person.get();
        var now = before == null ? null : journal.find(before.id());
        person.set(
                now != null
                        ? now
                        : listeners.get().isEmpty()
                                ? null
                                : listeners.get().getFirst().person());
        followTheForm(journal);
        lookAtPerson(journal);
        align(journal);
        switch (face.get()) {
            case UNKNOWN, NOBODY_YET, GRID -> face.set(isEmpty() ? Face.NOBODY_YET : Face.GRID);
            case PERSON, PRIORITIES, EXPECTATIONS, QUESTIONS -> {}
        }
    }

    /// Somebody who was just added is the one that is looked at.
    private void followTheForm(Snapshot journal) {
        var made = people;
        var shown = made == null || face.get() != Face.PERSON
                ? null
                : made.shownProperty().get();
        var added = shown == null ? null : journal.find(shown.id());
        if (added != null) {
            person.set(added);
        }
    }

    private void lookAtPerson(Snapshot journal) {
        var here = person.get();
        var today = bench.today().get();
        if (here == null) {
            expectations.set(List.of());
            expecting.set(null);
        } else {
            expectations.set(journal.expectations().stream()
                    .filter(one -> Objects.equals(one.person(), here.id()))
                    .sorted(Comparator.comparing(Expectation::asked).reversed())
                    .map(one -> Expecting.of(journal, one, today))
                    .toList());
            expecting.set(Expecting.of(journal, here.id(), today));
        }
        questions.show(journal, here);
    }

    private void align(Snapshot journal) {
        var chosen = period.get();
        var today = bench.today().get();
        newest.ask(() -> Alignment.of(journal, chosen, today), alignment::set);
    }
}
