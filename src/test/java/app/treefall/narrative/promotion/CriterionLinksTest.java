package app.treefall.narrative.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CriterionLinks.Link;
import app.treefall.narrative.promotion.CriterionLinks.Standing;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Wording;
import app.treefall.sample.SampleJournal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What shows a criterion and what could, held against the case that counts it.
class CriterionLinksTest {

    @Test
    void whatCountsIsWhatTheCaseCounts() {
        for (int each = 1; each <= 6; each++) {
            var sample = sampleWithOneEntryIn(each);
            countsWhatTheCaseCounts(sample, sample.seasons().getFirst(), SampleJournal.WRITTEN_ON);
        }
        countsWhatTheCaseCounts(SmallSeason.journal(), SmallSeason.season(), SmallSeason.TODAY);
    }

    private static void countsWhatTheCaseCounts(Snapshot journal, Season season, LocalDate today) {
        for (var criterion : built(journal, season, today).criteria()) {
            var links = CriterionLinks.of(journal, season, criterion.criterion().id(), today);
            assertEquals(
                    criterion.pieces(),
                    links.linked().stream()
                            .filter(link -> link.standing() == Standing.COUNTS)
                            .map(link -> link.entry().id())
                            .toList());
            assertEquals(criterion.pieces().size(), links.counted());
        }
    }

    @Test
    void whatACommitteeMustNotMeetIsShownAsLinkedAndNeverOffered() {
        var journal = SmallSeason.journal();
        var guidance = criterion(journal, "Guidance");

        var links = CriterionLinks.of(journal, SmallSeason.season(), guidance, SmallSeason.TODAY);

        assertEquals(
                List.of(Standing.COUNTS, Standing.WITHHELD),
                links.linked().stream().map(Link::standing).toList());
        assertEquals(
                List.of(
                        "Cut churn in month two from 8.1% to 5.2%",
                        "Found a leak in the test set before the launch",
                        "Let a dashboard show last year’s numbers for a week",
                        "Read 200 exit surveys"),
                links.offered().stream()
                        .map(link -> link.entry().headline().text())
                        .toList());
    }

    @Test
    void anEntryTurnsFromOfferedToLinkedAndBack() {
        var journal = SmallSeason.journal();
        var links = CriterionLinks.of(journal, SmallSeason.season(), criterion(journal, "Guidance"), SmallSeason.TODAY);

        var linked = links.turned(SmallSeason.CHURN);

        assertEquals(links.linked().size() + 1, linked.linked().size());
        assertEquals(links.offered().size() - 1, linked.offered().size());
        assertEquals(links.linked(), linked.turned(SmallSeason.CHURN).linked());
    }

    @Test
    void theSentenceSaysHowManyHaveEvidenceAndWhichAreThin() {
        var journal = SmallSeason.journal();

        var sentence = LadderSentence.of(
                built(journal, SmallSeason.season(), SmallSeason.TODAY).criteria());

        assertEquals("Three of three criteria have evidence. Two have enough. Thin: Guidance.", sentence.text());
    }

    @Test
    void everyNumberOfTheSentenceIsTheCases() {
        for (int each = 1; each <= 6; each++) {
            var sample = sampleWithOneEntryIn(each);
            var criteria = built(sample, sample.seasons().getFirst(), SampleJournal.WRITTEN_ON)
                    .criteria();
            var words = LadderSentence.of(criteria).text();
            int shown =
                    (int) criteria.stream().filter(it -> !it.pieces().isEmpty()).count();
            int enough = (int)
                    criteria.stream().filter(it -> it.verdict().isCarried()).count();
            assertEquals(
                    Wording.startUpper(Wording.count(shown)) + " of " + Wording.count(criteria.size()) + " criteria",
                    words.replaceAll(" ha(ve|s) evidence\\..*", ""));
            assertEquals(
                    Wording.startUpper(Wording.count(enough)),
                    words.replaceAll(".* evidence\\. ", "").replaceAll(" ha(ve|s) enough.*", ""));
            for (var criterion : criteria) {
                var name = criterion.criterion().competency().text();
                assertEquals(!criterion.verdict().isCarried(), words.contains(name), words);
                assertEquals(
                        criterion.verdict() == Verdict.NOTHING,
                        words.contains("Nothing yet") && words.indexOf(name) > words.indexOf("Nothing yet"),
                        words);
            }
        }
    }

    /// The fewer entries, the more criteria are thin or empty.
    private static Snapshot sampleWithOneEntryIn(int each) {
        var kept = new ArrayList<Kept>();
        int index = 0;
        for (var thing : SampleJournal.things(SampleJournal.WRITTEN_ON)) {
            if (!(thing instanceof Entry) || index++ % each == 0) {
                kept.add(thing);
            }
        }
        return Snapshot.ofValues(kept);
    }

    private static PromotionCase built(Snapshot journal, Season season, LocalDate today) {
        return Cases.build(Gate.forSeason(journal, Lens.COMMITTEE, season), season, today);
    }

    private static Id<Criterion> criterion(Snapshot journal, String competency) {
        return journal.ladders().getFirst().criteria().stream()
                .filter(criterion -> criterion.competency().text().equals(competency))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
