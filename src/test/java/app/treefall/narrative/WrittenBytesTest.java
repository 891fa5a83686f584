package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Document;
import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.export.CsvWriter;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.narrative.promotion.Cases;
import app.treefall.narrative.promotion.StoryPages;
import app.treefall.narrative.promotion.WeekPages;
import app.treefall.narrative.table.EntryTable;
import app.treefall.usecase.BuildCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No private word is in the bytes of any format, unpacked, in any lens. A new format does not compile in
/// [Unpacked] until it is said how it is unpacked.
class WrittenBytesTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void noPrivateWordIsInTheBytesOfADossier(Format format) throws IOException {
        for (var lens : Lens.values()) {
            var permitted = Gate.forLens(SmallSeason.journal(), lens);
            var document = Cases.build(permitted, SmallSeason.season(), SmallSeason.TODAY)
                    .toDocument();
            assertHoldsNothingPrivate(document, format);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noPrivateWordIsInTheBytesOfABrief(Format format) throws IOException {
        var permitted = Gate.forPerson(SmallSeason.journal(), SmallSeason.LEA);
        assertHoldsNothingPrivate(
                Briefs.prepare(permitted, SmallSeason.LEA, SmallSeason.TODAY).toDocument(), format);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noPrivateWordIsInTheBytesOfAStoryOrAWeek(Format format) throws IOException {
        var journal = SmallSeason.journal();
        for (var lens : Lens.values()) {
            for (var entry : journal.entries()) {
                var permitted = Gate.forLens(journal, lens);
                var story = StoryPages.of(permitted, entry.id(), SmallSeason.TODAY);
                assertEquals(permitted.journal().find(entry.id()) == null, story == null);
                if (story != null && (format != Format.PDF || lens == Lens.ME)) {
                    assertHoldsNothingPrivate(story, format);
                }
            }
            var week = WeekPages.of(Gate.forLens(journal, lens), SmallSeason.WEEK, SmallSeason.TODAY);
            assertHoldsNothingPrivate(week, format);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noPrivateWordIsInTheBytesOfTheCards(Format format) throws IOException {
        var built = (BuildCase.Result.Built)
                new BuildCase().run(SmallSeason.journal(), Lens.COMMITTEE, SmallSeason.season(), SmallSeason.TODAY);
        assertHoldsNothingPrivate(CardPages.of(built.promotion(), built.cards()), format);
    }

    @Test
    void noPrivateWordIsInTheBytesOfATable() {
        var journal = SmallSeason.journal();
        var wanted = journal.entries().stream().map(Entry::id).toList();
        var table = EntryTable.of(Gate.forList(journal, Gate.Including.NOTHING_ELSE), wanted, SmallSeason.TODAY);
        var csv = new String(CsvWriter.write(table), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        assertTrue(csv.contains("churn"), csv);
        assertFalse(csv.contains(SmallSeason.CANARY));
        assertFalse(csv.contains("bluefin"));
    }

    /// A writer that is not named here has no such test.
    @Test
    void everyWriterIsLookedThroughHere() throws IOException {
        try (var sources = Files.list(Path.of("src/main/java/app/treefall/export"))) {
            var writers = sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith("Writer.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    Set.of("MarkdownWriter", "HtmlWriter", "PdfWriter", "WordWriter", "TextWriter", "CsvWriter"),
                    writers,
                    "write a test here that unpacks its bytes and finds no private word, then name it");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void redactedWordsAreNowhereNorInWhatAReaderDoesNotSee(Format format) throws IOException {
        var list = List.of(
                new Profile.Redaction(Prose.of("Sam Okoro"), Prose.of("Somebody")),
                new Profile.Redaction(Prose.of("customer*"), Prose.of("somebody")),
                new Profile.Redaction(Prose.of("Bluefin"), Prose.of("a large client")));
        var things = new ArrayList<Kept>();
        for (var thing : SmallSeason.things()) {
            things.add(
                    thing instanceof Profile it
                            ? new Profile(it.name(), it.pronouns(), it.title(), it.team(), it.company(), it.aim(), list)
                            : thing);
        }
        var journal = Snapshot.ofValues(things);
        var document = Cases.build(Gate.forLens(journal, Lens.COMMITTEE), SmallSeason.season(), SmallSeason.TODAY)
                .toDocument();
        var all =
                Unpacked.text(Exporters.write(document, format).bytes(), format).toLowerCase(Locale.ROOT);
        assertTrue(all.contains("somebody"), "the replacement stands there");
        for (var word : List.of("okoro", "customer", "bluefin")) {
            assertFalse(all.contains(word), () -> word + " is in " + format);
        }
        assertEquals(
                "Somebody dossier",
                Gate.redacted(Prose.of("Sam Okoro dossier"), journal).text());
    }

    private static void assertHoldsNothingPrivate(Document document, Format format) throws IOException {
        var bytes = Exporters.write(document, format).bytes();
        var all = Unpacked.text(bytes, format).toLowerCase(Locale.ROOT);
        var title = document.title().text().toLowerCase(Locale.ROOT);
        assertTrue(all.contains(title), () -> "unpacked as far as its title: " + format);
        assertFalse(all.contains(SmallSeason.CANARY), () -> "a private word is in " + format);
        assertFalse(all.contains("bluefin"), () -> "a private word is in " + format);
    }
}
