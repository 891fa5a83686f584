package app.treefall.narrative.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.treefall.RandomJournal;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.narrative.history.Piece.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntryChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @Test
    void wordsThatWentStandBeforeThoseThatCame() {
        var change = onlyChange("We held the release back.", "I asked Tomás to hold the release back.");

        assertEquals(EntryField.ACTION, change.field());
        assertEquals(
                List.of(
                        piece(Sort.REMOVED, "We held "),
                        piece(Sort.ADDED, "I asked Tomás to hold "),
                        piece(Sort.SAME, "the release back.")),
                change.pieces());
    }

    @Test
    void textWithoutSpacesIsCutWhereWordsEnd() {
        var change = onlyChange("決済の障害を防いだ", "決済の遅延を防いだ");

        assertEquals("決済の障害を防いだ", joined(change, Sort.REMOVED));
        assertEquals("決済の遅延を防いだ", joined(change, Sort.ADDED));
    }

    @Test
    void whateverDiffersIsNamedAndThePiecesMakeBothVersions() {
        var made = new RandomJournal(23);
        for (int i = 0; i < 200; i++) {
            var before = made.entry();
            var after = made.entry(before.id());
            var changes = EntryChanges.between(before, after, Snapshot.EMPTY);
            assertEquals(before.equals(after), changes.isEmpty());
            for (var change : changes) {
                assertEquals(stripped(change.before()), stripped(joined(change, Sort.REMOVED)));
                assertEquals(stripped(change.after()), stripped(joined(change, Sort.ADDED)));
            }
        }
    }

    @Test
    void nothingDiffersFromItself() {
        var entry = new RandomJournal(24).entry();
        assertEquals(List.of(), EntryChanges.between(entry, entry, Snapshot.EMPTY));
    }

    @Test
    void aHundredThousandCharactersOfOtherWordsAreToldWhole() {
        var change = onlyChange("before ".repeat(15_000), "after ".repeat(15_000));

        assertEquals(2, change.pieces().size());
    }

    @Test
    void aListShowsOnlyTheEndsOfWhatStayed() {
        var same = "the quick brown fox jumps over the lazy dog ".repeat(10);
        var shown = EntryChanges.shortened(onlyChange(same + "was", same + "is").pieces());

        assertEquals(3, shown.size());
        assertFalse(shown.getFirst().words().text().length() > 60);
    }

    private static FieldChange onlyChange(String before, String after) {
        var changes = EntryChanges.between(doing(before), doing(after), Snapshot.EMPTY);
        assertEquals(1, changes.size());
        return changes.getFirst();
    }

    private static final Entry HEADLINE = Entry.jotted(Prose.of("Held the release"), DAY);

    private static Entry doing(String action) {
        return HEADLINE.toDraft()
                .story(new Story(Prose.NONE, Prose.NONE, Prose.of(action), Prose.NONE))
                .finished();
    }

    private static Piece piece(Sort sort, String words) {
        return new Piece(sort, Prose.of(words));
    }

    /// One of the two versions.
    private static String joined(FieldChange change, Sort own) {
        return change.pieces().stream()
                .filter(piece -> piece.sort() == Sort.SAME || piece.sort() == own)
                .map(piece -> piece.words().text())
                .collect(Collectors.joining());
    }

    /// Space is not compared: of words that stayed the newer version's is told.
    private static String stripped(Prose words) {
        return stripped(words.text());
    }

    private static String stripped(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
