package app.treefall.narrative.lens;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Change;
import app.treefall.domain.Contribution;
import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Evidence;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.FollowUp;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Service;
import app.treefall.domain.Snooze;
import app.treefall.domain.Story;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.domain.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Applies the redaction list to every word of a kept thing: names, quotes, links and units too.
final class Redaction {

    private final RedactedWords words;

    private Redaction(RedactedWords words) {
        this.words = words;
    }

    static Redaction of(List<Profile.Redaction> list) {
        return new Redaction(RedactedWords.of(list));
    }

    Kept applyTo(Kept thing) {
        if (words.isEmpty()) {
            return thing;
        }
        return switch (thing) {
            case Entry entry -> redact(entry);
            case Batch it -> it.forgotten(); // no document speaks of the inbox
            case Suggestion it -> it.forgotten();
            case OneOnOne it -> it.forgotten();
            case Episode episode -> redact(episode);
            case Expectation it ->
                new Expectation(
                        it.id(),
                        it.person(),
                        it.asked(),
                        in(it.question()),
                        in(it.answer()),
                        in(it.meets()),
                        in(it.amazes()),
                        it.metBy(),
                        it.progress());
            case Feedback it ->
                new Feedback(
                        it.id(),
                        it.person(),
                        it.tone(),
                        in(it.theme()),
                        it.asked(),
                        in(it.question()),
                        it.received(),
                        in(it.words()),
                        in(it.plan()),
                        it.actedIn(),
                        it.toldThem(),
                        in(it.report()),
                        it.confirmed(),
                        in(it.confirmation()),
                        it.permission(),
                        it.about());
            case Ladder it ->
                new Ladder(
                        it.id(),
                        in(it.name()),
                        in(it.levels()),
                        in(it.competencies()),
                        it.criteria().stream().map(this::redact).toList());
            case Metric it ->
                new Metric(
                        it.id(),
                        in(it.name()),
                        in(it.unit()),
                        it.better(),
                        it.target(),
                        in(it.source()),
                        it.readings().stream().map(this::redact).toList());
            case Person person -> redact(person);
            case Priority it ->
                new Priority(
                        it.id(),
                        it.person(),
                        in(it.handle()),
                        in(it.name()),
                        in(it.words()),
                        in(it.measure()),
                        it.metric(),
                        it.since(),
                        it.until());
            case Profile it ->
                new Profile(
                        in(it.name()),
                        in(it.pronouns()),
                        in(it.title()),
                        in(it.team()),
                        in(it.company()),
                        in(it.aim()),
                        List.of());
            case Question it ->
                new Question(
                        it.id(),
                        it.bankKey(),
                        in(it.words()),
                        it.purpose(),
                        it.retired(),
                        it.asked().stream().map(this::redact).toList());
            case Season it ->
                new Season(
                        it.id(),
                        in(it.name()),
                        it.start(),
                        it.decision(),
                        it.ladder(),
                        in(it.currentLevel()),
                        in(it.targetLevel()));
            case Snooze it -> it;
            case LensChoice it -> it;
            case BlockEdit it -> it.reworded(in(it.words()));
            case NamedView it -> it;
            case Telling it ->
                new Telling(
                        it.id(),
                        it.entry(),
                        it.person(),
                        it.day(),
                        it.setting(),
                        it.landing(),
                        it.sign(),
                        in(it.words()),
                        it.landedOn(),
                        it.episode());
            case Testimonial it ->
                new Testimonial(
                        it.id(),
                        in(it.words()),
                        it.person(),
                        in(it.name()),
                        in(it.role()),
                        it.day(),
                        it.permission(),
                        it.about());
        };
    }

    private Entry redact(Entry entry) {
        return entry.toDraft()
                .headline(in(entry.headline()))
                .kind(redact(entry.kind()))
                .story(redact(entry.story()))
                .contribution(redact(entry.contribution()))
                .project(in(entry.project()))
                .tags(in(entry.tags()))
                .serves(entry.serves().stream()
                        .map(it -> new Service(it.priority(), in(it.how())))
                        .toList())
                .claims(entry.claims().stream().map(this::redact).toList())
                .evidence(entry.evidence().stream().map(this::redact).toList())
                .followUps(entry.followUps().stream().map(this::redact).toList())
                .candidNote(in(entry.candidNote()))
                .finished();
    }

    private Kind redact(Kind kind) {
        return switch (kind) {
            case Kind.Win it -> it;
            case Kind.Prevention(var would, var know, var exposed, var held) ->
                new Kind.Prevention(in(would), in(know), in(exposed), in(held));
            case Kind.Learning(var outcome, var worth) -> new Kind.Learning(outcome, in(worth));
            case Kind.Setback(var changed, var proof) -> new Kind.Setback(in(changed), in(proof));
            case Kind.Thread(var next, var payOff, var news, var resolved, var became) ->
                new Kind.Thread(
                        in(next), payOff, news.stream().map(this::redact).toList(), resolved, became);
        };
    }

