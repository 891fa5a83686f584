package app.treefall.narrative.brief;

import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// The questions Treefall brings along, read from `questions/questions.properties`: `purpose.name = words`,
/// `purpose.name.soft = words`. Their order there is the order in which they are proposed.
public final class QuestionBank {

    private static final String PLACE = "/questions/questions.properties";
    private static final String SOFT = ".soft";

    private static final class Held {
        static final List<BankQuestion> QUESTIONS = questions(lines());
    }

    private QuestionBank() {}

    /// All of them, in the order of the file.
    public static List<BankQuestion> builtIn() {
        return Held.QUESTIONS;
    }

    private static List<BankQuestion> questions(SequencedMap<String, String> words) {
        var questions = new ArrayList<BankQuestion>();
        for (var key : words.sequencedKeySet()) {
            if (!key.endsWith(SOFT)) {
                var plain = words.getOrDefault(key, "");
                var purpose = Question.Purpose.valueOf(
                        key.substring(0, key.indexOf('.')).toUpperCase(Locale.ROOT));
                questions.add(new BankQuestion(
                        key, purpose, Prose.of(plain), Prose.of(words.getOrDefault(key + SOFT, plain))));
            }
        }
        return List.copyOf(questions);
    }

    private static SequencedMap<String, String> lines() {
        var words = new LinkedHashMap<String, String>();
        for (var line : text().split("\n")) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                words.put(line.substring(0, equals), line.substring(equals + 3).strip());
            }
        }
        return words;
    }

    private static String text() {
        try (var in = QuestionBank.class.getResourceAsStream(PLACE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
