package app.treefall.ui.settings;

import app.treefall.capture.DayWords;
import app.treefall.domain.Criterion;
import app.treefall.domain.Id;
import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.ui.form.Editing;
import app.treefall.ui.form.Field;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.usecase.GeneralLadders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The season, the ladder it is held against, and what the target level asks for.
public final class SeasonViewModel {

    /// A ladder to choose: one of the journal, the one that comes with the program, one's own, or none.
    public record Choice(@Nullable Ladder ladder, Sort sort, String name) {
        public enum Sort {
            NONE,
            KNOWN,
            OWN
        }
    }

    /// One criterion with one's own words for it.
    public record Asked(Id<Criterion> id, String competency, String expectation, Field ownWords) {}

    private static final int USUAL_MONTHS = 6;

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<@Nullable Season> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Editing<Season> editing;
    private final Editing<Ladder> ladderEditing;
    private final Field name = new Field();
    private final Field days = new Field();
    private final Field current = new Field();
    private final Field target = new Field();
    private final Field competency = new Field();
    private final Field expectation = new Field();
    private final ObjectProperty<@Nullable LocalDate> start = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> decision = new SimpleObjectProperty<>();
    private final ObservableList<Choice> ladders = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> ladder = new SimpleObjectProperty<>();
    private final ObservableList<String> levels = FXCollections.observableArrayList();
    private final ObservableList<Asked> criteria = FXCollections.observableArrayList();
    private @Nullable Season shown;

