package app.treefall.ui.audience;

import app.treefall.domain.Draft;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.ui.form.Address;
import app.treefall.ui.form.Editing;
import app.treefall.ui.form.Field;
import app.treefall.ui.form.Pair;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.TypedForms;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The people of the journal, and the one being looked at.
public final class PeopleViewModel {

    private static final int USUAL_MINUTES = 30;
    private static final int MOST_MINUTES = 480;

    private final Workbench bench;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Editing<Person> editing;
    private final TypedForms typed = new TypedForms();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Person> shown = new ReadOnlyObjectWrapper<>();
    private final Field name = new Field();
    private final Field handle = new Field();
    private final Field title = new Field();
    private final Field watches = new Field();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final Field reportsUp = new Field();
    private final Field theirWords = new Field();
    private final Field note = new Field();
    private final BooleanProperty hesitant = new SimpleBooleanProperty();
    private final Field minutes = new Field();
    private final Address address = new Address();
    private final ObjectProperty<Person.Relation> relation = new SimpleObjectProperty<>(Person.Relation.PEER);
    private final BooleanProperty decides = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> everyDays = new SimpleObjectProperty<>(0);
    private final ObservableList<Pair> explained = FXCollections.observableArrayList();

    public PeopleViewModel(Workbench bench) {
        this.bench = bench;
        editing = new Editing<>(bench, said);
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ObservableList<Person> people() {
        return people;
    }

    /// Who is being looked at; null for nobody.
    public ReadOnlyObjectProperty<@Nullable Person> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// What is typed before its field is left.
    public TypedForms typed() {
        return typed;
    }

    public Field name() {
        return name;
    }

    public Field handle() {
        return handle;
    }

    public Field title() {
        return title;
    }

    public Field watches() {
        return watches;
    }

    /// When, how and to whom they report.
    public Field reportsUp() {
        return reportsUp;
    }

    /// Words they use themselves, with commas between them.
    public Field theirWords() {
        return theirWords;
    }

    /// Private for ever.
    public Field note() {
        return note;
    }

    /// Whether hard questions should be asked softly.
    public BooleanProperty hesitantProperty() {
        return hesitant;
    }

    public Field minutes() {
        return minutes;
    }

    public Address address() {
        return address;
    }

    public ObjectProperty<Person.Relation> relationProperty() {
        return relation;
    }

    public BooleanProperty decidesProperty() {
        return decides;
    }

    /// Days from one 1:1 to the next; 0 for none.
    public ObjectProperty<Integer> everyDaysProperty() {
        return everyDays;
    }

    public ObservableList<Pair> explained() {
        return explained;
    }

    public void show(Person person) {
        typed.leave();
        editing.open(person);
        name.show(person.name());
        handle.show(person.handle());
        title.show(person.title());
        watches.show(person.attention().watches());
        reportsUp.show(person.attention().reportsUp());
        theirWords.show(joined(person.attention().theirWords()));
        note.show(person.note());
        hesitant.set(person.attention().hesitant());
        address.show(person.pronouns());
        relation.set(person.relation());
        decides.set(person.decides());
        var meeting = person.oneOnOne();
        everyDays.set(meeting == null ? 0 : meeting.everyDays());
        minutes.show(Prose.of(String.valueOf(meeting == null ? USUAL_MINUTES : meeting.minutes())));
        explained.setAll(person.attention().toBeExplained().stream()
                .map(one -> Pair.of(one.word(), one.meaning()))
                .toList());
        shown.set(person);
        known.set(!isNew(person));
        typed.open(isNew(person) ? form(null) : form(person.id()));
    }

    private boolean isNew(Person person) {
        return bench.live().snapshot().revisionOf(person.id()) == 0;
    }

    private TypedForm form(@Nullable Id<Person> person) {
        return new TypedForm(bench, Draft.Form.audience("person", person), person)
                .field("name", name.textProperty())
                .field("handle", handle.textProperty())
                .field("title", title.textProperty())
                .field("watches", watches.textProperty())
                .field("reports up", reportsUp.textProperty())
                .field("their words", theirWords.textProperty())
                .field("note", note.textProperty())
                .field("minutes", minutes.textProperty())
                .field("own address", address.own().textProperty())
                .field("address", Address.Choice.class, address.choiceProperty())
                .field("relation", Person.Relation.class, relation)
                .field("explained", () -> Pair.written(explained), words -> explained.setAll(Pair.read(words)));
    }

    /// Somebody new; kept once they have a name.
    public void add() {
        var relationOfNew = bench.live().snapshot().boss() == null ? Person.Relation.MANAGER : Person.Relation.PEER;
        show(Person.named(Prose.NONE, relationOfNew));
    }

    /// Whether they are in the journal.
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public void addExplained() {
        explained.add(Pair.of(Prose.NONE, Prose.NONE));
    }

    public void remove(Pair word) {
        explained.remove(word);
        keep(name);
    }

    /// @param touched where to say it when something is wrong
    public void keep(Field touched) {
        var person = shown.get();
        if (person != null && isFit(person)) {
            if (handle.isBlank()) {
                handle.show(Handles.from(name.prose()));
            }
            var next = written(person);
            var then = isNew(person) ? typed.savingNew(() -> form(person.id())) : typed.saving();
            editing.keep(next, next.name(), touched.errorProperty(), then);
        }
    }

    private boolean isFit(Person person) {
        boolean fit = name.isFit() & handle.isFit() & title.isFit() & minutes.isFit() & address.isFit();
        fit &= watches.isFit() & reportsUp.isFit() & theirWords.isFit() & note.isFit();
        for (var word : explained) {
            fit &= word.isFit();
        }
        if (name.isBlank()) {
            name.errorProperty()
                    .set(
                            bench.live().snapshot().revisionOf(person.id()) == 0
                                    ? ""
                                    : Text.of("audience.people.error.name"));
            return false;
        }
        if (handle.typed().contains(" ")) {
            handle.errorProperty().set(Text.of("audience.people.error.space"));
            return false;
        }
        var other = sameHandle(person.id());
        if (other != null) {
            handle.errorProperty()
                    .set(Text.of("audience.people.error.handle", other.name().text()));
            return false;
        }
        if (everyDays.get() > 0 && minutesTyped() == 0) {
            minutes.errorProperty().set(Text.of("audience.people.error.minutes", MOST_MINUTES));
            return false;
        }
        return fit;
    }

    private @Nullable Person sameHandle(Id<Person> person) {
        var same = Handles.folded(handle.typed());
        return same.isEmpty()
                ? null
                : bench.live().snapshot().people().stream()
                        .filter(one -> !one.id().equals(person)
                                && Handles.folded(one.handle().text()).equals(same))
                        .findFirst()
                        .orElse(null);
    }

    /// 0 when it is no number of minutes.
    private int minutesTyped() {
        var typed = minutes.typed();
        if (!typed.matches("[0-9]{1,3}")) {
            return 0;
        }
        int number = Integer.parseInt(typed);
        return number > MOST_MINUTES ? 0 : number;
    }

    private Person written(Person person) {
        var words = explained.stream()
                .filter(Pair::hasWord)
                .map(pair -> new Person.Attention.Explained(
                        pair.word().prose(), pair.meaning().prose()))
                .toList();
        var attention =
                new Person.Attention(watches.prose(), reportsUp.prose(), wordsOf(person), words, hesitant.get());
        var meeting = everyDays.get() == 0 ? null : new Person.Cadence(everyDays.get(), Math.max(1, minutesTyped()));
        return new Person(
                person.id(),
                name.prose(),
                handle.prose(),
                address.pronouns(),
                relation.get(),
                title.prose(),
                decides.get(),
                attention,
                meeting,
                note.typed().equals(person.note().text().strip()) ? person.note() : note.prose());
    }

    /// As they were, where nothing else was typed.
    private List<Prose> wordsOf(Person person) {
        var before = person.attention().theirWords();
        if (theirWords.prose().equals(joined(before).stripped())) {
            return before;
        }
        return Arrays.stream(theirWords.typed().split("\\s*,\\s*"))
                .filter(word -> !word.isBlank())
                .map(Prose::of)
                .toList();
    }

    private static Prose joined(List<Prose> words) {
        return Prose.of(words.stream().map(Prose::text).collect(Collectors.joining(", ")));
    }

    private void look() {
        var journal = bench.live().snapshot();
        people.setAll(journal.people());
        var person = shown.get();
        if (person == null) {
            if (!people.isEmpty()) {
                show(Objects.requireNonNullElse(journal.boss(), people.getFirst()));
            }
            return;
        }
        var now = journal.find(person.id());
        known.set(now != null);
        if (now != null && editing.isOutdated() && editing.isKept(written(person))) {
            show(now);
        }
    }
}
