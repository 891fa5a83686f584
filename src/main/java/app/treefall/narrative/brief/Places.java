package app.treefall.narrative.brief;

import app.treefall.domain.Expectation;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills the places of a bank question. What nobody wrote down cannot be filled, and such a question is not asked.
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final int MOST_WORDS = 12;

    private final Map<String, String> known = new HashMap<>();

    Places(Snapshot journal, Person person, @Nullable Person above, LocalDate day, Prose point) {
        put("person", person.shortName());
        put("above", above == null ? "" : above.shortName());
        put("point", sayable(point));
        put("meets", sayable(enoughFor(journal, person)));
        journal.priorities().stream()
                .filter(priority -> person.id().equals(priority.person())
                        && priority.since().isBefore(day))
                .map(Priority::since)
                .max(LocalDate::compareTo)
                .ifPresent(since -> put("since", Wording.day(since, day)));
        var season = journal.seasonOn(day);
        if (season != null && season.contains(day)) {
            put("decision", Wording.day(season.decision(), day));
        }
        if (season != null) {
            put("level", season.targetLevel().text().strip());
        }
    }

    /// Fills `{subject}` as well: what a question is about, in the words that stand in a sentence.
    Places about(String subject) {
        put("subject", subject);
        return this;
    }

    @Nullable
    Prose filled(Prose words) {
        var text = new StringBuilder();
        var matcher = PLACE.matcher(words.text());
        int from = 0;
        while (matcher.find()) {
            var value = known.get(matcher.group(1));
            if (value == null) {
                return null;
            }
            text.append(words.text(), from, matcher.start()).append(value);
            from = matcher.end();
        }
        return Prose.of(text.append(words.text(), from, words.text().length()).toString());
    }

    private void put(String place, String value) {
        if (!value.isEmpty()) {
            known.put(place, value);
        }
    }

    /// What they said is enough, where that is still open.
    private static Prose enoughFor(Snapshot journal, Person person) {
        return journal.expectations().stream()
                .filter(it -> it.person().equals(person.id()) && it.progress() == Expectation.Progress.OPEN)
                .map(Expectation::meets)
                .filter(Prose::hasWords)
                .reduce((_, later) -> later)
                .orElse(Prose.NONE);
    }

    /// On one line, where it can be said in a question; quotation marks would meet the question's own.
    private static String sayable(Prose words) {
        var line = PointText.oneLine(words);
        boolean fits = line.split(" ").length <= MOST_WORDS && line.indexOf('“') < 0 && line.indexOf('{') < 0;
        return fits ? line : "";
    }
}
