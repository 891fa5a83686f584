package app.treefall.ui.shell;

import app.treefall.domain.Episode;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.loop.Loops;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the rail says: how many things need a word, how many suggestions wait, when the next 1:1 is, how far the season
/// has come.
public final class ShellViewModel {

    private static final int SOON_IN_DAYS = 7;

    private record Shown(
            String needs,
            String loops,
            String nextOneOnOne,
            String inbox,
            @Nullable SeasonStrip season) {}

    private final Background background;
    private final Supplier<LocalDate> today;
    private final ReadOnlyStringWrapper needs = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper loops = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextOneOnOne = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper inbox = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable SeasonStrip> season = new ReadOnlyObjectWrapper<>();

    public ShellViewModel(Background background, Live live, Supplier<LocalDate> today) {
        this.background = background;
        this.today = today;
        live.snapshotProperty().subscribe(this::show);
    }

    public ReadOnlyStringProperty needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /// How many loops of feedback have stood still for too long; empty for none.
    public ReadOnlyStringProperty loopsProperty() {
        return loops.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nextOneOnOneProperty() {
        return nextOneOnOne.getReadOnlyProperty();
    }

    /// How many suggestions wait; empty for none.
    public ReadOnlyStringProperty inboxProperty() {
        return inbox.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable SeasonStrip> seasonProperty() {
        return season.getReadOnlyProperty();
    }

    private void show(Snapshot journal) {
        var day = today.get();
        background.aside(() -> look(journal, day), seen -> {
            needs.set(seen.needs());
            loops.set(seen.loops());
            nextOneOnOne.set(seen.nextOneOnOne());
            inbox.set(seen.inbox());
            season.set(seen.season());
        });
    }

    private static Shown look(Snapshot journal, LocalDate day) {
        return new Shown(
                counted(Ledger.of(journal, day).nudges().size()),
                counted(Loops.needingAWord(journal, day)),
                nextIn(journal, day),
                counted(journal.inbox().size()),
                SeasonStrip.of(journal.seasonOn(day), day));
    }

    private static String counted(int count) {
        return count == 0 ? "" : Wording.number(BigDecimal.valueOf(count));
    }

    private static String nextIn(Snapshot journal, LocalDate day) {
        return journal.episodes().stream()
                .filter(episode -> !episode.held()
                        && !episode.day().isBefore(day)
                        && episode.day().isBefore(day.plusDays(SOON_IN_DAYS)))
                .min(Comparator.comparing(Episode::day))
                .map(episode -> episode.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .orElse("");
    }
}
