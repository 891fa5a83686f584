package app.treefall.narrative.prose;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Sentence.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text somebody may have written.
class AnyTextTest {

    private static final int TEXTS = 1_000;
    private static final int LONG = 30_000;
    private static final List<Narrator> NARRATORS = List.of(
            new Narrator("Ines Duarte", Pronouns.SHE),
            new Narrator("Robin", Pronouns.THEY),
            new Narrator("Alex", null),
            new Narrator("", null),
            Narrator.YOU);
    private static final List<String> PIECES = List.of(
            "I",
            " I ",
            "me ",
            "my ",
            "mine",
            "myself ",
            "I’m ",
            "we ",
            "our team ",
            "did I ",
            "and I were ",
            ". ",
            "? ",
            "…",
            ", ",
            "; ",
            ":\n- ",
            "\n",
            "\n\n",
            "\t",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "`",
            "```\n",
            "> ",
            "# ",
            "**",
            "_",
            "~~",
            "[",
            "](",
            ")",
            "https://x.example/me ",
            "me@x.example ",
            "my.cnf ",
            "Cut ",
            "was ",
            "never ",
            "1.8 s",
            "4,9 %",
            "🎉",
            "遅延。",
            "ich ",
            "der ",
            "e\u0301",
            "\u202e",
            "\u00a0",
            "\ufffd",
            "Fix ",
            "PAY-1 ",
            "$1",
            "\\",
            "| a | b |\n",
            "|---|\n",
            "she ",
            "they ",
            "Ines ",
            "  ",
            "-",
            "–",
            "x");

    @Test
    void noTextMakesItThrowAndNoWordIsLostThatWasQuoted() {
        var random = new Random(4);
        for (int i = 0; i < TEXTS; i++) {
            var text = any(random);
            for (var narrator : NARRATORS) {
                all(Prose.of(text), narrator);
            }
        }
    }

    @Test
    void turningThePersonNeverChangesAQuotedWord() {
        var random = new Random(5);
        var verbs = List.of("told", "asked", "showed", "answered", "wrote");
        for (int i = 0; i < TEXTS; i++) {
            var quotation = quotation(random);
            var text =
                    "I " + verbs.get(random.nextInt(verbs.size())) + " my team " + quotation + " and I left it to me.";
            for (var narrator : NARRATORS) {
                for (var told : all(Prose.of(text), narrator)) {
                    assertTrue(told.contains(quotation), () -> text + " became " + told);
                }
            }
        }
    }

    @Test
    void aTurnedSentenceSpeaksOfNobodyAsI() {
        var random = new Random(6);
        for (int i = 0; i < TEXTS; i++) {
            var text = any(random);
            for (var sentence : Sentence.statementsOf(Prose.of(text), NARRATORS.getFirst())) {
                var words = sentence.text();
                boolean quoted = words.startsWith("“");
                boolean stillMe = PersonTurn.isFirstPerson(words) && !English.isForeign(words);
                assertFalse(!quoted && stillMe && !words.contains("“"), () -> text + " became " + words);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I ",
                "never ",
                "my ",
                " ",
                "\n",
                "“",
                "\"",
                "`",
                "``` ",
                "'a",
                "A. ",
                "a.a",
                "](",
                "[a](",
                "- a\n",
                "a:\n- b\n",
                "**a",
                "_a_",
                "https://",
                "@",
                "🎉",
                "and I ",
                "did I ",
                "x",
                "\t",
                "> I\n",
                "Fix ",
                "!",
                "…",
                "was is and was "
            })
    void aLongTextTakesNoLongerThanItsLength(String piece) {
        var text = Prose.of(piece.repeat(LONG / piece.length()));
        assertTimeout(ofSeconds(3), () -> all(text, NARRATORS.getFirst()));
    }

    private static List<String> all(Prose text, Narrator narrator) {
        var told = new ArrayList<String>();
        told.add(Sentence.thirdPerson(text, narrator, Mention.NAME).text());
        told.add(Sentence.thirdPerson(text, narrator, Mention.PRONOUN).text());
        told.add(Sentence.subjectless(text, narrator).text());
        told.add(Sentence.firstPerson(text).text());
        told.add(joined(Sentence.thirdPersonOf(text, narrator)));
        told.add(joined(Sentence.statementsOf(text, narrator)));
        told.add(joined(Sentence.firstPersonOf(text)));
        told.add(joined(Sentence.asTheyStand(text)));
        return told;
    }

    private static String joined(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private static String quotation(Random random) {
        var words = List.of("I", "me", "my own", "we", "our team", "mine", "was", "Fix it", "I’m", "myself");
        var said = words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size()));
        return switch (random.nextInt(6)) {
            case 0 -> "“" + said + "”";
            case 1 -> "\"" + said + "\"";
            case 2 -> "`" + said + "`";
            case 3 -> "«" + said + "»";
            case 4 -> "„" + said + "“";
            default -> "‘" + said + "’";
        };
    }

    private static String any(Random random) {
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
