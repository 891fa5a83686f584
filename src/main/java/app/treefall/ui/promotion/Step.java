package app.treefall.ui.promotion;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.promotion.Check;
import app.treefall.narrative.promotion.PromotionCase;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Place;
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
            case ADD_A_NUMBER -> open("promotion.step.number", check, journal);
            case ADD_A_BASELINE -> open("promotion.step.baseline", check, journal);
            case ADD_EVIDENCE -> open("promotion.step.evidence", check, journal);
            case SAY_MY_PART -> open("promotion.step.part", check, journal);
            case SAY_THE_SCOPE -> open("promotion.step.scope", check, journal);
            case FINISH_THE_STORY -> open("promotion.step.story", check, journal);
            case ANSWER_THE_FOLLOW_UP -> open("promotion.step.follow.up", check, journal);
            case ASK_FOR_A_QUOTE -> withBoss("promotion.step.quote", journal);
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

    private static Step open(String key, Check check, Snapshot journal) {
        var entry = firstEntry(check, journal);
        return entry == null
                ? new WriteAnEntry(Text.of("promotion.step.entry"))
                : new Go(Text.of(key), new Place.OpenEntry(entry));
    }

    private static Step withBoss(String key, Snapshot journal) {
        var boss = journal.boss();
        return boss == null
                ? new Go(Text.of("promotion.step.meetings"), new Place.OneOnOnes())
                : new Go(Text.of(key, boss.shortName()), new Place.Prepare(boss.id()));
    }

    private static @Nullable Id<Entry> firstEntry(Check check, Snapshot journal) {
        return journal.entries().stream()
                .map(Entry::id)
                .filter(check.about()::contains)
                .findFirst()
                .orElse(null);
    }
}
