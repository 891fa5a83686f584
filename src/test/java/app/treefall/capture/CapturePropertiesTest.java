package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every line, whatever is in it. The generator is seeded: a failure can be had again.
class CapturePropertiesTest {

    private static final List<Locale> LOCALES = List.of(
            Locale.US,
            Locale.UK,
            Locale.GERMANY,
            Locale.FRANCE,
            Locale.JAPAN,
            Locale.of("ar", "EG"),
            Locale.of("tr", "TR"),
            Locale.of("fa", "IR"),
            Locale.of("th", "TH"),
            Locale.ROOT);

    @Test
    void aHundredThousandLinesAreReadWithoutLosingACharacter() {
        var lines = new Lines(new Random(20261119));
        for (int i = 0; i < 100_000; i++) {
            assertReadsWell(lines.likely(), LOCALES.get(i % LOCALES.size()));
        }
    }

    @Test
    void readingALineTwiceGivesTheSame() {
        var lines = new Lines(new Random(5));
        for (int i = 0; i < 10_000; i++) {
            var line = i % 2 == 0 ? lines.likely() : lines.hostile();
            assertEquals(read(line), read(line));
        }
    }

    @Test
    void tenThousandHostileLinesAreReadWithoutLosingACharacter() {
        var lines = new Lines(new Random(666));
        for (int i = 0; i < 10_000; i++) {
            assertReadsWell(lines.hostile(), LOCALES.get(i % LOCALES.size()));
        }
    }

    @Test
    void hugeLinesAreReadWithoutLosingACharacter() {
        Stream.of(
                        "#",
                        "@a ",
                        "(",
                        "\\#a ",
                        "`",
                        "1 ",
                        "-3% ",
                        "friday ",
                        "\0",
                        "\ud800",
                        "#支付",
                        "from 1 to ",
                        "a\u0301")
                .map(piece -> piece.repeat(100_000 / piece.length()))
                .forEach(line -> assertReadsWell(line, Locale.US));
    }

    @Test
    void aChipMadeTextIsNoChipAnyMoreAndItsWordsStay() {
        var lines = new Lines(new Random(7));
        for (int i = 0; i < 5_000; i++) {
            var reading = read(lines.likely());
            for (var mark : reading.marks()) {
                var words = reading.line().substring(mark.start(), mark.end());
                var changed = read(reading.withChanged(mark, new Correction.AsText()));
                assertEquals(words, changed.line().substring(mark.start() + 1, mark.end() + 1));
                assertTrue(
                        changed.marks().stream()
                                .noneMatch(other -> other.start() <= mark.end() && other.end() > mark.start()),
                        changed::line);
            }
        }
    }

    @Test
    void aCorrectedChipReadsBackAsTheCorrection() {
        var lines = new Lines(new Random(8));
        var day = DaySpan.on(World.TODAY.minusDays(40));
        for (int i = 0; i < 5_000; i++) {
            var reading = read(lines.likely());
            for (var mark : reading.marks()) {
                assertCorrected(reading, mark, day);
            }
        }
    }

    @Test
    void whatIsAddedReadsBack() {
        var lines = new Lines(new Random(9));
        for (int i = 0; i < 5_000; i++) {
            var reading = read(lines.likely());
            var day = new DaySpan(World.TODAY.minusDays(9), World.TODAY.minusDays(3));
            assertEquals(day, read(reading.with(new Correction.ToDay(day))).days(World.TODAY), reading::line);
        }
    }

    @Test
    void aRemovedChipLeavesTheOtherWords() {
        var reading = read("Fixed it #payments with @tomas yesterday");

        var line = reading.withChanged(reading.marks().getFirst(), new Correction.Removed());

        assertEquals("Fixed it with @tomas yesterday", line);
    }

    private static void assertCorrected(Reading reading, Mark mark, DaySpan day) {
        switch (mark) {
            case Mark.Tag _ -> {
                var tag = Prose.of("hiring");
                assertTrue(read(reading.withChanged(mark, new Correction.ToTag(tag))).marks().stream()
                        .anyMatch(other -> other.start() == mark.start()
                                && other instanceof Mark.Tag(var _, var _, var t)
                                && t.equals(tag)));
            }
            case Mark.PersonNamed _ -> {
                var to = read(reading.withChanged(mark, new Correction.ToPerson(World.ALEX_WU)));
                assertTrue(
                        to.marks().stream()
                                .anyMatch(other -> other.start() == mark.start()
                                        && other instanceof Mark.PersonNamed person
                                        && World.ALEX_WU.equals(person.known())),
                        to::line);
            }
            case Mark.PriorityNamed _ -> {
                var to = read(reading.withChanged(mark, new Correction.ToPriority(World.PEAK)));
                assertTrue(
                        to.marks().stream()
                                .anyMatch(other -> other.start() == mark.start()
                                        && other instanceof Mark.PriorityNamed priority
                                        && World.PEAK.equals(priority.known())),
                        to::line);
            }
            case Mark.Day _ ->
                assertEquals(
                        day,
                        read(reading.withChanged(mark, new Correction.ToDay(day)))
                                .days(World.TODAY),
                        reading::line);
            case Mark.KindNamed _ ->
                assertEquals(
                        Kind.Name.SETBACK,
                        read(reading.withChanged(mark, new Correction.ToKind(Kind.Name.SETBACK)))
                                .kind(),
                        reading::line);
            case Mark.ProjectNamed _, Mark.ConfidentialityNamed _, Mark.MetricChange _ -> {}
        }
    }

    private static Reading read(String line) {
        return Capture.read(line, World.KNOWN, World.TODAY, Locale.US);
    }

    private static void assertReadsWell(String line, Locale locale) {
        var reading = Capture.read(line, World.KNOWN, World.TODAY, locale);
        var plainAndMarks = new StringBuilder();
        int at = 0;
        for (var mark : reading.marks()) {
            assertTrue(mark.start() >= at && mark.end() > mark.start() && mark.end() <= line.length(), line);
            plainAndMarks.append(line, at, mark.start()).append(line, mark.start(), mark.end());
            at = mark.end();
        }
        plainAndMarks.append(line, at, line.length());
        assertEquals(line, plainAndMarks.toString());
        var entry = reading.toEntry(World.TODAY).entry();
        assertEquals(
                reading.canBeSaved(),
                Prose.flawIn(line) == null && entry.headline().hasWords());
        assertFalse(reading.objections().stream()
                .anyMatch(objection -> objection.inWords().isBlank()));
        assertKeepsTheWords(reading, entry.headline().text());
    }

    /// Every letter and digit of the plain text is in the headline, in its order.
    private static void assertKeepsTheWords(Reading reading, String headline) {
        int found = 0;
        int at = 0;
        for (var mark : reading.marks()) {
            found = assertFollows(reading.line(), at, mark.start(), headline, found);
            at = mark.end();
        }
        assertFollows(reading.line(), at, reading.line().length(), headline, found);
    }

    private static int assertFollows(String line, int from, int to, String headline, int start) {
        int found = start;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                found = headline.indexOf(c, found) + 1;
                assertTrue(found > 0, line);
            }
        }
        return found;
    }
}
