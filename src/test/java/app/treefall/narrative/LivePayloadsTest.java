package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.document.Document;
import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Snapshot;
import app.treefall.export.Alive;
import app.treefall.export.CsvWriter;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.export.HostileWords;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.narrative.promotion.StoryPages;
import app.treefall.narrative.promotion.WeekPages;
import app.treefall.narrative.table.EntryTable;
import app.treefall.usecase.BuildCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// RELIABILITY F-2, F-3, F-4, from the journal to the bytes: two hundred things that somebody may type, in every field
/// of every kept thing, and none of them alive in what any reader gets.
class LivePayloadsTest {

    /// A field holds every payload in one of five wrappings, each on a line of its own; each reader gets another of
    /// the five. Long pages take long to set: on paper is a story, in `PdfWriterTest` the rest.
    @ParameterizedTest
    @EnumSource(Lens.class)
    void noPayloadInAnyFieldIsAliveInWhatThisReaderGets(Lens lens) throws IOException {
        var harmless = namesInWord(documents(SmallSeason.journal(), lens));
        harmless.addAll(Set.of("w:br", "w:rtl", "w:bidi"));
        var payload = HostileWords.wrapped(lens.ordinal());
        var documents = documents(Snapshot.ofValues(holding(payload)), lens);
        for (var document : documents) {
            for (var format : Format.values()) {
                if (format != Format.PDF || document.genre() == Document.Genre.STORY) {
                    var bytes = Exporters.write(document, format).bytes();
                    assertEquals(Set.of(), Alive.in(bytes, format), format::name);
                }
            }
        }
        var inWord = namesInWord(documents);
        inWord.removeAll(harmless);
        assertEquals(Set.of(), inWord);
    }

    @Test
    void noPayloadInAnyFieldIsAliveInASpreadsheet() {
        for (var payload : HostileWords.bundled()) {
            var journal = Snapshot.ofValues(holding(payload));
            var wanted = journal.entries().stream().map(Entry::id).toList();
            var listed = Gate.forList(journal, Gate.Including.PRIVATE_ENTRIES);
            var csv = CsvWriter.write(EntryTable.of(listed, wanted, SmallSeason.TODAY));
            assertEquals(Set.of(), Alive.inCsv(csv), payload);
        }
    }

    @Test
    void everyPayloadComesBackFromTheKeptFormAsItWas() throws Exception {
        for (var payload : HostileWords.bundled()) {
            for (var thing : holding(payload)) {
                assertEquals(thing, Codec.read(thing.getClass(), Codec.toText(thing)), payload);
            }
        }
    }

    /// Else the tests above would look at a harmless journal.
    @Test
    void everyFieldThatTakesWordsHoldsThePayload() {
        var payload = "<script>alert(1)</script>";
        var json = Codec.toText(holding(payload));
        long fields = json.split("alert", -1).length - 1;
        assertTrue(fields > 120, "fields with the payload: " + fields);
        var said = PlainDocument.of(
                documents(Snapshot.ofValues(holding(payload)), Lens.COMMITTEE).getFirst());
        assertTrue(said.split("alert", -1).length > 20, said);
    }

    private static List<Kept> holding(String payload) {
        return EveryField.of(SmallSeason.things(), words -> payload + " " + words);
    }

    private static List<Document> documents(Snapshot journal, Lens lens) {
        var documents = new ArrayList<Document>();
        var built = (BuildCase.Result.Built) new BuildCase().run(journal, lens, SmallSeason.TODAY);
        documents.add(built.document());
        var permitted = Gate.forLens(journal, lens);
        documents.add(WeekPages.of(permitted, SmallSeason.WEEK, SmallSeason.TODAY));
        var story = StoryPages.of(permitted, SmallSeason.CHURN, SmallSeason.TODAY);
        assertTrue(story != null);
        documents.add(story);
        switch (lens) {
            case MANAGER -> documents.add(brief(journal));
            case COMMITTEE -> documents.add(CardPages.of(built.promotion(), built.cards()));
            case SKIP_LEVEL, PEERS, ME -> {}
        }
        return documents;
    }

    private static Document brief(Snapshot journal) {
        var permitted = Gate.forPerson(journal, SmallSeason.LEA);
        return Briefs.prepare(permitted, SmallSeason.LEA, SmallSeason.TODAY).toDocument();
    }

    private static Set<String> namesInWord(List<Document> documents) throws IOException {
        var names = new TreeSet<String>();
        for (var document : documents) {
            names.addAll(
                    Alive.namesInWord(Exporters.write(document, Format.DOCX).bytes()));
        }
        return names;
    }
}
