package app.treefall.ui.harvest;

import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Every;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;

/// Words that are being typed in the harvest: kept a second after typing began, and there again when it is taken up.
final class KeptWords {

    private static final Duration UNTIL_KEPT = Duration.seconds(1);

    private final Workbench bench;
    private final String place;
    private final StringProperty text = new SimpleStringProperty("");
    private final Runnable keepSoon;
    private String kept = "";
    private boolean isWaiting;

    /// @param place where the words are offered again
    KeptWords(Workbench bench, String place) {
        this.bench = bench;
        this.place = place;
        keepSoon = Every.quiet(UNTIL_KEPT, this::keep);
        text.subscribe((_, typed) -> {
            if (!typed.equals(kept) && !isWaiting) {
                isWaiting = true;
                keepSoon.run();
            }
        });
    }

    StringProperty textProperty() {
        return text;
    }

    String typed() {
        var typed = text.get();
        return typed == null ? "" : typed.strip();
    }

    /// Reads what was typed before, unless something is being typed now.
    void offer() {
        if (!typed().isEmpty()) {
            return;
        }
        bench.background().run(this::read, words -> {
            if (typed().isEmpty()) {
                kept = words;
                text.set(words);
            }
        });
    }

    void keep() {
        isWaiting = false;
        var typed = typed();
        if (typed.equals(kept) || Prose.flawIn(typed) != null) {
            return;
        }
        kept = typed;
        bench.background()
                .run(
                        () -> {
                            if (typed.isEmpty()) {
                                bench.desk().keepDraft().discard(place);
                            } else {
                                bench.desk().keepDraft().run(new Draft.Note(place, Prose.of(typed), null));
                            }
                            return typed;
                        },
                        _ -> {});
    }

    /// They are in the journal now.
    void clear() {
        text.set("");
        keep();
    }

    private String read() throws JournalException {
        for (var draft : bench.desk().keepDraft().all()) {
            if (draft instanceof Draft.Note(var where, var words, var _) && where.equals(place)) {
                return words.text();
            }
        }
        return "";
    }
}
