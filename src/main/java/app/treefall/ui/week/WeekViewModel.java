package app.treefall.ui.week;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the week shows: its days, the gap, what needs a word.
public final class WeekViewModel {

    /// What a journal is still missing, one thing at a time; the first steps are taught here.
    public enum Lesson {
        NONE,
        LOG_SOMETHING,
        NAME_YOUR_BOSS
    }

    /// Whether the week's harvest is to be offered.
    public enum Invitation {
        NONE,
        BEGIN,
        GO_ON
    }

    private static final int DAYS = 7;

    private record Shown(
            String title,
            String span,
            List<WeekRow> rows,
            @Nullable GapShown gap,
            List<Need> needs,
            List<Need> putOff,
            String prepare,
            Lesson lesson) {}

    private final Workbench bench;
    private final Rhythm rhythm;
    private final ObjectProperty<DaySpan> week;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper span = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper prepare = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<WeekRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable GapShown> gap = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Need>> needs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Need>> putOff = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Invitation> invitation = new ReadOnlyObjectWrapper<>(Invitation.NONE);
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>(Lesson.NONE);
    private Snapshot briefed = Snapshot.EMPTY;
    private String details = "";

    /// The one that is shown.
    DaySpan week() {
        return week.get();
    }

    public WeekViewModel(Workbench bench, Rhythm rhythm) {
        this.bench = bench;
        this.rhythm = rhythm;
        week = new SimpleObjectProperty<>(thisWeek());
        bench.live().snapshotProperty().subscribe(_ -> look());
        week.subscribe((_, _) -> look());
        rhythm.weekProperty().subscribe((_, now) -> {
            week.set(now.around(week.get().first()));
            look();
        });
    }

    /// To be called when the week comes to the front: a night may have passed, a harvest may have been begun.
    public void refresh() {
        look();
        invite();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// What the button that prepares the next 1:1 is called.
    public ReadOnlyStringProperty prepareProperty() {
        return prepare.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<WeekRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable GapShown> gapProperty() {
        return gap.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Need>> needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /// What was put off, by value.
    public ReadOnlyObjectProperty<List<Need>> putOffProperty() {
        return putOff.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Invitation> invitationProperty() {
        return invitation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    public void earlier() {
        week.set(rhythm.week().around(week.get().first().minusDays(DAYS)));
    }

    public void later() {
        week.set(rhythm.week().around(week.get().first().plusDays(DAYS)));
    }

    public void backToToday() {
        week.set(thisWeek());
    }

    public void harvest() {
        bench.frame().go(new Place.Harvest());
    }

    public void open(WeekRow row) {
        switch (row) {
            case WeekRow.Logged logged -> bench.frame().go(new Place.OpenEntry(logged.entry()));
            case WeekRow.Meeting meeting -> bench.frame().go(new Place.Prepare(meeting.person()));
            case WeekRow.Due due -> bench.frame().go(due.place());
            case WeekRow.Heading _, WeekRow.Nothing _ -> {}
        }
    }

    /// Prepares the next 1:1: the planned one, else one with the boss.
    public void prepare() {
        var person = whom(bench.live().snapshot());
        bench.frame().go(person == null ? new Place.OneOnOnes() : new Place.Prepare(person));
    }

    public void search(String words) {
        bench.frame().find(words);
    }

    public void addPeople() {
        bench.frame().go(new Place.Audience(null));
    }

    private @Nullable Id<Person> whom(Snapshot journal) {
        var next = NextMeeting.of(journal, bench.today().get());
        var boss = journal.boss();
        return next != null ? next.person() : boss == null ? null : boss.id();
    }

    private void look() {
        var journal = bench.live().snapshot();
        var shown = week.get();
        var today = bench.today().get();
        var now = thisWeek();
        var known = details;
        bench.background().aside(() -> look(journal, shown, now, today, known), seen -> {
            if (isCurrent(journal, shown)) {
                show(seen);
                brief(journal, today);
            }
        });
    }

    private static Shown look(Snapshot journal, DaySpan week, DaySpan thisWeek, LocalDate today, String details) {
        var ledger = Ledger.of(journal, today);
        var needs = needs(ledger.nudges(), journal);
        var putOff = journal.snoozes().isEmpty() ? List.<Need>of() : needs(ledger.putOff(), journal);
        var lesson = journal.entries().isEmpty()
                ? Lesson.LOG_SOMETHING
                : journal.boss() == null ? Lesson.NAME_YOUR_BOSS : Lesson.NONE;
        return new Shown(
                WeekDays.title(week.first(), thisWeek, today),
                WeekSpan.words(week, today),
                WeekDays.of(ledger, thisWeek, week.first(), details),
                GapShown.of(ledger),
                needs,
                putOff,
                NextMeeting.prepare(NextMeeting.of(journal, today), today),
                lesson);
    }

    private static List<Need> needs(List<Nudge> nudges, Snapshot journal) {
        return nudges.stream().map(nudge -> Need.of(nudge, journal)).toList();
    }

    /// On the last working day and the day of the reminder, and as long as one that was begun is open; once done,
    /// not again.
    private void invite() {
        var now = thisWeek();
        var day = bench.today().get().getDayOfWeek();
        boolean isTheDay =
                day == rhythm.week().lastWorked() || day == rhythm.reminder().dayIn(rhythm.week());
        bench.background().run(() -> HarvestMark.read(bench.desk()), mark -> {
            boolean begun = mark != null && mark.isOf(now.first());
            if (begun) {
                invitation.set(mark.isDone() ? Invitation.NONE : Invitation.GO_ON);
            } else {
                invitation.set(isTheDay ? Invitation.BEGIN : Invitation.NONE);
            }
        });
    }

    private DaySpan thisWeek() {
        return rhythm.week().around(bench.today().get());
    }

    private void show(Shown seen) {
        title.set(seen.title());
        span.set(seen.span());
        prepare.set(seen.prepare());
        lesson.set(seen.lesson());
        gap.set(seen.gap());
        needs.set(seen.needs());
        putOff.set(seen.putOff());
        rows.set(seen.rows());
    }

    /// The brief takes longest, so it comes after everything else is on the screen.
    private void brief(Snapshot journal, LocalDate today) {
        var next = NextMeeting.of(journal, today);
        if (next == null || journal == briefed) {
            return;
        }
        briefed = journal;
        bench.background().aside(() -> briefly(journal, next, today), words -> {
            if (journal == bench.live().snapshot() && !Objects.equals(words, details)) {
                details = words;
                look();
            }
        });
    }

    private String briefly(Snapshot journal, Episode next, LocalDate today) {
        var brief = bench.desk()
                .prepareBrief()
                .run(journal, next.person(), next.day(), today)
                .brief();
        var points = Wording.startUpper(counted(brief.points().size(), "week.point", "week.points"));
        return Text.of(
                "week.brief",
                points,
                counted(brief.minutesUsed(), "week.minute", "week.minutes"),
                counted(brief.asks().size(), "week.question", "week.questions"));
    }

    private static String counted(int count, String one, String many) {
        return count == 1 ? Text.of(one) : Text.of(many, CountWords.of(count));
    }

    private boolean isCurrent(Snapshot journal, DaySpan shown) {
        return journal == bench.live().snapshot() && shown.equals(week.get());
    }
}
