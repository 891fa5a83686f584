package app.treefall.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Episode;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kind;
import app.treefall.domain.Metric;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Telling.Landing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleJournalTest {

    private static final LocalDate TODAY = SampleJournal.WRITTEN_ON;

    private final Snapshot journal = Snapshot.ofValues(SampleJournal.things(TODAY));

    @Test
    void itTellsTwentyEightEntriesOneForTheManagerAndOnePrivate() {
        var confidential = new TreeMap<Confidentiality, Integer>();
        journal.entries().forEach(entry -> confidential.merge(entry.confidentiality(), 1, Integer::sum));

        assertEquals("{ANYONE=28, MANAGER_ONLY=1, PRIVATE=1}", confidential.toString());
    }

    @Test
    void ofTheTwentyEightDanielUnderstandsFifteenAndNineAreUnheard() {
        assertEquals(
                "{REPEATED=4, TOLD=4, UNDERSTOOD=11, UNHEARD=9}",
                reachedWith("Daniel").toString());
    }

    @Test
    void everybodyElseKnowsWhatTheDesignShows() {
        assertEquals("{TOLD=4, UNDERSTOOD=4, UNHEARD=20}", reachedWith("Priya").toString());
        assertEquals("{TOLD=3, UNDERSTOOD=7, UNHEARD=18}", reachedWith("Marta").toString());
        assertEquals("{TOLD=3, UNDERSTOOD=2, UNHEARD=23}", reachedWith("Ruth").toString());
        assertEquals("{TOLD=2, UNDERSTOOD=11, UNHEARD=15}", reachedWith("Tomás").toString());
        assertEquals("{TOLD=1, UNDERSTOOD=8, UNHEARD=19}", reachedWith("Jonas").toString());
        assertEquals("{TOLD=2, UNDERSTOOD=10, UNHEARD=16}", reachedWith("Hugo").toString());
    }

    @Test
    void everyUnderstandingHasEvidence() {
        for (var telling : journal.tellings()) {
            boolean understood =
                    telling.landing() == Landing.UNDERSTOOD || telling.landing() == Landing.REPEATED_UPWARD;

            assertTrue(
                    !understood || (telling.words().hasWords() && telling.sign() != null && telling.landedOn() != null),
                    () -> headline(telling));
        }
    }

    @Test
    void tenEpisodesWithDanielAreHeldAndTheEleventhIsTomorrow() {
        var episodes = journal.episodesWith(person("Daniel").id());

        assertEquals(10, episodes.stream().filter(Episode::held).count());
        assertEquals(TODAY.plusDays(1), episodes.getLast().day());
        assertEquals("Payments that come back", episodes.getLast().title().text());
        assertEquals(List.of("Ask Legal about Apple Pay."), openPromisesIn(episodes));
    }

    @Test
    void whatAnEpisodeSaysOfAPointAgreesWithTheTellings() {
        for (var telling : journal.tellings()) {
            var episode = telling.episode() == null ? null : journal.find(telling.episode());
            if (episode == null) {
                continue;
            }
            var point = episode.points().stream()
                    .filter(one -> telling.entry().equals(one.entry()))
                    .findFirst()
                    .orElseThrow();

            assertEquals(episode.day(), telling.day());
            assertEquals(episode.person(), telling.person());
            assertEquals(point.theirWords(), telling.words(), () -> headline(telling));
            assertEquals(outcomeOf(telling), point.outcome(), () -> headline(telling));
        }
    }

    @Test
    void everyStageOfTheLoopHasItsFeedback() {
        var stages = EnumSet.noneOf(Feedback.Stage.class);
        journal.feedback().forEach(feedback -> stages.add(feedback.stage()));

        assertEquals(EnumSet.allOf(Feedback.Stage.class), stages);
        assertEquals(
                6,
                journal.feedback().stream()
                        .filter(one -> one.tone() == Feedback.Tone.CONSTRUCTIVE)
                        .count());
        assertEquals(
                3,
                journal.feedback().stream()
                        .filter(one -> one.tone() == Feedback.Tone.PRAISE)
                        .count());
    }

    @Test
    void everyNumberClaimedForAMetricWasRead() {
        int checked = 0;
        for (var entry : journal.entries()) {
            for (var claim : entry.claims()) {
                var metric = claim.metric() == null ? null : journal.find(claim.metric());
                if (metric == null) {
                    continue;
                }
                var change = (Change.FromTo) claim.change();
                assertEquals(metric.unit(), change.after().unit());
                assertTrue(
                        wasRead(metric, change.before().amount().toPlainString()),
                        entry.headline().text());
                assertTrue(
                        wasRead(metric, change.after().amount().toPlainString()),
                        entry.headline().text());
                assertEquals(metric.better(), claim.better());
                checked++;
            }
        }
        assertEquals(10, checked);
    }

    @Test
    void theSevenNumbersOfTheSeasonAreThoseOfTheDesign() {
        var numbers = new ArrayList<String>();
        for (var metric : journal.metrics()) {
            var first = metric.readings().getFirst().amount();
            var last = metric.readings().getLast().amount();
            numbers.add(metric.name().text() + " " + first + " " + last + " "
                    + metric.unit().symbol().text());
        }

        assertEquals(
                List.of(
                        "Checkout p95 1.8 0.6 s",
                        "Checkout conversion 61.8 63.4 %",
                        "Failed card payments 4.9 3.1 %",
                        "On-call pages a week 9 4 pages",
                        "Double charges 41 0 charges",
                        "Cost per order 4.1 3.6 ct",
                        "Refund turnaround 76 9 h"),
                numbers);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var things = SampleJournal.things(TODAY);
        var ids = new HashSet<String>();
        things.forEach(thing -> ids.add(thing.id().toString()));
        journal.ladders()
                .forEach(ladder -> ladder.criteria()
                        .forEach(criterion -> ids.add(criterion.id().toString())));
        var mentioned =
                Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f-]{21}").matcher(Codec.toText(things));
        int checked = 0;
        while (mentioned.find()) {
            assertTrue(ids.contains(mentioned.group()), () -> "leads nowhere: " + mentioned.group());
            checked++;
        }
        assertTrue(checked > 400);
        assertEquals(
                things.size(),
                new HashSet<>(things.stream()
                                .map(thing -> thing.id().toString())
                                .toList())
                        .size());
    }

    @Test
    void itIsToldPlainly() {
        var text = Codec.toText(SampleJournal.things(TODAY)).toLowerCase(Locale.ROOT);
        var loud = List.of(
                "!",
                "amazing",
                "significant",
                "robust",
                "seamless",
                "leverag",
                "greatly",
                "massive",
                "successfully",
                "world-class",
                "cutting-edge",
                "passionate",
                "hugely",
                "tremendous",
                "dramatically",
                "huge ");
        for (var word : loud) {
            assertFalse(text.contains(word), () -> "says " + word);
        }
    }

    @Test
    void noDayOfTheFileIsLeftInTheWords() {
        assertFalse(Codec.toText(SampleJournal.things(TODAY)).contains("{2026"));
    }

    @Test
    void inItsOwnWeekNothingMoves() {
        for (var day = LocalDate.of(2026, 11, 16); day.isBefore(LocalDate.of(2026, 11, 23)); day = day.plusDays(1)) {
            assertEquals(SampleJournal.things(TODAY), SampleJournal.things(day));
        }
    }

    @Test
    void inAnotherYearTheSeasonMovesByWholeWeeksWithTheDaysItNames() {
        var later = Snapshot.ofValues(SampleJournal.things(LocalDate.of(2027, 6, 1)));
        Season season = later.seasons().getFirst();

        assertEquals(LocalDate.of(2027, 6, 3), later.entries().getLast().day());
        assertEquals(LocalDate.of(2027, 6, 25), season.decision());
        assertTrue(
                later.questions().stream().anyMatch(one -> one.words().text().endsWith("put me forward on 25 June?")));
        assertTrue(later.testimonials().stream()
                .anyMatch(one -> one.words().text().startsWith("April was our best month")));
    }

    @Test
    void theEntryOfTheJournalPictureIsAsDrawn() {
        var vat = journal.entries().stream()
                .filter(entry -> entry.headline().text().startsWith("Stopped a price release"))
                .findFirst()
                .orElseThrow();

        assertEquals(Kind.Name.PREVENTION, vat.kindName());
        assertTrue(vat.serves().isEmpty());
        assertTrue(vat.evidence().isEmpty());
        assertEquals(70, vat.claims().getFirst().myShare());
        assertTrue(journal.tellingsOf(vat.id()).isEmpty());
        assertNotNull(journal.criterion(vat.shows().getFirst()));
    }

    private TreeMap<String, Integer> reachedWith(String shortName) {
        var person = person(shortName);
        var counts = new TreeMap<String, Integer>();
        for (var entry : journal.entries()) {
            if (entry.confidentiality() == Confidentiality.ANYONE) {
                var best = journal.tellingsOf(entry.id()).stream()
                        .filter(telling -> telling.person().equals(person.id()))
                        .map(SampleJournalTest::reached)
                        .min(String::compareTo)
                        .orElse("UNHEARD");
                counts.merge(best, 1, Integer::sum);
            }
        }
        var named = new TreeMap<String, Integer>();
        counts.forEach((rank, count) -> named.put(rank.substring(rank.indexOf(' ') + 1), count));
        return named;
    }

    private static String reached(Telling telling) {
        return switch (telling.landing()) {
            case REPEATED_UPWARD -> "1 REPEATED";
            case UNDERSTOOD -> "2 UNDERSTOOD";
            case NOT_YET, MISUNDERSTOOD -> "3 TOLD";
            case null -> "3 TOLD";
        };
    }

    private static Episode.TalkingPoint.Outcome outcomeOf(Telling telling) {
        return switch (telling.landing()) {
            case REPEATED_UPWARD -> Episode.TalkingPoint.Outcome.REPEATED_UPWARD;
            case UNDERSTOOD -> Episode.TalkingPoint.Outcome.UNDERSTOOD;
            case MISUNDERSTOOD -> Episode.TalkingPoint.Outcome.MISUNDERSTOOD;
            case NOT_YET -> Episode.TalkingPoint.Outcome.TOLD;
            case null -> Episode.TalkingPoint.Outcome.TOLD;
        };
    }

    private static List<String> openPromisesIn(List<Episode> episodes) {
        return episodes.stream()
                .flatMap(episode -> episode.promises().stream())
                .filter(Episode.Promise::isOpen)
                .map(promise -> promise.words().text())
                .toList();
    }

    private static boolean wasRead(Metric metric, String amount) {
        var wanted = new BigDecimal(amount);
        return metric.readings().stream().anyMatch(reading -> reading.amount().compareTo(wanted) == 0);
    }

    private Person person(String shortName) {
        return journal.people().stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    private String headline(Telling telling) {
        var entry = journal.find(telling.entry());
        return entry == null ? "?" : entry.headline().text();
    }
}
