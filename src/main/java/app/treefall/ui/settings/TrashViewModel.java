package app.treefall.ui.settings;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.ledger.Ties;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Called;
import app.treefall.usecase.TrashThing.InTrash;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What was thrown away, to be brought back or to go for good.
public final class TrashViewModel {

    private final Workbench bench;
    private final ObservableList<InTrash> trash = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable InTrash> doubted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper emptying = new ReadOnlyBooleanWrapper();
    private boolean isOpen;

    public TrashViewModel(Workbench bench) {
        this.bench = bench;
        bench.live().snapshotProperty().subscribe((_, _) -> look());
    }

    /// Newest first.
    public ObservableList<InTrash> trash() {
        return trash;
    }

    /// Asked to go for good, and waiting for the second yes.
    public ReadOnlyObjectProperty<@Nullable InTrash> doubtedProperty() {
        return doubted.getReadOnlyProperty();
    }

    /// Whether all of it was asked to go for good, and waits for the second yes.
    public ReadOnlyBooleanProperty emptyingProperty() {
        return emptying.getReadOnlyProperty();
    }

    public void open() {
        isOpen = true;
        keepIt();
        look();
    }

    public void restore(InTrash thing) {
        bench.background()
                .run(
                        () -> {
                            bench.desk().trashThing().restore(thing.thing());
                            return thing;
                        },
                        _ -> {
                            bench.frame()
                                    .say(new Notice(
                                            Icon.UNDO,
                                            Text.of("settings.trash.restored"),
                                            Text.of("settings.undo"),
                                            bench.frame()::undo));
                            bench.live().refresh();
                        });
    }

    public void askToDelete(InTrash thing) {
        emptying.set(false);
        doubted.set(thing);
    }

    public void askToEmpty() {
        doubted.set(null);
        emptying.set(true);
    }

    public void keepIt() {
        doubted.set(null);
        emptying.set(false);
    }

    /// The second yes.
    public void deleteForGood() {
        var thing = Objects.requireNonNull(doubted.get());
        doubted.set(null);
        bench.background()
                .run(
                        () -> {
                            bench.desk().trashThing().purge(thing.thing());
                            return thing;
                        },
                        _ -> gone(Text.of("settings.trash.deleted")));
    }

    /// The second yes to all of it.
    public void empty() {
        emptying.set(false);
        bench.background()
                .run(
                        () -> bench.desk().trashThing().empty(),
                        count -> gone(Text.of(
                                "settings.trash.emptied",
                                Wording.startUpper(Wording.count(count, "thing is", "things are")))));
    }

    /// What it is, and when it went: "Testimonial, thrown away on 3 November".
    public String when(InTrash thing) {
        return Text.of("settings.trash.when", kind(thing.thing()), day(thing));
    }

    /// Enough of it to know it again, on one line.
    public String title(InTrash thing) {
        var words = Called.of(thing.thing()).text().replace('\n', ' ').strip();
        return switch (thing.thing()) {
            case Telling telling -> told(telling);
            case Episode episode -> with(episode.person(), episode.day(), words);
            case Testimonial said -> Text.of("settings.trash.said", nameOf(said), words);
            case Feedback feedback -> by(feedback.person(), words);
            case Expectation expectation -> by(expectation.person(), words);
            case Kept _ -> words.isEmpty() ? kind(thing.thing()) : words;
        };
    }

    /// What goes with it, for the second yes.
    public String doubt(InTrash thing) {
        var along = new Ties(bench.live().snapshot()).whenPurged(thing.thing());
        return along.isEmpty() ? Text.of("settings.trash.sure") : Text.of("settings.trash.sure.along", along);
    }

    private void gone(String words) {
        bench.frame().say(Notice.of(Icon.TRASH, words));
        look();
        bench.live().refresh();
    }

    private String told(Telling telling) {
        Entry entry = bench.live().snapshot().find(telling.entry());
        var headline = entry == null
                ? Text.of("settings.trash.gone")
                : entry.headline().text().strip();
        return Text.of("settings.trash.told", name(telling.person()), dayOf(telling.day()), headline);
    }

    private String with(Id<Person> person, LocalDate day, String title) {
        var words = Text.of("settings.trash.met", name(person), dayOf(day));
        return title.isEmpty() ? words : words + ": " + title;
    }

    private String by(Id<Person> person, String words) {
        return words.isEmpty() ? name(person) : Text.of("settings.trash.by", name(person), words);
    }

    private String nameOf(Testimonial said) {
        var person = said.person() == null ? null : bench.live().snapshot().find(said.person());
        return (person == null ? said.name() : person.name()).text().strip();
    }

    private String name(Id<Person> id) {
        Person person = bench.live().snapshot().find(id);
        return person == null
                ? Text.of("settings.trash.somebody")
                : person.name().text().strip();
    }

    private static String kind(Kept thing) {
        return Text.of("archive.kind." + thing.getClass().getSimpleName());
    }

    private String day(InTrash thing) {
        return dayOf(thing.at().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    private String dayOf(LocalDate day) {
        return Wording.day(day, bench.today().get());
    }

    private void look() {
        if (isOpen) {
            bench.background().run(() -> bench.desk().trashThing().trash(), trash::setAll);
        }
    }
}
