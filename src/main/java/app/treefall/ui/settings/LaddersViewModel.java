package app.treefall.ui.settings;

import app.treefall.domain.Draft;
import app.treefall.domain.Id;
import app.treefall.domain.Ladder;
import app.treefall.domain.LadderChange;
import app.treefall.domain.LadderChange.Side;
import app.treefall.domain.Prose;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.TypedForms;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.GeneralLadders;
import app.treefall.usecase.ShapeLadder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The ladders, one of them under edit: its levels, its competencies, what each level asks of each, and how one would
/// say it oneself. Each change is one step in the journal.
public final class LaddersViewModel {

    /// A level or a competency by its name.
    ///
    /// @param was the name it is kept by
    public record Line(Side side, Prose was, Field name) {}

    /// What the chosen level asks of one competency.
    public record Cell(Prose competency, Field expectation, Field ownWords) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Workbench bench;
    private final TypedForms typed = new TypedForms();
    private final LadderFileViewModel file;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ObservableList<Ladder> ladders = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Ladder> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Prose> level = new ReadOnlyObjectWrapper<>(Prose.NONE);
    private final Field name = new Field();
    private final Map<Side, Field> added = new EnumMap<>(Side.class);
    private final Map<Side, ObservableList<Line>> lines = new EnumMap<>(Side.class);
    private final ObservableList<Cell> cells = FXCollections.observableArrayList();

