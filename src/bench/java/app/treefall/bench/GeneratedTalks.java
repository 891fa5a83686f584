package app.treefall.bench;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// What was said about the entries: 1:1s with their points, tellings and how they landed, feedback, others' words.
final class GeneratedTalks {

    private final Dice dice;
    private final GeneratedAudience audience;
    private final List<Entry> entries;

    /// @param entries by day
    GeneratedTalks(Dice dice, GeneratedAudience audience, List<Entry> entries) {
        this.dice = dice;
        this.audience = audience;
        this.entries = entries;
    }

    List<Kept> all() {
        var talks = new ArrayList<Kept>();
        var episodes = new ArrayList<Episode>();
        episodes.addAll(episodes(audience.manager(), 7, 30));
        episodes.addAll(episodes(audience.skipLevel(), 28, 45));
        talks.addAll(episodes);
        for (var entry : entries) {
            tellings(entry, talks);
        }
        for (int i = 0; i < Math.max(4, entries.size() / 50); i++) {
            talks.add(feedback());
        }
        for (int i = 0; i < Math.max(4, entries.size() / 100); i++) {
            talks.add(testimonial());
        }
        for (int i = 0; i < Math.clamp(entries.size() / 250, 4, 60); i++) {
            talks.add(expectation());
            talks.add(question());
        }
        return talks;
    }

    private List<Episode> episodes(Person person, int everyDays, int minutes) {
        var episodes = new ArrayList<Episode>();
        for (var day = GeneratedAudience.BEGINNING;
                day.isBefore(GeneratedAudience.TODAY);
                day = day.plusDays(everyDays)) {
            var promise = new Episode.Promise(
                    dice.inPerCent(50) ? Episode.Promise.By.ME : Episode.Promise.By.THEM,
                    Vocabulary.ENGLISH.phrase(dice, 7),
                    day.plusDays(14),
                    dice.inPerCent(97) ? day.plusDays(10) : null);
            episodes.add(new Episode(
                    dice.id(),
                    person.id(),
                    day,
                    LocalTime.of(14, 0),
                    minutes,
                    Vocabulary.ENGLISH.phrase(dice, 3),
                    true,
                    points(day),
                    List.of(),
                    List.of(promise),
                    List.of(Vocabulary.ENGLISH.phrase(dice, 6)),
                    List.of(Vocabulary.ENGLISH.phrase(dice, 6)),
                    Prose.NONE));
        }
        return episodes;
    }

    private List<Episode.TalkingPoint> points(LocalDate day) {
        var points = new ArrayList<Episode.TalkingPoint>();
        for (int i = 0; i < 3; i++) {
            points.add(new Episode.TalkingPoint(
                    near(day).id(),
                    Prose.NONE,
                    0,
                    dice.oneOf(List.of(Episode.TalkingPoint.Outcome.values())),
                    dice.inPerCent(30) ? Vocabulary.ENGLISH.sentence(dice, 8) : Prose.NONE));
        }
        return points;
    }

    /// An entry of about that day: they are spread evenly over the ten years.
    private Entry near(LocalDate day) {
        double years = GeneratedAudience.TODAY.toEpochDay() - GeneratedAudience.BEGINNING.toEpochDay();
        double gone = day.toEpochDay() - GeneratedAudience.BEGINNING.toEpochDay();
        int place = (int) (gone / years * entries.size()) - dice.below(4);
        return entries.get(Math.clamp(place, 0, entries.size() - 1));
    }

    private void tellings(Entry entry, List<Kept> talks) {
        if (dice.inPerCent(65)) {
            talks.add(telling(entry, audience.manager().id()));
        }
        if (dice.inPerCent(20)) {
            talks.add(telling(entry, audience.skipLevel().id()));
        }
        if (dice.inPerCent(25)) {
            talks.add(telling(entry, dice.oneOf(audience.people()).id()));
        }
    }

    private Telling telling(Entry entry, Id<Person> person) {
        var day = dice.dayAfter(entry.day(), 20);
        var landing = dice.inPerCent(60) ? dice.oneOf(List.of(Telling.Landing.values())) : null;
        return new Telling(
                dice.id(),
                entry.id(),
                person,
                day,
                dice.oneOf(List.of(Telling.Setting.values())),
                landing,
                landing == null ? null : Telling.Sign.THEIR_WORDS,
                landing == null ? Prose.NONE : Vocabulary.ENGLISH.sentence(dice, 9),
                landing == null ? null : day,
                null);
    }

    private Feedback feedback() {
        var about = dice.oneOf(entries);
        boolean praise = dice.inPerCent(55);
        boolean closed = !praise && dice.inPerCent(80);
        var received = about.day();
        return new Feedback(
                dice.id(),
                dice.oneOf(audience.people()).id(),
                praise ? Feedback.Tone.PRAISE : Feedback.Tone.CONSTRUCTIVE,
                Prose.of("theme-" + dice.rank(30)),
                received.minusDays(3),
                Vocabulary.ENGLISH.sentence(dice, 9),
                received,
                Vocabulary.ENGLISH.story(dice, 10, 40),
                praise ? Prose.NONE : Vocabulary.ENGLISH.sentence(dice, 10),
                List.of(about.id()),
                closed ? received.plusDays(30) : null,
                closed ? received.plusDays(44) : null,
                closed ? Vocabulary.ENGLISH.sentence(dice, 7) : Prose.NONE,
                permission());
    }

    private Testimonial testimonial() {
        var about = dice.oneOf(entries);
        var person = dice.oneOf(audience.people());
        return new Testimonial(
                dice.id(),
                Vocabulary.any(dice).story(dice, 8, 30),
                person.id(),
                person.name(),
                person.title(),
                about.day(),
                permission(),
                List.of(about.id()));
    }

    private Permission permission() {
        return dice.inPerCent(70) ? Permission.GIVEN : Permission.NOT_ASKED;
    }

    private Expectation expectation() {
        var about = dice.oneOf(entries);
        return new Expectation(
                dice.id(),
                dice.inPerCent(60)
                        ? audience.manager().id()
                        : audience.skipLevel().id(),
                about.day(),
                Vocabulary.ENGLISH.sentence(dice, 9),
                Vocabulary.ENGLISH.story(dice, 10, 30),
                Vocabulary.ENGLISH.sentence(dice, 8),
                Vocabulary.ENGLISH.sentence(dice, 8),
                List.of(about.id()),
                dice.oneOf(List.of(Expectation.Progress.values())));
    }

    private Question question() {
        var about = dice.oneOf(entries);
        var asked =
                new Question.Asked(audience.manager().id(), about.day(), null, Vocabulary.ENGLISH.sentence(dice, 12));
        return new Question(
                dice.id(),
                Prose.NONE,
                Vocabulary.ENGLISH.sentence(dice, 10),
                dice.oneOf(List.of(Question.Purpose.values())),
                false,
                List.of(asked));
    }
}
