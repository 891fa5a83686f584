package app.treefall.ui;

import app.treefall.domain.Snapshot;
import app.treefall.domain.Trouble;
import app.treefall.ui.fx.Background;
import app.treefall.ui.fx.Live;
import app.treefall.usecase.KeepSafe;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Makes a backup every ten minutes in which something changed, and one when the journal is left.
///
/// They are made on the thread that owns the journal: a backup holds the file for as long as it reads, and a save made
/// beside it would be refused; so it waits its turn.
final class RegularBackups {

    static final Duration PAUSE = Duration.minutes(10);

    private final KeepSafe safe;
    private final Live live;
    private final Background background;
    private final Consumer<Trouble> report;
    private final Set<Trouble> reported = new HashSet<>();
    private @Nullable Snapshot backedUp;

    /// @param report hears of each kind of trouble once
    RegularBackups(KeepSafe safe, Live live, Background background, Consumer<Trouble> report) {
        this.safe = safe;
        this.live = live;
        this.background = background;
        this.report = report;
    }

    /// To be called every [#PAUSE]. Does nothing while nothing changed.
    void backUp() {
        var now = live.snapshot();
        if (hasChanged(now)) {
            backedUp = now;
            background.<@Nullable Trouble>run(safe::backUpIfChanged, this::hear);
        }
    }

    /// The last one, for the journal's thread once the journal is closed; null when nothing changed since the one
    /// before.
    @Nullable
    Runnable atTheEnd() {
        return hasChanged(live.snapshot()) ? safe::backUpIfChanged : null;
    }

    private boolean hasChanged(Snapshot now) {
        return now != Snapshot.EMPTY && now != backedUp;
    }

    private void hear(@Nullable Trouble trouble) {
        if (trouble == null) {
            reported.clear();
        } else if (reported.add(trouble)) {
            backedUp = null; // tried again next time
            report.accept(trouble);
        }
    }
}
