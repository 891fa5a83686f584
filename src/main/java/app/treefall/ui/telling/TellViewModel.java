package app.treefall.ui.telling;

import app.treefall.capture.DayWords;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.domain.Trouble;
import app.treefall.ui.form.PeoplePick;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.RecordTelling;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// That one entry was told to somebody, and how it landed, while it is being said.
public final class TellViewModel {

    /// How it landed, as it is asked: nobody may know yet.
    public enum Landed {
        TOO_EARLY(null),
        NOT_YET(Telling.Landing.NOT_YET),
        UNDERSTOOD(Telling.Landing.UNDERSTOOD),
        REPEATED(Telling.Landing.REPEATED_UPWARD),
        MISUNDERSTOOD(Telling.Landing.MISUNDERSTOOD);

        private final Telling.@Nullable Landing landing;

        Landed(Telling.@Nullable Landing landing) {
            this.landing = landing;
        }

        static Landed of(Telling.@Nullable Landing landing) {
            for (var landed : values()) {
                if (landed.landing == landing) {
                    return landed;
                }
            }
            return TOO_EARLY;
        }
    }

    private sealed interface Outcome {
        record Done(RecordTelling.Result result) implements Outcome {}

        record Failed(Trouble trouble) implements Outcome {}
    }

    private final Workbench bench;
    private final Entry entry;
    private final @Nullable Telling earlier;
    private final Id<Telling> id;
    private final List<Person> people;
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Telling.Setting> setting = new SimpleObjectProperty<>(Telling.Setting.ONE_ON_ONE);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Landed> landed = new SimpleObjectProperty<>(Landed.TOO_EARLY);
    private final ObjectProperty<Telling.Sign> sign = new SimpleObjectProperty<>(Telling.Sign.THEIR_WORDS);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper personError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wordsError = new ReadOnlyStringWrapper("");
    private final TypedForm form;
    private final MessageViewModel message;
    private boolean saving;

    private TellViewModel(Workbench bench, Entry entry, @Nullable Telling earlier) {
        this.bench = bench;
        this.entry = entry;
        this.earlier = earlier;
        id = earlier == null ? Id.fresh() : earlier.id();
        people = PeoplePick.bossFirst(bench.live().snapshot());
        day.set(bench.today().get());
        form = new TypedForm(
                        bench,
                        earlier == null ? Draft.Form.telling(entry.id()) : Draft.Form.landing(earlier.id()),
                        entry.id())
                .field("words", words)
                .field("person", () -> PeoplePick.idOf(person.get()), this::choosePerson)
                .field("landed", Landed.class, landed)
                .field("sign", Telling.Sign.class, sign)
                .field("setting", Telling.Setting.class, setting);
        message = new MessageViewModel(bench, entry);
        person.subscribe(message::writeTo);
    }

    /// A new telling; with nobody named, to the boss.
    public static TellViewModel ofNew(Workbench bench, Entry entry, @Nullable Id<Person> to) {
        var model = new TellViewModel(bench, entry, null);
        var journal = bench.live().snapshot();
        model.person.set(to == null ? journal.boss() : journal.find(to));
        model.form.open();
        return model;
    }

    /// How a telling that is in the journal landed.
    public static TellViewModel ofLanding(Workbench bench, Entry entry, Telling earlier) {
        var model = new TellViewModel(bench, entry, earlier);
        model.person.set(bench.live().snapshot().find(earlier.person()));
        model.setting.set(earlier.setting());
        model.day.set(earlier.day());
        var known = earlier.landing();
        model.landed.set(known == null || known == Telling.Landing.NOT_YET ? Landed.UNDERSTOOD : Landed.of(known));
        model.sign.set(earlier.sign() == null ? Telling.Sign.THEIR_WORDS : earlier.sign());
        model.words.set(earlier.words().text());
        model.form.open();
        return model;
    }

    public Entry entry() {
        return entry;
    }

    /// What is typed here until it is saved.
    public TypedForm form() {
        return form;
    }

    /// Whether this says how an earlier telling landed.
    public boolean isAboutLanding() {
        return earlier != null;
    }

    public List<Person> people() {
        return people;
    }

    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    public ObjectProperty<Telling.Setting> settingProperty() {
        return setting;
    }

