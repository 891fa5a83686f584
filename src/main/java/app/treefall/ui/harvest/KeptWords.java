package app.treefall.ui.harvest;

import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.frame.WritingDrafts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Words that are being typed in the harvest: kept while they are typed, and there again when it is taken up.
final class KeptWords {

    private final Workbench bench;
    private final String place;
    private final WritingDrafts drafts;
    private final StringProperty text = new SimpleStringProperty("");
    private String kept = "";

    /// @param place where the words are offered again
    KeptWords(Workbench bench, String place) {
        this.bench = bench;
        this.place = place;
        drafts = new WritingDrafts(bench);
        bench.frame().keepWhileTyped(this::keep);
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
        var typed = typed();
        if (typed.equals(kept) || Prose.flawIn(typed) != null) {
            return;
        }
        var before = kept;
        kept = typed;
        drafts.run(() -> write(typed), () -> kept = before);
    }

    private void write(String typed) throws JournalException {
        if (typed.isEmpty()) {
            bench.desk().keepDraft().discard(place);
        } else {
            bench.desk().keepDraft().run(new Draft.Note(place, Prose.of(typed), null));
        }
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
