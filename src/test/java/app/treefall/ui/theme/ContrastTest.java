package app.treefall.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// WCAG 2.2 AA out of the two files that hold colours: 4.5 for text, 3 for glyphs, field borders and the focus ring.
final class ContrastTest {

    private static final Path CSS = Path.of("src/main/resources/css");
    private static final Pattern TOKEN = Pattern.compile("-tf-([a-z-]+):\\s*#([0-9A-Fa-f]{6});");
    private static final Pattern COLOUR = Pattern.compile("(?i)#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsba?|derive|ladder)\\(");
    private static final List<String> GROUNDS = List.of("paper", "raised", "field", "rail");
    private static final List<String> HUES = List.of("pine", "stone", "ochre", "leaf", "dusk", "rust");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeReadOnEverySurfaceItStandsOn(String sheet) throws IOException {
        var colours = tokens(sheet);
        for (var text : List.of("ink", "soft", "faint")) {
            GROUNDS.forEach(ground -> atLeast(4.5, colours, text, ground));
            List.of("inset", "pine-tint").forEach(ground -> atLeast(4.5, colours, text, ground));
        }
        for (var hue : HUES) {
            GROUNDS.forEach(ground -> atLeast(4.5, colours, hue, ground));
            atLeast(4.5, colours, hue, hue + "-tint");
        }
        atLeast(4.5, colours, "paper", "ink");
        List.of("pine", "pine-hover", "pine-pressed").forEach(fill -> atLeast(4.5, colours, "on-pine", fill));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void glyphsBordersAndTheFocusRingCanBeSeen(String sheet) throws IOException {
        var colours = tokens(sheet);
        for (var hue : HUES.subList(1, HUES.size())) {
            GROUNDS.forEach(ground -> atLeast(3, colours, hue + "-fill", ground));
            atLeast(3, colours, hue + "-fill", hue + "-tint");
        }
        GROUNDS.forEach(ground -> atLeast(3, colours, "edge", ground));
        GROUNDS.forEach(ground -> atLeast(3, colours, "pine", ground));
        atLeast(3, colours, "pine", "inset");
    }

    @Test
    void lightAndDarkNameTheSameTokens() throws IOException {
        assertEquals(tokens("light.css").keySet(), tokens("dark.css").keySet());
    }

    @Test
    void noColourStandsOutsideLightAndDark() throws IOException {
        try (Stream<Path> sheets = Files.walk(CSS)) {
            var others = sheets.filter(sheet -> sheet.toString().endsWith(".css"))
                    .filter(sheet -> !sheet.endsWith("light.css") && !sheet.endsWith("dark.css"))
                    .toList();
            assertTrue(others.size() > 15, "the sheets were found");
            for (var sheet : others) {
                var found = COLOUR.matcher(Files.readString(sheet));
                assertTrue(!found.find(), () -> "A colour in " + sheet + ": " + found.group());
            }
        }
    }

    private static void atLeast(double needed, Map<String, String> colours, String front, String ground) {
        double ratio = ratio(luminance(colours.get(front)), luminance(colours.get(ground)));
        assertTrue(ratio >= needed, () -> "%s on %s: %.2f, needed %.1f".formatted(front, ground, ratio, needed));
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        var tokens = new HashMap<String, String>();
        var found = TOKEN.matcher(Files.readString(CSS.resolve(sheet)));
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    private static double luminance(String hex) {
        return .2126 * linear(hex, 0) + .7152 * linear(hex, 2) + .0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        double share = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
