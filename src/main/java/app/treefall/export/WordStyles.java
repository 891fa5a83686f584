package app.treefall.export;

import app.treefall.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The named styles of a Word file, as they stand in `export/word`, with the sizes of its genre and the fonts of its
/// scripts.
final class WordStyles {

    /// Between the margins, in twentieths of a point.
    static final int WIDTH = 9298;

    private static final Pattern GAP = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final Map<String, String> DOSSIER = Map.ofEntries(
            Map.entry("body", "21"),
            Map.entry("leading", "283"),
            Map.entry("gap", "110"),
            Map.entry("lead", "23"),
            Map.entry("title", "52"),
            Map.entry("subtitle", "26"),
            Map.entry("heading-1", "32"),
            Map.entry("heading-2", "25"),
            Map.entry("heading-3", "22"),
            Map.entry("above-1", "360"),
            Map.entry("below-1", "100"),
            Map.entry("above-2", "300"),
            Map.entry("below-2", "60"),
            Map.entry("above-3", "200"),
            Map.entry("small", "18"),
            Map.entry("ruled", "240"));
    /// A brief is taken into a meeting: one page.
    private static final Map<String, String> BRIEF = Map.ofEntries(
            Map.entry("body", "20"),
            Map.entry("leading", "252"),
            Map.entry("gap", "60"),
            Map.entry("lead", "20"),
            Map.entry("title", "40"),
            Map.entry("subtitle", "24"),
            Map.entry("heading-1", "23"),
            Map.entry("heading-2", "21"),
            Map.entry("heading-3", "20"),
            Map.entry("above-1", "180"),
            Map.entry("below-1", "50"),
            Map.entry("above-2", "100"),
            Map.entry("below-2", "10"),
            Map.entry("above-3", "80"),
            Map.entry("small", "17"),
            Map.entry("ruled", "120"));

    private final Map<String, String> values = new HashMap<>();

    WordStyles(Document document, WordScripts scripts) {
        values.putAll(
                switch (document.genre()) {
                    case DOSSIER, CARDS, STORY, WEEK -> DOSSIER;
                    case BRIEF -> BRIEF;
                });
        var language = Language.of(document);
        values.put("language", language);
        values.put("width", Integer.toString(WIDTH));
        values.put("east-serif", scripts.east().serif);
        values.put("east-sans", scripts.east().sans);
        values.put("east-language", scripts.east() == WordScripts.East.NONE ? language : scripts.east().language);
        values.put("complex-serif", scripts.complex().serif);
        values.put("complex-sans", scripts.complex().sans);
        values.put("complex-language", scripts.complex().language);
    }

    /// One of our own parts, its gaps filled.
    String part(String name) {
        return GAP.matcher(read(name))
                .replaceAll(gap -> Objects.requireNonNull(values.get(gap.group(1)), gap.group(1)));
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(WordStyles.class.getResourceAsStream("/export/word/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the part " + name + " of this program cannot be read", e);
        }
    }
}
