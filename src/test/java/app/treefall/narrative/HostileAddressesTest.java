package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Snapshot;
import app.treefall.export.Alive;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.StoryPages;
import app.treefall.usecase.BuildCase;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An address that does something else than lead to a place is no link in anything that leaves.
class HostileAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ms-word:ofe|u|https://evil.example",
                "#evidence-1) ![x](https://evil.example/p.png"
            })
    void anAddressMadeOfAPayloadIsNoLink(String payload) throws IOException {
        var journal = Snapshot.ofValues(
                EveryField.of(SmallSeason.things(), words -> words.startsWith("https://") ? payload : words));
        var built = (BuildCase.Result.Built) new BuildCase().run(journal, Lens.COMMITTEE, SmallSeason.TODAY);
        var story = StoryPages.of(Gate.forLens(journal, Lens.PEERS), SmallSeason.CHURN, SmallSeason.TODAY);
        assertTrue(story != null);
        assertTrue(PlainDocument.of(story).contains(payload), PlainDocument.of(story));
        for (var document : List.of(built.document(), story)) {
            for (var format : Format.values()) {
                assertEquals(
                        Set.of(), Alive.in(Exporters.write(document, format).bytes(), format), format::name);
            }
        }
    }
}