    public LaddersViewModel(Workbench bench) {
        this.bench = bench;
        file = new LadderFileViewModel(bench, this::show);
        for (var side : Side.values()) {
            added.put(side, new Field());
            lines.put(side, FXCollections.observableArrayList());
        }
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// A ladder of a file, before it is taken.
    public LadderFileViewModel file() {
        return file;
    }

    /// What is typed before its field is left.
    public TypedForms typed() {
        return typed;
    }

    /// Those of the journal, then those that come with the program and are not in it.
    public ObservableList<Ladder> ladders() {
        return ladders;
    }

    public ReadOnlyObjectProperty<@Nullable Ladder> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The level whose expectations are shown; without words while the ladder has none.
    public ReadOnlyObjectProperty<Prose> levelProperty() {
        return level.getReadOnlyProperty();
    }

    public Field name() {
        return name;
    }

    /// Where one more level or competency is typed.
    public Field added(Side side) {
        return Objects.requireNonNull(added.get(side));
    }

    public ObservableList<Line> lines(Side side) {
        return Objects.requireNonNull(lines.get(side));
    }

    public ObservableList<Cell> cells() {
        return cells;
    }

    public String detailsOf(Ladder ladder) {
        boolean isTaken = bench.live().snapshot().find(ladder.id()) != null;
        return isTaken
                ? Text.of(
                        "settings.ladders.size",
                        counted("settings.ladders.levels", ladder.levels().size()),
                        counted(
                                "settings.ladders.competencies",
                                ladder.competencies().size()))
                : Text.of("settings.ladders.general");
    }

    private static String counted(String key, int count) {
        return Text.of(count == 1 ? key + ".one" : key + ".many", count);
    }

    /// A general ladder is looked at as it is; it comes into the journal with its first change.
    public void show(Ladder ladder) {
        file.leave();
        typed.leave();
        shown.set(ladder);
        level.set(levelOf(ladder));
        fill(ladder);
        openForm(ladder);
    }

    public void show(Prose chosenLevel) {
        var here = shown.get();
        if (here != null && !chosenLevel.equals(level.get())) {
            typed.leave();
            level.set(chosenLevel);
            fill(here);
            openForm(here);
        }
    }

    /// What is shown, where the journal has it and it can be thrown away.
    @Nullable
    Ladder kept() {
        var here = shown.get();
        return here == null ? null : bench.live().snapshot().find(here.id());
    }

    /// What was shown is in the trash.
    void leave() {
        typed.leave();
        shown.set(null);
    }

    /// An empty ladder of one's own.
    public void begin() {
        var fresh = new Ladder(
                Id.fresh(), Prose.of(Text.of("settings.season.ladder.own.name")), List.of(), List.of(), List.of());
        bench.background()
                .run(
                        () -> {
                            bench.desk().shapeLadder().take(fresh);
                            return fresh;
                        },
                        begun -> {
                            bench.live().refresh();
                            show(begun);
                        });
    }

    public void keepName() {
        change(name, () -> new LadderChange.Call(name.prose()));
    }

    public void keep(Line line) {
        change(
                line.name(),
                () -> new LadderChange.Rename(
                        line.side(), line.was(), line.name().prose()));
    }

    public void keep(Cell cell) {
        var at = level.get();
        change(
                cell.expectation(),
                () -> new LadderChange.Expect(
                        at, cell.competency(), cell.expectation().prose()));
    }

    public void keepOwnWords(Cell cell) {
        var at = level.get();
        change(
                cell.ownWords(),
                () -> new LadderChange.SayOwn(
                        at, cell.competency(), cell.ownWords().prose()));
    }

    public void add(Side side) {
        var field = added(side);
        change(field, () -> new LadderChange.Add(side, field.prose()));
    }

    public void move(Line line, int by) {
        change(line.name(), () -> new LadderChange.Move(line.side(), line.was(), by));
    }

    public void remove(Line line) {
        change(line.name(), () -> new LadderChange.Remove(line.side(), line.was()));
    }

    /// Nothing is written that changes nothing: leaving a field is no step.
    private void change(Field touched, Supplier<LadderChange> wanted) {
        var here = shown.get();
        if (here == null || !touched.isFit()) {
            return;
        }
        var change = wanted.get();
        if (change.in(here).equals(here) && !(change instanceof LadderChange.Add)) {
            touched.errorProperty().set("");
            return;
        }
        var saved = typed.saving();
        boolean isTaken = bench.live().snapshot().find(here.id()) != null;
        bench.background()
                .run(
                        () -> {
                            if (!isTaken) {
                                bench.desk().shapeLadder().take(here);
                            }
                            return bench.desk().shapeLadder().run(here.id(), change);
                        },
                        result -> hear(result, change, touched, saved));
    }

    private void hear(ShapeLadder.Result result, LadderChange change, Field touched, Runnable saved) {
        switch (result) {
            case ShapeLadder.Result.Done(var ladder, int entries) -> {
                touched.errorProperty().set("");
                said.set(Text.of("form.saved", TIME.format(bench.clock().get())));
                saved.run();
                follow(ladder, change);
                if (change instanceof LadderChange.Remove removed) {
                    bench.frame()
                            .say(new Notice(
                                    Icon.TRASH,
                                    entries == 0
                                            ? Text.of(
                                                    "settings.ladders.removed",
                                                    removed.name().text())
                                            : Text.of(
                                                    "settings.ladders.removed.shown",
                                                    removed.name().text(),
                                                    entries),
                                    Text.of("settings.ladders.undo"),
                                    bench.frame()::undo));
                }
            }
            case ShapeLadder.Result.AlreadyThere(var there) ->
                touched.errorProperty().set(Text.of("settings.ladders.error.there", there.text()));
            case ShapeLadder.Result.NoName() -> touched.errorProperty().set(Text.of("settings.ladders.error.name"));
            case ShapeLadder.Result.InSeason(var season) ->
                touched.errorProperty()
                        .set(Text.of(
                                "settings.ladders.error.season", season.name().text()));
            case ShapeLadder.Result.NothingSuch() -> touched.errorProperty().set(Text.of("form.error.changed"));
        }
        bench.live().refresh();
    }

    private void follow(Ladder ladder, LadderChange change) {
        shown.set(ladder);
        if (change instanceof LadderChange.Rename(var side, var from, var to)
                && side == Side.LEVEL
                && level.get().equals(from)) {
            level.set(to);
        }
        if (change instanceof LadderChange.Add more) {
            added(more.side()).show(Prose.NONE);
        }
        if (!ladder.levels().contains(level.get())) {
            level.set(levelOf(ladder));
        }
        fill(ladder);
    }

    private void look() {
        var journal = bench.live().snapshot();
        var all = new ArrayList<>(journal.ladders());
        GeneralLadders.all().stream()
                .filter(general -> journal.find(general.id()) == null)
                .forEach(all::add);
        if (!all.equals(ladders)) {
            ladders.setAll(all);
        }
        var here = shown.get();
        var there = here == null ? null : journal.find(here.id());
        if (here == null) {
            var season = journal.seasonOn(bench.today().get());
            var aimed = season == null || season.ladder() == null ? null : journal.find(season.ladder());
            show(aimed == null ? all.getFirst() : aimed);
        } else if (there != null && !there.equals(here)) {
            show(there);
        }
    }

    private Prose levelOf(Ladder ladder) {
        var season = bench.live().snapshot().seasonOn(bench.today().get());
        if (season != null && ladder.levels().contains(season.targetLevel())) {
            return season.targetLevel();
        }
        return ladder.levels().isEmpty() ? Prose.NONE : ladder.levels().getFirst();
    }

    private void fill(Ladder ladder) {
        if (!name.typed().equals(ladder.name().text())) {
            name.show(ladder.name());
        }
        for (var side : Side.values()) {
            lines(side)
                    .setAll(side.of(ladder).stream().map(one -> line(side, one)).toList());
        }
        cells.setAll(ladder.competencies().stream()
                .map(competency -> cell(ladder, competency))
                .toList());
    }

    private static Line line(Side side, Prose words) {
        var field = new Field();
        field.show(words);
        return new Line(side, words, field);
    }

    private Cell cell(Ladder ladder, Prose competency) {
        var expectation = new Field();
        var own = new Field();
        for (var criterion : ladder.at(level.get())) {
            if (criterion.competency().equals(competency)) {
                expectation.show(criterion.expectation());
                own.show(criterion.ownWords());
            }
        }
        return new Cell(competency, expectation, own);
    }

    /// What is typed for one more level or competency; all else is kept when it is left.
    private void openForm(Ladder ladder) {
        typed.open(new TypedForm(bench, Draft.Form.settings("ladder", ladder.id()), null)
                .field("level", added(Side.LEVEL).textProperty())
                .field("competency", added(Side.COMPETENCY).textProperty()));
    }
}
