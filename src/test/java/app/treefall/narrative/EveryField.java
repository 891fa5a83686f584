package app.treefall.narrative;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Kept;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Things with other words in every field that takes words. Fields are found in the kept form itself, so a new one is
/// among them as soon as it is kept; what is no prose (ids, days, amounts) refuses the words and stays.
final class EveryField {

    /// A string, and the colon behind it where it is a key.
    private static final Pattern VALUE = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(:?)");

    private EveryField() {}

    /// The same words become the same words everywhere, so that what names something else still does.
    static List<Kept> of(List<Kept> things, UnaryOperator<String> words) {
        var all = new ArrayList<Kept>();
        for (var thing : things) {
            var after = thing;
            for (var value : valuesOf(Codec.toText(thing))) {
                after = changed(after, value, words);
            }
            all.add(after);
        }
        return all;
    }

    private static LinkedHashSet<String> valuesOf(String json) {
        var values = new LinkedHashSet<String>();
        var found = VALUE.matcher(json);
        while (found.find()) {
            if (found.group(2).isEmpty()) {
                values.add(found.group(1));
            }
        }
        return values;
    }

    private static Kept changed(Kept thing, String value, UnaryOperator<String> words) {
        var json = Codec.toText(thing);
        var other = escaped(words.apply(unescaped(value)));
        var text = new StringBuilder();
        int from = 0;
        var found = VALUE.matcher(json);
        while (found.find()) {
            if (found.group(2).isEmpty() && found.group(1).equals(value)) {
                text.append(json, from, found.start(1)).append(other);
                from = found.end(1);
            }
        }
        text.append(json.substring(from));
        try {
            return Codec.read(thing.getClass(), text.toString());
        } catch (CodecException e) {
            return thing;
        }
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
