package app.treefall.ui.audience;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Episode;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.BankRow;
import app.treefall.narrative.brief.BankRows;
import app.treefall.narrative.brief.Brief;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The question bank for one person: what is in the next brief, what could be, and what they answered so far.
public final class QuestionsViewModel {

    /// @param isInTheBrief whether it will be asked next time
    public record Line(BankRow row, boolean isInTheBrief) {}

    private static final int NOT_ASKED = Integer.MAX_VALUE;

    private record Found(List<BankRow> rows, List<Prose> proposed) {}

    private final Workbench bench;
    private final Keeping keeping;
    private final Newest newest;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Person person;

    QuestionsViewModel(Workbench bench) {
        this.bench = bench;
        keeping = new Keeping(bench);
        newest = new Newest(bench.background());
    }

    /// What will be asked next time first, then the stalest.
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public String name() {
        return person == null ? "" : person.shortName();
    }

    @Nullable
    Person person() {
        return person;
    }

    void show(Snapshot journal, @Nullable Person next) {
        if (next == null || person == null || !next.id().equals(person.id())) {
            lines.set(List.of());
        }
        person = next;
        if (next != null) {
            var today = bench.today().get();
            newest.ask(() -> inOrder(found(journal, next, today), journal, next, today), lines::set);
        }
    }

    private Found found(Snapshot journal, Person whom, LocalDate today) {
        var meeting = BankRows.nextMeeting(journal, whom.id(), today);
        var proposed = meeting != null && meeting.questions().isEmpty()
                ? proposed(journal, whom, meeting, today)
                : List.<Prose>of();
        return new Found(BankRows.of(journal, whom, today), proposed);
    }

    /// What the brief asks where its owner chose nothing.
    private List<Prose> proposed(Snapshot journal, Person whom, Episode meeting, LocalDate today) {
        return bench.desk().prepareBrief().run(journal, whom.id(), meeting.day(), today).brief().asks().stream()
                .map(Brief.Ask::words)
                .toList();
    }

    private static List<Line> inOrder(Found found, Snapshot journal, Person whom, LocalDate today) {
        var meeting = BankRows.nextMeeting(journal, whom.id(), today);
        var posed = meeting == null ? List.<Episode.Posed>of() : meeting.questions();
        return found.rows().stream()
                .sorted(Comparator.comparingInt(row -> place(row, posed, found.proposed())))
                .map(row -> new Line(row, place(row, posed, found.proposed()) < NOT_ASKED))
                .toList();
    }

