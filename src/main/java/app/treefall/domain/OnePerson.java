package app.treefall.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two people who are one: every reference to the one points to the other. Pure; what does not name them comes back
/// equal.
///
/// Nothing is dropped: what both had (credits of one entry, notes, words to be explained) stands side by side.
public final class OnePerson {

    private final Id<Person> gone;
    private final Id<Person> stays;

    public OnePerson(Id<Person> gone, Id<Person> stays) {
        if (gone.equals(stays)) {
            throw new IllegalArgumentException("one person already");
        }
        this.gone = gone;
        this.stays = stays;
    }

    public Kept in(Kept thing) {
        return switch (thing) {
            case Entry entry -> in(entry);
            case Episode episode -> in(episode);
            case Expectation it ->
                it.person().equals(gone)
                        ? new Expectation(
                                it.id(),
                                stays,
                                it.asked(),
                                it.question(),
                                it.answer(),
                                it.meets(),
                                it.amazes(),
                                it.metBy(),
                                it.progress())
                        : it;
            case Feedback feedback -> in(feedback);
            case Priority priority -> in(priority);
            case Question question -> in(question);
            case Snooze snooze -> new Snooze(snooze.id(), now(snooze.nudge()), snooze.until(), snooze.after());
            case BlockEdit it ->
                new BlockEdit(
                        it.id(),
                        now(it.document()),
                        now(it.block()),
                        it.words(),
                        it.leftOut(),
                        it.place(),
                        it.sources(),
                        it.builtFrom());
            case Telling telling -> in(telling);
            case Testimonial testimonial -> in(testimonial);
            case NamedView view -> in(view);
            case Suggestion suggestion -> suggestion.with(in(suggestion.entry()));
            case OneOnOne it -> in(it);
            case Batch _, Ladder _, LensChoice _, Metric _, Person _, Profile _, Season _ -> thing;
        };
    }

    public Entry in(Entry entry) {
        boolean named = entry.contribution().credits().stream()
                        .anyMatch(credit -> credit.person().equals(gone))
                || entry.predictions().stream()
                        .anyMatch(prediction -> prediction.person().equals(gone))
                || entry.evidence().stream()
                        .anyMatch(each -> each instanceof Evidence.Witness witness
                                && witness.person().equals(gone));
        if (!named) {
            return entry;
        }
        var mine = entry.contribution();
        return entry.toDraft()
                .contribution(new Contribution(mine.role(), mine.initiative(), credits(mine.credits())))
                .predictions(mapped(
                        entry.predictions(), each -> new Prediction(each.day(), now(each.person()), each.answer())))
                .evidence(mapped(
                        entry.evidence(),
                        each -> each instanceof Evidence.Witness(var label, var person)
                                ? new Evidence.Witness(label, now(person))
                                : each))
                .finished();
    }

    /// Who stays, with what only the other had: what is empty here is filled from there.
    public Person joined(Person staying, Person other) {
        var here = staying.attention();
        var there = other.attention();
        return new Person(
                staying.id(),
                either(staying.name(), other.name()),
                either(staying.handle(), other.handle()),
                staying.pronouns() == null ? other.pronouns() : staying.pronouns(),
                staying.relation(),
                either(staying.title(), other.title()),
                staying.decides() || other.decides(),
                new Person.Attention(
                        both(here.watches(), there.watches()),
                        both(here.reportsUp(), there.reportsUp()),
                        union(here.theirWords(), there.theirWords()),
                        union(here.toBeExplained(), there.toBeExplained()),
                        here.hesitant() || there.hesitant()),
                staying.oneOnOne() == null ? other.oneOnOne() : staying.oneOnOne(),
                both(staying.note(), other.note()));
    }

    /// One credit a person; the parts of both stand in it.
    private List<Contribution.Credit> credits(List<Contribution.Credit> credits) {
        var parts = new LinkedHashMap<Id<Person>, Prose>();
        for (var credit : credits) {
            parts.merge(now(credit.person()), credit.part(), OnePerson::both);
        }
        var next = new ArrayList<Contribution.Credit>();
        parts.forEach((person, part) -> next.add(new Contribution.Credit(person, part)));
        return next;
    }

