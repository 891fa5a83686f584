package app.treefall.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.LensChoice.Lengths;
import app.treefall.domain.Prose;
import app.treefall.narrative.PlainDocument;
import app.treefall.narrative.edits.Edited;
import app.treefall.narrative.edits.EditedBlock;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.lens.LensShape;
import app.treefall.narrative.lens.LensShape.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edits of the sample's dossier, kept in its journal and taken back.
class EditDossierTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void openTheSample() throws Exception {
        desk = TestDesks.sample(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void otherWordsAreKeptAndUndoTakesThemBack() throws Exception {
        desk.editDossier().reword(edited().key(), firstWords(), Prose.of("  In my own words.  "));
        assertTrue(text().contains("In my own words."));

        desk.undoLast().run();

        assertFalse(text().contains("In my own words."));
        assertEquals(0, edited().kept());
    }

    @Test
    void theWordsThatWereBuiltAreNoEdit() throws Exception {
        var block = firstWords();
        desk.editDossier().reword(edited().key(), block, Prose.of("Mine."));
        desk.editDossier().reword(edited().key(), firstWords(), block.builtWords());

        assertEquals(0, edited().kept());
    }

    @Test
    void leftOutPutBackAndMoved() throws Exception {
        var learning = block("/Learning");
        desk.editDossier().leaveOut(edited().key(), learning);
        assertFalse(text().contains("[Learning]"));

        desk.editDossier().putBack(edited().key(), block("/Learning"));
        assertTrue(text().contains("[Learning]"));
        assertEquals(0, edited().kept());

        desk.editDossier().move(edited().key(), block("/Learning"), 0);
        assertTrue(text().indexOf("[Learning]") < text().indexOf("[The case]"));
    }

    @Test
    void aSecondLookKeepsTheEditOrTheBuiltWords() throws Exception {
        desk.editDossier().reword(edited().key(), firstWords(), Prose.of("Mine."));
        desk.editDossier().keepAsItIs(edited().key(), firstWords());
        assertTrue(text().contains("Mine."));

        desk.editDossier().takeBack(firstWords());

        assertEquals(0, edited().kept());
    }

    @Test
    void aLensIsShapedByItsOwnerAndFactsStay() throws Exception {
        var shape = new LensShape(
                Lens.COMMITTEE, List.of(Part.WHAT_CHANGED, Part.THE_CASE, Part.GAPS), new Lengths(60, 1, 30, 1, 1, 1));
        desk.editDossier().shape(shape);

        assertTrue(text().indexOf("[What changed]") < text().indexOf("[The case]"));
        assertTrue(text().contains("[Open gaps]"), "wanted, so shown");
        assertFalse(text().contains("Against the ladder"));
        assertTrue(built().promotion().lead().wordCount() <= 60);

        desk.editDossier().unshape(shape.toChoice());
        assertTrue(text().contains("Against the ladder"));

        desk.editDossier().shape(shape);
        assertFalse(text().contains("Against the ladder"), "shaped again after it was given back");
    }

    private EditedBlock firstWords() throws Exception {
        return edited().blocks().stream()
                .filter(EditedBlock::canBeReworded)
                .findFirst()
                .orElseThrow();
    }

    private EditedBlock block(String key) throws Exception {
        return edited().blocks().stream()
                .filter(block -> block.key().text().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String text() throws Exception {
        return PlainDocument.of(edited().document());
    }

    private Edited edited() throws Exception {
        return built().edited();
    }

    private BuildCase.Result.Built built() throws Exception {
        return (BuildCase.Result.Built) desk.buildCase().run(desk.readJournal().run(), Lens.COMMITTEE, TestDesks.TODAY);
    }
}
