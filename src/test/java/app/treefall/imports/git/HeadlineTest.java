package app.treefall.imports.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fix(api): drop stale tokens (#12)            | Dropped stale tokens
        feat: dark mode                              | Added dark mode
        feat(ui)!: Adds dark mode.                   | Added dark mode
        [SHOP-7] make totals right and fix rounding  | Made totals right and fixed rounding
        ✨ Introduce gift cards                       | Introduced gift cards
        fix: wrong total in the report               | Fixed wrong total in the report
        fix: users can now log in twice              | Users can now log in twice
        fix: NPE in Basket                           | Fixed NPE in Basket
        docs: architecture                           | Documented architecture
        add: basket totals                           | Added basket totals
        net/ipv4: apply the limit                    | Applied the limit
        Support for gift cards                       | Support for gift cards
        Stopped the leak                             | Stopped the leak
        Dropping the old queue                       | Dropped the old queue
        parseDays() reads months                     | parseDays() reads months
        Übersetzung der Meldungen                    | Übersetzung der Meldungen
        fix: ошибка в отчёте                         | Ошибка в отчёте
        Rewrite the scheduler                        | Rewrote the scheduler
        (#12)                                        | (#12)
        """)
    void theFirstLineOfACommitBecomesAnAccomplishment(String line, String headline) {
        assertEquals(headline, Headline.of(line));
    }

    @Test
    void anyLineGivesWordsOfItsOwnAlwaysTheSameAndStaysAsItIsTheSecondTime() {
        var random = new Random(7);
        var pieces = List.of(
                "fix",
                "feat",
                "(api)",
                ":",
                "!:",
                " ",
                " ",
                " ",
                "add",
                "Adds",
                "#12",
                "(#12)",
                "[A-1]",
                "A-1",
                "✨",
                ":bug:",
                ".",
                "and",
                "fix",
                "payments",
                "ü",
                "\uD83D\uDE00",
                "\uD800",
                "für",
                "ошибка",
                "x",
                "",
                "\t",
                "for",
                "can",
                "-");
        for (int i = 0; i < 20_000; i++) {
            var line = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                line.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var headline = Headline.of(line.toString());
            assertEquals(headline, Headline.of(line.toString()));
            assertEquals(line.toString().isBlank(), headline.isBlank(), line.toString());
            assertTrue(headline.length() <= line.length() + 20, line.toString());
            assertFalse(headline.startsWith(" ") || headline.endsWith(" "), line.toString());
            for (var word : List.of("payments", "ошибка", "für")) {
                assertTrue(
                        !Subject.of(line.toString()).words().contains(word)
                                || headline.toLowerCase(Locale.ROOT).contains(word),
                        line.toString());
            }
        }
    }
}
