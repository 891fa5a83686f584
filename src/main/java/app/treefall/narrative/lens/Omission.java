package app.treefall.narrative.lens;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes out of one kept thing what this reader must not meet: whole, or field by field. The switch has no default, so
/// a new kind of
/// thing cannot slip through unasked.
///
/// What hangs on somebody who is in the trash goes with them: it would stand there under no name, or under another's.
///
/// @param open   the entries this reader may meet
/// @param known  the people who are not in the trash
/// @param reader whose own words may be shown to them
record Omission(
        Set<Id<Entry>> open,
        Set<Id<Person>> known,
        @Nullable Id<Person> reader) {

    static Omission of(Set<Id<Entry>> open, Snapshot journal, @Nullable Id<Person> reader) {
        return new Omission(open, journal.people().stream().map(Person::id).collect(Collectors.toSet()), reader);
    }

    /// What is left of it, or null for nothing.
    @Nullable
    Kept applyTo(Kept thing) {
        return isOfSomebodyGone(thing) ? null : permitted(thing);
    }

    private boolean isOfSomebodyGone(Kept thing) {
        var whose = switch (thing) {
            case Telling telling -> telling.person();
            case Testimonial testimonial -> testimonial.person();
            case Feedback feedback -> feedback.person();
            case Episode episode -> episode.person();
            case Expectation expectation -> expectation.person();
            case Entry _, Person _, Profile _, Metric _, Priority _, Season _, Ladder _, Question _ -> null;
            case Snooze _, NamedView _, LensChoice _, Batch _, Suggestion _, OneOnOne _, BlockEdit _ -> null;
        };
        return whose != null && !known.contains(whose);
    }

    private @Nullable Kept permitted(Kept thing) {
        return switch (thing) {
            case Entry entry -> open.contains(entry.id()) ? withoutPrivateFields(entry) : null;
            case Telling telling -> open.contains(telling.entry()) ? withPermittedWords(telling) : null;
            case Testimonial testimonial -> permitted(testimonial);
            case Feedback feedback -> withPermittedWords(feedback);
            case Episode episode -> withPermittedWords(episode);
            case Expectation expectation -> withPermittedWords(expectation);
            case Question question -> withPermittedWords(question);
            case Person person ->
                new Person(
                        person.id(),
                        person.name(),
                        person.handle(),
                        person.pronouns(),
                        person.relation(),
                        person.title(),
                        person.decides(),
                        attentionOf(person),
                        person.oneOnOne(),
                        Prose.NONE);
            case Profile profile ->
                new Profile(
                        profile.name(),
                        profile.pronouns(),
                        profile.title(),
                        profile.team(),
                        profile.company(),
                        Prose.NONE,
                        List.of());
            case Metric metric -> withoutNotes(metric);
            case Snooze _, NamedView _, LensChoice _, Batch _, Suggestion _, OneOnOne _ -> null;
            case BlockEdit edit -> open.containsAll(edit.sources()) ? edit : null;
            case Priority priority -> isOfSomebodyGone(priority) ? underItsNameAlone(priority) : priority;
            case Season season -> season;
            case Ladder ladder -> ladder;
        };
    }

    /// What somebody listens for is one's own guess about them; only what needs explaining may serve a
    /// document for others.
    private Person.Attention attentionOf(Person person) {
        var known = person.attention();
        return isReader(person.id())
                ? known
                : new Person.Attention(Prose.NONE, Prose.NONE, List.of(), known.toBeExplained(), false);
    }

    private Entry withoutPrivateFields(Entry entry) {
        boolean nothingPrivate =
                entry.predictions().isEmpty() && entry.candidNote().text().isEmpty();
        if (nothingPrivate && !(entry.kind() instanceof Kind.Thread)) {
            return entry;
        }
        return entry.toDraft()
                .kind(withOpenThreads(entry.kind()))
                .predictions(List.of())
                .candidNote(Prose.NONE)
                .finished();
    }

    private Kind withOpenThreads(Kind kind) {
        if (kind instanceof Kind.Thread thread && thread.became() != null && !open.contains(thread.became())) {
            return new Kind.Thread(thread.nextStep(), thread.payOff(), thread.news(), thread.resolved(), null);
        }
        return kind;
    }

    /// The words go where nobody permitted them; that there were words stays, because the ledger counts them
    /// as evidence.
    private Telling withPermittedWords(Telling telling) {
        if (isReader(telling.person()) || telling.words().isBlank()) {
            return telling;
        }
        var sign = telling.sign() == null ? Telling.Sign.THEIR_WORDS : telling.sign();
        return new Telling(
                telling.id(),
                telling.entry(),
                telling.person(),
                telling.day(),
                telling.setting(),
                telling.landing(),
                sign,
                Prose.NONE,
                telling.landedOn(),
                telling.episode());
    }

    private boolean isOfSomebodyGone(Priority priority) {
        return priority.person() != null && !known.contains(priority.person());
    }

    /// What the entries serve keeps its name; words that nobody is there for would be read as the company's.
    private static Priority underItsNameAlone(Priority priority) {
        return new Priority(
                priority.id(),
                priority.person(),
                priority.handle(),
                priority.name(),
                Prose.NONE,
                Prose.NONE,
                priority.metric(),
                priority.since(),
                priority.until());
    }

    private @Nullable Testimonial permitted(Testimonial testimonial) {
        var about = testimonial.about().stream().filter(open::contains).toList();
        boolean aboutHiddenOnly = about.isEmpty() && !testimonial.about().isEmpty();
        if (testimonial.permission() != Permission.GIVEN || aboutHiddenOnly) {
            return null;
        }
        return new Testimonial(
                testimonial.id(),
                testimonial.words(),
                testimonial.person(),
                testimonial.name(),
                testimonial.role(),
                testimonial.day(),
                testimonial.permission(),
                about);
    }

    private Feedback withPermittedWords(Feedback feedback) {
        var acted = feedback.actedIn().stream().filter(open::contains).toList();
        boolean own = isReader(feedback.person());
        boolean quotable = own || feedback.permission() == Permission.GIVEN;
        var about = feedback.about();
        boolean aboutHidden = about != null && !open.contains(about); // the theme may be the headline of it
        return new Feedback(
                feedback.id(),
                feedback.person(),
                feedback.tone(),
                quotable && !aboutHidden ? feedback.theme() : Prose.NONE,
                feedback.asked(),
                own ? feedback.question() : Prose.NONE,
                feedback.received(),
                quotable ? feedback.words() : Prose.NONE,
                quotable ? feedback.plan() : Prose.NONE,
                acted,
                feedback.toldThem(),
                own ? feedback.report() : Prose.NONE,
                feedback.confirmed(),
                quotable ? feedback.confirmation() : Prose.NONE,
                feedback.permission(),
                aboutHidden ? null : about);
    }

    /// What was said between two people stays between them; others only learn that they met, and what was told.
    private Episode withPermittedWords(Episode episode) {
        boolean own = isReader(episode.person());
        var points = episode.points().stream()
                .filter(point -> point.entry() == null ? own : open.contains(point.entry()))
                .map(point -> own
                        ? point
                        : new Episode.TalkingPoint(
                                point.entry(), Prose.NONE, point.carried(), point.outcome(), Prose.NONE))
                .toList();
        var permitted = episode.toDraft().points(points).notes(Prose.NONE);
        return own
                ? permitted.finished()
                : permitted
                        .title(Prose.NONE)
                        .questions(List.of())
                        .promises(List.of())
                        .status(List.of())
                        .nextTime(List.of())
                        .finished();
    }

    private Expectation withPermittedWords(Expectation expectation) {
        boolean own = isReader(expectation.person());
        return new Expectation(
                expectation.id(),
                expectation.person(),
                expectation.asked(),
                own ? expectation.question() : Prose.NONE,
                own ? expectation.answer() : Prose.NONE,
                own ? expectation.meets() : Prose.NONE,
                own ? expectation.amazes() : Prose.NONE,
                expectation.metBy().stream().filter(open::contains).toList(),
                expectation.progress());
    }

    private Question withPermittedWords(Question question) {
        var asked = question.asked().stream()
                .filter(once -> isReader(once.person()))
                .toList();
        return new Question(
                question.id(), question.bankKey(), question.words(), question.purpose(), question.retired(), asked);
    }

    private static Metric withoutNotes(Metric metric) {
        var readings = metric.readings().stream()
                .map(reading -> new Metric.Reading(reading.day(), reading.amount(), reading.estimated(), Prose.NONE))
                .toList();
        return new Metric(
                metric.id(), metric.name(), metric.unit(), metric.better(), metric.target(), metric.source(), readings);
    }

    private boolean isReader(Id<Person> person) {
        return person.equals(reader);
    }
}
