package app.treefall.narrative.history;

import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every field of an entry as a text, so that two versions can be set against each other. A list is a line each.
final class FieldTexts {

    private static final int SHORT = 8;

    private final Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    private final Snapshot journal;

    private FieldTexts(Snapshot journal) {
        this.journal = journal;
    }

    /// @param journal knows what people, priorities and criteria are called
    static Map<EntryField, String> of(Entry entry, Snapshot journal) {
        var fields = new FieldTexts(journal);
        fields.tell(entry);
        fields.tellWhereItStands(entry);
        fields.tell(entry.kind());
        return fields.texts;
    }

    private void tell(Entry entry) {
        put(EntryField.HEADLINE, entry.headline());
        put(
                EntryField.DAYS,
                entry.days().isOneDay()
                        ? Wording.dayAndYear(entry.day())
                        : Wording.dayAndYear(entry.days().first()) + " to " + Wording.dayAndYear(entry.day()));
        put(EntryField.STAKES, entry.story().stakes());
        put(EntryField.CHALLENGE, entry.story().challenge());
        put(EntryField.ACTION, entry.story().action());
        put(EntryField.RESULT, entry.story().result());
        lines(EntryField.NUMBERS, entry.claims(), FieldTexts::claim);
        lines(EntryField.EVIDENCE, entry.evidence(), this::evidence);
        put(EntryField.NOTE, entry.candidNote());
        lines(
                EntryField.FOLLOW_UPS,
                entry.followUps(),
                one -> joined(
                        Wording.dayAndYear(one.due()),
                        word(one.outcome()),
                        one.answered() == null ? "" : Wording.dayAndYear(one.answered()),
                        one.note().text()));
        lines(EntryField.SILENCED, entry.silenced(), one -> one.rule().text());
    }

    private void tellWhereItStands(Entry entry) {
        var contribution = entry.contribution();
        put(EntryField.ROLE, word(contribution.role()));
        put(EntryField.INITIATIVE, word(contribution.initiative()));
        lines(
                EntryField.CREDITS,
                contribution.credits(),
                one -> joined(person(one.person()), one.part().text()));
        put(EntryField.SCOPE, word(entry.scope()));
        put(EntryField.SIZE, word(entry.size()));
        put(EntryField.PROJECT, entry.project());
        lines(EntryField.TAGS, entry.tags(), Prose::text);
        lines(EntryField.SERVES, entry.serves(), one -> {
            var priority = journal.find(one.priority());
            var name = priority == null
                    ? shortened(one.priority().toString())
                    : priority.name().text();
            return joined(name, one.how().text());
        });
        lines(EntryField.SHOWS, entry.shows(), this::criterion);
        put(EntryField.CONFIDENTIALITY, word(entry.confidentiality()));
        lines(
                EntryField.PREDICTIONS,
                entry.predictions(),
                one -> joined(person(one.person()), word(one.answer()), Wording.dayAndYear(one.day())));
    }

    private void tell(Kind kind) {
        put(EntryField.KIND, word(kind.name()));
        switch (kind) {
            case Kind.Win() -> {}
            case Kind.Prevention(var wouldHave, var howWeKnow, var exposed, var held) -> {
                put(EntryField.WOULD_HAVE, wouldHave);
                put(EntryField.HOW_WE_KNOW, howWeKnow);
                put(EntryField.EXPOSED, exposed);
                put(EntryField.HELD, held);
            }
            case Kind.Learning(var outcome, var worth) -> {
                put(EntryField.OUTCOME, word(outcome));
                put(EntryField.WORTH, worth);
            }
            case Kind.Setback(var changed, var proof) -> {
                put(EntryField.WHAT_CHANGED, changed);
                put(EntryField.PROOF, proof);
            }
            case Kind.Thread(var next, var payOff, var news, var resolved, var became) -> {
                put(EntryField.NEXT_STEP, next);
                put(EntryField.PAY_OFF, payOff == null ? "" : Wording.dayAndYear(payOff));
                lines(
                        EntryField.NEWS,
                        news,
                        one -> joined(Wording.dayAndYear(one.day()), one.words().text()));
                put(EntryField.RESOLVED, resolved == null ? "" : Wording.dayAndYear(resolved));
                var entry = became == null ? null : journal.find(became);
                put(
                        EntryField.BECAME,
                        entry != null ? entry.headline().text() : became == null ? "" : shortened(became.toString()));
            }
        }
    }

    private static String claim(ImpactClaim claim) {
        return joined(
                claim.what().text(),
                Wording.change(claim.change()),
                claim.period().text(),
                word(claim.better()),
                word(claim.certainty()),
                claim.source().text(),
                claim.myShare() == null ? "" : "mine " + claim.myShare() + "%",
                claim.metric() == null
                        ? ""
                        : "metric " + shortened(claim.metric().toString()));
    }

    private String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var label, var address) -> joined(label.text(), address.text());
            case Evidence.CopiedFile(var label, var name, var hash, var _) ->
                joined(label.text(), name.text(), shortened(hash.hex()));
            case Evidence.SourcedNumber(var label, var source) -> joined(label.text(), source.text());
            case Evidence.Witness(var label, var person) -> joined(label.text(), person(person));
        };
    }

    private String person(Id<Person> id) {
        var person = journal.find(id);
        return person == null ? shortened(id.toString()) : person.name().text();
    }

    private String criterion(Id<Criterion> id) {
        for (var ladder : journal.ladders()) {
            for (var criterion : ladder.criteria()) {
                if (criterion.id().equals(id)) {
                    return joined(
                            criterion.competency().text(), criterion.level().text());
                }
            }
        }
        return shortened(id.toString());
    }

    private <T> void lines(EntryField field, List<T> things, Function<T, String> words) {
        put(field, String.join("\n", things.stream().map(words).toList()));
    }

    private void put(EntryField field, Prose words) {
        put(field, words.text());
    }

    private void put(EntryField field, String words) {
        if (!words.isEmpty()) {
            texts.put(field, words);
        }
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null
                ? ""
                : Wording.startUpper(value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /// What nobody has a name for any more.
    private static String shortened(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