    private Kind.Thread.News redact(Kind.Thread.News news) {
        return new Kind.Thread.News(news.day(), in(news.words()));
    }

    private Story redact(Story story) {
        return new Story(in(story.stakes()), in(story.challenge()), in(story.action()), in(story.result()));
    }

    private Contribution redact(Contribution contribution) {
        var credits = contribution.credits().stream()
                .map(credit -> new Contribution.Credit(credit.person(), in(credit.part())))
                .toList();
        return new Contribution(contribution.role(), contribution.initiative(), credits);
    }

    private ImpactClaim redact(ImpactClaim claim) {
        return new ImpactClaim(
                in(claim.what()),
                claim.metric(),
                redact(claim.change()),
                claim.better(),
                in(claim.period()),
                claim.certainty(),
                in(claim.source()),
                claim.myShare());
    }

    private Change redact(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> new Change.FromTo(in(before), in(after));
            case Change.By(var amount) -> new Change.By(in(amount));
            case Change.Total(var amount) -> new Change.Total(in(amount));
        };
    }

    private Evidence redact(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var label, var address) -> new Evidence.Link(in(label), in(address));
            case Evidence.CopiedFile(var label, var name, var hash, var size) ->
                new Evidence.CopiedFile(in(label), in(name), hash, size);
            case Evidence.SourcedNumber(var label, var source) -> new Evidence.SourcedNumber(in(label), in(source));
            case Evidence.Witness(var label, var person) -> new Evidence.Witness(in(label), person);
        };
    }

    private FollowUp redact(FollowUp it) {
        return new FollowUp(it.due(), it.outcome(), in(it.note()), it.answered());
    }

    private Episode redact(Episode it) {
        var questions = it.questions().stream()
                .map(posed -> new Episode.Posed(posed.question(), in(posed.words()), in(posed.answer())))
                .toList();
        var promises = it.promises().stream()
                .map(promise -> new Episode.Promise(promise.by(), in(promise.words()), promise.due(), promise.kept()))
                .toList();
        return it.toDraft()
                .title(in(it.title()))
                .points(it.points().stream().map(this::redact).toList())
                .questions(questions)
                .promises(promises)
                .status(in(it.status()))
                .nextTime(in(it.nextTime()))
                .notes(in(it.notes()))
                .finished();
    }

    private Episode.TalkingPoint redact(Episode.TalkingPoint it) {
        var beats = it.beats().stream()
                .map(beat -> new Episode.TalkingPoint.OwnBeat(beat.label(), in(beat.words()), in(beat.over())))
                .toList();
        return new Episode.TalkingPoint(
                it.entry(), in(it.words()), it.carried(), it.outcome(), in(it.theirWords()), it.minutes(), beats);
    }

    private Person redact(Person it) {
        var heed = it.attention();
        var explained = heed.toBeExplained().stream()
                .map(word -> new Person.Attention.Explained(in(word.word()), in(word.meaning())))
                .toList();
        var attention = new Person.Attention(
                in(heed.watches()), in(heed.reportsUp()), in(heed.theirWords()), explained, heed.hesitant());
        return new Person(
                it.id(),
                in(it.name()),
                in(it.handle()),
                in(it.pronouns()),
                it.relation(),
                in(it.title()),
                it.decides(),
                attention,
                it.oneOnOne(),
                in(it.note()));
    }

    private Criterion redact(Criterion it) {
        return new Criterion(it.id(), in(it.level()), in(it.competency()), in(it.expectation()), in(it.ownWords()));
    }

    private Metric.Reading redact(Metric.Reading it) {
        return new Metric.Reading(it.day(), it.amount(), it.estimated(), in(it.note()));
    }

    private Question.Asked redact(Question.Asked it) {
        return new Question.Asked(it.person(), it.day(), it.episode(), in(it.answer()));
    }

    private Quantity in(Quantity quantity) {
        return new Quantity(quantity.amount(), in(quantity.unit()));
    }

    private Unit in(Unit unit) {
        return new Unit(in(unit.symbol()));
    }

    private @Nullable Pronouns in(@Nullable Pronouns it) {
        return it == null
                ? null
                : new Pronouns(in(it.subject()), in(it.object()), in(it.possessive()), in(it.reflexive()), it.plural());
    }

    private List<Prose> in(List<Prose> many) {
        return many.stream().map(this::in).toList();
    }

    private Prose in(Prose prose) {
        return words.replacedIn(prose);
    }
}
