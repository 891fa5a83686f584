package app.treefall.ui.promotion;

import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which season the case argues for, and towards which level of which ladder.
///
/// An earlier season is only looked at; another level is kept with the season, as one step to be undone.
final class Aim {

    /// @param isChosen whether it is what the case argues for now
    record Choice(String words, boolean isChosen, Runnable choose) {}

    private final Workbench bench;
    private final Runnable changed;
    private @Nullable Id<Season> chosen;

    /// @param changed hears that another season is looked at
    Aim(Workbench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
    }

    /// The chosen season as it is now; null for the one of the day.
    @Nullable
    Season season(Snapshot journal) {
        return chosen == null ? null : journal.find(chosen);
    }

    /// The chosen season in the journal as it is now; null for the one of the day.
    @Nullable
    Season season() {
        return season(bench.live().snapshot());
    }

    /// The season that is argued for: chosen, or of the day; null when there is none.
    @Nullable
    Season argued(Snapshot journal) {
        var picked = season(journal);
        return picked == null ? journal.seasonOn(bench.today().get()) : picked;
    }

    /// The levels of the season's ladder; none without a ladder.
    List<Choice> levels() {
        var journal = bench.live().snapshot();
        var season = argued(journal);
        var ladder = season == null || season.ladder() == null ? null : journal.find(season.ladder());
        if (season == null || ladder == null) {
            return List.of();
        }
        return ladder.levels().stream()
                .map(level -> new Choice(level.text(), level.equals(season.targetLevel()), () -> aimAt(season, level)))
                .toList();
    }

    /// The seasons, latest first; none when there is only one.
    List<Choice> seasons() {
        var journal = bench.live().snapshot();
        var argued = argued(journal);
        if (journal.seasons().size() < 2) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        for (var season : journal.seasons().reversed()) {
            choices.add(new Choice(
                    Text.of(
                            "promotion.aim.season",
                            season.name().text(),
                            season.decision().getYear()),
                    season.equals(argued),
                    () -> look(season)));
        }
        return List.copyOf(choices);
    }

    void openSettings() {
        bench.frame().go(new Place.Season());
    }

    void openLadders() {
        bench.frame().go(new Place.Ladders(null));
    }

    private void look(Season season) {
        if (!Objects.equals(chosen, season.id())) {
            chosen = season.id();
            changed.run();
        }
    }

    private void aimAt(Season season, Prose level) {
        if (level.equals(season.targetLevel())) {
            return;
        }
        var next = new Season(
                season.id(),
                season.name(),
                season.start(),
                season.decision(),
                season.ladder(),
                season.currentLevel(),
                level);
        long revision = bench.live().snapshot().revisionOf(season.id());
        bench.background()
                .run(
                        () -> bench.desk().keep().run(Deed.Verb.SET_UP, season.name(), next, revision),
                        _ -> bench.live().refresh());
    }
}
