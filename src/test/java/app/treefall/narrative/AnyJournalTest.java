package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Block;
import app.treefall.document.Document;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Cases;
import app.treefall.narrative.promotion.CommitteeCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What holds for every journal, however it was written.
class AnyJournalTest {

    private static final int JOURNALS = 300;
    private static final Pattern RAISED = Pattern.compile("\\^(\\d+)");

    @Test
    void everyDossierKeepsItsPromises() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            for (var lens : Lens.values()) {
                var document = dossier(journal, lens);
                var text = PlainDocument.of(document);
                assertNoPrivateWord(text, seed);
                assertEquals(text, PlainDocument.of(dossier(RandomSeason.of(seed), lens)), "seed " + seed);
                assertTrue(
                        appendix(document).containsAll(document.sources()),
                        "every claim is in the appendix, seed " + seed);
                assertRaisedNumbersAgree(document, seed);
            }
        }
    }

    @Test
    void everyBriefKeepsItsPromises() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            for (var person : List.of(SmallSeason.LEA, SmallSeason.OMAR)) {
                var brief = Briefs.prepare(Gate.forPerson(journal, person), person, SmallSeason.TODAY);
                var text = PlainDocument.of(brief.toDocument());
                assertNoPrivateWord(text, seed);
                var again = Gate.forPerson(RandomSeason.of(seed), person);
                assertEquals(
                        text,
                        PlainDocument.of(
                                Briefs.prepare(again, person, SmallSeason.TODAY).toDocument()));
                assertTrue(brief.forwardable().wordCount() <= 90, "seed " + seed);
                assertTrue(brief.retellable().wordCount() <= 25, "seed " + seed);
                assertTrue(brief.status().size() <= 3
                        && brief.asks().size() <= 2
                        && brief.points().size() <= 4);
                for (var point : brief.points()) {
                    assertTrue(point.standing().needsAWord() || !point.terms().isEmpty());
                }
            }
        }
    }

    @Test
    void theLedgerAndTheCheckReadEveryJournal() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            var ledger = Ledger.of(journal, SmallSeason.TODAY);
            var gap = ledger.gap(SmallSeason.LEA, null);
            assertEquals(gap.total(), gap.toGo() + gap.heardAndUnderstood());
            assertEquals(gap.toGo(), gap.toGoOn(SmallSeason.TODAY), "seed " + seed);
            var keys = new HashSet<>();
            ledger.nudges().forEach(nudge -> assertTrue(keys.add(nudge.key()), "two nudges with one key"));
            var permitted = Gate.forLens(journal, Lens.COMMITTEE);
            var checks = CommitteeCheck.of(Cases.build(permitted, SmallSeason.season(), SmallSeason.TODAY), permitted);
            assertTrue(checks.size() >= 10);
        }
    }

    private static void assertNoPrivateWord(String text, long seed) {
        var lower = text.toLowerCase(Locale.ROOT);
        assertFalse(lower.contains(SmallSeason.CANARY), () -> "seed " + seed + "\n" + text);
        assertFalse(lower.contains("bluefin"), () -> "seed " + seed + "\n" + text);
    }

    private static Set<Id<Entry>> appendix(Document document) {
        var listed = new HashSet<Id<Entry>>();
        for (var block : document.blocks()) {
            var inside = switch (block) {
                case Block.Part part -> part.blocks();
                case Block.Labelled labelled -> labelled.blocks();
                default -> List.<Block>of();
            };
            inside.stream().filter(Block.TraceTable.class::isInstance).forEach(table -> listed.addAll(table.sources()));
        }
        return listed;
    }

    private static void assertRaisedNumbersAgree(Document document, long seed) {
        var text = PlainDocument.of(document);
        var listed = new HashSet<String>();
        text.lines()
                .filter(line -> line.startsWith("^"))
                .forEach(line -> listed.add(line.substring(1).split(" ")[0]));
        var matcher = RAISED.matcher(text.replace("^3 {4}", ""));
        while (matcher.find()) {
            assertTrue(listed.contains(matcher.group(1)), "raised number without a row, seed " + seed);
        }
    }

    private static Document dossier(Snapshot journal, Lens lens) {
        return Cases.build(Gate.forLens(journal, lens), SmallSeason.season(), SmallSeason.TODAY)
                .toDocument();
    }
}