    public SeasonViewModel(Workbench bench) {
        this.bench = bench;
        editing = new Editing<>(bench, said);
        ladderEditing = new Editing<>(bench, said);
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public Field name() {
        return name;
    }

    /// Where it is said when the two days do not fit together.
    public Field days() {
        return days;
    }

    public Field current() {
        return current;
    }

    public Field target() {
        return target;
    }

    public Field competency() {
        return competency;
    }

    public Field expectation() {
        return expectation;
    }

    /// How the first day is typed.
    public DayWords back() {
        return bench.daysBack();
    }

    /// How the day of the decision is typed.
    public DayWords ahead() {
        return bench.daysAhead();
    }

    public ObjectProperty<@Nullable LocalDate> startProperty() {
        return start;
    }

    public ObjectProperty<@Nullable LocalDate> decisionProperty() {
        return decision;
    }

    public ObservableList<Choice> ladders() {
        return ladders;
    }

    public ObjectProperty<@Nullable Choice> ladderProperty() {
        return ladder;
    }

    /// Those of the chosen ladder, from low to high; empty without one, when levels are only words.
    public ObservableList<String> levels() {
        return levels;
    }

    /// What the target level asks for.
    public ObservableList<Asked> criteria() {
        return criteria;
    }

    /// What is shown, as the journal has it; null while it is not there yet.
    public ReadOnlyObjectProperty<@Nullable Season> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    @Nullable
    Season kept() {
        return kept.get();
    }

    /// What was shown is in the trash: the one of this day is shown, or an empty one.
    void begin() {
        shown = null;
    }

    /// @param touched where to say it when something is wrong
    public void keep(Field touched) {
        var season = shown;
        if (season == null || !isFit()) {
            return;
        }
        var next = written(season);
        editing.keep(next, next.name(), touched.errorProperty());
        shown = next;
        showCriteria();
    }

    /// The chosen ladder comes into the journal before the season refers to it.
    public void chooseLadder() {
        var chosen = ladder.get();
        if (chosen == null) {
            return;
        }
        var wanted = switch (chosen.sort()) {
            case NONE -> null;
            case KNOWN -> chosen.ladder();
            case OWN -> ownLadder();
        };
        if (chosen.sort() == Choice.Sort.OWN && wanted == null) {
            return;
        }
        if (wanted != null && bench.live().snapshot().find(wanted.id()) == null) {
            ladderEditing.open(wanted);
            bench.background().run(() -> bench.desk().shapeLadder().take(wanted), this::taken);
        }
        ladder.set(new Choice(
                wanted,
                wanted == null ? Choice.Sort.NONE : Choice.Sort.KNOWN,
                wanted == null ? chosen.name() : wanted.name().text()));
        showLevels(wanted);
        keep(target);
    }

    /// One that lay in the trash comes back as it was there.
    private void taken(Ladder now) {
        bench.live().refresh();
        if (now.equals(chosenLadder())) {
            return;
        }
        ladder.set(new Choice(now, Choice.Sort.KNOWN, now.name().text()));
        ladderEditing.open(now);
        showLevels(now);
        showCriteria();
    }

    /// One's own words for a criterion, kept with the ladder.
    public void keep(Asked asked) {
        var here = chosenLadder();
        if (here == null || !asked.ownWords().isFit()) {
            return;
        }
        var next = here.criteria().stream()
                .map(one -> one.id().equals(asked.id())
                        ? new Criterion(
                                one.id(),
                                one.level(),
                                one.competency(),
                                one.expectation(),
                                asked.ownWords().prose())
                        : one)
                .toList();
        keepLadder(new Ladder(here.id(), here.name(), here.levels(), here.competencies(), next), asked.ownWords());
    }

    /// Adds what was typed as one more criterion of the target level.
    public void addCriterion() {
        var here = chosenLadder();
        if (here == null || !(competency.isFit() & expectation.isFit())) {
            return;
        }
        if (competency.isBlank() || expectation.isBlank()) {
            (competency.isBlank() ? competency : expectation)
                    .errorProperty()
                    .set(Text.of("settings.season.error.criterion"));
            return;
        }
        var competencies = new ArrayList<>(here.competencies());
        if (!competencies.contains(competency.prose())) {
            competencies.add(competency.prose());
        }
        var all = new ArrayList<>(here.criteria());
        all.add(new Criterion(Id.fresh(), target.prose(), competency.prose(), expectation.prose(), Prose.NONE));
        keepLadder(new Ladder(here.id(), here.name(), here.levels(), competencies, all), competency);
        competency.show(Prose.NONE);
        expectation.show(Prose.NONE);
    }

    private void keepLadder(Ladder next, Field touched) {
        if (ladderEditing.isOutdated()) {
            ladderEditing.open(
                    Objects.requireNonNullElse(bench.live().snapshot().find(next.id()), next));
        }
        ladderEditing.keep(next, next.name(), touched.errorProperty());
        ladder.set(new Choice(next, Choice.Sort.KNOWN, next.name().text()));
        if (criteria.size() != next.at(target.prose()).size()) {
            showCriteria();
        }
    }

    private @Nullable Ladder chosenLadder() {
        var chosen = ladder.get();
        return chosen == null ? null : chosen.ladder();
    }

    private @Nullable Ladder ownLadder() {
        if (target.isBlank() || !target.isFit() || !current.isFit()) {
            target.errorProperty().set(Text.of("settings.season.error.target"));
            ladder.set(ladders.getFirst());
            return null;
        }
        var both = current.isBlank() || current.typed().equals(target.typed())
                ? List.of(target.prose())
                : List.of(current.prose(), target.prose());
        return new Ladder(Id.fresh(), Prose.of(Text.of("settings.season.ladder.own.name")), both, List.of(), List.of());
    }

    private boolean isFit() {
        boolean fit = name.isFit() & current.isFit() & target.isFit();
        var first = start.get();
        var last = decision.get();
        boolean wrong = first == null || last == null || last.isBefore(first);
        days.errorProperty().set(wrong ? Text.of("settings.season.error.days") : "");
        return fit && !wrong && !(name.isBlank() && target.isBlank());
    }

    private Season written(Season season) {
        var here = chosenLadder();
        var first = Objects.requireNonNullElse(start.get(), season.start());
        var last = Objects.requireNonNullElse(decision.get(), season.decision());
        return new Season(
                season.id(),
                name.isBlank() ? target.prose() : name.prose(),
                first,
                last.isBefore(first) ? first : last,
                here == null ? null : here.id(),
                current.prose(),
                target.prose());
    }

    private void look() {
        var journal = bench.live().snapshot();
        var season = shown;
        boolean isNew = season != null && journal.revisionOf(season.id()) == 0;
        if (season == null
                || (isNew && journal.seasonOn(bench.today().get()) != null)
                || (editing.isOutdated() && editing.isKept(written(season)))) {
            show();
        }
        kept.set(shown == null ? null : journal.find(shown.id()));
        offerLadders();
    }

    private void show() {
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        var there = journal.seasonOn(today);
        var season = there != null
                ? there
                : journal.seasons().isEmpty() ? blank(today) : journal.seasons().getLast();
        shown = season;
        editing.open(season);
        name.show(season.name());
        current.show(season.currentLevel());
        target.show(season.targetLevel());
        days.show(Prose.NONE);
        start.set(season.start());
        decision.set(season.decision());
        var known = season.ladder() == null ? null : journal.find(season.ladder());
        offerLadders();
        ladder.set(
                known == null
                        ? ladders.getFirst()
                        : new Choice(known, Choice.Sort.KNOWN, known.name().text()));
        if (known != null) {
            ladderEditing.open(known);
        }
        showLevels(known);
        showCriteria();
    }

    private static Season blank(LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new Season(Id.fresh(), Prose.NONE, first, first.plusMonths(USUAL_MONTHS), null, Prose.NONE, Prose.NONE);
    }

    private void offerLadders() {
        var journal = bench.live().snapshot();
        var offered = new ArrayList<Choice>();
        offered.add(new Choice(null, Choice.Sort.NONE, Text.of("settings.season.ladder.none")));
        journal.ladders()
                .forEach(one -> offered.add(
                        new Choice(one, Choice.Sort.KNOWN, one.name().text())));
        GeneralLadders.all().stream()
                .filter(general -> journal.find(general.id()) == null)
                .forEach(general -> offered.add(
                        new Choice(general, Choice.Sort.KNOWN, general.name().text())));
        offered.add(new Choice(null, Choice.Sort.OWN, Text.of("settings.season.ladder.own")));
        var chosen = ladder.get();
        ladders.setAll(offered);
        ladder.set(chosen);
    }

    private void showLevels(@Nullable Ladder here) {
        levels.setAll(
                here == null
                        ? List.of()
                        : here.levels().stream().map(Prose::text).toList());
    }

    private void showCriteria() {
        var here = chosenLadder();
        criteria.setAll(
                here == null
                        ? List.of()
                        : here.at(target.prose()).stream()
                                .map(SeasonViewModel::asked)
                                .toList());
    }

    private static Asked asked(Criterion criterion) {
        var own = new Field();
        own.show(criterion.ownWords());
        return new Asked(
                criterion.id(),
                criterion.competency().text(),
                criterion.expectation().text(),
                own);
    }
}
