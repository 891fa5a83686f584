package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.document.Document;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.Unpacked;
import app.treefall.narrative.leaving.WhatLeaves;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.usecase.ReadFiles.Wishes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// RELIABILITY F-1, over a real file: canaries in private fields, in drafts, the trash, an earlier version, the inbox
/// and an attachment; then everything that can leave, for everybody, in every format.
class NothingPrivateLeavesTest {

    private static final String PROSE_CANARY = SmallSeason.CANARY + " words";

    @TempDir
    private Path folder;

    private Desk desk;
    private Snapshot journal;

    @BeforeEach
    void fillEveryCorner() throws Exception {
        desk = TestDesks.empty(folder);
        desk.keep().all(Deed.Verb.SET_UP, Prose.NONE, SmallSeason.things());
        anEarlierVersion(SmallSeason.CHURN);
        somethingInTheTrash();
        desk.keepDraft().run(new Draft.Note("harvest", Prose.of(PROSE_CANARY), SmallSeason.CHURN));
        aSuggestionInTheInbox();
        anAttachment(SmallSeason.SECRET);
        journal = desk.readJournal().run();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyCornerIsFull() throws Exception {
        var file = new String(Files.readAllBytes(folder.resolve("journal.db")), StandardCharsets.ISO_8859_1);
        for (var corner : List.of("earlier", "trashed", "suggested", "attached", "harvest")) {
            assertTrue(file.contains(corner), corner);
        }
        assertEquals(1, desk.keepDraft().all().size());
        assertEquals(1, desk.trashThing().trash().size());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noCornerIsInAnythingThatLeaves(Format format) throws IOException {
        for (var lens : Lens.values()) {
            for (var document : documents(lens)) {
                var all = Unpacked.text(Exporters.write(document, format).bytes(), format);
                assertHoldsNoCanary(all, () -> format + " for " + lens + ", " + document.genre());
                var name = DocumentName.of(document.title().text(), "page", format);
                assertHoldsNoCanary(name, () -> name);
            }
        }
    }

    @Test
    void noCornerIsInWhatIsSaidToLeave() {
        for (var lens : Lens.values()) {
            for (var document : documents(lens)) {
                var leaving = WhatLeaves.of(document, journal, lens, null);
                assertHoldsNoCanary(
                        leaving.people() + " " + leaving.numbers() + " " + leaving.places(), () -> lens.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Gate.Including.class)
    void aListOfEntriesHoldsOnlyWhatItsOwnerLetsIn(Gate.Including including) {
        var wanted = journal.entries().stream().map(Entry::id).toList();
        var csv = new String(
                desk.exportEntries()
                        .make(journal, wanted, including, SmallSeason.TODAY)
                        .bytes(),
                StandardCharsets.UTF_8);
        switch (including) {
            case NOTHING_ELSE -> assertHoldsNoCanary(csv, () -> csv);
            case PRIVATE_ENTRIES -> {
                assertTrue(csv.contains("canary reorganisation plan"), csv);
                for (var corner : List.of("earlier", "trashed", "suggested", "canary note", "canary words")) {
                    assertFalse(csv.contains(corner), corner);
                }
            }
        }
    }

    private List<Document> documents(Lens lens) {
        var today = SmallSeason.TODAY;
        var documents = new ArrayList<Document>();
        var built =
                assertInstanceOf(BuildCase.Result.Built.class, desk.buildCase().run(journal, lens, today));
        documents.add(built.document());
        documents.add(desk.buildWeek().run(journal, lens, new DaySpan(today.minusDays(6), today), today));
        switch (lens) {
            case COMMITTEE -> documents.add(CardPages.of(built.promotion(), built.cards()));
            case MANAGER -> documents.add(brief(SmallSeason.LEA));
            case SKIP_LEVEL -> documents.add(brief(SmallSeason.OMAR));
            case PEERS -> {
                // Jo reads here: what Jo said is private to everybody else and is looked at in AnyBriefTest
            }
            case ME ->
                journal.entries().stream()
                        .map(entry -> desk.buildStory().run(journal, entry, lens, today))
                        .filter(BuildStory.Result.Built.class::isInstance)
                        .limit(1)
                        .forEach(told -> documents.add(((BuildStory.Result.Built) told).document()));
        }
        return documents;
    }

    private Document brief(Id<Person> with) {
        return desk.prepareBrief().run(journal, with, null, SmallSeason.TODAY).document();
    }

    private void anEarlierVersion(Id<Entry> id) throws Exception {
        var now = desk.readJournal().run().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (var headline : List.of(Prose.of("canary earlier"), now.headline())) {
            desk.keep()
                    .all(
                            Deed.Verb.EDITED,
                            headline,
                            List.of(now.toDraft().headline(headline).finished()));
        }
    }

    private void somethingInTheTrash() throws Exception {
        var open = SmallSeason.things().stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .filter(entry -> entry.confidentiality() == Confidentiality.ANYONE)
                .findFirst()
                .orElseThrow();
        var id = SmallSeason.<Entry>id("thrown").toString();
        var copy = Codec.read(Entry.class, Codec.toText(open).replace(open.id().toString(), id));
        var thrown = copy.toDraft()
                .headline(Prose.of("Wrote a canary that was trashed"))
                .finished();
        desk.keep().all(Deed.Verb.LOGGED, Prose.NONE, List.of(thrown));
        desk.trashThing().run(thrown);
    }

    private void aSuggestionInTheInbox() throws Exception {
        var brag = folder.resolve("canary-brag.md");
        Files.writeString(brag, "# 2026\n- Cut a canary that was suggested, 2026-05-05\n");
        desk.importFile().run(brag, Wishes.NONE);
    }

    private void anAttachment(Id<Entry> id) throws Exception {
        var attached = assertInstanceOf(
                AttachFile.Result.Attached.class,
                desk.attachFile().run("canary-attached.txt", "canary bytes".getBytes(StandardCharsets.UTF_8)));
        var entry = desk.readJournal().run().entries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        desk.keep()
                .all(
                        Deed.Verb.EDITED,
                        Prose.NONE,
                        List.of(entry.toDraft()
                                .evidence(List.of(attached.evidence()))
                                .finished()));
    }

    private static void assertHoldsNoCanary(String text, java.util.function.Supplier<String> where) {
        var small = text.toLowerCase(Locale.ROOT);
        assertFalse(small.contains(SmallSeason.CANARY), where);
        assertFalse(small.contains("bluefin"), where);
    }
}
