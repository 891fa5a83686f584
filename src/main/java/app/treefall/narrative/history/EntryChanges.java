package app.treefall.narrative.history;

import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// What is not the same in two versions of an entry, field by field, in words.
public final class EntryChanges {

    /// Words that stayed are told so far on each side of a change, in code points.
    private static final int CONTEXT = 40;

    private EntryChanges() {}

    /// In the order the entry is told in; empty when nothing differs.
    ///
    /// @param journal knows what people and priorities are called
    public static List<FieldChange> between(Entry before, Entry after, Snapshot journal) {
        var old = FieldTexts.of(before, journal);
        var now = FieldTexts.of(after, journal);
        var changes = new ArrayList<FieldChange>();
        for (var field : EntryField.values()) {
            var was = old.getOrDefault(field, "");
            var is = now.getOrDefault(field, "");
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, Prose.of(was), Prose.of(is), WordDiff.of(was, is)));
            }
        }
        return changes;
    }

    /// The first version, as what came with it.
    public static List<FieldChange> ofFirst(Entry first, Snapshot journal) {
        var nothing = EntryDraft.blank(first.day())
                .kind(first.kind())
                .days(first.days())
                .finished();
        return between(nothing, first, journal);
    }

    /// The pieces with what stayed cut down to its ends, for a list.
    public static List<Piece> shortened(List<Piece> pieces) {
        var shown = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            shown.add(
                    piece.sort() == Piece.Sort.SAME
                            ? new Piece(
                                    Piece.Sort.SAME, Prose.of(ends(piece.words().text(), i > 0, i < pieces.size() - 1)))
                            : piece);
        }
        return shown;
    }

    private static String ends(String text, boolean keepsStart, boolean keepsEnd) {
        int length = text.codePointCount(0, text.length());
        int kept = (keepsStart ? CONTEXT : 0) + (keepsEnd ? CONTEXT : 0);
        if (length <= kept + CONTEXT) {
            return text;
        }
        var start = keepsStart ? text.substring(0, text.offsetByCodePoints(0, CONTEXT)) : "";
        var end = keepsEnd ? text.substring(text.offsetByCodePoints(text.length(), -CONTEXT)) : "";
        int last = start.lastIndexOf(' '); // none where words have no space between them
        return (last < 0 ? start : start.substring(0, last + 1)) + "…" + end.substring(Math.max(0, end.indexOf(' ')));
    }
}
