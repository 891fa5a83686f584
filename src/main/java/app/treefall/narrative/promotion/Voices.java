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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What others said, attributed and permitted; one of each role first.
final class Voices {

    /// @param role  what sets the speaker apart from the others
    /// @param plain the words alone, to be compared
    private record Voice(Quote quote, String name, String role, LocalDate day, String plain) {}

    private final CaseFacts facts;

    Voices(CaseFacts facts) {
        this.facts = facts;
    }

    /// The weightiest of each role, then the weightiest of what is left; a saying that a longer one by the
    /// same person holds is passed over.
    List<Quote> quotes() {
        var voices = all();
        var roles = new HashSet<String>();
        var first = new ArrayList<Voice>();
        var rest = new ArrayList<Voice>();
        for (var voice : voices) {
            boolean fresh = !roles.contains(voice.role()) && !isRepeated(voice, voices);
            (fresh ? first : rest).add(voice);
            if (fresh) {
                roles.add(voice.role());
            }
        }
        var chosen = new ArrayList<>(first);
        for (var voice : rest) {
            if (chosen.size() < facts.shape.most().quotes() && !isRepeated(voice, voices)) {
                chosen.add(voice);
            }
        }
        return chosen.stream()
                .limit(facts.shape.most().quotes())
                .map(Voice::quote)
                .toList();
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
        voices.sort(Comparator.comparingInt((Voice voice) -> -weight(voice))
                .thenComparing(Voice::day, Comparator.reverseOrder()));
        return voices;
    }

    /// What it speaks of, at its weightiest.
    private int weight(Voice voice) {
        return voice.quote().sources().stream()
                .map(facts.journal::find)
                .filter(Objects::nonNull)
                .mapToInt(entry -> facts.evidenceWeight(entry) * 40 + facts.strength(entry))
                .max()
                .orElse(0);
    }

    /// Whether the same person said the same at more length, or in the same words before it in the order.
    private static boolean isRepeated(Voice voice, List<Voice> all) {
        boolean before = true;
        for (var other : all) {
            if (other == voice) {
                before = false;
            } else if (other.name().equals(voice.name())
                    && other.plain().contains(voice.plain())
                    && (before || other.plain().length() > voice.plain().length())) {
                return true;
            }
        }
        return false;
    }

    private static String plain(Prose words) {
        return words.text()
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
                new Quote(words, Prose.of(String.join(", ", parts)), sources),
                name,
                role.isEmpty() ? name : role,
                day,
                plain(words));
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
