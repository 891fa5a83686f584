package app.treefall.narrative.coach;

import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Person.Attention;
import app.treefall.domain.Person.Relation;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// Entries to try rules on.
final class Examples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    static final Person DANIEL = person(
            "Daniel Osei",
            Relation.MANAGER,
            List.of(
                    new Attention.Explained(Prose.of("OSS"), Prose.of("One Stop Shop VAT return")),
                    new Attention.Explained(Prose.of("token flow"), Prose.of("how a wallet pays"))));
    static final Person TOMAS = person("Tomás Riedel", Relation.PEER, List.of());

    static final Priority CALM = new Priority(
            Id.fresh(),
            DANIEL.id(),
            Prose.of("oncall"),
            Prose.of("A calm on-call"),
            Prose.NONE,
            Prose.NONE,
            null,
            LocalDate.of(2026, 7, 1),
            null);

    static final Audience AUDIENCE = Audience.of(Snapshot.ofValues(List.of(DANIEL, TOMAS, CALM)));

    private Examples() {}

    /// An entry with every beat, which no rule about language objects to.
    static EntryDraft complete() {
        return EntryDraft.blank(DAY)
                .headline(Prose.of("Wrote the runbook for the payment pool"))
                .story(new Story(
                        Prose.of("Peak must not depend on me."),
                        Prose.of("Half of it was only in my head."),
                        Prose.of("I wrote it down and sat behind the first two people who used it."),
                        Prose.of("They recovered the service in eleven minutes.")));
    }

    static Entry with(Part part, String text) {
        return with(part, text, UnaryOperator.identity());
    }

    static Entry with(Part part, String text, UnaryOperator<EntryDraft> also) {
        var prose = Prose.of(text);
        var draft = also.apply(complete());
        var story = draft.finished().story();
        return switch (part) {
            case HEADLINE -> draft.headline(prose).finished();
            case STAKES ->
                draft.story(new Story(prose, story.challenge(), story.action(), story.result()))
                        .finished();
            case CHALLENGE ->
                draft.story(new Story(story.stakes(), prose, story.action(), story.result()))
                        .finished();
            case ACTION ->
                draft.story(new Story(story.stakes(), story.challenge(), prose, story.result()))
                        .finished();
            case RESULT ->
                draft.story(new Story(story.stakes(), story.challenge(), story.action(), prose))
                        .finished();
            case WOULD_HAVE ->
                draft.kind(new Kind.Prevention(prose, Prose.NONE, Prose.NONE, Prose.NONE))
                        .finished();
            case WORTH -> draft.kind(new Kind.Learning(null, prose)).finished();
            case HOW_WE_KNOW, EXPOSED, HELD, WHAT_CHANGED, PROOF, NEXT_STEP, CLAIMS, EVIDENCE, SERVES ->
                throw new IllegalArgumentException("no example needs it yet");
        };
    }

    static UnaryOperator<EntryDraft> role(Contribution.Role role) {
        return draft -> draft.contribution(new Contribution(role, null, List.of()));
    }

    /// The text of the part after the mend of the only remark was clicked.
    static String mended(Rule rule, Entry entry) {
        var remark = rule.on(Told.of(entry), AUDIENCE).getFirst();
        var replace = (Mend.Replace) remark.mend();
        var text = replace.place().part().wordsOf(entry).text();
        return text.substring(0, replace.place().start())
                + replace.words().text()
                + text.substring(replace.place().end());
    }

    static String words(Rule rule, Entry entry) {
        return rule.on(Told.of(entry), AUDIENCE).getFirst().words().text();
    }

    private static Person person(String name, Relation relation, List<Attention.Explained> toBeExplained) {
        var named = Person.named(Prose.of(name), relation);
        return new Person(
                named.id(),
                named.name(),
                named.handle(),
                null,
                relation,
                Prose.NONE,
                named.decides(),
                new Attention(Prose.NONE, Prose.NONE, List.of(), toBeExplained, false),
                null,
                Prose.NONE);
    }
}
