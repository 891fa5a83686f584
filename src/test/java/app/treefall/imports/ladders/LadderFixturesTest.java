package app.treefall.imports.ladders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.imports.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every file of `src/test/resources/ladder/` and the ladder that must come out of it, with what was not taken, in the
/// file of the same name with `.golden` behind it.
class LadderFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/ladder");

    /// Words that only say what stands below them, and marks of YAML.
    private static final Set<String> SAYS_WHAT = Set.of("null", "base", "sep", "br", "java", "lang", "runtime");

    @TestFactory
    Stream<DynamicTest> eachFileGivesWhatIsWrittenDownAndFoundRight() throws IOException {
        return fixtures().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var printed = printed(read(file));
                    var golden = file.resolveSibling(file.getFileName() + ".golden");
                    if (Boolean.getBoolean("golden.write")) {
                        Files.writeString(golden, printed);
                    }
                    assertEquals(Files.readString(golden), printed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsInTheLadderOrNotTaken() throws IOException {
        return fixtures().stream()
                .filter(file -> read(file) instanceof LadderIntake.Understood)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var there = wordsOf(printed(read(file)));
                    var missing = wordsOf(withoutMarks(textOf(file)));
                    missing.removeAll(there);
                    missing.removeIf(word -> SAYS_WHAT.contains(word)
                            || SideWords.of(word) != SideWords.OTHER
                            || word.matches("[0-9a-f]{4,12}"));
                    assertEquals(Set.of(), missing);
                }));
    }

    @Test
    void theSameFileGivesTheSameLadderUnderAnotherName() throws IOException {
        var bytes = Files.readAllBytes(FIXTURES.resolve("headings.md"));
        var one = (LadderIntake.Understood) LadderReader.read(new Source("a.md", bytes));
        var other = (LadderIntake.Understood) LadderReader.read(new Source("b.md", bytes));
        assertEquals(one, other);
        assertTrue(one.ladder().criteria().size() > 3);
    }

    @Test
    void everyFormatHasFiveFilesOrMore() throws IOException {
        var files = fixtures();
        for (var endings : List.of(
                List.of(".md"),
                List.of(".csv", ".tsv"),
                List.of(".json"),
                List.of(".yaml", ".yml"),
                List.of(".toml"))) {
            long count = files.stream()
                    .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .count();
            assertTrue(count >= 5, endings + ": " + count);
        }
    }

    static List<Path> fixtures() throws IOException {
        try (var list = Files.list(FIXTURES)) {
            return list.filter(file -> !file.toString().endsWith(".golden"))
                    .sorted()
                    .toList();
        }
    }

    private static LadderIntake read(Path file) {
        try {
            return LadderReader.read(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String printed(LadderIntake intake) {
        return switch (intake) {
            case LadderIntake.Refused(var reason, var line) -> "refused: " + reason + ", line " + line + "\n";
            case LadderIntake.Understood(var ladder, var notTaken) -> {
                var text = new StringBuilder("ladder: " + ladder.name().text() + "\n");
                text.append("levels: ").append(joined(ladder.levels())).append('\n');
                text.append("competencies: ")
                        .append(joined(ladder.competencies()))
                        .append('\n');
                ladder.levels().forEach(level -> level(ladder, level, text));
                notTaken.forEach(one -> text.append("not taken, ")
                        .append(one.where())
                        .append(": ")
                        .append(one.words().replace("\n", " / "))
                        .append('\n'));
                yield text.toString();
            }
        };
    }

    private static void level(Ladder ladder, Prose level, StringBuilder text) {
        text.append("== ").append(level.text()).append('\n');
        ladder.at(level)
                .forEach(one -> text.append(one.competency().text())
                        .append(": ")
                        .append(one.expectation().text().replace("\n", " / "))
                        .append(
                                one.ownWords().isBlank()
                                        ? ""
                                        : " [" + one.ownWords().text() + "]")
                        .append('\n'));
    }

    private static String joined(List<Prose> names) {
        return String.join(" | ", names.stream().map(Prose::text).toList());
    }

    private static String textOf(Path file) throws IOException {
        boolean old = file.getFileName().toString().equals("windows.csv");
        return Files.readString(file, old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("\\\\u[0-9a-f]{4}", " ")
                .replaceAll("%YAML.*", "")
                .replaceAll("</?[uo]?li?>", " ")
                .replaceAll("(?m)(^|<br>|\\| )\\d[.] ", " ");
    }

    private static Set<String> wordsOf(String text) {
        return new TreeSet<>(new HashSet<>(Arrays.asList(text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "))));
    }
}
