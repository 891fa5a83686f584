package app.treefall.narrative.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomWords;
import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Part;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Filters as they are typed; the test is the manual.
final class FilterWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Person daniel = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private final Person tomas = Person.named(Prose.of("Tomás Riedel"), Person.Relation.PEER);
    private final Priority cost = new Priority(
            Id.fresh(), null, Prose.of("cost"), Prose.of("Cost per order"), Prose.NONE, Prose.NONE, null, TODAY, null);
    private final Season season = new Season(
            Id.fresh(),
            Prose.of("Autumn 2026"),
            TODAY.minusDays(100),
            TODAY.plusDays(20),
            null,
            Prose.NONE,
            Prose.NONE);
    private final Snapshot journal = Snapshot.ofValues(
            List.of(daniel, tomas, cost, season, entry("Pricing 4.2", "Search", "season"), entry("", "naïve")));

    @Test
    void aLineOfFiltersAndWordsIsTakenApart() {
        var typed = read("kind:win tag:search heard:daniel strength:<60 has:number before:2026-09 latency");

        assertEquals("latency", typed.filter().words().text());
        assertEquals(
                List.of(
                        new Condition.OfKind(Kind.Name.WIN),
                        new Condition.Tagged(Prose.of("Search")),
                        new Condition.Heard(daniel.id(), Reach.HEARD),
                        new Condition.WeakerThan(60),
                        new Condition.Has(Part.NUMBER),
                        new Condition.Before(LocalDate.of(2026, 9, 1))),
                typed.filter().conditions());
        assertEquals(List.of(), typed.flaws());
    }

    @Test
    void wordsStayAsTheyWereTypedSoThatTheLastMayBeUnfinished() {
        assertEquals("price rel", words("price kind:win rel"));
        assertEquals("\"price release\" vat ", words("\"price release\" vat kind:win "));
        assertEquals("http://example.org 3:2 note: x", words("http://example.org 3:2 note: x"));
        assertEquals("unkind:win", words("unkind:win"));
    }

    @Test
    void namesAreFoldedQuotedAndMayBeUnfinished() {
        assertEquals(List.of(new Condition.InProject(Prose.of("Pricing 4.2"))), conditions("project:\"pricing 4.2\" "));
        assertEquals(List.of(new Condition.InProject(Prose.of("Pricing 4.2"))), conditions("project:pri"));
        assertEquals(List.of(new Condition.Tagged(Prose.of("naïve"))), conditions("tag:#NAIVE"));
        assertEquals(
                List.of(new Condition.Tagged(Prose.of("Search")), new Condition.Tagged(Prose.of("season"))),
                conditions("tag:se"));
        assertEquals(List.of(new Condition.With(tomas.id())), conditions("person:@tomas"));
        assertEquals(List.of(new Condition.With(tomas.id())), conditions("with:\"Tomás Riedel\""));
        assertEquals(List.of(new Condition.Heard(daniel.id(), Reach.UNHEARD)), conditions("unheard:boss"));
        assertEquals(List.of(new Condition.Serving(cost.id())), conditions("priority:cost"));
        assertEquals(List.of(new Condition.InSeason(season.id())), conditions("season:autumn"));
        assertEquals(List.of(new Condition.ThisSeason()), conditions("season:this"));
    }

    @Test
    void daysAndStrengthsComeInSeveralNotations() {
        assertEquals(List.of(new Condition.Since(LocalDate.of(2026, 9, 1))), conditions("since:2026-09"));
        assertEquals(List.of(new Condition.Before(LocalDate.of(2026, 10, 1))), conditions("until:2026-09"));
        assertEquals(List.of(new Condition.Before(LocalDate.of(2027, 1, 1))), conditions("until:2026"));
        assertEquals(List.of(new Condition.During(DaySpan.on(TODAY))), conditions("on:today"));
        assertEquals(List.of(new Condition.AtLeast(61)), conditions("strength:>60"));
        assertEquals(List.of(new Condition.AtLeast(60)), conditions("strength:>=60"));
        assertEquals(List.of(new Condition.AtLeast(40), new Condition.WeakerThan(61)), conditions("strength:40-60"));
    }

    @Test
    void aBadOneSaysWhatWhereAndWhatToDo() {
        var flaw = read("latency strength:abc vat").flaws().getFirst();
        assertEquals("latency strength:abc vat".indexOf("strength"), flaw.start());
        assertEquals(
                "“abc” is no strength. Write strength:<60, strength:>=60 or strength:40-60, from 0 to 100.",
                flaw.inWords());
        assertEquals(
                "“victory” cannot stand after kind:. It can be win, prevention, learning, setback or thread.",
                read("kind:victory").flaws().getFirst().inWords());
        assertTrue(read("heard:nobody ").flaws().getFirst().inWords().startsWith("Nothing is called “nobody”."));
        assertTrue(read("since:2026-13 ").flaws().getFirst().inWords().startsWith("“2026-13” is no day."));
        assertEquals("latency vat", words("latency strength:abc vat"));
    }

    @Test
    void whatIsStillBeingTypedIsNotBlamed() {
        for (var typed : List.of("tag:", "strength:", "strength:<", "since:20", "project:\"")) {
            assertEquals(List.of(), read(typed).flaws(), typed);
            assertEquals(List.of(), conditions(typed), typed);
        }
        assertFalse(read("strength:< ").flaws().isEmpty());
    }

    @Test
    void whatIsOfferedIsReadAsItIsWritten() {
        for (var condition : Offers.of(journal, TODAY)) {
            assertEquals(List.of(condition), conditions(FilterWords.written(condition, journal) + " "));
        }
    }

    @Test
    void anyStringMeansSomething() {
        var random = new Random(7);
        var words = new RandomWords(random);
        for (int i = 0; i < 3_000; i++) {
            var typed = words.prose().text() + " kind:" + words.prose().text() + " tag:\""
                    + words.prose().text();
            read(typed);
        }
    }

    private FilterWords.Typed read(String typed) {
        return FilterWords.read(typed, journal, TODAY);
    }

    private String words(String typed) {
        return read(typed).filter().words().text();
    }

    private List<Condition> conditions(String typed) {
        return read(typed).filter().conditions();
    }

    private static Entry entry(String project, String... tags) {
        return Entry.jotted(Prose.of("Cut latency"), TODAY)
                .toDraft()
                .project(Prose.of(project))
                .tags(List.of(tags).stream().map(Prose::of).toList())
                .finished();
    }
}
