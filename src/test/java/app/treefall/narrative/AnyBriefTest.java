package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.brief.BriefPart;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.journals.Journals;
import app.treefall.narrative.lens.Gate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What holds for the brief of every journal with every person.
class AnyBriefTest {

    private static final int JOURNALS = 200;

    @Test
    void everyNumberStandsInAnEntryOrIsComputedFromOne() {
        everyBrief((brief, journal) -> {
            for (var paragraph : fromEntries(brief)) {
                var known = Numbers.knownTo(paragraph.sources(), journal, brief.day());
                for (var number : Numbers.in(paragraph.text())) {
                    assertTrue(known.contains(number), () -> number + " stands in no source of: " + paragraph.text());
                }
            }
        });
    }

    @Test
    void everySentenceOfAnEntryNamesItsEntry() {
        everyBrief((brief, journal) -> {
            for (var paragraph : fromEntries(brief)) {
                boolean says = paragraph.runs().stream().anyMatch(run -> !(run instanceof Run.Aside));
                assertTrue(!says || !paragraph.sources().isEmpty(), paragraph::text);
                paragraph.sources().forEach(id -> assertTrue(journal.find(id) != null, "a source that is gone"));
            }
        });
    }

    @Test
    void theLimitsHold() {
        everyBrief((brief, journal) -> {
            assertTrue(brief.forwardable().wordCount() <= 90, brief.forwardable()::text);
            assertTrue(brief.retellable().wordCount() <= 25, brief.retellable()::text);
            assertTrue(brief.status().size() <= 3
                    && brief.asks().size() <= 2
                    && brief.nextTime().size() <= 3);
            assertTrue(brief.points().size() <= 4 && brief.missing().size() <= 5);
            assertEquals(2, brief.actions().size());
            assertEquals(
                    brief.points().size(),
                    new HashSet<>(brief.points().stream()
                                    .map(Brief.Point::entry)
                                    .toList())
                            .size());
        });
    }

    @Test
    void noQuestionHasAPlaceLeftToFillOrWasAskedLastTime() {
        everyBrief((brief, journal) -> {
            var asks = new ArrayList<>(brief.episode() == null ? brief.asks() : List.of());
            if (brief.teachBack() != null) {
                asks.add(brief.teachBack());
            }
            var held = journal.episodesWith(brief.with().person()).stream()
                    .filter(episode -> episode.held() && !episode.day().isAfter(brief.day()))
                    .toList();
            for (var ask : asks) {
                assertFalse(ask.words().text().contains("{"), ask.words()::text);
                assertTrue(held.isEmpty()
                        || held.getLast().questions().stream()
                                .noneMatch(posed -> posed.words().equals(ask.words())));
            }
        });
    }

    @Test
    void theSameJournalGivesTheSameText() {
        for (var written : Journals.all()) {
            var again = Journals.all().stream()
                    .filter(other -> other.name().equals(written.name()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    text(written.journal(), written.with(), written.today()),
                    text(again.journal(), again.with(), again.today()));
        }
    }

    @Test
    void theBriefOfThePartIsTheBriefOfTheWhole() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            var journal = RandomSeason.of(seed);
            for (var person : journal.people()) {
                var part = BriefPart.of(journal, person.id(), SmallSeason.TODAY);
                assertEquals(
                        text(journal, person.id(), SmallSeason.TODAY),
                        text(part, person.id(), SmallSeason.TODAY),
                        "seed " + seed);
            }
        }
        for (var written : Journals.all()) {
            var part = BriefPart.of(written.journal(), written.with(), written.today());
            assertTrue(part.entries().size() <= written.journal().entries().size());
            assertEquals(
                    text(written.journal(), written.with(), written.today()),
                    text(part, written.with(), written.today()));
        }
    }

    private static String text(Snapshot journal, Id<Person> with, LocalDate day) {
        return PlainDocument.of(
                Briefs.prepare(Gate.forPerson(journal, with), with, day).toDocument());
    }

    private static void everyBrief(BiConsumer<Brief, Snapshot> check) {
        for (long seed = 0; seed < JOURNALS; seed++) {
            everyPerson(RandomSeason.of(seed), SmallSeason.TODAY, check);
        }
        for (var written : Journals.all()) {
            everyPerson(written.journal(), written.today(), check);
        }
        everyPerson(SmallSeason.journal(), SmallSeason.TODAY, check);
    }

    private static void everyPerson(Snapshot journal, LocalDate day, BiConsumer<Brief, Snapshot> check) {
        for (var person : journal.people()) {
            var permitted = Gate.forPerson(journal, person.id());
            check.accept(Briefs.prepare(permitted, person.id(), day), permitted.journal());
        }
    }

    /// All that is told out of entries; names, dates and reasons of the page itself are not among it.
    private static List<Paragraph> fromEntries(Brief brief) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var point : brief.points()) {
            if (point.entry() != null) {
                paragraphs.add(point.headline());
                point.beats().forEach(beat -> paragraphs.add(beat.paragraph()));
            }
        }
        boolean owners = brief.episode() != null; // status and next time may be its owner's own words then
        if (!owners) {
            paragraphs.addAll(brief.status());
            paragraphs.addAll(brief.nextTime());
        }
        paragraphs.add(brief.forwardable());
        paragraphs.add(brief.retellable());
        return paragraphs;
    }
}
