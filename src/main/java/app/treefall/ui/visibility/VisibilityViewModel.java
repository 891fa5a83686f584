package app.treefall.ui.visibility;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import app.treefall.narrative.closing.Email;
import app.treefall.narrative.finding.Finding;
import app.treefall.narrative.finding.Strengths;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Standing;
import app.treefall.narrative.ledger.VisibilityGrid;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.telling.TellViewModel;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who knows what I did, and about one person how the gap closes.
public final class VisibilityViewModel {

    /// The column of the headlines: what Enter does there is open the entry.
    static final int HEADLINE = -1;

    private record Asked(
            Snapshot journal,
            LocalDate today,
            GridFilter filter,
            @Nullable Id<Person> about) {}

    private final Workbench bench;
    private final Newest grids;
    private final Newest sides;
    private final Strengths strengths = new Strengths();
    private final ReadOnlyObjectWrapper<GridFilter> filter = new ReadOnlyObjectWrapper<>(GridFilter.SEASON);
    private final ReadOnlyObjectWrapper<@Nullable GridShown> grid = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SideShown> side = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Id<Person> wanted;
    private @Nullable Asked answered;
    private boolean inFront;

    public VisibilityViewModel(Workbench bench) {
        this.bench = bench;
        grids = new Newest(bench.background());
        sides = new Newest(bench.background());
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    /// While nobody looks nothing is worked out.
    void comeToTheFront() {
        inFront = true;
        look();
    }

    void goBehind() {
        inFront = false;
    }

    ReadOnlyObjectProperty<GridFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Null until it was worked out for the first time.
    ReadOnlyObjectProperty<@Nullable GridShown> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /// Null while there is nobody, or nothing yet.
    ReadOnlyObjectProperty<@Nullable SideShown> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /// Whom the right side can be about, those who decide first.
    ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    void show(GridFilter next) {
        filter.set(next);
        look();
    }

    void about(Id<Person> person) {
        wanted = person;
        look();
    }

    Workbench bench() {
        return bench;
    }

    /// What a cell says in words; the whole entry in the column of the headlines.
    String said(int row, int column) {
        var shown = grid.get();
        if (shown == null
                || row < 0
                || row >= shown.lines().size()
                || column >= shown.grid().columns()) {
            return "";
        }
        return column == HEADLINE
                ? CellWords.row(shown.grid(), row)
                : CellWords.of(
                        shown.lines().get(row).entry(),
                        shown.grid().person(column),
                        shown.grid().at(row, column),
                        bench.today().get());
    }

    /// What Enter does in a cell: null when it led elsewhere; else what is to be told, or how it landed.
    @Nullable
    TellViewModel act(int row, int column) {
        var shown = grid.get();
        if (shown == null || row < 0 || row >= shown.lines().size()) {
            return null;
        }
        var entry = shown.lines().get(row).entry();
        if (column == HEADLINE) {
            open(entry.id());
            return null;
        }
        return telling(entry, shown.grid().person(column).id(), shown.grid().at(row, column));
    }

    void open(Id<Entry> entry) {
        bench.frame().go(new Place.OpenEntry(entry));
    }

    void prepare() {
        var shown = side.get();
        if (shown != null) {
            bench.frame().go(new Place.Prepare(shown.person().id()));
        }
    }

    void logSomething() {
        bench.frame().capture("");
    }

    void nameSomebody() {
        bench.frame().go(new Place.Audience(null));
    }

    /// Told and nothing more: how did it land? Else it is told, or told again.
    private TellViewModel telling(Entry entry, Id<Person> person, Standing standing) {
        var by = standing.by();
        boolean open = standing.visibility() == Visibility.TOLD && standing.misunderstood() == null;
        return by != null && open
                ? TellViewModel.ofLanding(bench, entry, by)
                : TellViewModel.ofNew(bench, entry, person);
    }

    /// What was told and may not have landed.
    List<ToldRow> told() {
        var shown = side.get();
        var rows = new ArrayList<ToldRow>();
        if (shown != null) {
            var journal = bench.live().snapshot();
            var ledger = Ledger.of(journal, bench.today().get());
            for (var id : shown.closing().told()) {
                var entry = journal.find(id);
                var by = ledger.standing(id, shown.person().id()).by();
                if (entry != null && by != null) {
                    rows.add(new ToldRow(
                            entry, by, Text.of("visibility.told.on", Wording.day(by.day(), ledger.today()))));
                }
            }
        }
        return rows;
    }

    /// Told, and it did not land yet: said in one click.
    void notYet(Telling telling) {
        var landed = new Telling(
                telling.id(),
                telling.entry(),
                telling.person(),
                telling.day(),
                telling.setting(),
                Telling.Landing.NOT_YET,
                null,
                telling.words(),
                bench.today().get(),
                telling.episode());
        bench.background().run(() -> bench.desk().recordTelling().run(landed), _ -> {
            bench.live().refresh();
            bench.frame()
                    .say(new Notice(
                            Icon.CHECK,
                            Text.of("visibility.told.noted"),
                            Text.of("visibility.undo"),
                            bench.frame()::undo));
        });
    }

    EmailViewModel email(SideShown shown) {
        var journal = bench.live().snapshot();
        var closing = shown.closing();
        var today = bench.today().get();
        return new EmailViewModel(
                bench, shown.person(), Email.of(journal, closing.person(), closing.fitsAnEmail(), today));
    }

    /// @param words "Told on 6 November"
    record ToldRow(Entry entry, Telling telling, String words) {}

    private void look() {
        var journal = bench.live().snapshot();
        if (!inFront) {
            return;
        }
        var person = wanted == null ? null : journal.find(wanted);
        var about = person == null ? journal.boss() : person;
        var first = about != null || journal.people().isEmpty()
                ? about
                : journal.people().getFirst();
        var asked = new Asked(journal, bench.today().get(), filter.get(), first == null ? null : first.id());
        if (asked.equals(answered)) {
            return;
        }
        answered = asked;
        grids.ask(() -> gridOf(asked, strengths), shown -> {
            grid.set(shown);
            var order = new ArrayList<>(shown.grid().deciders());
            order.addAll(shown.grid().others());
            if (!order.equals(people.get())) {
                people.set(List.copyOf(order));
            }
        });
        sides.ask(() -> sideOf(asked), side::set);
    }

    private static GridShown gridOf(Asked asked, Strengths strengths) {
        var ledger = Ledger.of(asked.journal(), asked.today());
        var found = new Finding(ledger, strengths).entries(asked.filter().ofEntries());
        var about = asked.about();
        var reached = about == null
                ? found
                : found.stream()
                        .filter(entry -> asked.filter().reached().fits(ledger.standing(entry.id(), about)))
                        .toList();
        var grid = VisibilityGrid.of(ledger, reached);
        var lines = GridLine.of(grid.entries());
        return new GridShown(
                grid, lines, about, GridLine.years(grid.entries()), subject(asked, grid), lesson(ledger, grid));
    }

    private static String subject(Asked asked, VisibilityGrid grid) {
        var season = season(asked);
        if (season != null) {
            return Text.of("visibility.subject", Wording.day(season.start(), asked.today()));
        }
        return grid.entries().isEmpty()
                ? Text.of("visibility.subject.none")
                : Text.of(
                        "visibility.subject",
                        Wording.day(grid.entries().getLast().day(), asked.today()));
    }

    private static GridShown.Lesson lesson(Ledger ledger, VisibilityGrid grid) {
        if (ledger.journal().entries().stream().noneMatch(ledger::isCounted)) {
            return GridShown.Lesson.LOG_SOMETHING;
        }
        if (grid.columns() == 0) {
            return GridShown.Lesson.NAME_SOMEBODY;
        }
        return grid.entries().isEmpty() ? GridShown.Lesson.NOTHING_FITS : GridShown.Lesson.NONE;
    }

    private @Nullable SideShown sideOf(Asked asked) {
        var person = asked.about() == null ? null : asked.journal().find(asked.about());
        if (person == null) {
            return null;
        }
        var meeting = asked.journal().episodesWith(person.id()).stream()
                .filter(episode -> !episode.held() && !episode.day().isBefore(asked.today()))
                .findFirst();
        var brief = meeting.map(next -> bench.desk()
                        .prepareBrief()
                        .run(asked.journal(), person.id(), next.day(), asked.today())
                        .brief())
                .orElse(null);
        return SideWords.of(Ledger.of(asked.journal(), asked.today()), person, season(asked), brief);
    }

    private static @Nullable Season season(Asked asked) {
        return switch (asked.filter().span()) {
            case SEASON -> asked.journal().seasonOn(asked.today());
            case EVERYTHING -> null;
        };
    }
}