    /// Where it is asked in the next brief.
    private static int place(BankRow row, List<Episode.Posed> posed, List<Prose> proposed) {
        for (int i = 0; i < posed.size(); i++) {
            if (isOf(row, posed.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < proposed.size(); i++) {
            if (isSame(proposed.get(i), row.words())) {
                return i;
            }
        }
        return NOT_ASKED;
    }

    private static boolean isOf(BankRow row, Episode.Posed posed) {
        var saved = row.saved();
        return (saved != null && saved.id().equals(posed.question())) || isSame(posed.words(), row.words());
    }

    private static boolean isSame(Prose one, Prose other) {
        return Handles.folded(one.text().strip())
                .equals(Handles.folded(other.text().strip()));
    }

    /// It is asked in the next 1:1 that is planned; where none is, that is said.
    public void addToTheBrief(BankRow row) {
        var whom = person;
        if (whom == null) {
            return;
        }
        var today = bench.today().get();
        if (BankRows.nextMeeting(bench.live().snapshot(), whom.id(), today) == null) {
            bench.frame()
                    .say(new Notice(
                            Icon.INFO,
                            Text.of("audience.ask.unplanned", whom.shortName()),
                            Text.of("audience.ask.plan"),
                            () -> bench.frame().go(new Place.Prepare(whom.id()))));
            return;
        }
        keeping.change(
                Deed.Verb.PREPARED,
                row.words(),
                () -> {
                    var journal = bench.desk().readJournal().run();
                    var meeting = BankRows.nextMeeting(journal, whom.id(), today);
                    return meeting == null ? List.of() : asking(journal, whom, meeting, row, today);
                },
                Text.of("audience.ask.added", whom.shortName()));
    }

    private List<Kept> asking(Snapshot journal, Person whom, Episode meeting, BankRow row, LocalDate today) {
        var changed = new ArrayList<Kept>();
        var posed = posed(journal, whom, meeting, today);
        var question = kept(row, false);
        if (row.saved() == null) {
            changed.add(question);
        }
        posed.add(new Episode.Posed(question.id(), row.words(), Prose.NONE));
        changed.add(NextEpisode.withQuestions(meeting, posed));
        return changed;
    }

    /// What its owner chose, else what the brief proposes.
    private List<Episode.Posed> posed(Snapshot journal, Person whom, Episode meeting, LocalDate today) {
        var posed = new ArrayList<>(meeting.questions());
        if (posed.isEmpty()) {
            var brief = bench.desk()
                    .prepareBrief()
                    .run(journal, whom.id(), meeting.day(), today)
                    .brief();
            brief.asks().forEach(ask -> posed.add(new Episode.Posed(ask.question(), ask.words(), Prose.NONE)));
        }
        return posed;
    }

    /// It is not asked next time after all. The last one stays, since a brief without questions chooses anew.
    public void takeOut(BankRow row) {
        var whom = person;
        if (whom == null) {
            return;
        }
        var today = bench.today().get();
        keeping.change(
                Deed.Verb.PREPARED,
                row.words(),
                () -> {
                    var journal = bench.desk().readJournal().run();
                    var meeting = BankRows.nextMeeting(journal, whom.id(), today);
                    return meeting == null ? List.of() : without(journal, whom, meeting, row, today);
                },
                Text.of("audience.ask.taken", whom.shortName()));
    }

    private List<Kept> without(Snapshot journal, Person whom, Episode meeting, BankRow row, LocalDate today) {
        var posed = posed(journal, whom, meeting, today);
        posed.removeIf(one -> isOf(row, one));
        return List.of(NextEpisode.withQuestions(meeting, posed));
    }

    /// It is no longer proposed, to anybody.
    public void retire(BankRow row) {
        change(row, kept(row, true), Text.of("audience.ask.retired"));
    }

    public void bringBack(BankRow row) {
        change(row, kept(row, false), Text.of("audience.ask.back"));
    }

    /// One of its owner's own.
    ///
    /// @param wrong hears why it is not kept
    public void add(Prose words, Question.Purpose purpose, Runnable then, Consumer<String> wrong) {
        var question = new Question(Id.fresh(), Prose.NONE, words, purpose, false, List.of());
        keeping.change(
                Deed.Verb.SET_UP,
                words,
                () -> List.of(question),
                Draft.Form.audience("question", null),
                Text.of("audience.ask.kept"),
                then,
                wrong);
    }

    /// In other words, or for another purpose. One of the bank becomes its owner's own, and the bank's is retired.
    public void edit(BankRow row, Prose words, Question.Purpose purpose, Runnable then, Consumer<String> wrong) {
        var saved = row.saved();
        var things = new ArrayList<Kept>();
        if (saved != null && row.isOwn()) {
            things.add(new Question(saved.id(), saved.bankKey(), words, purpose, saved.retired(), saved.asked()));
        } else {
            things.add(kept(row, true));
            things.add(new Question(Id.fresh(), Prose.NONE, words, purpose, false, List.of()));
        }
        keeping.change(
                Deed.Verb.SET_UP,
                words,
                () -> things,
                Draft.Form.audience("question", saved == null ? null : saved.id()),
                Text.of("audience.ask.kept"),
                then,
                wrong);
    }

    /// That it was asked on a day outside a 1:1 of the journal, and what was answered.
    public void answered(BankRow row, LocalDate day, Prose answer, Runnable then, Consumer<String> wrong) {
        var whom = person;
        if (whom != null) {
            var before = kept(row, false);
            var all = new ArrayList<>(before.asked());
            all.add(new Question.Asked(whom.id(), day, null, answer));
            var now = new Question(
                    before.id(), before.bankKey(), before.words(), before.purpose(), before.retired(), all);
            keeping.change(
                    Deed.Verb.ASKED,
                    row.words(),
                    () -> List.of(now),
                    Draft.Form.audience("answer", whom.id()),
                    Text.of("audience.ask.answered", whom.shortName()),
                    then,
                    wrong);
        }
    }

    private void change(BankRow row, Question question, String done) {
        keeping.change(Deed.Verb.SET_UP, row.words(), () -> List.of(question), done);
    }

    private static Question kept(BankRow row, boolean retired) {
        var saved = row.saved();
        return saved == null
                ? new Question(Id.fresh(), Prose.of(row.bankKey()), row.words(), row.purpose(), retired, List.of())
                : new Question(saved.id(), saved.bankKey(), saved.words(), saved.purpose(), retired, saved.asked());
    }

    Workbench bench() {
        return bench;
    }
}
