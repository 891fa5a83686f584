package app.treefall.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MarkdownWriterTest {

    private static final Pattern LIVE_LINK = Pattern.compile("(?<!\\\\)]\\((?!#evidence-\\d+\\)|<https?://|<mailto:)");
    private static final Pattern LIVE_IMAGE = Pattern.compile("!(?<!\\\\)\\[");

    @Test
    void aDossierReadsAsItAlwaysDid() throws IOException {
        assertEquals(golden("dossier.md"), written(SampleDocument.dossier()));
    }

    @Test
    void aBriefReadsAsItAlwaysDid() throws IOException {
        assertEquals(golden("brief.md"), written(SampleDocument.brief()));
    }

    @Test
    void payloadsBecomeNeitherHtmlNorLinksNorPictures() {
        for (var payload : HostileWords.all()) {
            for (var document :
                    List.of(SampleDocument.dossier(_ -> payload), SampleDocument.brief(words -> words + payload))) {
                var markdown = written(document).replaceAll("\\(<(https?|mailto):[^<>]*>\\)", "");
                assertFalse(markdown.contains("<"), payload);
                assertFalse(LIVE_LINK.matcher(markdown).find(), payload);
                assertFalse(LIVE_IMAGE.matcher(markdown).find(), payload);
            }
        }
    }

    @Test
    void signsOfMarkdownAreWordsInWords() {
        assertEquals(
                "a \\| b \\*c\\* \\_d\\_ \\[e\\](f) \\`g\\` \\$30k",
                MarkdownText.inline("a | b *c* _d_ [e](f) `g` $30k"));
        assertEquals("\\&amp; Q&A &lt;b&gt;", MarkdownText.inline("&amp; Q&A <b>"));
        assertEquals(
                "javascript\\:x https://x.example 10:30", MarkdownText.inline("javascript:x https://x.example 10:30"));
    }

    @Test
    void aLineNeverStartsAListOrAHeadingByAccident() {
        assertEquals("\\- five", MarkdownText.guarded("- five"));
        assertEquals("\\# one", MarkdownText.guarded("# one"));
        assertEquals("2026\\. A year", MarkdownText.guarded("2026. A year"));
        assertEquals("\\=== x", MarkdownText.guarded("=== x"));
        assertEquals("3.1% over nine days", MarkdownText.guarded("3.1% over nine days"));
        assertEquals("text", MarkdownText.guarded("    text"));
    }

    @Test
    void everyRaisedNumberHasItsHeading() {
        var markdown = written(SampleDocument.dossier());
        var numbers = Pattern.compile("\\(#evidence-(\\d+)\\)")
                .matcher(markdown)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertTrue(numbers.size() > 10);
        numbers.forEach(number -> assertTrue(markdown.contains("### Evidence " + number + "\n"), number));
    }

    private static String written(Document document) {
        return new String(Exporters.write(document, Format.MARKDOWN).bytes(), StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (var in = Objects.requireNonNull(MarkdownWriterTest.class.getResourceAsStream("/export/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
