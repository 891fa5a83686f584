package app.treefall.narrative.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Sentence.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The manual of sentences is `prose/sentences.txt`: what is written, and what it becomes.
class SentenceTest {

    private static final Map<String, Narrator> PEOPLE = Map.of(
            "Ines", new Narrator("Ines", Pronouns.SHE),
            "Robin", new Narrator("Robin", Pronouns.THEY),
            "Marek", new Narrator("Marek", Pronouns.HE),
            "Sol",
                    new Narrator(
                            "Sol",
                            new Pronouns(Prose.of("xe"), Prose.of("xem"), Prose.of("xyr"), Prose.of("xemself"), false)),
            "Alex", new Narrator("Alex", null),
            "Nobody", new Narrator("", null));

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void wordsBecomeTheSentenceOfTheTable(String section, String narrator, String words, String expected) {
        assertEquals(expected, told(section, PEOPLE.get(narrator), Prose.of(words)));
    }

    @Test
    void theTableHasEnoughCases() throws IOException {
        assertTrue(cases().size() >= 150, "at least 150");
    }

    @Test
    void aThreadThatRunsIsNeverToldAsDone() {
        var words = Prose.of("Bring the map to Orders");
        var running = headline(words).toDraft().kind(Kind.Thread.BLANK).finished();

        assertEquals(
                "Ines: “Bring the map to Orders.”",
                Sentence.thirdPerson(running, PEOPLE.get("Ines"), Mention.NAME).text());
        assertEquals(
                "Ines brought the map to Orders.",
                Sentence.thirdPerson(headline(words), PEOPLE.get("Ines"), Mention.NAME)
                        .text());
    }

    private static String told(String section, Narrator narrator, Prose words) {
        return switch (section) {
            case "a headline by name" ->
                Sentence.thirdPerson(headline(words), narrator, Mention.NAME).text();
            case "a headline by pronoun" ->
                Sentence.thirdPerson(headline(words), narrator, Mention.PRONOUN).text();
            case "a headline in the first person" ->
                Sentence.firstPerson(headline(words)).text();
            case "a line without a subject" ->
                Sentence.subjectless(headline(words), narrator).text();
            case "what was done" -> text(Sentence.thirdPersonOf(words, narrator));
            case "what was done in the first person" -> text(Sentence.firstPersonOf(words));
            case "what was so" -> text(Sentence.statementsOf(words, narrator));
            default -> throw new IllegalArgumentException("no such section");
        };
    }

    private static Entry headline(Prose words) {
        return Entry.jotted(words, LocalDate.of(2026, 11, 17));
    }

    private static String text(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    static List<Arguments> cases() throws IOException {
        var cases = new ArrayList<Arguments>();
        var section = "";
        var narrator = "";
        for (var line : lines("/prose/sentences.txt")) {
            int bar = line.lastIndexOf(" | ");
            if (line.startsWith("== ")) {
                section = line.substring(3, line.lastIndexOf(", of "));
                narrator = line.substring(line.lastIndexOf(' ') + 1);
            } else if (bar >= 0 && !section.isEmpty()) {
                cases.add(Arguments.of(
                        section,
                        narrator,
                        line.substring(0, bar).replace("\\n", "\n").replace("\\\\", "\\"),
                        line.substring(bar + 3).replace("\\\\", "\\")));
            }
        }
        return cases;
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = SentenceTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
