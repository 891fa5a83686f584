package app.treefall.narrative.promotion;

import app.treefall.document.Block.Quote;
import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What others said, attributed and permitted; one of each role first.
final class Voices {

    /// @param role what sets the speaker apart from the others
    private record Voice(Quote quote, String name, String role, LocalDate day) {}

    private final CaseFacts facts;

    Voices(CaseFacts facts) {
        this.facts = facts;
    }

    List<Quote> quotes() {
        var voices = all();
        var roles = new HashSet<String>();
        var ordered = new ArrayList<Voice>();
        voices.stream().filter(voice -> roles.add(voice.role())).forEach(ordered::add);
        voices.stream().filter(voice -> !ordered.contains(voice)).forEach(ordered::add);
        return ordered.stream().limit(facts.shape.quotes()).map(Voice::quote).toList();
    }

    private List<Voice> all() {
        var voices = new ArrayList<Voice>();
        for (var testimonial : facts.journal.testimonials()) {
            if (isInSeason(testimonial.day()) && testimonial.words().hasWords()) {
                var id = testimonial.person();
                var person = id == null ? null : facts.journal.find(id);
                var name = person == null
                        ? testimonial.name().text().strip()
                        : person.name().text().strip();
                var role = testimonial.role().hasWords()
                        ? testimonial.role().text().strip()
                        : roleOf(person);
                voices.add(voice(testimonial.words(), name, role, testimonial.day(), testimonial.about()));
            }
        }
        for (var feedback : facts.journal.feedback()) {
            var day = feedback.received();
            var person = facts.journal.find(feedback.person());
            if (feedback.tone() == Feedback.Tone.PRAISE
                    && day != null
                    && person != null
                    && isInSeason(day)
                    && feedback.words().hasWords()) {
                voices.add(
                        voice(feedback.words(), person.name().text().strip(), roleOf(person), day, feedback.actedIn()));
            }
        }
        withoutRepeats(voices);
        voices.sort((one, other) -> one.day().compareTo(other.day()));
        return voices;
    }

    /// The same person's shorter saying of the same words goes.
    private static void withoutRepeats(List<Voice> voices) {
        var all = List.copyOf(voices);
        voices.removeIf(voice -> all.stream()
                .anyMatch(other -> other.name().equals(voice.name())
                        && (plain(other).length() > plain(voice).length() || all.indexOf(other) < all.indexOf(voice))
                        && plain(other).contains(plain(voice))));
    }

    private static String plain(Voice voice) {
        return voice.quote()
                .words()
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Voice voice(Prose words, String name, String role, LocalDate day, List<Id<Entry>> about) {
        var parts = new ArrayList<String>();
        List.of(name, role).stream().filter(part -> !part.isEmpty()).forEach(parts::add);
        parts.add(Wording.day(day, facts.today));
        var sources = about.stream().filter(facts.numbers::containsKey).toList();
        return new Voice(
                new Quote(words, Prose.of(String.join(", ", parts)), sources), name, role.isEmpty() ? name : role, day);
    }

    private static String roleOf(@Nullable Person person) {
        if (person == null) {
            return "";
        }
        if (person.title().hasWords()) {
            return person.title().text().strip();
        }
        return switch (person.relation()) {
            case MANAGER -> "manager";
            case SKIP_LEVEL -> "skip-level manager";
            case PEER -> "peer";
            case REPORT -> "report";
            case STAKEHOLDER -> "stakeholder";
            case CUSTOMER -> "customer";
            case MENTOR -> "mentor";
        };
    }

    private boolean isInSeason(LocalDate day) {
        return facts.season.contains(day) && !day.isAfter(facts.today);
    }
}