    private Episode in(Episode it) {
        return it.person().equals(gone) ? it.toDraft().person(stays).finished() : it;
    }

    private OneOnOne in(OneOnOne it) {
        var named = gone.equals(it.person()) ? it.with(stays) : it;
        return named.state() instanceof OneOnOne.State.Accepted(var with, var met, var rhythm, var episodes)
                        && with.equals(gone)
                ? named.with(new OneOnOne.State.Accepted(stays, met, rhythm, episodes))
                : named;
    }

    private Feedback in(Feedback it) {
        return it.person().equals(gone)
                ? new Feedback(
                        it.id(),
                        stays,
                        it.tone(),
                        it.theme(),
                        it.asked(),
                        it.question(),
                        it.received(),
                        it.words(),
                        it.plan(),
                        it.actedIn(),
                        it.toldThem(),
                        it.report(),
                        it.confirmed(),
                        it.confirmation(),
                        it.permission(),
                        it.about())
                : it;
    }

    private Priority in(Priority it) {
        return new Priority(
                it.id(),
                nowIfAny(it.person()),
                it.handle(),
                it.name(),
                it.words(),
                it.measure(),
                it.metric(),
                it.since(),
                it.until());
    }

    private Question in(Question it) {
        var asked = mapped(
                it.asked(), each -> new Question.Asked(now(each.person()), each.day(), each.episode(), each.answer()));
        return new Question(it.id(), it.bankKey(), it.words(), it.purpose(), it.retired(), asked);
    }

    private Telling in(Telling it) {
        return it.person().equals(gone)
                ? new Telling(
                        it.id(),
                        it.entry(),
                        stays,
                        it.day(),
                        it.setting(),
                        it.landing(),
                        it.sign(),
                        it.words(),
                        it.landedOn(),
                        it.episode())
                : it;
    }

    private Testimonial in(Testimonial it) {
        return new Testimonial(
                it.id(),
                it.words(),
                nowIfAny(it.person()),
                it.name(),
                it.role(),
                it.day(),
                it.permission(),
                it.about());
    }

    private NamedView in(NamedView view) {
        var conditions = mapped(view.filter().conditions(), this::in);
        return new NamedView(view.id(), view.name(), new Filter(view.filter().words(), conditions));
    }

    private Condition in(Condition condition) {
        return switch (condition) {
            case Condition.With(var person) -> new Condition.With(now(person));
            case Condition.Heard(var person, var reach) -> new Condition.Heard(now(person), reach);
            case Condition.OfKind _,
                    Condition.InProject _,
                    Condition.Tagged _,
                    Condition.Serving _,
                    Condition.ThisSeason _,
                    Condition.InSeason _,
                    Condition.Since _,
                    Condition.Before _,
                    Condition.During _,
                    Condition.WeakerThan _,
                    Condition.AtLeast _,
                    Condition.Has _,
                    Condition.Lacks _ -> condition;
        };
    }

    private Id<Person> now(Id<Person> person) {
        return person.equals(gone) ? stays : person;
    }

    /// In a key that is made of ids.
    private Prose now(Prose key) {
        return Prose.of(key.text().replace(gone.toString(), stays.toString()));
    }

    private @Nullable Id<Person> nowIfAny(@Nullable Id<Person> person) {
        return person == null ? null : now(person);
    }

    private static <T> List<T> mapped(List<T> things, Function<T, T> change) {
        return things.stream().map(change).toList();
    }

    private static <T> List<T> union(List<T> here, List<T> there) {
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(here.stream(), there.stream()).toList()));
    }

    private static Prose either(Prose here, Prose there) {
        return here.hasWords() ? here : there;
    }

    private static Prose both(Prose here, Prose there) {
        if (!there.hasWords() || here.equals(there)) {
            return here;
        }
        return here.hasWords() ? Prose.of(here.text() + "\n" + there.text()) : there;
    }
}
