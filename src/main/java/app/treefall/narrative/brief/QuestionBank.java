package app.treefall.narrative.brief;

import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The questions Treefall brings along, read from `questions/questions.properties`: `purpose.name = words`,
/// `purpose.name.soft = words`.
public final class QuestionBank {

    private static final String PLACE = "/questions/questions.properties";
    private static final String SOFT = ".soft";

    private QuestionBank() {}

    /// All of them, by key.
    public static List<BankQuestion> builtIn() {
        var words = read();
        var questions = new ArrayList<BankQuestion>();
        for (var key : words.stringPropertyNames().stream().sorted().toList()) {
            if (!key.endsWith(SOFT)) {
                var plain = words.getProperty(key);
                var purpose = Question.Purpose.valueOf(
                        key.substring(0, key.indexOf('.')).toUpperCase(Locale.ROOT));
                questions.add(new BankQuestion(
                        key, purpose, Prose.of(plain), Prose.of(words.getProperty(key + SOFT, plain))));
            }
        }
        return List.copyOf(questions);
    }

    private static Properties read() {
        try (var in = QuestionBank.class.getResourceAsStream(PLACE)) {
            var words = new Properties();
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
