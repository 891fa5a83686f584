package app.treefall.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.markdown.PrintedIntake;
import app.treefall.usecase.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every file of `src/test/resources/import/<format>/` and what must come out of it, entry by entry, in the file of
/// the same name with `.golden` behind it.
class FixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import");
    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);

    @TestFactory
    Stream<DynamicTest> eachFileGivesWhatIsWrittenDownAndFoundRight() throws IOException {
        return fixtures().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var printed = PrintedIntake.of(importerOf(file).read(source(file), OPTIONS));
                    var golden = file.resolveSibling(file.getFileName() + ".golden");
                    if (Boolean.getBoolean("golden.write")) {
                        Files.writeString(golden, printed);
                    }
                    assertEquals(Files.readString(golden), printed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachFileIsRecognisedByItsContent() throws IOException {
        return fixtures().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var source = source(file);
                    var first = Importers.ALL.stream()
                            .filter(importer -> importer.recognises(source))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(format(file), first.format());
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachLineOfAFileIsInASuggestionInTheStructureOrLeftOver() throws IOException {
        return fixtures().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    if (importerOf(file).read(source(file), OPTIONS) instanceof Intake.Understood understood) {
                        assertNothingIsDropped(TextOf.file(file), understood);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachFileHasTheSameKeysWhenItIsReadAgain() throws IOException {
        return fixtures().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    if (importerOf(file).read(source(file), OPTIONS) instanceof Intake.Understood understood) {
                        var keys = understood.found().stream().map(Found::key).toList();
                        assertEquals(keys.size(), new TreeSet<>(keys).size(), "two with one key");
                        var later = new ImportOptions(LocalDate.of(2025, 1, 1), Locale.GERMAN, null);
                        var again = (Intake.Understood) importerOf(file)
                                .read(
                                        new Source(
                                                "otherwise-" + file.getFileName(),
                                                source(file).bytes()),
                                        later);
                        assertEquals(
                                keys, again.found().stream().map(Found::key).toList());
                    }
                }));
    }

    @Test
    void everyFormatHasFiveFilesOrMore() throws IOException {
        var files = fixtures();
        for (var importer : Importers.ALL) {
            long count = files.stream()
                    .filter(file -> format(file).equals(importer.format()))
                    .count();
            assertTrue(importer.format().equals("markdown") || count >= 5, importer.format() + " has " + count);
        }
    }

    private static void assertNothingIsDropped(String text, Intake.Understood understood) {
        var taken = new TreeSet<>(understood.structure());
        understood.leftOver().forEach(line -> taken.add(line.number()));
        understood.found().forEach(found -> taken.addAll(found.lines()));
        understood.oneOnOnes().forEach(found -> taken.addAll(found.lines()));
        var lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            assertTrue(lines[i].isBlank() || taken.contains(i + 1), "line " + (i + 1) + ": " + lines[i]);
        }
    }

    /// All but those of Markdown, which have a test of their own.
    private static List<Path> fixtures() throws IOException {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(FIXTURES, 2)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".golden"))
                    .filter(file -> !format(file).equals("markdown"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static Source source(Path file) throws IOException {
        return new Source(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Importer importerOf(Path file) {
        return Importers.ALL.stream()
                .filter(importer -> importer.format().equals(format(file)))
                .findFirst()
                .orElseThrow();
    }

    private static String format(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String name(Path file) {
        return format(file) + "/" + file.getFileName();
    }
}
