package app.treefall.narrative.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Episode;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Question;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.domain.Telling;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);

    private final List<Kept> things = new ArrayList<>(List.of(BOSS));

    @Test
    void whatIsUnderstoodIsNotToldAgainUnlessItMoved() {
        var still = add(EntryDraft.blank(TODAY.minusDays(20)).headline(Prose.of("Cut it in half")));
        var grew = add(EntryDraft.blank(TODAY.minusDays(20))
                .headline(Prose.of("Wrote the guide"))
                .followUps(List.of(new FollowUp(TODAY, FollowUp.Outcome.GREW, Prose.of("Two teams use it."), TODAY))));
        understood(still);
        understood(grew);

        assertEquals(
                List.of(grew.id()),
                brief().points().stream().map(Brief.Point::entry).toList());
    }

    @Test
    void fourPointsAreNotAllOfOneKind() {
        for (int i = 0; i < 6; i++) {
            add(EntryDraft.blank(TODAY.minusDays(i))
                    .headline(Prose.of("Shipped part " + i))
                    .story(told()));
        }
        var learned = add(EntryDraft.blank(TODAY.minusDays(9))
                .headline(Prose.of("Learned to count"))
                .kind(Kind.Learning.BLANK));

        assertTrue(brief().points().stream().anyMatch(point -> learned.id().equals(point.entry())));
        assertEquals(4, brief().points().size());
    }

    @Test
    void anOpenSetbackComesFirst() {
        add(EntryDraft.blank(TODAY).headline(Prose.of("Shipped it")).story(told()));
        var bad = add(EntryDraft.blank(TODAY.minusDays(3))
                .headline(Prose.of("Lost a day of orders"))
                .kind(Kind.Setback.BLANK));
        assertEquals(bad.id(), brief().points().getFirst().entry());
    }

    @Test
    void thePointsKeepToFortyPerCentOfTheMeeting() {
        for (int i = 0; i < 6; i++) {
            add(EntryDraft.blank(TODAY.minusDays(i))
                    .headline(Prose.of("Shipped part " + i))
                    .story(told()));
        }
        things.add(Episode.planned(BOSS.id(), TODAY, 15));
        assertEquals(6, brief().minutesForPoints());
        assertEquals(3, brief().points().size());
    }

    @Test
    void aStoryTooLongToSayLosesWholeSentencesOnly() {
        var sentence = "One two three four five six seven eight nine ten. ";
        add(EntryDraft.blank(TODAY)
                .headline(Prose.of("Shipped it"))
                .story(new Story(
                        Prose.of(sentence.repeat(9)),
                        Prose.of(sentence),
                        Prose.of(sentence.repeat(9)),
                        Prose.of(sentence))));
        var point = brief().points().getFirst();
        assertTrue(point.shortened());
        assertTrue(point.beats().stream()
                        .mapToInt(beat -> beat.paragraph().wordCount())
                        .sum()
                <= 120);
        assertTrue(
                point.beats().stream().allMatch(beat -> beat.paragraph().text().endsWith("nine ten.")));
    }

    @Test
    void aDeferredPointIsCarriedOverWithItsCount() {
        var entry = add(EntryDraft.blank(TODAY.minusDays(9)).headline(Prose.of("Shipped it")));
        held(
                TODAY.minusDays(7),
                new Episode.TalkingPoint(entry.id(), Prose.NONE, 1, Episode.TalkingPoint.Outcome.DEFERRED, Prose.NONE),
                List.of());
        var point = brief().points().getFirst();
        assertEquals(2, point.carried());
        assertTrue(point.terms().stream().anyMatch(term -> term.words().text().equals("carried over twice")));
    }

    @Test
    void theScoreIsTheSumOfItsReasons() {
        add(EntryDraft.blank(TODAY).headline(Prose.of("Shipped it")).story(told()));
        var point = brief().points().getFirst();
        assertEquals(point.terms().stream().mapToInt(Term::points).sum(), point.score());
        assertTrue(point.terms().stream().allMatch(term -> term.words().hasWords()));
    }

    @Test
    void aQuestionAskedLastTimeOrAnsweredIsNotProposed() {
        var first = brief().asks().getFirst();
        var kept = new Question(
                Id.fresh(),
                Prose.of(first.bankKey()),
                first.words(),
                first.purpose(),
                false,
                List.of(new Question.Asked(BOSS.id(), TODAY.minusDays(50), null, Prose.of("Nothing."))));
        things.add(kept);
        assertFalse(brief().asks().stream().anyMatch(ask -> ask.bankKey().equals(first.bankKey())));
    }

    @Test
    void aRunOfStatusOnlyEpisodesIsCalledOut() {
        for (int week = 1; week <= 3; week++) {
            held(
                    TODAY.minusWeeks(week),
                    new Episode.TalkingPoint(null, Prose.of("Status"), 0, null, Prose.NONE),
                    List.of());
        }
        assertEquals(3, brief().statusOnlyRun());
    }

    @Test
    void aBriefNeedsTheGateOfItsPerson() {
        var permitted = Gate.forLens(Snapshot.ofValues(things), Lens.MANAGER);
        assertThrows(IllegalArgumentException.class, () -> Briefs.prepare(permitted, BOSS.id(), TODAY));
    }

    @Test
    void theBankHasTenQuestionsOfEachPurposeEachWithSofterWords() {
        var bank = QuestionBank.builtIn();
        assertTrue(bank.size() >= 60);
        var words = new HashSet<Prose>();
        for (var question : bank) {
            assertTrue(words.add(question.words()) && words.add(question.soft()), question.key());
            assertTrue(question.words().text().endsWith("?"), question.key());
        }
        for (var purpose : Question.Purpose.values()) {
            assertTrue(
                    bank.stream()
                                    .filter(question -> question.purpose() == purpose)
                                    .count()
                            >= 10,
                    purpose.name());
        }
    }

    @Test
    void aBossWhoHesitatesIsAskedSoftly() {
        var plain = brief().asks().getFirst();
        things.set(
                0,
                new Person(
                        BOSS.id(),
                        BOSS.name(),
                        BOSS.handle(),
                        null,
                        BOSS.relation(),
                        Prose.NONE,
                        true,
                        new Person.Attention(Prose.NONE, Prose.NONE, List.of(), List.of(), true),
                        null,
                        Prose.NONE));
        var soft = brief().asks().getFirst();
        assertEquals(plain.bankKey(), soft.bankKey());
        assertFalse(plain.words().equals(soft.words()));
    }

    @Test
    void whatWasPutLastTimeInTheSameWordsIsNotPutAgain() {
        var first = brief().asks().getFirst();
        held(
                TODAY.minusDays(7),
                new Episode.TalkingPoint(null, Prose.of("Status"), 0, null, Prose.NONE),
                List.of(new Episode.Posed(null, first.words(), Prose.NONE)));
        assertFalse(brief().asks().stream().anyMatch(ask -> ask.words().equals(first.words())));
    }

    @Test
    void anEmptyJournalSaysSo() {
        var brief = brief();
        assertTrue(brief.points().isEmpty() && brief.forwardable().runs().isEmpty());
        assertEquals(
                "Nothing is logged yet. One line on what you did last week is a beginning.",
                brief.missing().getFirst().text());
    }

    @Test
    void oneThinEntryIsOnePointOfAMinuteAndNothingTravels() {
        add(EntryDraft.blank(TODAY.minusDays(2)).headline(Prose.of("Fixed the login bug")));
        var brief = brief();
        assertEquals(1, brief.points().getFirst().minutes());
        assertTrue(brief.forwardable().runs().isEmpty()
                && brief.retellable().runs().isEmpty());
        var missing = brief.missing().stream().map(Paragraph::text).toList();
        assertEquals(4, missing.size(), missing::toString);
        assertTrue(missing.getFirst().contains("“Fixed the login bug”"));
    }

    @Test
    void whatRepeatsOtherEntriesGivesWayToWhatSaysSomething() {
        for (int i = 0; i < 40; i++) {
            add(EntryDraft.blank(TODAY.minusDays(i))
                    .headline(Prose.of("Drove alignment, part " + i))
                    .story(new Story(
                            Prose.of("This was critical to the success of us all."),
                            Prose.of("Many priorities had to be balanced."),
                            Prose.of("Worked closely with all stakeholders."),
                            Prose.of("Delivered tangible value to everybody."))));
        }
        var one = add(EntryDraft.blank(TODAY.minusDays(20)).headline(Prose.of("Split the slow table")));
        var two = add(EntryDraft.blank(TODAY.minusDays(30)).headline(Prose.of("Sat with Mehmet")));
        assertEquals(
                List.of(one.id(), two.id()),
                brief().points().stream().map(Brief.Point::entry).toList());
        assertTrue(brief().missing().getFirst().text().startsWith("40 entries repeat"));
    }

    @Test
    void whatWasOnlyCarriedOverComesFirstAndOthersAreChosenBesideIt() {
        var small = add(EntryDraft.blank(TODAY.minusDays(40)).headline(Prose.of("Sat with Mehmet")));
        var big = add(EntryDraft.blank(TODAY.minusDays(2))
                .headline(Prose.of("Shipped it"))
                .story(told()));
        var carried = new Episode.TalkingPoint(small.id(), Prose.NONE, 1, null, Prose.NONE);
        var begun = Episode.planned(BOSS.id(), TODAY, 30)
                .toDraft()
                .points(List.of(carried))
                .finished();
        things.add(begun);
        assertEquals(List.of(small.id(), big.id()), chosen());

        things.set(
                things.indexOf(begun),
                begun.toDraft().points(List.of(carried.boxed(4))).finished());
        assertEquals(List.of(small.id()), chosen());
        assertEquals(4, brief().points().getFirst().minutes());
    }

    @Test
    void aBeatInTheOwnersWordsIsLaidOverTheBuiltOneAndAnEmptyOneIsLeftOut() {
        var entry = add(EntryDraft.blank(TODAY.minusDays(2))
                .headline(Prose.of("Shipped it"))
                .story(told()));
        var own = Episode.TalkingPoint.about(entry.id(), Prose.NONE)
                .inOwnWords(List.of(
                        new Episode.TalkingPoint.OwnBeat(Prose.of("Stakes"), Prose.of("Peak was near.")),
                        new Episode.TalkingPoint.OwnBeat(Prose.of("Challenge"), Prose.NONE)));
        things.add(Episode.planned(BOSS.id(), TODAY, 30)
                .toDraft()
                .points(List.of(own))
                .finished());

        var beats = brief().points().getFirst().beats();

        assertEquals(
                List.of("Stakes", "What I did", "What changed"),
                beats.stream().map(beat -> beat.label().text()).toList());
        assertEquals("Peak was near.", beats.getFirst().paragraph().text());
        assertEquals(List.of(entry.id()), beats.getFirst().paragraph().sources());
    }

    private List<Id<Entry>> chosen() {
        return brief().points().stream().map(Brief.Point::entry).toList();
    }

    @Test
    void anEpisodeOfWhichNothingIsWrittenIsNoStatusOnlyEpisode() {
        for (int week = 1; week <= 3; week++) {
            things.add(new Episode(
                    Id.fresh(),
                    BOSS.id(),
                    TODAY.minusWeeks(week),
                    null,
                    30,
                    Prose.NONE,
                    true,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Prose.NONE));
        }
        assertEquals(0, brief().statusOnlyRun());
    }

    @Test
    void aPromiseThatFallsDueLaterIsAnActionAndNotAReminder() {
        things.add(new Episode(
                Id.fresh(),
                BOSS.id(),
                TODAY.minusDays(7),
                null,
                30,
                Prose.NONE,
                true,
                List.of(),
                List.of(),
                List.of(new Episode.Promise(Episode.Promise.By.ME, Prose.of("send it"), TODAY.plusDays(5), null)),
                List.of(),
                List.of(),
                Prose.NONE));
        add(EntryDraft.blank(TODAY).headline(Prose.of("Shipped it")).story(told()));
        var actions = brief().actions();
        assertEquals("I, by 23 June: “send it”", actions.getFirst().paragraph().text());
        assertEquals("Daniel: to be agreed.", actions.getLast().paragraph().text());
        assertEquals(1, brief().promises().size());
    }

    private Brief brief() {
        return Briefs.prepare(Gate.forPerson(Snapshot.ofValues(things), BOSS.id()), BOSS.id(), TODAY);
    }

    private Entry add(EntryDraft draft) {
        var entry = draft.finished();
        things.add(entry);
        return entry;
    }

    private void understood(Entry entry) {
        var day = entry.day().plusDays(1);
        things.add(new Telling(
                Id.fresh(),
                entry.id(),
                BOSS.id(),
                day,
                Telling.Setting.ONE_ON_ONE,
                Telling.Landing.UNDERSTOOD,
                Telling.Sign.THEIR_QUESTION,
                Prose.NONE,
                day,
                null));
    }

    private void held(LocalDate day, Episode.TalkingPoint point, List<Episode.Posed> questions) {
        things.add(new Episode(
                Id.fresh(),
                BOSS.id(),
                day,
                null,
                30,
                Prose.NONE,
                true,
                List.of(point),
                questions,
                List.of(),
                List.of(),
                List.of(),
                Prose.NONE));
    }

    private static Story told() {
        return new Story(
                Prose.of("It mattered."), Prose.of("It was hard."), Prose.of("Did it."), Prose.of("It is done."));
    }
}
