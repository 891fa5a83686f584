package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every line, whatever is in it. The generator is seeded: a failure can be had again.
///
/// `-Dlines=100000` reads that many likely lines and a tenth of it hostile ones; without it, as many as a build has
/// time for.
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

    private static final int LINES = Integer.getInteger("lines", 20_000);

    @Test
    void likelyLinesAreReadWithoutLosingACharacter() {
        var lines = new Lines(new Random(20261119));
        for (int i = 0; i < LINES; i++) {
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
    void hostileLinesAreReadWithoutLosingACharacter() {
        var lines = new Lines(new Random(666));
        for (int i = 0; i < LINES / 10; i++) {
            assertReadsWell(lines.hostile(), LOCALES.get(i % LOCALES.size()));
        }
    }

    @ParameterizedTest
    @EnumSource(Lines.Hostile.class)
    void hostileLinesOfEachSortAreReadWithoutLosingACharacter(Lines.Hostile sort) {
        var lines = new Lines(new Random(sort.ordinal()));
        int many = LINES / 10 / (sort == Lines.Hostile.A_HUNDRED_THOUSAND_CHARACTERS ? 100 : 5);
        for (int i = 0; i < many; i++) {
            assertReadsWell(lines.hostile(sort), LOCALES.get(i % LOCALES.size()));
        }
    }

    @Test
    void nulIsRefusedWithAWordThatNamesItAndItsPlace() {
        var lines = new Lines(new Random(4));
        for (int i = 0; i < LINES / 50; i++) {
            var line = lines.hostile(Lines.Hostile.NUL);
            var reading = read(line);

            assertFalse(reading.canBeSaved());
            assertTrue(
                    reading.objections().stream()
                            .map(Objection::inWords)
                            .anyMatch(("Character " + (line.indexOf('\0') + 1)
                                    + " is a control character (U+0000) that cannot be kept."
                                    + " Delete it to save the line.")::equals),
                    line);
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

    /// Every character of the plain text that can be kept is in the headline, in its order, but for the space
    /// around a chip and the comma or dash that joined it to the words.
    private static void assertKeepsTheWords(Reading reading, String headline) {
        var escapes = new HashSet<>(reading.escapes());
        int found = 0;
        int at = 0;
        for (var mark : reading.marks()) {
            found = assertFollows(reading.line(), at, mark.start(), escapes, headline, found);
            at = mark.end();
        }
        assertFollows(reading.line(), at, reading.line().length(), escapes, headline, found);
    }

    private static int assertFollows(String line, int from, int to, Set<Integer> escapes, String headline, int start) {
        int found = start;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (isToBeKept(c) && !escapes.contains(i)) {
                found = headline.indexOf(isLone(line, i) ? '\uFFFD' : c, found) + 1;
                assertTrue(found > 0, line);
            }
        }
        return found;
    }

    private static boolean isToBeKept(char c) {
        boolean joins = ",;:-–—、，：".indexOf(c) >= 0;
        return !joins && !Chars.isSpace(c) && c >= 0x20 && c != 0x7f;
    }

    private static boolean isLone(String line, int at) {
        char c = line.charAt(at);
        boolean first = Character.isHighSurrogate(c)
                && (at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1)));
        boolean second = Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(line.charAt(at - 1)));
        return first || second;
    }
}
