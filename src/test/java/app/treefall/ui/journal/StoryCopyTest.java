package app.treefall.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.ui.harness.TestBench;
import app.treefall.usecase.Desk;
import app.treefall.usecase.TestDesks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clipboard is a way out like any other.
final class StoryCopyTest {

    private Desk desk;
    private TestBench window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = TestDesks.sample(folder);
        window = new TestBench(desk);
        var you = window.bench.live().snapshot().profile();
        var list = List.of(new Profile.Redaction(Prose.of("card payments"), Prose.of("payments of a kind")));
        desk.keep()
                .all(
                        Deed.Verb.SET_UP,
                        Prose.NONE,
                        List.of(new Profile(
                                you.name(), you.pronouns(), you.title(), you.team(), you.company(), you.aim(), list)));
        window.bench.live().refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void wordsOfTheRedactionListAreNotCopied() {
        var copied = StoryCopy.of(payments(), window.bench.live().snapshot());

        assertNotNull(copied);
        assertTrue(copied.contains("failed payments of a kind"), copied);
        assertFalse(copied.contains("card payments"), copied);
    }

    @Test
    void aPrivateEntryIsNotCopied() {
        var hidden =
                payments().toDraft().confidentiality(Confidentiality.PRIVATE).finished();

        assertNull(StoryCopy.of(hidden, window.bench.live().snapshot()));
    }

    @Test
    void noRedactedWordIsInWhatABossCouldPassOn() {
        var coach = new CoachViewModel(window.bench);
        coach.look(payments());

        var said = coach.saidProperty().get();

        assertNotNull(said);
        assertEquals(1, said.forwardable().split("payments of a kind", 2).length - 1);
        assertFalse(said.forwardable().contains("card payments"), said.forwardable());
    }

    private Entry payments() {
        return window.bench.live().snapshot().entries().stream()
                .filter(entry -> entry.headline().text().startsWith("Cut failed card"))
                .findFirst()
                .orElseThrow();
    }
}
