package app.treefall.narrative.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Block;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Story;
import app.treefall.narrative.PlainDocument;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Lens;
import app.treefall.usecase.BuildCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Edits through rebuilds: they stay, they are marked, they are offered again when their sources changed, and they let
/// nothing out.
class EditedTest {

    private final List<Kept> things = new ArrayList<>(SmallSeason.things());

    @Test
    void otherWordsStandInTheDossierWithTheNumbersOfTheirEntries() {
        var story = story(SmallSeason.CHURN);
        edit(story, "The new model keeps customers, who are worth more than the model.", false, null);

        var text = text();

        assertTrue(text.contains("The new model keeps customers, who are worth more than the model^6"), text);
        assertEquals(EditedBlock.State.EDITED, found(story.key()).state());
        assertEquals(1, edited().kept());
        assertEquals(0, edited().toReview());
    }

    @Test
    void whatWasCalledAnEstimateIsStillCalledOne() {
        var story = story(SmallSeason.CHURN);
        edit(story, "We keep about €46k a quarter.", false, null);

        assertTrue(text().contains("We keep about €46k a quarter^6 {(estimate)}."), text());
    }

    @Test
    void aBlockThatIsLeftOutIsGoneFromTheTextAndStaysInTheList() {
        var prevented = block("/Prevented");
        edit(prevented, "", true, null);

        assertFalse(text().contains("[Prevented]"));
        assertTrue(found(prevented.key()).isLeftOut());
    }

    @Test
    void theAppendixHasNoRowForWhatIsNoLongerSaid() {
        edited().blocks().stream()
                .filter(block -> block.depth() == 0 && !block.key().text().equals("/The case"))
                .forEach(block -> edit(block, "", true, null));

        var rows = text().lines().filter(line -> line.startsWith("^")).toList();

        assertEquals(3, rows.size(), "the three proofs and nothing else");
    }

    @Test
    void aBlockComesToStandWhereItIsWanted() {
        edit(block("/In others’ words"), "", false, 0);

        assertTrue(text().indexOf("[In others’ words]") < text().indexOf("[The case]"));
    }

    @Test
    void anEditStaysWhenOtherEntriesComeAndIsOfferedWhenItsOwnChanges() {
        var story = story(SmallSeason.CHURN);
        edit(story, "My own words.", false, null);
        things.add(Entry.jotted(Prose.of("Wrote a note"), SmallSeason.TODAY));
        assertEquals(EditedBlock.State.EDITED, found(story.key()).state());

        change(
                SmallSeason.CHURN,
                entry -> entry.toDraft()
                        .story(new Story(
                                entry.story().stakes(),
                                entry.story().challenge(),
                                entry.story().action(),
                                Prose.of("It went back up.")))
                        .finished());

        assertEquals(EditedBlock.State.TO_REVIEW, found(story.key()).state());
        assertTrue(text().contains("My own words"), "kept until its owner decides");
        assertEquals(1, edited().toReview());
    }

    @Test
    void aNoteToOneselfIsNoChangeOfTheSource() {
        var story = story(SmallSeason.CHURN);
        edit(story, "My own words.", false, null);
        change(
                SmallSeason.CHURN,
                entry -> entry.toDraft().candidNote(Prose.of("hm")).finished());

        assertEquals(EditedBlock.State.EDITED, found(story.key()).state());
    }

    @Test
    void wordsAboutAnEntryThatBecamePrivateLeaveNoDossierAndAreOffered() {
        var story = story(SmallSeason.CHURN);
        edit(story, "Everything about churn.", false, null);
        change(
                SmallSeason.CHURN,
                entry ->
                        entry.toDraft().confidentiality(Confidentiality.PRIVATE).finished());

        assertFalse(text().contains("Everything about churn"));
        assertEquals(1, edited().homeless().size());
        assertEquals(1, edited().toReview());
    }

    @Test
    void theRedactionListHoldsForOnesOwnWordsToo() {
        edit(story(SmallSeason.CHURN), "Bluefin stayed with us.", false, null);

        assertFalse(text().contains("Bluefin"), text());
        assertTrue(text().contains("stayed with us"));
    }

    @Test
    void somebodyElsesWordsCannotBePutInTheirMouth() {
        var quote = edited().blocks().stream()
                .filter(block -> block.built() instanceof Block.Quote)
                .findFirst()
                .orElseThrow();
        edit(quote, "I never said that.", false, null);

        assertFalse(text().contains("I never said that"));
        assertFalse(quote.canBeReworded());
    }

    @Test
    void anEditOfOneLensIsNoneOfAnother() {
        edit(story(SmallSeason.CHURN), "For the committee only.", false, null);

        assertFalse(PlainDocument.of(built(Lens.SKIP_LEVEL).document()).contains("For the committee only"));
    }

    private EditedBlock story(Id<Entry> entry) {
        return edited().blocks().stream()
                .filter(block -> block.built() instanceof Block.Text text
                        && text.voice() == Block.Text.Voice.STORY
                        && block.key().text().contains("/The work/")
                        && block.key().text().endsWith("#2")
                        && text.sources().equals(List.of(entry)))
                .findFirst()
                .orElseThrow();
    }

    private EditedBlock block(String key) {
        return found(Prose.of(key));
    }

    private EditedBlock found(Prose key) {
        return edited().blocks().stream()
                .filter(block -> block.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void edit(EditedBlock block, String words, boolean leftOut, Integer place) {
        things.add(new BlockEdit(
                Id.fresh(),
                edited().key(),
                block.key(),
                Prose.of(words),
                leftOut,
                place,
                block.built().sources(),
                block.from()));
    }

    private void change(Id<Entry> id, java.util.function.UnaryOperator<Entry> change) {
        things.replaceAll(thing -> thing instanceof Entry entry && entry.id().equals(id) ? change.apply(entry) : thing);
    }

    private String text() {
        return PlainDocument.of(edited().document());
    }

    private Edited edited() {
        return built(Lens.COMMITTEE).edited();
    }

    private BuildCase.Result.Built built(Lens lens) {
        return (BuildCase.Result.Built)
                new BuildCase().run(Snapshot.ofValues(things), lens, SmallSeason.season(), SmallSeason.TODAY);
    }
}
