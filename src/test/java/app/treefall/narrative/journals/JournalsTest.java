package app.treefall.narrative.journals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Snapshot;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.export.PagePreview;
import app.treefall.narrative.Golden;
import app.treefall.narrative.PlainDocument;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.lens.Gate;
import app.treefall.sample.SampleJournal;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalsTest {

    static Stream<Journals.Written> all() {
        return Journals.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theBriefReadsAsItShould(Journals.Written written) throws IOException {
        var brief = Briefs.prepare(Gate.forPerson(written.journal(), written.with()), written.with(), written.today());
        Golden.assertIs("brief-" + written.name(), PlainDocument.of(brief.toDocument()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theBriefIsOnePage(Journals.Written written) {
        var brief = Briefs.prepare(Gate.forPerson(written.journal(), written.with()), written.with(), written.today());
        assertEquals(1, pages(brief));
    }

    private static int pages(Brief brief) {
        return PagePreview.pages(Exporters.write(brief.toDocument(), Format.PDF).bytes(), 0.2f)
                .size();
    }

    @Test
    void theBriefOfTheSampleReadsAsItShould() throws IOException {
        var journal = Snapshot.ofValues(SampleJournal.things(SampleJournal.WRITTEN_ON));
        var boss = Objects.requireNonNull(journal.boss()).id();
        var brief = Briefs.prepare(Gate.forPerson(journal, boss), boss, SampleJournal.WRITTEN_ON.plusDays(1));
        Golden.assertIs("brief-sample", PlainDocument.of(brief.toDocument()));
        assertEquals(1, pages(brief));
    }

    @Test
    void theJournalsAreOfTheirSize() {
        assertEquals(4, Journals.thin().journal().entries().size());
        assertEquals(203, Journals.machineWritten().journal().entries().size());
        assertEquals(47, Journals.tenYears().journal().entries().size());
    }
}
