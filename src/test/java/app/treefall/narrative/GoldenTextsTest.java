package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.Cases;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenTextsTest {

    @Test
    void theBriefForTheBossReadsAsItShould() throws IOException {
        var permitted = Gate.forPerson(SmallSeason.journal(), SmallSeason.LEA);
        Golden.assertIs(
                "brief-lea",
                PlainDocument.of(Briefs.prepare(permitted, SmallSeason.LEA, SmallSeason.TODAY)
                        .toDocument()));
    }

    @Test
    void theDossierForTheCommitteeReadsAsItShould() throws IOException {
        Golden.assertIs("dossier-committee", dossier(SmallSeason.journal(), Lens.COMMITTEE));
    }

    @Test
    void theOwnersEditionNamesTheGaps() throws IOException {
        var text = dossier(SmallSeason.journal(), Lens.ME);
        Golden.assertIs("dossier-me", text);
        assertTrue(text.contains("[Open gaps]"));
    }

    @Test
    void aThinJournalSaysWhatIsMissing() throws IOException {
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.removeIf(thing -> thing instanceof Entry entry
                        && entry.claims().isEmpty()
                        && entry.story().stakes().hasWords()
                || thing instanceof Entry && thing.id().equals(SmallSeason.CHURN));
        var text = dossier(Snapshot.ofValues(things), Lens.COMMITTEE);
        Golden.assertIs("dossier-thin", text);
        assertTrue(text.lines().count() < 40);
    }

    @Test
    void aJournalWrittenInAHurryIsToldInSentences() throws IOException {
        var journal = UglySeason.journal();
        var permitted = Gate.forPerson(journal, SmallSeason.LEA);
        Golden.assertIs(
                "brief-hurried",
                PlainDocument.of(Briefs.prepare(permitted, SmallSeason.LEA, SmallSeason.TODAY)
                        .toDocument()));
        Golden.assertIs("dossier-hurried", dossier(journal, Lens.COMMITTEE));
    }

    @ParameterizedTest
    @EnumSource(Lens.class)
    void noPrivateWordIsInAnyDossier(Lens lens) {
        var text = dossier(SmallSeason.journal(), lens);
        assertFalse(text.contains(SmallSeason.CANARY), () -> text);
        assertFalse(text.contains("Bluefin"));
        assertEquals(lens == Lens.MANAGER, text.contains("quiet pay round"));
    }

    @Test
    void noPrivateWordIsInAnyBriefAndWhatTravelsHoldsNothingForTheManagerOnly() {
        var journal = SmallSeason.journal();
        for (var person : journal.people()) {
            var brief = Briefs.prepare(Gate.forPerson(journal, person.id()), person.id(), SmallSeason.TODAY);
            var text = PlainDocument.of(brief.toDocument());
            boolean own = person.id().equals(SmallSeason.JO);
            assertEquals(own, text.contains(SmallSeason.CANARY), () -> text);
            assertFalse(text.contains("reorganisation"));
            assertFalse(brief.forwardable().text().contains("pay round"));
            assertFalse(brief.retellable().text().contains("pay round"));
        }
    }

    private static String dossier(Snapshot journal, Lens lens) {
        return PlainDocument.of(Cases.build(Gate.forLens(journal, lens), SmallSeason.season(), SmallSeason.TODAY)
                .toDocument());
    }
}
