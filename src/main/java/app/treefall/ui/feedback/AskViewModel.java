package app.treefall.ui.feedback;

import app.treefall.domain.Draft;
import app.treefall.domain.Feedback;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.brief.SafeQuestions;
import app.treefall.narrative.loop.Themes;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.MoveLoop;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Whom I ask for feedback, about what, in which words, while it is being made up.
public final class AskViewModel {

    private final Workbench bench;
    private final Newest newest;
    private final List<Person> people;
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final StringProperty about = new SimpleStringProperty("");
    private final EntryPickViewModel entries;
    private final StringProperty question = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<String>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper proposed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TypedForm form;
    private boolean saving;

    AskViewModel(Workbench bench) {
        this(bench, null);
    }

    /// @param wish whose words about what are wished for; what was typed here before comes back over it
    AskViewModel(Workbench bench, Place.@Nullable AskForAQuote wish) {
        this.bench = bench;
        newest = new Newest(bench.background());
        people = PeoplePick.bossFirst(bench.live().snapshot());
        person.set(people.isEmpty() ? null : people.getFirst());
        entries = EntryPickViewModel.ofOne(bench, null);
        form = new TypedForm(bench, Draft.Form.asking(), null)
                .field("person", () -> PeoplePick.idOf(person.get()), this::choosePerson)
                .field("about", about)
                .field("entries", entries::written, entries::putBack)
                .field("question", question);
        fill(wish);
        form.open();
        person.subscribe(_ -> offer());
        about.subscribe(_ -> look());
        entries.chosenProperty().subscribe(_ -> look());
        offer();
    }

    public TypedForm form() {
        return form;
    }

    public List<Person> people() {
        return people;
    }

    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    /// A word or two; becomes the theme.
    public StringProperty aboutProperty() {
        return about;
    }

    /// The theme it gets from the entry while nothing is written about it; empty without an entry.
    public ReadOnlyStringProperty proposedThemeProperty() {
        return proposed.getReadOnlyProperty();
    }

    /// What it is about, where that is an entry.
    public EntryPickViewModel entries() {
        return entries;
    }

    public StringProperty questionProperty() {
        return question;
    }

    /// Three small questions that fit the person and the subject.
    public ReadOnlyObjectProperty<List<String>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public String name() {
        var who = person.get();
        return who == null ? Text.of("feedback.somebody") : who.shortName();
    }

    public void choose(String words) {
        question.set(words);
        error.set("");
    }

    public void copy() {
        bench.frame().copy(typed(question));
    }

    /// `then` is called with what is in the journal now. Otherwise all stays as it was typed.
    public void save(Consumer<Feedback> then) {
        var who = person.get();
        var words = typed(question);
        boolean flawed = Prose.flawIn(words) != null || Prose.flawIn(typed(about)) != null;
        error.set(
                who == null
                        ? Text.of("feedback.ask.nobody")
                        : flawed
                                ? Text.of("feedback.error.character")
                                : words.isEmpty() ? Text.of("feedback.ask.missing") : "");
        if (saving || who == null || !error.get().isEmpty()) {
            return;
        }
        saving = true;
        var entry = entries.one();
        var theme = Prose.of(typed(about).isEmpty() ? proposed.get() : typed(about));
        var id = entry == null ? null : entry.id();
        bench.background()
                .run(
                        () -> Attempt.of(() -> bench.desk().moveLoop().ask(who.id(), theme, Prose.of(words), id)),
                        attempt -> {
                            saving = false;
                            attempt.tell(bench, result -> finish(result, then));
                        });
    }

    private void finish(MoveLoop.Result result, Consumer<Feedback> then) {
        switch (result) {
            case MoveLoop.Result.Moved(var saved) -> {
                form.saved();
                bench.live().refresh();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of("feedback.ask.done", name()),
                                Text.of("feedback.undo"),
                                bench.frame()::undo));
                then.accept(saved.value());
            }
            case MoveLoop.Result.NoWords(), MoveLoop.Result.DayInFuture() -> error.set(Text.of("feedback.ask.missing"));
            case MoveLoop.Result.ChangedMeanwhile _ -> error.set(Text.of("feedback.changed.meanwhile"));
        }
    }

    /// What it is about is another.
    private void look() {
        offer();
        propose();
    }

    private void propose() {
        var entry = entries.one();
        proposed.set(
                entry == null || !typed(about).isEmpty()
                        ? ""
                        : Themes.proposed(bench.live().snapshot(), entry).text());
    }

    private void offer() {
        var who = person.get();
        if (who == null) {
            return;
        }
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        var subject = subject();
        newest.ask(
                () -> SafeQuestions.suggest(journal, who, subject, today).stream()
                        .map(Prose::text)
                        .toList(),
                offered::set);
    }

    private SafeQuestions.Subject subject() {
        var entry = entries.one();
        var typed = typed(about);
        if (entry != null) {
            return new SafeQuestions.Subject.Of(entry);
        }
        return typed.isEmpty() || Prose.flawIn(typed) != null
                ? new SafeQuestions.Subject.Nothing()
                : new SafeQuestions.Subject.Topic(Prose.of(typed));
    }

    private void fill(Place.@Nullable AskForAQuote wish) {
        var entry = wish == null ? null : bench.live().snapshot().find(wish.entry());
        if (wish != null && entry != null) {
            choosePerson(wish.person().toString());
            entries.add(entry);
            question.set(Text.of("feedback.ask.quote", entry.headline().text().strip()));
        }
    }

    private void choosePerson(String id) {
        PeoplePick.withId(people, id).ifPresent(person::set);
    }

    private static String typed(StringProperty words) {
        return Objects.requireNonNullElse(words.get(), "").strip();
    }
}
