package app.treefall.narrative.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Document;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Lens;
import app.treefall.sample.SampleJournal;
import app.treefall.usecase.BuildCase;
import app.treefall.usecase.PrepareBrief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatLeavesTest {

    @Test
    void theCommitteesDossierOfTheSampleIsCountedFromItsPages() {
        var leaving = dossier(sample(), Lens.COMMITTEE);

        assertEquals(23, leaving.entries());
        assertEquals(8, leaving.measures());
        assertTrue(leaving.quotes() >= 6, "quotes: " + leaving.quotes());
        assertTrue(leaving.people().containsAll(List.of("Ines Varga", "Daniel Osei", "Priya Raman", "Jonas Weil")));
        assertTrue(leaving.numbers().containsAll(List.of("1.8 s", "0.6 s", "−67%", "63.4%")), leaving.numbers() + "");
        assertFalse(leaving.numbers().contains("2026"), "a year is no number of one's work");
        assertTrue(leaving.links() > 10);
    }

    @Test
    void whatIsLeftOutIsToldWithItsReason() {
        var journal = SmallSeason.journal();
        var committee = dossier(journal, Lens.COMMITTEE).leftOut();
        var manager = dossier(journal, Lens.MANAGER).leftOut();

        assertEquals(1, committee.hidden());
        assertEquals(1, committee.managerOnly());
        assertEquals(0, manager.managerOnly(), "the manager may read it");
        assertEquals(1, committee.redacted(), "one word of the list stands in an entry of it");
        assertTrue(committee.unpermitted() > 0);
    }

    @Test
    void nobodyIsNamedWhomTheDocumentDoesNotName() {
        var journal = sample();
        var brief = new PrepareBrief()
                .run(journal, journal.boss().id(), null, SampleJournal.WRITTEN_ON)
                .document();

        var leaving = WhatLeaves.of(brief, journal, Lens.MANAGER, null);

        assertTrue(leaving.people().contains("Daniel Osei"));
        assertFalse(leaving.people().contains("Marta Kowalczyk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wiki/pages/1",
                "https://build.corp/x",
                "https://grafana.internal:3000/d/9",
                "http://10.2.3.4/",
                "http://172.20.0.1:8080/a",
                "http://192.168.1.9",
                "http://127.0.0.1/x",
                "http://169.254.3.4/x",
                "http://100.70.0.1/x",
                "https://printer.local/",
                "https://nas.lan",
                "http://[::1]:8080/",
                "http://[fd12:3456::1]/",
                "https://ines:secret@wiki/x",
                "mail somebody@host.lan please"
            })
    void aPlaceThatOnlyMeansSomethingInsideIsPointedOut(String text) {
        var places = LinkedPlace.in(text);
        assertEquals(1, places.size(), places.toString());
        assertTrue(places.getFirst().internal(), places.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/x/y",
                "http://8.8.8.8/",
                "http://172.32.0.1/",
                "http://[2606:4700::1]/",
                "ines@marlow.example",
                "https://local.example/"
            })
    void aPlaceForAnybodyIsNot(String text) {
        var places = LinkedPlace.in(text);
        assertEquals(1, places.size(), places.toString());
        assertFalse(places.getFirst().internal(), places.toString());
    }

    @Test
    void aHostIsListedOnceHoweverOftenItIsNamed() {
        var places = LinkedPlace.in("https://a.example/1, https://A.example/2. http://b.example");
        assertEquals(List.of(new LinkedPlace("a.example", 2, false), new LinkedPlace("b.example", 1, false)), places);
    }

    private static WhatLeaves dossier(Snapshot journal, Lens lens) {
        var today = journal == null ? SmallSeason.TODAY : lastDay(journal);
        var built = (BuildCase.Result.Built) new BuildCase().run(journal, lens, today);
        Document document = built.document();
        return WhatLeaves.of(document, journal, lens, built.promotion().season());
    }

    private static java.time.LocalDate lastDay(Snapshot journal) {
        return journal.profile().name().text().startsWith("Ines") ? SampleJournal.WRITTEN_ON : SmallSeason.TODAY;
    }

    private static Snapshot sample() {
        return Snapshot.ofValues(SampleJournal.things(SampleJournal.WRITTEN_ON));
    }
}
