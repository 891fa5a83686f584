package app.treefall.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the window, by key, so that no sentence stands in the code.
///
/// The first part of a key names the file: `week.title` stands in `text/week.properties`. `{0}`, `{1}` … stand for the
/// arguments; nothing else is special, an apostrophe is an apostrophe.
public final class Text {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Map<String, Properties> WORDS = new ConcurrentHashMap<>();

    private Text() {}

    /// The words for `key`. A key without words is our mistake and throws.
    public static String of(String key, Object... arguments) {
        var file = key.substring(0, Math.max(0, key.indexOf('.')));
        var words = WORDS.computeIfAbsent(file, Text::read).getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("No words for the key " + key);
        }
        return filled(key, words, arguments);
    }

    private static String filled(String key, String words, Object... arguments) {
        return PLACE.matcher(words).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("No argument " + index + " for the key " + key);
            }
            return Matcher.quoteReplacement(String.valueOf(arguments[index]));
        });
    }

    private static Properties read(String file) {
        var words = new Properties();
        try (var in = Text.class.getResourceAsStream("/text/" + file + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("No words for keys that begin with " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
