package app.treefall.ui.oneonones;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How a meeting went, said afterwards in a minute: each point, the answers, the promises. Saved in one step.
final class WrapUpViewModel {

    /// A question that was prepared, and what was answered; empty when it was not asked.
    record Asked(Brief.Ask ask, StringProperty answer) {}

    private final Workbench bench;
    private final Person with;
    private final Episode episode;
    private final String title;
    private final Snapshot journal;
    private final Runnable done;
    private final LocalDate day;
    private final List<PointSaid> points;
    private final List<Asked> asked;
    private final StringProperty mine = new SimpleStringProperty("");
    private final StringProperty theirs = new SimpleStringProperty("");
    private final StringProperty notes;
    private final TypedForm form;
    private boolean saving;

    WrapUpViewModel(Workbench bench, Person with, Episode episode, PrepareViewModel prepared, Runnable done) {
        this.bench = bench;
        this.with = with;
        this.episode = episode;
        this.done = done;
        journal = prepared.journal();
        title = prepared.titleProperty().get();
        var today = bench.today().get();
        day = episode.day().isAfter(today) ? today : episode.day();
        points = prepared.pointsProperty().get().stream()
                .map(point -> new PointSaid(point, PrepareViewModel.talkingPoint(point, episode), with.shortName()))
                .toList();
        asked = questions(
                Objects.requireNonNull(prepared.preparedProperty().get()).brief());
        notes = new SimpleStringProperty(episode.notes().text());
        form = formOf();
        form.open();
    }

    /// Points by their entry, questions by themselves: another plan of the meeting may have other ones.
    private TypedForm formOf() {
        var all = new TypedForm(bench, Draft.Form.wrapUp(episode.id()), episode.id())
                .field("mine", mine)
                .field("theirs", theirs)
                .field("notes", notes);
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            all.field("words " + point.key(i), point.wordsProperty());
            all.field(
                    "outcome " + point.key(i),
                    () -> point.outcomeProperty().get().name(),
                    point::chooseOutcome);
        }
        for (int i = 0; i < asked.size(); i++) {
            all.field("answer " + key(asked.get(i).ask(), i), asked.get(i).answer());
        }
        return all;
    }

    private static String key(Brief.Ask ask, int number) {
        var question = ask.question();
        if (question != null) {
            return question.toString();
        }
        return ask.bankKey().isEmpty() ? Integer.toString(number) : ask.bankKey();
    }

    /// What is typed here until it is saved.
    TypedForm form() {
        return form;
    }

    private static List<Asked> questions(Brief brief) {
        var all = new ArrayList<Asked>();
        var teachBack = brief.teachBack();
        if (teachBack != null) {
            all.add(new Asked(teachBack, new SimpleStringProperty("")));
        }
        brief.asks().forEach(ask -> all.add(new Asked(ask, new SimpleStringProperty(""))));
        return List.copyOf(all);
    }

    String name() {
        return with.shortName();
    }

    String title() {
        return title;
    }

    /// "Held today", when its planned day has not come yet.
    LocalDate day() {
        return day;
    }

    List<PointSaid> points() {
        return points;
    }

    List<Asked> asked() {
        return asked;
    }

    /// What I promised, a line each.
    StringProperty mineProperty() {
        return mine;
    }

    StringProperty theirsProperty() {
        return theirs;
    }

    StringProperty notesProperty() {
        return notes;
    }

    /// Saves all of it, or says at each point what is missing; what was typed stays either way.
    void save() {
        boolean complete = true;
        for (var point : points) {
            complete &= point.check();
        }
        if (!complete || saving) {
            return;
        }
        saving = true;
        var things = things();
        new KeepEpisode(bench).all(Deed.Verb.HELD, episode, things, form.place(), ended -> {
            saving = false;
            if (ended == KeepEpisode.Ended.SAVED) {
                form.saved();
                bench.frame()
                        .say(new Notice(
                                Icon.CHECK,
                                Text.of("oneonones.wrapped"),
                                Text.of("oneonones.undo"),
                                bench.frame()::undo));
                done.run();
            }
        });
    }

    private List<Kept> things() {
        var things = new ArrayList<Kept>();
        var posed = new ArrayList<Episode.Posed>();
        for (var one : asked) {
            var answer = words(one.answer());
            var question = answer.hasWords() ? answered(one.ask(), answer) : null;
            if (question != null) {
                things.add(question);
            }
            if (answer.hasWords()) {
                posed.add(new Episode.Posed(
                        question == null ? one.ask().question() : question.id(),
                        one.ask().words(),
                        answer));
            }
        }
        var promises = new ArrayList<>(episode.promises());
        promises.addAll(promises(Episode.Promise.By.ME, mine));
        promises.addAll(promises(Episode.Promise.By.THEM, theirs));
        var outcomes = points.stream().map(PointSaid::talkingPoint).toList();
        var held =
                new EpisodeChange.Held(outcomes, posed, promises, episode.status(), episode.nextTime(), words(notes));
        things.addFirst(EpisodeChange.held(episode, day, Prose.of(title), held));
        for (var point : points) {
            var entry = point.talkingPoint().entry();
            if (entry != null && point.wasTold()) {
                things.add(telling(entry, point));
            }
        }
        return things;
    }

    private Telling telling(Id<Entry> entry, PointSaid point) {
        var landing = point.landing();
        return new Telling(
                Id.fresh(),
                entry,
                with.id(),
                day,
                Telling.Setting.ONE_ON_ONE,
                landing,
                landing == null ? null : Telling.Sign.THEIR_WORDS,
                point.theirWords(),
                landing == null ? null : day,
                episode.id());
    }

    /// The question with this answer; null for words that are no question of the journal or the bank.
    private @Nullable Question answered(Brief.Ask ask, Prose answer) {
        var asking = new Question.Asked(with.id(), day, episode.id(), answer);
        var known = ask.question() == null ? null : journal.find(ask.question());
        if (known != null) {
            var all = new ArrayList<>(known.asked());
            all.add(asking);
            return new Question(known.id(), known.bankKey(), known.words(), known.purpose(), known.retired(), all);
        }
        return ask.bankKey().isEmpty()
                ? null
                : new Question(Id.fresh(), Prose.of(ask.bankKey()), ask.words(), ask.purpose(), false, List.of(asking));
    }

    private static List<Episode.Promise> promises(Episode.Promise.By by, StringProperty typed) {
        return typed.get()
                .lines()
                .map(PointSaid::storable)
                .filter(Prose::hasWords)
                .map(line -> new Episode.Promise(by, line, null, null))
                .toList();
    }

    private static Prose words(StringProperty typed) {
        return PointSaid.storable(typed.get());
    }
}
