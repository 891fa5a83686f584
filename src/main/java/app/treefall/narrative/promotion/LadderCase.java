package app.treefall.narrative.promotion;

import app.treefall.document.Block.MonthOfEvidence;
import app.treefall.document.Paragraph;
import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every criterion of the target level: what shows it, how sustained it is, and what is missing.
final class LadderCase {

    private static final int LATELY_DAYS = 92;
    private static final int THIN_BELOW = 4;
    private static final int SUSTAINED_FROM = 8;
    private static final int SUSTAINED_MONTHS = 4;

    private final CaseFacts facts;
    private final StoryText stories;
    private final Set<Id<Entry>> told = new HashSet<>();

    LadderCase(CaseFacts facts, StoryText stories) {
        this.facts = facts;
        this.stories = stories;
    }

    List<CriterionCase> criteria() {
        var ladderId = facts.season.ladder();
        var ladder = ladderId == null ? null : facts.journal.find(ladderId);
        if (ladder == null) {
            return List.of();
        }
        return ladder.at(facts.season.targetLevel()).stream()
                .map(this::criterion)
                .toList();
    }

    private CriterionCase criterion(Criterion criterion) {
        var pieces = facts.entries.stream()
                .filter(entry -> entry.shows().contains(criterion.id()) && facts.isDone(entry))
                .toList();
        var months = months(pieces);
        var verdict = verdict(pieces, months);
        var last = pieces.isEmpty() ? null : YearMonth.from(pieces.getLast().day());
        var strongest = pieces.stream().sorted(facts.byWeight()).toList();
        var best = strongest.stream()
                .limit(facts.shape.most().evidencePerCriterion())
                .sorted((one, other) ->
                        facts.numbers.getOrDefault(one.id(), 0) - facts.numbers.getOrDefault(other.id(), 0))
                .map(this::line)
                .toList();
        return new CriterionCase(
                criterion,
                strongest.stream().map(Entry::id).toList(),
                best,
                months,
                verdict,
                last,
                Prose.of(note(pieces, months)),
                Prose.of(gap(verdict, pieces, last)));
    }

    /// What a criterion before it has told whole is only named again.
    private Paragraph line(Entry entry) {
        return told.add(entry.id()) ? stories.line(entry) : stories.sentence(entry);
    }

    private List<MonthOfEvidence> months(List<Entry> pieces) {
        var months = new ArrayList<MonthOfEvidence>();
        var end = YearMonth.from(lastDay());
        for (var month = YearMonth.from(facts.season.start()); !month.isAfter(end); month = month.plusMonths(1)) {
            var here = month;
            months.add(new MonthOfEvidence(
                    month,
                    pieces.stream()
                            .filter(entry -> YearMonth.from(entry.day()).equals(here))
                            .sorted(facts.byWeight())
                            .map(facts::size)
                            .toList()));
        }
        return months;
    }

    private LocalDate lastDay() {
        return facts.today.isBefore(facts.season.decision()) ? facts.today : facts.season.decision();
    }

    private Verdict verdict(List<Entry> pieces, List<MonthOfEvidence> months) {
        if (pieces.isEmpty()) {
            return Verdict.NOTHING;
        }
        int weight = pieces.stream().mapToInt(facts::evidenceWeight).sum();
        int filled = filled(months);
        var lately = lastDay().minusDays(LATELY_DAYS);
        if (pieces.getLast().day().isBefore(lately)) {
            return Verdict.NOTHING_LATELY;
        }
        if (pieces.size() < 2 || weight < THIN_BELOW) {
            return Verdict.THIN;
        }
        if (filled >= SUSTAINED_MONTHS && weight >= SUSTAINED_FROM) {
            return Verdict.SUSTAINED;
        }
        boolean young = !facts.season.start().isBefore(lately);
        return !young && !pieces.getFirst().day().isBefore(lately) ? Verdict.ONE_QUARTER : Verdict.ENOUGH;
    }

    private static int filled(List<MonthOfEvidence> months) {
        return (int) months.stream().filter(month -> !month.entries().isEmpty()).count();
    }

    private static String note(List<Entry> pieces, List<MonthOfEvidence> months) {
        if (pieces.isEmpty()) {
            return "no evidence";
        }
        return Wording.count(pieces.size(), "piece", "pieces") + ", "
                + Wording.count(filled(months), "month", "months");
    }

    private static String gap(Verdict verdict, List<Entry> pieces, @Nullable YearMonth last) {
        return switch (verdict) {
            case SUSTAINED, ENOUGH -> "";
            case NOTHING -> "No entry of this season shows it.";
            case NOTHING_LATELY -> last == null ? "" : "Nothing since " + Wording.month(last) + ".";
            case THIN ->
                pieces.size() == 1
                        ? "One piece of evidence only."
                        : Wording.startUpper(Wording.count(pieces.size(), "piece", "pieces")) + ", of little weight.";
            case ONE_QUARTER ->
                "All of it since "
                        + Wording.month(YearMonth.from(pieces.getFirst().day())) + ".";
        };
    }
}
