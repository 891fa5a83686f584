package app.treefall.narrative.brief;

import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Three ways to ask one person for criticism: each small, specific, and safe to answer. Softly where they hesitate to
/// say hard things; about one subject where there is one. What they were asked longest ago, or never, comes first.
public final class SafeQuestions {

    private static final int MOST = 3;
    private static final int MOST_WORDS_OF_A_HEADLINE = 20;
    private static final int MOST_WORDS_OF_A_TOPIC = 12;
    private static final String SUBJECT = "{subject}";
    private static final Pattern OF_THE_SEASON = Pattern.compile("\\{(decision|level)}");

    /// What they are asked about.
    public sealed interface Subject {
        record Nothing() implements Subject {}

        /// @param words as they stand in a sentence: "the wallet page"
        record Topic(Prose words) implements Subject {}

        record Of(Entry entry) implements Subject {}
    }

    private record Proposed(Prose words, LocalDate lastAsked) {}

    private SafeQuestions() {}

    /// Three at most, none twice.
    public static List<Prose> suggest(Snapshot journal, Person person, Subject subject, LocalDate today) {
        var about = inASentence(subject);
        var places = new Places(journal, person, null, today, Prose.NONE).about(about);
        var asked = askedOn(journal, person, today);
        var proposed = new ArrayList<Proposed>();
        for (var question : QuestionBank.builtIn()) {
            var words = person.attention().hesitant() ? question.soft() : question.words();
            boolean isAbout = words.text().contains(SUBJECT);
            boolean fits = question.purpose() == Question.Purpose.CONSTRUCTIVE
                    && isAbout != about.isEmpty()
                    && (person.decides() || !OF_THE_SEASON.matcher(words.text()).find())
                    && !isRetired(journal, question.key());
            var filled = fits ? places.filled(words) : null;
            if (filled != null) {
                proposed.add(new Proposed(filled, asked.getOrDefault(folded(filled), LocalDate.MIN)));
            }
        }
        return proposed.stream()
                .sorted(Comparator.comparing(Proposed::lastAsked))
                .limit(MOST)
                .map(Proposed::words)
                .toList();
    }

    /// Empty where nothing can be said in one.
    private static String inASentence(Subject subject) {
        return switch (subject) {
            case Subject.Nothing() -> "";
            case Subject.Topic(var words) -> brief(PointText.oneLine(words), MOST_WORDS_OF_A_TOPIC);
            case Subject.Of(var entry) -> {
                var headline = brief(PointText.oneLine(entry.headline()), MOST_WORDS_OF_A_HEADLINE);
                yield headline.isEmpty() ? "" : "“" + headline.replace('“', '‘').replace('”', '’') + "”";
            }
        };
    }

    private static String brief(String words, int most) {
        return words.split(" ").length <= most ? words : "";
    }

    private static boolean isRetired(Snapshot journal, String key) {
        return journal.questions().stream()
                .anyMatch(question ->
                        question.retired() && question.bankKey().text().equals(key));
    }

    /// The last day this person was asked in these words, on whichever screen.
    private static Map<String, LocalDate> askedOn(Snapshot journal, Person person, LocalDate today) {
        var last = new HashMap<String, LocalDate>();
        for (var feedback : journal.feedback()) {
            note(last, feedback, person);
        }
        for (var question : journal.questions()) {
            for (var asked : question.asked()) {
                if (asked.person().equals(person.id())) {
                    last.merge(folded(question.words()), asked.day(), SafeQuestions::later);
                }
            }
        }
        for (var episode : journal.episodesWith(person.id())) {
            boolean held = episode.held() && !episode.day().isAfter(today);
            for (var posed : episode.questions()) {
                if (held) {
                    last.merge(folded(posed.words()), episode.day(), SafeQuestions::later);
                }
            }
        }
        return last;
    }

    private static void note(Map<String, LocalDate> last, Feedback feedback, Person person) {
        var asked = feedback.asked();
        if (asked != null && feedback.person().equals(person.id())) {
            last.merge(folded(feedback.question()), asked, SafeQuestions::later);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String folded(Prose words) {
        return Handles.folded(words.text().strip());
    }
}
