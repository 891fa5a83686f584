package app.treefall.ui.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Criterion;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.promotion.CriterionLinks.Link;
import app.treefall.ui.frame.Place;
import app.treefall.ui.promotion.EvidenceViewModel.Asked;
import app.treefall.ui.promotion.EvidenceViewModel.Linked;
import app.treefall.usecase.UndoLast;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Linking what shows a criterion, where one sees that too little does.
final class EvidenceViewModelTest {

    private static final DaySpan MAY = new DaySpan(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    private static final DaySpan MARCH = new DaySpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @TempDir
    private Path folder;

    private SmallDesk small;
    private PromotionViewModel model;

    @BeforeEach
    void openTheSmallSeason() throws Exception {
        small = SmallDesk.in(folder);
        model = new PromotionViewModel(small.tools().bench);
        model.open();
    }

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void whatIsLinkedSaysWhetherItCounts() {
        var guidance = ask("Guidance", MAY);

        assertEquals(
                List.of(
                        "Taught Jo to read a confusion matrix: ",
                        "Advised Lea on the quiet pay round: not for a committee"),
                guidance.linkedProperty().get().stream()
                        .map(one -> one.piece().headline() + ": " + one.why())
                        .toList());
        assertEquals("One entry in the season, in May.", guidance.sentence());
    }

    @Test
    void theDaysThatLackSomethingComeFirstThenTheHeaviest() {
        assertEquals(
                List.of("Let a dashboard", "Cut churn in mo", "Found a leak in", "Read 200 exit s"),
                offered(ask("Guidance", MARCH)));
        assertEquals(
                List.of("Cut churn in mo", "Found a leak in", "Let a dashboard", "Read 200 exit s"),
                offered(ask("Guidance", null)));
    }

    @Test
    void aFewLettersFindAnEntry() {
        var guidance = ask("Guidance", null);

        guidance.find("exit");

        assertEquals(List.of("Read 200 exit s"), offered(guidance));
    }

    @Test
    void linkingIsOneStepThatTheCaseFollowsAndUndoTakesBack() throws Exception {
        var before = small.desk().readJournal().run().find(SmallSeason.CHURN);
        var guidance = ask("Guidance", null);
        assertEquals("thin", row("Guidance").words());

        guidance.link(guidance.fitting().getFirst());

        assertEquals(3, churn().shows().size());
        assertEquals("one quarter", row("Guidance").words());
        assertEquals("Two entries in the season.", guidance.sentence());
        assertEquals(3, offered(guidance).size());
        var notice = small.tools().said.getLast();
        assertEquals("Linked to Guidance.", notice.words());
        assertEquals("Undo", notice.action());

        assertTrue(small.desk().undoLast().run() instanceof UndoLast.Result.Undone);
        small.tools().bench.live().refresh();

        assertEquals(before, churn());
        assertEquals("thin", row("Guidance").words());
        assertEquals(4, offered(guidance).size());
    }

    @Test
    void unlinkingTakesOnlyThisCriterion() {
        var craft = ask("Craft", null);
        var linked = craft.linkedProperty().get().getFirst();
        assertEquals(SmallSeason.CHURN, linked.piece().entry());

        craft.unlink(linked.piece());

        assertEquals(List.of(row("Impact").cells().getFirst().asked().criterion()), churn().shows());
        assertEquals("No longer linked to Craft.", small.tools().said.getLast().words());
        assertTrue(craft.linkedProperty().get().stream().map(Linked::piece).noneMatch(linked.piece()::equals));
    }

    @Test
    void ofAnEarlierSeasonItIsItsOwnEntries() throws Exception {
        var senior = new Criterion(
                Id.fresh(), Prose.of("Scientist"), Prose.of("Rigour"), Prose.of("Checks twice."), Prose.NONE);
        var ladder = new Ladder(
                Id.fresh(),
                Prose.of("Before"),
                List.of(Prose.of("Scientist")),
                List.of(Prose.of("Rigour")),
                List.of(senior));
        var season = new Season(
                Id.fresh(),
                Prose.of("Last year"),
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 12, 31),
                ladder.id(),
                Prose.NONE,
                Prose.of("Scientist"));
        var old = EntryDraft.of(Entry.jotted(Prose.of("Wrote the sampling guide"), LocalDate.of(2025, 9, 3)))
                .finished();
        small.desk().keep().all(Deed.Verb.SET_UP, Prose.NONE, List.of(ladder, season, old));
        small.tools().bench.live().refresh();
        model.aim().seasons().stream()
                .filter(choice -> choice.words().contains("Last year"))
                .findFirst()
                .orElseThrow()
                .choose()
                .run();

        var rigour = ask("Rigour", null);
        assertEquals(List.of("Wrote the sampl"), offered(rigour));
        rigour.link(rigour.fitting().getFirst());

        assertEquals(
                List.of(senior.id()),
                small.desk().readJournal().run().find(old.id()).shows());
        assertTrue(rigour.nothingLeftProperty().get());
    }

    @Test
    void aClosedOneFollowsTheJournalNoLonger() throws Exception {
        var guidance = ask("Guidance", null);
        guidance.close();

        small.desk().trashThing().run(churn());
        small.tools().bench.live().refresh();

        assertEquals(4, offered(guidance).size());
    }

    @Test
    void theStepForAThinCriterionOpensWhatItRestsOn() {
        var asked = new ArrayList<Asked>();
        var thin = shown().objections().stream()
                .filter(saying -> saying.words().startsWith("Guidance"))
                .findFirst()
                .orElseThrow();
        assertEquals("Link an entry, or log one", thin.stepWords());

        model.take(thin, asked::add);

        assertEquals("Guidance", asked.getFirst().heading());
        assertEquals(List.of(), small.tools().went);
        model.evidence(asked.getFirst()).open(shown().piecesOf(asked.getFirst()).getFirst());
        assertTrue(small.tools().went.getFirst() instanceof Place.OpenEntry);
    }

    @Test
    void theStepOfAnObjectionOpensTheEntryItQuotesWhereThatIsSaid() {
        var unproven = shown().objections().stream()
                .filter(saying -> saying.words().contains("two kinds of evidence"))
                .findFirst()
                .orElseThrow();

        model.take(unproven, _ -> {});

        assertEquals(
                new Place.TellMore(SmallSeason.LEAK, Place.More.EVIDENCE),
                small.tools().went.getFirst());
        assertTrue(unproven.words().contains("Found a leak"), unproven.words());
    }

    @Test
    void aMissingQuoteIsAskedOfWhoUnderstoodTheProof() {
        var missing = shown().objections().stream()
                .filter(saying -> saying.words().contains("would carry more"))
                .findFirst()
                .orElseThrow();
        assertEquals("Ask Jo for one", missing.stepWords());

        model.take(missing, _ -> {});

        assertEquals(
                new Place.AskForAQuote(SmallSeason.JO, SmallSeason.CHURN),
                small.tools().went.getFirst());
    }

    private EvidenceViewModel ask(String name, @Nullable DaySpan days) {
        var criterion = row(name).cells().getFirst().asked().criterion();
        return model.evidence(new Asked(criterion, name, days == MAY ? "in May" : "", days));
    }

    private CaseShown.Row row(String name) {
        return shown().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CaseShown shown() {
        var shown = model.shownProperty().get();
        assertNotNull(shown);
        return shown;
    }

    private Entry churn() {
        try {
            return small.desk().readJournal().run().find(SmallSeason.CHURN);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> offered(EvidenceViewModel model) {
        return model.fitting().stream()
                .map(Link::entry)
                .map(entry -> entry.headline().text().substring(0, 15))
                .toList();
    }
}
