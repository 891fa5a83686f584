package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JottedTest {

    @Test
    void aLineBecomesAnEntryWithAllItsParts() {
        var jotted = read("prevented: stopped a release, saved €46k a quarter #payments ^cost @tomas !manager tuesday")
                .toEntry(World.TODAY);

        var entry = jotted.entry();
        assertEquals("stopped a release, saved €46k a quarter", entry.headline().text());
        assertEquals(Kind.Name.PREVENTION, entry.kindName());
        assertEquals(DaySpan.on(World.TODAY.minusDays(2)), entry.days());
        assertEquals(Confidentiality.MANAGER_ONLY, entry.confidentiality());
        assertEquals(List.of(Prose.of("payments")), entry.tags());
        assertEquals(World.COST.id(), entry.serves().getFirst().priority());
        assertEquals(World.TOMAS.id(), entry.contribution().credits().getFirst().person());
        assertEquals("a quarter", entry.claims().getFirst().period().text());
        assertNull(entry.claims().getFirst().certainty());
        assertTrue(jotted.newPeople().isEmpty() && jotted.newPriorities().isEmpty());
    }

    @Test
    void whoIsNewIsProposedOnce() {
        var jotted = read("Rehearsed with @nadia and @Nadia ^churn").toEntry(World.TODAY);

        assertEquals(1, jotted.newPeople().size());
        assertEquals("Nadia", jotted.newPeople().getFirst().name().text());
        assertEquals("churn", jotted.newPriorities().getFirst().handle().text());
        assertEquals(
                jotted.newPeople().getFirst().id(),
                jotted.entry().contribution().credits().getFirst().person());
    }

    @Test
    void whoCouldBeTwoIsLeftUndecided() {
        var reading = read("Rehearsed with @alex");

        assertEquals(1, reading.undecided().size());
        assertTrue(reading.toEntry(World.TODAY).entry().contribution().credits().isEmpty());
        assertEquals("Rehearsed with Alex", reading.headline().text());
    }

    @Test
    void theStricterOfTwoConfidentialitiesHolds() {
        assertEquals(Confidentiality.PRIVATE, read("Shipped !private !manager").confidentiality());
    }

    @Test
    void aLineWithAControlCharacterIsRefusedWithAWord() {
        var reading = read("Shipped\0 it");

        assertFalse(reading.canBeSaved());
        assertEquals(
                "Character 8 is a control character (U+0000) that cannot be kept. Delete it to save the line.",
                reading.objections().getFirst().inWords());
    }

    @Test
    void whatTheJournalUsedLastIsKnownFirst() {
        var older =
                read("Shipped it #old @tomas 2026-11-02").toEntry(World.TODAY).entry();
        var newer = read("Shipped it #fresh @lena").toEntry(World.TODAY).entry();
        var known =
                Known.of(Snapshot.ofValues(List.of(World.TOMAS, World.LENA, World.COST, newer, older)), World.TODAY);

        assertEquals(List.of(Prose.of("fresh"), Prose.of("old")), known.tags());
        assertEquals(List.of(World.LENA, World.TOMAS), known.people());
        assertEquals(List.of(World.COST), known.priorities());
    }

    private static Reading read(String line) {
        return Capture.read(line, World.KNOWN, World.TODAY, Locale.US);
    }
}
