package app.treefall.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Prose;
import app.treefall.usecase.Importers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever the bytes are, no importer throws, hangs, or gives what the journal cannot keep.
class AnyBytesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import");
    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2024, 7, 1), Locale.ENGLISH, null);
    private static final List<String> NAMES =
            List.of("x.md", "x.csv", "x.json", "x.txt", "2024-05.txt", "x.doentry", "x.zip", "x.journal", "");
    private static final List<String> FEW_NAMES = List.of("x.json", "2024-05.txt");
    private static final int DEPTH = 100_000;

    @TestFactory
    Stream<DynamicTest> noBytesMakeItThrow() {
        return each(importer -> {
            var random = new Random(11);
            for (int i = 0; i < 400; i++) {
                var bytes = new byte[random.nextInt(300)];
                random.nextBytes(bytes);
                take(importer, new Source(NAMES.get(i % NAMES.size()), bytes));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noFixtureThatWasChangedAtRandomMakesItThrow() throws IOException {
        var fixtures = fixtures();
        return each(importer -> {
            var random = new Random(23);
            for (var fixture : fixtures) {
                boolean own = fixture.getParent().getFileName().toString().equals(importer.format());
                for (int i = own ? 40 : 2; i > 0; i--) {
                    var bytes = changed(Files.readAllBytes(fixture), random);
                    take(importer, new Source(fixture.getFileName().toString(), bytes));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNestedAHundredThousandTimesIsRefusedOrHarmless() {
        var deep = List.of(
                "[".repeat(DEPTH),
                "{\"a\":".repeat(DEPTH),
                "[{\"entries\":".repeat(DEPTH),
                "1: " + "{a: ".repeat(DEPTH),
                "<plist>" + "<array>".repeat(DEPTH),
                "<plist>" + "<dict><key>a</key>".repeat(DEPTH / 4),
                "\"".repeat(DEPTH),
                "BEGIN:VCALENDAR\n".repeat(DEPTH),
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(DEPTH / 4),
                "> ".repeat(DEPTH / 4));
        return each(importer -> deep.forEach(text -> FEW_NAMES.forEach(name -> take(importer, source(name, text)))));
    }

    @TestFactory
    Stream<DynamicTest> aLineWithoutEndIsRefusedOrLeftOver() {
        var endless = "x".repeat(1_000_100);
        var texts = List.of(
                endless,
                "[\"" + endless + "\"]",
                "[{\"title\":\"" + endless,
                "title,date\n" + endless + ",2024-01-01\n",
                "1: {text: " + endless + "}",
                "[2024-05-13 10:00] " + endless,
                "<plist><dict><key>Entry Text</key><string>" + endless + "</string></dict></plist>",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + endless + "\nEND:VEVENT",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:1:1" + "\n x".repeat(60_000) + "\nEND:VEVENT",
                "9".repeat(1_000_000));
        return each(importer -> texts.forEach(text -> FEW_NAMES.forEach(name -> take(importer, source(name, text)))));
    }

    @TestFactory
    Stream<DynamicTest> badEncodingsNulAndOverridesAreRefusedOrShown() {
        var texts = List.of(
                "title,date\nDid \u202Eit\u2066,2024-01-01\n",
                "[{\"title\":\"a\\u0000\\u202e\\ud800\",\"mergedAt\":\"2024-01-01\",\"labels\":[\"b\\u202e\"]}]",
                "[2024-05-13 10:00] a\u202Eb @c\u202Ed\n",
                "1: {text: \"a\\0 \\u202e\"}\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240702T090000Z\nSUMMARY:1:1 A\u202Ed\u2066a\nEND:VEVENT\n",
                "a\0b\n");
        return each(importer -> {
            for (var text : texts) {
                for (var charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
                    NAMES.forEach(name -> take(importer, new Source(name, text.getBytes(charset))));
                }
                var broken = text.getBytes(StandardCharsets.UTF_8);
                broken[broken.length / 2] = (byte) 0xC0;
                NAMES.forEach(name -> take(importer, new Source(name, broken)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aFileOverTheLimitIsRefused() {
        var tooLarge = new byte[Source.MOST_BYTES + 1];
        Arrays.fill(tooLarge, (byte) ' ');
        return each(importer -> {
            var refused = (Intake.Refused) importer.read(new Source("2024-05.txt", tooLarge), OPTIONS);
            assertEquals(Refusal.TOO_LARGE, refused.reason());
        });
    }

    private interface Body {
        void of(Importer importer) throws IOException;
    }

    private static Stream<DynamicTest> each(Body body) {
        return Importers.ALL.stream()
                .map(importer -> DynamicTest.dynamicTest(
                        importer.format(),
                        () -> assertTimeoutPreemptively(Duration.ofSeconds(30), () -> body.of(importer))));
    }

    private static void take(Importer importer, Source source) {
        importer.recognises(source);
        if (importer.read(source, OPTIONS) instanceof Intake.Understood understood) {
            for (var found : understood.found()) {
                assertTrue(found.entry().headline().hasWords());
                assertTrue(Codec.toText(found.entry()).length() < 5_000_000);
                found.notUnderstood().forEach(Prose::of); // throws where it cannot be kept
                found.entry().tags().forEach(tag -> assertTrue(!tag.text().matches(".*[\\p{Cf}\\p{Cc}].*"), "a tag"));
            }
            for (var found : understood.oneOnOnes()) {
                assertTrue(!found.name().isBlank() || !found.address().isBlank());
                assertTrue(found.times().size() < 5_000);
                for (var words : List.of(found.name(), found.address(), found.summary())) {
                    Prose.of(words);
                    assertTrue(!words.matches(".*[\\p{Cf}\\p{Cc}].*"), "a name");
                }
                found.notUnderstood().forEach(Prose::of);
            }
            understood.leftOver().forEach(line -> Prose.of(line.text()));
        }
    }

    /// Bytes changed, doubled, cut out, or taken from elsewhere in it.
    static byte[] changed(byte[] bytes, Random random) {
        var all = new ArrayList<Byte>();
        for (byte each : bytes) {
            all.add(each);
        }
        for (int i = 1 + random.nextInt(4); i > 0 && !all.isEmpty(); i--) {
            int at = random.nextInt(all.size());
            int length = Math.min(1 + random.nextInt(40), all.size() - at);
            switch (random.nextInt(4)) {
                case 0 -> all.set(at, (byte) random.nextInt(256));
                case 1 -> all.subList(at, at + length).clear();
                case 2 -> all.addAll(random.nextInt(all.size()), List.copyOf(all.subList(at, at + length)));
                default -> all.add(at, (byte) "\",;\n[]{}:\\<>&#*-\0".charAt(random.nextInt(17)));
            }
        }
        var changed = new byte[all.size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = all.get(i);
        }
        return changed;
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> fixtures() throws IOException {
        try (var walk = Files.walk(FIXTURES, 2)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".golden"))
                    .sorted()
                    .toList();
        }
    }
}
