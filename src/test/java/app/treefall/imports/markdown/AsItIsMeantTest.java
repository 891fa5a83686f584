package app.treefall.imports.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Source;
import app.treefall.imports.TextLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes of documents that were read otherwise than their writers meant them.
class AsItIsMeantTest {

    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);

    @Test
    void bulletsOfWhichTwoBeginWithAWordForAPartStayEntries() {
        var found = told("""
            ## Infrastructure
            - Migrated 40 services
            - Results: 38% lower bill
            - Set up objectives
            - Team: hired two people
            - Ran the game day
            """);
        assertEquals(5, found.size());
        assertEquals("WIN Migrated 40 services [Infrastructure]", found.getFirst());
    }

    @Test
    void datedBulletsOfWhichSomeAreMarkedAsDoneOrLearnedStayEntries() {
        var text = new StringBuilder("## Log\n");
        for (int day = 1; day <= 28; day++) {
            text.append("- 2024-02-%02d: Did it %d%n".formatted(day, day));
        }
        text.append("- DONE: Wrote the guide\n- Done - Closed the gap\n- learned: Ask early\n");
        assertEquals(31, told(text.toString()).size());
    }

    @Test
    void bulletsThatAllNameAnEntryOrItsStateAreEntries() {
        assertEquals(
                2,
                told("## Log\n- DONE: Wrote the guide\n- Learned: Ask early\n").size());
        assertEquals(
                2, told("- Done: Wrote the guide\n- Done: Closed the gap\n").size());
        assertEquals(
                List.of("WIN Wrote the guide []", "WIN Closed the gap []"),
                told("- Task: Wrote the guide\n- Task: Closed the gap\n"));
    }

    @Test
    void bulletsThatNameTheirPartsAreOneStory() {
        var text = "## Cut the bill\n- Context: it grew\n- What I did: moved it\n- also this\n- Impact: less\n";
        var entry = entries(text).getFirst();
        assertEquals(List.of("WIN Cut the bill []"), told(text));
        assertEquals("it grew", entry.story().stakes().text());
        assertEquals("less", entry.story().result().text());
        assertEquals(
                1, told("## Cut the bill\n- Date: 2024-02-03\n- Status: done\n").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"• ", "•\t", "·         ", "◦ ", "▪ ", "‣ ", "● ", "•\u00A0", "•", "\uF0B7\t", "  • "})
    void pastedBulletsAreEntriesWithTheLinesTheyStandOn(String bullet) {
        var text = "## Q1 2024\n\n" + bullet + "Led the move\n" + bullet + "Wrote 5 design docs\n";
        assertEquals(List.of("WIN Led the move []", "WIN Wrote 5 design docs []"), told(text));
        assertEquals(List.of(4), understood(text).found().getLast().lines());
        assertEquals(2, told(text.replace("\n", "\r\n")).size());
    }

    @Test
    void aTextOfPastedBulletsIsRecognised() {
        var text = "What I did\n\n• Led the move\n";
        assertTrue(new MarkdownImporter().recognises(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsNestedBelowAPastedBulletStaysWithIt() {
        for (var nested : List.of("    ◦ ", "\to\t")) {
            var text = "## 2023\nWhat I did:\n• Led the move\n" + nested + "all 40 of them\n• Wrote the guide\n";
            assertEquals(List.of("WIN Led the move []", "WIN Wrote the guide []"), told(text));
            assertEquals(
                    "- all 40 of them",
                    entries(text).getFirst().story().action().text());
        }
    }

    @Test
    void aDashBetweenNumbersOrBeforeWordsIsNoPastedBullet() {
        assertEquals(List.of("WIN Cut it from – 40 to 20 []"), told("## 2023\nCut it from\n– 40 to 20\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H1", "Q3", "2024-02-03"})
    void aBulletOfNothingButDaysIsLeftOverWhereNothingIsBelowIt(String days) {
        var alone = understood("## 2024\n- " + days + "\n- Wrote the guide\n");
        assertEquals(List.of(2), alone.leftOver().stream().map(TextLine::number).toList());
        var over = understood("## 2024\n- " + days + "\n  - Led the move\n- Wrote the guide\n");
        assertEquals(List.of(), over.leftOver());
        assertEquals(2, over.found().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        WIP: Move the cache               = THREAD
        TODO: Move the cache              = THREAD
        [WIP] Move the cache              = THREAD
        Move the cache (in progress)      = THREAD
        [~] Move the cache                = THREAD
        [/] Move the cache                = THREAD
        [>] Move the cache                = THREAD
        in Arbeit: Move the cache         = THREAD
        won't do: Move the cache          = SETBACK
        won’t do - Move the cache         = SETBACK
        cancelled: Move the cache         = SETBACK
        Move the cache (cancelled).       = SETBACK
        [dropped] Move the cache          = SETBACK
        abgesagt: Move the cache          = SETBACK
        :x: Move the cache                = SETBACK
        2024-02-03 cancelled: Move the cache = SETBACK
        cancelled: 2024-02-03 Move the cache = SETBACK
        ❌ 2024-02-03: Move the cache     = SETBACK
        [DONE] Move the cache             = WIN
        Move the cache (done)             = WIN
        DONE: Move the cache              = WIN
        Done - Move the cache             = WIN
        erledigt: Move the cache          = WIN
        ✓ Move the cache                  = WIN
        Move the cache ✓                  = WIN
        :white_check_mark: Move the cache = WIN
        Move the cache :white_check_mark: = WIN
        """)
    void marksInSignsAndWordsAreNoPartOfTheHeadline(String words, String kind) {
        assertEquals(List.of(kind + " Move the cache []"), told("## 2024\n- " + words + "\n"));
        assertEquals(List.of(kind + " Move the cache []"), told("## Goals\n- " + words + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fixed: the crash",
                "New: a dashboard",
                "Shipped: the guide",
                "No: twice",
                "Wrote it (new)",
                "Closed - the gap",
                "Doneness: measured"
            })
    void whatCouldBeAWordOfTheSentenceStaysInIt(String words) {
        assertEquals(List.of("WIN " + words + " []"), told("## 2024\n- " + words + "\n"));
    }

    @Test
    void theWordForWhatIsNotDoneIsKept() {
        var entry = entries("## 2024\n- won't do: Move the cache\n").getFirst();
        assertEquals("Status: won't do", entry.candidNote().text());
        assertEquals(
                "",
                entries("## 2024\n- DONE: Move it\n").getFirst().candidNote().text());
    }

    @Test
    void aBulletOfAMarkOverBulletsIsASection() {
        assertEquals(List.of("THREAD Move the cache []"), told("## 2024\n- TODO:\n  - Move the cache\n"));
    }

    @Test
    void aSectionForTheRestIsNoProjectAndStaysWithinItsSection() {
        assertEquals(List.of("WIN Moved it []"), told("## Misc\n- Moved it\n"));
        assertEquals(List.of("THREAD Move it []"), told("## Goals\n### Other\n- Move it\n"));
        assertEquals(List.of("WIN It was moved. []"), told("## Sonstiges\nIt was moved.\n"));
    }

    @Test
    void daysInBracketsBehindASectionAreThoseOfItsEntries() {
        var entry = entries("# 2023\n## Projects (H1)\n- Moved it\n").getFirst();
        assertEquals(LocalDate.of(2023, 1, 1), entry.days().first());
        assertEquals(LocalDate.of(2023, 6, 30), entry.days().last());
    }

    @Test
    void aTitleThatAlsoIsASectionWithAWordBeforeItStaysATitle() {
        var intake = understood("# My accomplishments\nAll I did.\n## Billing\n- Moved it\n");
        assertEquals(1, intake.found().size());
        assertEquals(
                List.of(2), intake.leftOver().stream().map(TextLine::number).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-03\nMoved the cache\n\n2024-01-04\nWrote the guide\n",
                "2024-01-03 Moved the cache\n2024-01-04 Wrote the guide\n",
                "3 January 2024: Moved the cache\nJanuary 4, 2024: Wrote the guide\n",
                "03.01.2024\n\nMoved the cache\n\n04.01.2024\n\nWrote the guide\n",
                "Wednesday, 3 January 2024\nMoved the cache\nThursday, 4 January 2024\nWrote the guide\n"
            })
    void aLogOfDatedLinesIsRecognisedAndRead(String text) {
        assertTrue(new MarkdownImporter().recognises(new Source("log.txt", text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("WIN Moved the cache []", "WIN Wrote the guide []"), told(text));
        assertEquals(LocalDate.of(2024, 1, 4), entries(text).getLast().day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-03\nMoved the cache\n",
                "2024\nMoved it\n2023\nMoved that\n",
                "Dear all,\nin 2024 we moved.\nBest\n",
                "12345\n67890\n",
                "2024 was good\n2023 was too\n"
            })
    void aTextOfOtherLinesIsNotTakenForALog(String text) {
        assertFalse(new MarkdownImporter().recognises(new Source("log.txt", text.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was ich gemacht habe", "Mein Beitrag", "My contribution", "Mi contribución"})
    void whatOneDidIsKnownByMoreNames(String label) {
        var entry = entries("## Billing\n- Kontext: it grew\n- " + label + ": moved it\n")
                .getFirst();
        assertEquals("moved it", entry.story().action().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Kontext** alt\n- **Ergebnis** neu\n",
                "**Kontext** alt\n**Ergebnis** neu\n",
                "**Kontext**\nalt\n\n**Ergebnis**\nneu\n",
                "**Kontext**: alt\n\n**Ergebnis** – neu\n",
                "**Kontext** alt  \n**Ergebnis** neu\n"
            })
    void aBoldWordForAPartNeedsNoColon(String parts) {
        var text = "## Billing moved\n" + parts;
        assertEquals(List.of("WIN Billing moved []"), told(text));
        assertEquals("alt", entries(text).getFirst().story().stakes().text());
        assertEquals("neu", entries(text).getFirst().story().result().text());
    }

    @Test
    void aBoldWordOfASentenceStaysInIt() {
        assertEquals(
                List.of("WIN Impact of the cache measured []", "WIN Team of four led []"),
                told("# 2024\n- **Impact** of the cache measured\n- **Team** of four led\n"));
        assertEquals(List.of("WIN Impact doubled []"), told("# 2024\n- **Impact** doubled\n"));
    }

    @Test
    void aHeadingThatSaysItIsAProjectGivesItsName() {
        assertEquals(List.of("WIN Moved it [Pasarela]"), told("## 2024\n### Proyecto: Pasarela\n- Moved it\n"));
        assertEquals(
                List.of("WIN Pasarela [Pasarela]"),
                told("## 2024\n### Proyecto: Pasarela\n- Contexto: viejo\n- Resultado: nuevo\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        ~~DB sharding~~ dropped          = SETBACK
        ~~DB sharding~~ – cancelled, no budget = SETBACK
        ~~DB sharding~~                  = SETBACK
        ~~Two~~ Four regions moved       = WIN
        Regions ~~two~~ dropped          = WIN
        """)
    void whatIsStruckAndSaidToBeDroppedIsMissed(String words, String kind) {
        assertEquals(
                kind,
                entries("## 2024\n- " + words + "\n").getFirst().kindName().toString());
    }

    @Test
    void aBulletThatNamesASectionOverBulletsIsASection() {
        assertEquals(
                List.of("WIN Moved it []", "WIN Taught two []"),
                told("## 2024\n- Misc:\n  - Moved it\n- Collaboration\n  - Taught two\n"));
        var taught = entries("## 2024\n- **Collaboration**\n  - Taught two\n").getFirst();
        assertEquals("collaboration", taught.tags().getFirst().text());
    }

    private static List<Entry> entries(String text) {
        return understood(text).found().stream().map(Found::entry).toList();
    }

    private static List<String> told(String text) {
        return entries(text).stream()
                .map(entry -> entry.kindName() + " " + entry.headline().text() + " ["
                        + entry.project().text() + "]")
                .toList();
    }

    private static Intake.Understood understood(String text) {
        var source = new Source("brag.md", text.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(Intake.Understood.class, new MarkdownImporter().read(source, OPTIONS));
    }
}
