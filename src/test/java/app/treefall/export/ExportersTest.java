package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExportersTest {

    @Test
    void everyFormatGivesTheSameBytesTwice() {
        for (var format : Format.values()) {
            for (var make : List.of(
                    Exporters.write(SampleDocument.dossier(), format),
                    Exporters.write(SampleDocument.brief(), format))) {
                assertTrue(make.size() > 500, format.name());
            }
            assertArrayEquals(
                    Exporters.write(SampleDocument.dossier(), format).bytes(),
                    Exporters.write(SampleDocument.dossier(), format).bytes(),
                    format.name());
        }
    }

    @Test
    void aPreviewShowsEveryPageAsItWillLook() {
        var pages = PagePreview.pages(
                Exporters.write(SampleDocument.brief(), Format.PDF).bytes(), 1);

        assertEquals(1, pages.size());
        assertEquals(595, pages.getFirst().width());
        assertEquals(841, pages.getFirst().height());
        assertTrue(Arrays.stream(pages.getFirst().argb()).distinct().count() > 20, "something is drawn on it");
    }

    @Test
    void onlyWebAndMailMayBeLinked() {
        for (var address : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example",
                "https:",
                "ftp://x.example",
                "https://a b",
                "",
                "vbscript:x",
                "http:///x")) {
            assertEquals(null, SafeLink.of(app.treefall.domain.Prose.of(address)), address);
        }
        assertEquals(
                "https://x.example/a?b=c#d", SafeLink.of(app.treefall.domain.Prose.of(" https://x.example/a?b=c#d ")));
        assertEquals("mailto:ines@x.example", SafeLink.of(app.treefall.domain.Prose.of("mailto:ines@x.example")));
    }

    @Test
    void arabicLettersJoinAndHebrewBracketsTurn() {
        assertEquals("ﻣﺤﻤﺪ", new JdkBidi().shapeText("محمد"));
        assertEquals("محمد", new JdkBidi().deshapeText("ﻣﺤﻤﺪ"));
        assertEquals("(ביבא)", new JdkBidi().reorderRTLTextToLTR("(אביב)"));
    }
}
