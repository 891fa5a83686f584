package app.treefall.imports.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Kind;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.days.DateOrder;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownImporterTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import/markdown");
    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);

    @ParameterizedTest
    @ValueSource(strings = {"years", "worklog", "sprachen", "tables", "star"})
    void aDocumentGivesWhatWasReadAndFoundRight(String name) throws IOException {
        var printed = PrintedIntake.of(read(Files.readString(FIXTURES.resolve(name + ".md"))));
        var golden = FIXTURES.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, printed);
        }
        assertEquals(Files.readString(golden), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"years", "worklog", "sprachen", "tables", "star"})
    void everyLineAndEveryWordOfADocumentIsSomewhere(String name) throws IOException {
        assertNothingIsDropped(Files.readString(FIXTURES.resolve(name + ".md")));
    }

    @Test
    void everyLineOfRandomTextIsSomewhere() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            assertNothingIsDropped(RandomMarkdown.text(random));
        }
    }

    @Test
    void noBytesMakeItThrow() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            new MarkdownImporter().read(new Source("x.md", bytes), OPTIONS);
        }
    }

    @Test
    void whatIsImportedTwiceHasTheSameKeysAlsoWhenLinesCameBeforeIt() {
        var once = understood("# 2023\n- Cut the costs\n- Wrote the book\n");
        var again = understood("# 2023\n- Something else\n\n- Wrote the book\n  - and more\n- Cut the costs\n");
        assertEquals(once.found().get(0).key(), again.found().get(2).key());
        assertEquals(once.found().get(1).key(), again.found().get(1).key());
    }

    /// Open ends, months, weeks and days without a year: on another day they mean others, and are the same entries.
    @Test
    void theSameDocumentGivesTheSameKeysOnAnotherDay() {
        var text = """
            ## May 2023 – Present
            - Cut the costs
            - March: wrote the book
            ## March
            - Cut the costs
            ### Week 10
            - Tuesday: paired
            - 7 March: shipped
            ## Work
            - 5 May: Cut the costs
            - Dec 20 - Jan 5: on call

            | When | What |
            | --- | --- |
            | June | Cut the costs |
            """;
        var keys = keysOn(OPTIONS.today(), text);
        assertEquals(8, keys.size());
        for (var later : List.of("2024-07-02", "2024-12-31", "2025-07-01", "2026-02-03")) {
            assertEquals(keys, keysOn(LocalDate.parse(later), text), later);
        }
    }

    @Test
    void aThirteenShowsTheOrderOfDaysOfTwoNumbersAlso() {
        var found = understood("""
            # 2024
            ## 5/22
            - Shipped it, 1/2 of traffic
            ## 5/9 - 5/11
            - Moved house
            - 5/12: Came back
            """).found();
        assertEquals(
                List.of("2024-05-22", "2024-05-11", "2024-05-12"),
                found.stream().map(each -> each.entry().day().toString()).toList());
        assertEquals(new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, 1), read("## 5/9\n- Moved house\n"));
        assertInstanceOf(Intake.Understood.class, read("## Work\n- Moved the house (3/4)\n- 5/9 of it\n"));
    }

    @Test
    void aDayBehindADashAtTheEndIsTheDayOfItsLine() {
        var found = understood("""
            # 2024
            - Shipped the cache — 5 May 2024
            - Moved house – 2024-05-06.
            - On call — May 7 – May 9
            - Score rose — 5/9
            - Grew — Checkout 2
            """).found();
        assertEquals(
                List.of("2024-05-05", "2024-05-06", "2024-05-09", "2024-07-01", "2024-07-01"),
                found.stream().map(each -> each.entry().day().toString()).toList());
        assertEquals("Moved house", found.get(1).entry().headline().text());
    }

    @Test
    void headingsOfTheCalendarAreNoProjects() {
        var found = understood("# 2024\n## 31 Feb 2024\n- One\n## Today\n- Two\n## Ongoing\n- Three\n## Now\n- Four\n")
                .found();
        for (var each : found) {
            assertTrue(each.entry().project().isBlank());
        }
        assertEquals(Kind.Name.THREAD, found.get(2).entry().kind().name());
        assertEquals(Kind.Name.THREAD, found.get(3).entry().kind().name());
    }

    private static List<String> keysOn(LocalDate today, String text) {
        var intake = new MarkdownImporter().read(source(text), new ImportOptions(today, Locale.ENGLISH, null));
        return assertInstanceOf(Intake.Understood.class, intake).found().stream()
                .map(Found::key)
                .toList();
    }

    @Test
    void daysThatCouldBeReadTwoWaysAreAskedForWithTheirLine() {
        assertEquals(new Intake.Refused(Refusal.DAY_OR_MONTH_FIRST, 3), read("# Log\n\n- 02-05-2024: Did it\n"));
        var told = new ImportOptions(OPTIONS.today(), OPTIONS.locale(), DateOrder.DAY_FIRST);
        var intake = new MarkdownImporter().read(source("# Log\n\n- 02-05-2024: Did it\n"), told);
        var found = assertInstanceOf(Intake.Understood.class, intake).found().getFirst();
        assertEquals(LocalDate.of(2024, 5, 2), found.entry().day());
    }

    @Test
    void textThatCannotBeKeptIsRefusedWithItsLine() {
        assertEquals(
                new Intake.Refused(Refusal.NOT_UTF_8, 2),
                new MarkdownImporter().read(new Source("a.md", new byte[] {'a', '\n', (byte) 0xC3, 'b'}), OPTIONS));
        assertEquals(new Intake.Refused(Refusal.CONTROL_CHARACTER, 2), read("a\nb\0c\n"));
        assertEquals(
                new Intake.Refused(Refusal.UTF_16, 0),
                new MarkdownImporter()
                        .read(new Source("a.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}), OPTIONS));
        assertEquals(new Intake.Refused(Refusal.LINE_TOO_LONG, 2), read("# a\n" + "x".repeat(1_000_001)));
        assertInstanceOf(Intake.Understood.class, read("# a\n" + "x".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "[", "![", "*a ", "**a _b ", "~~a ", "<", "`", "| ", "  - a\n", "a\n  ", "*a **b\n"})
    void whatIsNestedOrRepeatedTwentyThousandTimesIsReadOrRefusedWithinSeconds(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(piece.repeat(20_000)));
    }

    private static void assertNothingIsDropped(String text) {
        if (!(read(text) instanceof Intake.Understood understood)) {
            return;
        }
        var taken = new TreeSet<>(understood.structure());
        understood.leftOver().forEach(line -> taken.add(line.number()));
        understood.found().forEach(found -> taken.addAll(found.lines()));
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            assertTrue(lines[i].isBlank() || taken.contains(i + 1), "line " + (i + 1) + " of\n" + text);
        }
        for (var found : understood.found()) {
            var said = Codec.toText(found.entry()) + found.notUnderstood();
            for (int number : found.lines()) {
                for (var word : lines[number - 1].split("[^\\p{L}]+")) {
                    boolean kept = word.length() < 9 || said.contains(word) || Label.at(word + ":") != null;
                    assertTrue(kept || isOfADay(word), word + " of line " + number + " in\n" + text + "\n" + said);
                }
            }
        }
    }

    private static boolean isOfADay(String word) {
        return Section.named(word) != null || word.matches("(?i)(septem|novem|decem)ber|wednesday");
    }

    private static Intake read(String text) {
        return new MarkdownImporter().read(source(text), OPTIONS);
    }

    private static Intake.Understood understood(String text) {
        return assertInstanceOf(Intake.Understood.class, read(text));
    }

    private static Source source(String text) {
        return new Source("brag.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
