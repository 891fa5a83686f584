package app.treefall.ui.promotion;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.promotion.Check;
import app.treefall.narrative.promotion.PromotionCase;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.QuoteWish;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Place.More;
import app.treefall.ui.promotion.EvidenceViewModel.Asked;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the one step of an objection leads. Every objection leads somewhere that exists.
sealed interface Step {

    String words();

    /// @param evidence shows what a criterion rests on, where more can be linked
    void take(Frame frame, Consumer<Asked> evidence);

    record WriteAnEntry(String words) implements Step {
        @Override
        public void take(Frame frame, Consumer<Asked> evidence) {
            frame.capture("");
        }
    }

    /// What is missing may be in the journal already, and only not linked.
    record ShowEvidence(String words, Asked asked) implements Step {
        @Override
        public void take(Frame frame, Consumer<Asked> evidence) {
            evidence.accept(asked);
        }
    }

    record Go(String words, Place place) implements Step {
        @Override
        public void take(Frame frame, Consumer<Asked> evidence) {
            frame.go(place);
        }
    }

    static Step of(Check check, PromotionCase promotion, Snapshot journal) {
        return switch (Objects.requireNonNullElse(check.step(), Check.Step.ADD_AN_ENTRY)) {
            case ADD_AN_ENTRY -> evidence(check, promotion);
            case ADD_A_NUMBER -> tell("promotion.step.number", More.NUMBER, entryOf(check, promotion, journal));
            case ADD_A_BASELINE -> tell("promotion.step.baseline", More.BASELINE, entryOf(check, promotion, journal));
            case ADD_EVIDENCE ->
                check.code().equals("D5")
                        ? tell("promotion.step.source", More.SOURCE, entryOf(check, promotion, journal))
                        : tell("promotion.step.evidence", More.EVIDENCE, entryOf(check, promotion, journal));
            case SAY_MY_PART -> tell("promotion.step.part", More.MY_PART, entryOf(check, promotion, journal));
            case SAY_THE_SCOPE -> tell("promotion.step.scope", More.REACH, entryOf(check, promotion, journal));
            case FINISH_THE_STORY -> tell("promotion.step.story", More.STORY, entryOf(check, promotion, journal));
            case ANSWER_THE_FOLLOW_UP -> open("promotion.step.follow.up", entryOf(check, promotion, journal));
            case ASK_FOR_A_QUOTE -> quote(promotion, journal);
            case TELL_THE_BOSS ->
                journal.boss() == null
                        ? new Go(Text.of("promotion.step.boss"), new Place.Audience(null))
                        : withBoss("promotion.step.tell", journal);
            case ADD_A_PRIORITY -> new Go(Text.of("promotion.step.priority"), new Place.Audience(null));
            case EXPLAIN_A_WORD -> new Go(Text.of("promotion.step.word"), new Place.Audience(null));
            case NAME_THE_LEVEL -> new Go(Text.of("promotion.step.level"), new Place.Season());
            case OPEN_THE_LOOP -> new Go(Text.of("promotion.step.loop"), new Place.FeedbackLoop(null));
        };
    }

    private static Step evidence(Check check, PromotionCase promotion) {
        for (var criterion : promotion.criteria()) {
            if (check.about().contains(criterion.criterion().id())) {
                return evidence(criterion, promotion);
            }
        }
        return new WriteAnEntry(Text.of("promotion.step.entry"));
    }

    /// Entries of the days that lack something stand first: before it all began, or since it all ended.
    private static Step evidence(CriterionCase criterion, PromotionCase promotion) {
        var since = criterion.firstMonth();
        var last = criterion.lastMonth();
        return switch (criterion.verdict()) {
            case ONE_QUARTER ->
                show(
                        since == null
                                ? Text.of("promotion.step.link")
                                : Text.of("promotion.step.before", Wording.month(since)),
                        criterion,
                        since == null ? "" : Text.of("promotion.evidence.before", Wording.month(since)),
                        since == null
                                ? null
                                : days(
                                        promotion.season().start(),
                                        since.atDay(1).minusDays(1)));
            case NOTHING_LATELY ->
                show(
                        Text.of("promotion.step.link"),
                        criterion,
                        last == null ? "" : Text.of("promotion.evidence.since", Wording.month(last)),
                        last == null ? null : days(last.atEndOfMonth().plusDays(1), promotion.today()));
            case THIN, NOTHING, SUSTAINED, ENOUGH -> show(Text.of("promotion.step.link"), criterion, "", null);
        };
    }

    private static Step show(String words, CriterionCase shown, String when, @Nullable DaySpan days) {
        var criterion = shown.criterion();
        return new ShowEvidence(
                words, new Asked(criterion.id(), criterion.competency().text().strip(), when, days));
    }

    private static @Nullable DaySpan days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? null : new DaySpan(first, last);
    }

    private static Step tell(String key, More more, @Nullable Id<Entry> entry) {
        return entry == null
                ? new WriteAnEntry(Text.of("promotion.step.entry"))
                : new Go(Text.of(key), new Place.TellMore(entry, more));
    }

    private static Step open(String key, @Nullable Id<Entry> entry) {
        return entry == null
                ? new WriteAnEntry(Text.of("promotion.step.entry"))
                : new Go(Text.of(key), new Place.OpenEntry(entry));
    }

    private static Step quote(PromotionCase promotion, Snapshot journal) {
        var wish = QuoteWish.of(promotion, journal);
        var person = wish == null ? null : journal.find(wish.person());
        return wish == null || person == null
                ? withBoss("promotion.step.tell", journal)
                : new Go(
                        Text.of("promotion.step.quote", person.shortName()),
                        new Place.AskForAQuote(wish.person(), wish.entry()));
    }

    private static Step withBoss(String key, Snapshot journal) {
        var boss = journal.boss();
        return boss == null
                ? new Go(Text.of("promotion.step.meetings"), new Place.OneOnOnes())
                : new Go(Text.of(key, boss.shortName()), new Place.Prepare(boss.id()));
    }

    /// The one it speaks of; of the whole case, its strongest proof.
    private static @Nullable Id<Entry> entryOf(Check check, PromotionCase promotion, Snapshot journal) {
        var ids = journal.entries().stream().map(Entry::id).toList();
        for (var about : check.about()) {
            int at = ids.indexOf(about);
            if (at >= 0) {
                return ids.get(at);
            }
        }
        return promotion.proofs().isEmpty()
                ? null
                : promotion.proofs().getFirst().entry();
    }
}
