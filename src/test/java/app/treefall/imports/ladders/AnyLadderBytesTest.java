package app.treefall.imports.ladders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Prose;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the bytes are, reading a ladder throws nothing, ends, and gives what the journal can keep.
class AnyLadderBytesTest {

    private static final List<String> NAMES = List.of("x.md", "x.csv", "x.json", "x.yaml", "x.toml", "x.txt", "");

    @Test
    void noBytesMakeItThrow() {
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            take(new Source(NAMES.get(i % NAMES.size()), bytes));
        }
    }

    @Test
    void noSignsOfTheseFormatsMakeItThrow() {
        var random = new Random(7);
        var signs = List.of(
                "#", "# ", "|", "---", "\n", "\n\n", "- ", "  - ", "**", ":", ": ", "Junior", "Senior", "L5", "Level",
                "Craft", "=", " = ", "[[", "]]", "'", "'''", "\"\"\"", ".", ",", ";", "\"", "{", "}", "[", "]", "name",
                "levels", "x", " ", "\t", "===", "&a ", "*a", "~");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
            take(source(NAMES.get(i % NAMES.size()), text.toString()));
        }
    }

    /// Each word is its own, so that none can hide behind another; heads and keys that only say what is below are
    /// none.
    @Test
    void noWordOfRandomMarkdownOrTableIsDroppedSilently() {
        var random = new Random(41);
        var marks = List.of(
                "# ",
                "## ",
                "### ",
                "- ",
                "  - ",
                "**",
                "** ",
                ": ",
                "| ",
                " | ",
                "|\n|---|---|\n",
                "\n",
                "\n\n",
                ",",
                "\n> ",
                "\n===\n",
                "Junior ",
                "Senior ",
                "\nL5,",
                "Level");
        for (int i = 0; i < 6_000; i++) {
            var text = new StringBuilder();
            var words = new ArrayList<String>();
            for (int j = 3 + random.nextInt(25); j > 0; j--) {
                text.append(marks.get(random.nextInt(marks.size())));
                if (random.nextInt(3) > 0) {
                    words.add("w" + "abcdefghijklmnopqrstuvwxyz".charAt(words.size()) + "w");
                    text.append(words.getLast());
                }
            }
            var intake = LadderReader.read(source(i % 3 == 0 ? "x.csv" : "x.md", text.toString()));
            if (intake instanceof LadderIntake.Understood) {
                var printed = LadderFixturesTest.printed(intake);
                words.forEach(
                        word -> assertTrue(printed.contains(word), () -> word + " of:\n" + text + "\n" + printed));
            }
        }
    }

    @Test
    void noFixtureThatWasChangedAtRandomMakesItThrow() throws Exception {
        var random = new Random(23);
        for (var fixture : LadderFixturesTest.fixtures()) {
            var bytes = Files.readAllBytes(fixture);
            for (int i = 0; i < 200; i++) {
                var changed = bytes.clone();
                for (int j = random.nextInt(4); j >= 0; j--) {
                    changed[random.nextInt(changed.length)] = random.nextBoolean()
                            ? (byte) random.nextInt(256)
                            : (byte) "\",;\n[]{}:|#-*&\0 ".charAt(random.nextInt(16));
                }
                int end = random.nextInt(5) == 0 ? random.nextInt(changed.length) : changed.length;
                take(new Source(fixture.getFileName().toString(), Arrays.copyOf(changed, end)));
            }
        }
    }

    @Test
    void whatIsDeepLongOrManyIsRefusedOrHarmless() {
        int many = 100_000;
        var texts = List.of(
                "[".repeat(many),
                "{\"a\":".repeat(many),
                "a: ".repeat(many),
                "{a: ".repeat(many),
                "- ".repeat(many),
                "a = " + "[".repeat(many),
                "a" + ".a".repeat(many) + " = 1",
                "[a" + ".a".repeat(many) + "]",
                "a = [" + "1,".repeat(many) + "]",
                "# Junior\n".repeat(many / 4),
                "> ".repeat(many),
                "|".repeat(many) + "\n" + "|-".repeat(many) + "\n" + "|x".repeat(many),
                "Level,Competency,Text\n" + "Junior,Craft,Writes\n".repeat(many / 4),
                "*".repeat(many),
                "x".repeat(1_000_100));
        for (var text : texts) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NAMES.forEach(name -> take(source(name, text))));
        }
    }

    @Test
    void whatIsLargerThanAnyLadderIsRefusedBeforeItIsRead() {
        for (var name : NAMES) {
            var refused = LadderReader.read(new Source(name, new byte[LadderReader.MOST_BYTES + 1]));
            assertEquals(new LadderIntake.Refused(Refusal.LADDER_TOO_LARGE, 0), refused);
        }
    }

    private static void take(Source source) {
        if (LadderReader.read(source) instanceof LadderIntake.Understood(var ladder, var notTaken)) {
            assertTrue(ladder.name().hasWords());
            assertTrue(!ladder.levels().isEmpty());
            assertTrue(ladder.levels().stream().allMatch(Prose::hasWords));
            assertTrue(new HashSet<>(ladder.levels()).size() == ladder.levels().size());
            assertTrue(ladder.criteria().stream()
                    .allMatch(one -> ladder.levels().contains(one.level())
                            && ladder.competencies().contains(one.competency())
                            && one.expectation().hasWords()));
            Codec.toText(ladder);
            notTaken.forEach(one -> Prose.of(one.words()));
        }
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
