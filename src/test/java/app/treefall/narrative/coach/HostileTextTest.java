package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Story;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Whatever is typed: the coach does not throw, and its remarks and mends stay inside the text.
class HostileTextTest {

    private static final List<String> PIECES = List.of(
            "we ",
            "We agreed",
            " to ",
            "the ",
            "was ",
            "migrated",
            "I ",
            "helped",
            "team ",
            "OSS",
            "token flow",
            "significantly ",
            "robust",
            " by 40%",
            "40% faster",
            "to 0.6 s",
            "€",
            "%",
            "1.8",
            "١٢٣",
            "e\u0301",
            "İ",
            "ß",
            "ﬁ",
            "“",
            "”",
            "\"",
            "`",
            "'",
            "’",
            "-",
            "--",
            "/",
            "https://",
            "http://x",
            ".",
            "...",
            ". ",
            "!",
            "?",
            ";",
            ":",
            "\n",
            "\t",
            " ",
            "\u00a0",
            "\u202f",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u0301",
            "😀",
            "👩‍👩‍👧",
            "\ud83d",
            "日本語",
            "我们",
            "กขค",
            "العربية",
            "und ",
            "die ",
            "wir ",
            "in progress",
            "WIP",
            "reviewing ",
            "and ",
            "all ",
            "[",
            "](",
            "**",
            "# ",
            "|",
            "\\",
            "$1",
            "{0}",
            "%s");

    private final Random random = new Random(20261119);

    @Test
    void nothingThrowsAndEveryRangeIsInsideItsText() {
        int remarks = 0;
        for (int i = 0; i < 6000; i++) {
            var entry = anyEntry();
            var reading = Coach.read(entry, Examples.AUDIENCE);
            reading.remarks().forEach(remark -> isInside(entry, remark));
            remarks += reading.remarks().size();

            assertEquals(reading.remarks(), Coach.remarks(entry, Examples.AUDIENCE));
            assertTrue(reading.strength().score() >= 0 && reading.strength().score() <= 100);
        }
        assertTrue(remarks > 6000, "the texts provoke remarks");
    }

    @Test
    void oneHugeTextIsReadInTime() {
        var entry = Examples.with(Part.ACTION, "we agreed the “ ` was 40% ".repeat(20_000));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Coach.read(entry, Examples.AUDIENCE));
    }

    private static void isInside(Entry entry, Remark remark) {
        var place = remark.place();
        assertTrue(place.end() <= place.part().wordsOf(entry).text().length());
        if (remark.mend() instanceof Mend.Replace replace) {
            var text = replace.place().part().wordsOf(entry).text();
            assertTrue(replace.place().end() <= text.length());
            assertTrue(
                    isWhole(text, replace.place().start())
                            && isWhole(text, replace.place().end()),
                    "no half characters");
        }
        assertTrue(isWhole(place.part().wordsOf(entry).text(), place.start()));
        assertTrue(remark.words().hasWords());
    }

    private static boolean isWhole(String text, int at) {
        return at == 0
                || at >= text.length()
                || !Character.isLowSurrogate(text.charAt(at))
                || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private Entry anyEntry() {
        var kinds = List.of(
                new Kind.Win(),
                new Kind.Prevention(any(), any(), any(), any()),
                new Kind.Learning(null, any()),
                new Kind.Setback(any(), any()),
                Kind.Thread.BLANK);
        return Examples.complete()
                .headline(any())
                .story(new Story(any(), any(), any(), any()))
                .kind(kinds.get(random.nextInt(kinds.size())))
                .finished();
    }

    private Prose any() {
        var text = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? Character.toString(0x20 + random.nextInt(0x3000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return Prose.of(text.toString().replace("\u007f", ""));
    }
}
