package app.treefall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules about what no compiler sees: style sheets, words on the screen, the page about the architecture.
class WrittenRulesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WORDS = RESOURCES.resolve("text");
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");

    private static final Set<String> COLOURS_ARE_HERE = Set.of("tokens.css", "light.css", "dark.css");
    private static final Pattern COLOUR = Pattern.compile(
            ":[^;{]*(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|\\b(white|black|red|green|blue|gray|grey)\\b)");

    private static final Pattern WHOLE_KEY = Pattern.compile("Text\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern START_OF_KEY = Pattern.compile("\"([a-z][A-Za-z0-9.-]*[.-])\"\\s*\\+");
    private static final Pattern END_OF_KEY = Pattern.compile("\\+\\s*\"([.-][A-Za-z0-9-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9.-]*)\"");

    private static final Pattern LISTED_PACKAGE =
            Pattern.compile("^\\| `(app\\.treefall[a-z.]*)` \\|", Pattern.MULTILINE);

    @Test
    void noColourOutsideTokens() {
        var found = files(RESOURCES.resolve("css"), ".css").stream()
                .filter(sheet -> !COLOURS_ARE_HERE.contains(sheet.getFileName().toString()))
                .flatMap(sheet ->
                        COLOUR.matcher(withoutComments(sheet)).results().map(hit -> sheet.getFileName() + hit.group()))
                .toList();

        assertEquals(List.of(), found, "colours are tokens of light.css and dark.css, else one look is forgotten");
    }

    @Test
    void everyMessageKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        var keys = messageKeys();
        var source = files(JAVA, ".java").stream().map(WrittenRulesTest::read).collect(Collectors.joining("\n"));
        var starts = all(START_OF_KEY, source);
        var ends = all(END_OF_KEY, source);
        var literals = all(LITERAL, source);

        var missing = all(WHOLE_KEY, source);
        missing.removeAll(keys);
        var unused = new TreeSet<>(keys);
        unused.removeIf(key -> isWritten(key, literals, starts, ends));

        assertEquals(Set.of(), missing, "keys without words: the screen would show the key");
        assertEquals(Set.of(), unused, "words nobody shows");
    }

    @Test
    void theArchitecturePageMatchesThePackages() {
        var packages = files(JAVA, ".java").stream()
                .map(file -> JAVA.relativize(file.getParent())
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.'))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                packages,
                all(LISTED_PACKAGE, read(ARCHITECTURE)),
                "docs/architecture.md has one row for each package: | `app.treefall.x` | what it is for |");
    }

    @Test
    void theFirstPartOfAKeyNamesItsFile() throws IOException {
        var elsewhere = new TreeSet<String>();
        for (var file : files(WORDS, ".properties")) {
            var name = file.getFileName().toString().replace(".properties", ".");
            keysIn(file).stream().filter(key -> !key.startsWith(name)).forEach(elsewhere::add);
        }

        assertEquals(Set.of(), elsewhere, "Text looks for a key only in the file its first part names");
    }

    /// A key stands in the source whole, or as a start with one part put behind it (`"kind." + name`), or as either
    /// with a last part of the source behind it (`key + ".prompt"`).
    private static boolean isWritten(String key, Set<String> literals, Set<String> starts, Set<String> ends) {
        return literals.contains(key)
                || starts.stream().anyMatch(start -> isOnePartMore(key, start))
                || ends.stream()
                        .filter(key::endsWith)
                        .map(end -> key.substring(0, key.length() - end.length()))
                        .anyMatch(head -> isWritten(head, literals, starts, Set.of()));
    }

    private static boolean isOnePartMore(String key, String start) {
        return key.startsWith(start) && !key.substring(start.length()).contains(".");
    }

    private static Set<String> messageKeys() throws IOException {
        var keys = new TreeSet<String>();
        for (var file : files(WORDS, ".properties")) {
            keys.addAll(keysIn(file));
        }
        return keys;
    }

    private static Set<String> keysIn(Path file) throws IOException {
        var messages = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            messages.load(in);
        }
        return messages.stringPropertyNames();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutComments(Path sheet) {
        return read(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