    /// How the day is typed.
    public DayWords days() {
        return bench.daysBack();
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<Landed> landedProperty() {
        return landed;
    }

    public ObjectProperty<Telling.Sign> signProperty() {
        return sign;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyStringProperty personErrorProperty() {
        return personError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dayErrorProperty() {
        return dayError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty wordsErrorProperty() {
        return wordsError.getReadOnlyProperty();
    }

    /// What is asked for the words, by name and by what happened.
    public String question() {
        var who = person.get();
        var name = who == null ? Text.of("telling.they") : who.shortName();
        return switch (landed.get()) {
            case TOO_EARLY, NOT_YET -> Text.of("telling.words.any", name);
            case UNDERSTOOD -> Text.of("telling.words.understood", name);
            case REPEATED -> Text.of("telling.words.repeated", name);
            case MISUNDERSTOOD -> Text.of("telling.words.misunderstood", name);
        };
    }

    /// What can be written to them instead.
    public MessageViewModel message() {
        return message;
    }

    /// Copies what was written and, where wanted, records it as told, in one step.
    public void copy(String written, Runnable then) {
        bench.frame().copy(written);
        if (!message.recordedProperty().get()) {
            bench.frame().say(Notice.of(Icon.COPY, Text.of("telling.message.copied")));
            then.run();
            return;
        }
        save(then);
    }

    /// It is written, so that it is told where one writes; how it lands nobody knows yet.
    public void write() {
        landed.set(Landed.TOO_EARLY);
        setting.set(
                switch (setting.get()) {
                    case EMAIL, DOCUMENT, CHAT -> setting.get();
                    case ONE_ON_ONE, DEMO, HALLWAY, MEETING -> Telling.Setting.EMAIL;
                });
    }

    /// Saves it; `then` is called once it is in the journal. Otherwise all stays as it was typed.
    public void save(Runnable then) {
        var telling = telling();
        if (saving || telling == null) {
            return;
        }
        saving = true;
        bench.background().run(() -> record(telling), outcome -> {
            saving = false;
            switch (outcome) {
                case Outcome.Failed(var trouble) -> bench.background().trouble().accept(trouble);
                case Outcome.Done(var result) -> finish(result, then);
            }
        });
    }

    private Outcome record(Telling telling) {
        try {
            return new Outcome.Done(bench.desk().recordTelling().run(telling));
        } catch (JournalException e) {
            return new Outcome.Failed(e.trouble());
        }
    }

    private void finish(RecordTelling.Result result, Runnable then) {
        switch (result) {
            case RecordTelling.Result.Recorded(var telling) -> {
                form.saved();
                bench.live().refresh();
                bench.frame().say(new Notice(Icon.CHECK, said(telling), Text.of("telling.undo"), bench.frame()::undo));
                then.run();
            }
            case RecordTelling.Result.NoEvidence() -> wordsError.set(Text.of("telling.error.evidence"));
            case RecordTelling.Result.DayInFuture() -> dayError.set(Text.of("telling.error.future"));
        }
    }

    private String said(Telling telling) {
        var who = bench.live().snapshot().find(telling.person());
        var name = who == null ? Text.of("telling.they") : who.shortName();
        return telling.landing() == null ? Text.of("telling.told", name) : Text.of("telling.landed", name);
    }

    /// Null, and the errors say why, while something is missing.
    private @Nullable Telling telling() {
        var to = person.get();
        var when = day.get();
        var typed = words.get();
        var landing = landed.get().landing;
        boolean claims = landing == Telling.Landing.UNDERSTOOD || landing == Telling.Landing.REPEATED_UPWARD;
        personError.set(to == null ? Text.of("telling.error.person") : "");
        dayError.set(when == null ? Text.of("telling.error.day") : "");
        wordsError.set(
                claims && typed.isBlank()
                        ? Text.of("telling.error.evidence")
                        : Prose.flawIn(typed) == null ? "" : Text.of("telling.error.character"));
        if (to == null || when == null || !wordsError.get().isEmpty()) {
            return null;
        }
        var noticed =
                landing == null ? null : earlier == null ? when : bench.today().get();
        return new Telling(
                id,
                entry.id(),
                to.id(),
                when,
                setting.get(),
                landing,
                claims ? sign.get() : null,
                Prose.of(typed.strip()),
                noticed,
                earlier == null ? null : earlier.episode());
    }

    private void choosePerson(String id) {
        PeoplePick.withId(people, id).ifPresent(person::set);
    }
}
