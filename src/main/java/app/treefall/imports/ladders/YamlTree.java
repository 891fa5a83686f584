package app.treefall.imports.ladders;

import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.WholeCharacters;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.Visible;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// YAML as keys and values, event by event: nothing is constructed, no tag means anything, an alias is a word and never
/// what it stands for.
final class YamlTree {

    /// Ends the reading of what will not be taken.
    private static final class Flaw extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Refusal reason;
        private final int line;

        Flaw(Refusal reason, int line) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.line = line;
        }
    }

    private final Iterator<Event> events;
    private int values;

    private YamlTree(String text) {
        events = new Parse(settings(false))
                .parseReader(new WholeCharacters(text))
                .iterator();
    }

    static Tree read(String text) {
        try {
            var tree = new YamlTree(text);
            var documents = new ArrayList<JsonValue>();
            while (tree.events.hasNext()) {
                var event = tree.events.next();
                switch (event) {
                    case ScalarEvent _, AliasEvent _, MappingStartEvent _, SequenceStartEvent _ ->
                        documents.add(tree.value(event, 1));
                    default -> {} // where streams and documents begin and end
                }
            }
            return new Tree.Whole(documents, comments(text));
        } catch (Flaw e) {
            return new Tree.Refused(e.reason, e.line);
        } catch (MarkedYamlEngineException e) {
            return new Tree.Refused(
                    Refusal.NOT_YAML,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0));
        } catch (YamlEngineException e) {
            return new Tree.Refused(Refusal.NOT_YAML, 0);
        }
    }

    private static LoadSettings settings(boolean comments) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(LadderReader.MOST_BYTES)
                .setParseComments(comments)
                .build();
    }

    /// Read once more, for among comments the events of values are hard to follow.
    private static List<TextLine> comments(String text) {
        var comments = new ArrayList<TextLine>();
        if (text.indexOf('#') < 0) {
            return comments;
        }
        try {
            for (var event : new Parse(settings(true)).parseReader(new WholeCharacters(text))) {
                if (event instanceof CommentEvent comment
                        && comment.getValue().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    comments.add(new TextLine(lineOf(event), "#" + comment.getValue()));
                }
            }
            return comments;
        } catch (YamlEngineException e) {
            return linesOfComments(text); // with its comments it could not be read
        }
    }

    private static List<TextLine> linesOfComments(String text) {
        var lines = text.split("\n", -1);
        var comments = new ArrayList<TextLine>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().startsWith("#")) {
                comments.add(new TextLine(i + 1, lines[i].strip()));
            }
        }
        return comments;
    }

    private JsonValue value(Event event, int depth) {
        if (depth > Tree.DEPTH) {
            throw new Flaw(Refusal.NESTED_TOO_DEEPLY, lineOf(event));
        }
        if (++values > Tree.MOST_VALUES) {
            throw new Flaw(Refusal.LADDER_TOO_LARGE, lineOf(event));
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case AliasEvent alias -> new JsonValue.Text("*" + alias.getAlias().getValue());
            case SequenceStartEvent _ -> {
                var items = new ArrayList<JsonValue>();
                for (var next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                    items.add(value(next, depth + 1));
                }
                yield new JsonValue.Items(items);
            }
            case MappingStartEvent _ -> fields(depth);
            default -> JsonValue.nothing();
        };
    }

    private JsonValue fields(int depth) {
        var fields = new LinkedHashMap<String, JsonValue>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int line = lineOf(event);
            var key = value(event, depth + 1).words();
            if (fields.put(key, value(events.next(), depth + 1)) != null) {
                throw new Flaw(Refusal.KEY_TWICE, line);
            }
        }
        return new JsonValue.Fields(fields);
    }

    private static JsonValue scalar(ScalarEvent scalar) {
        var words = scalar.getValue();
        boolean nothing = scalar.isPlain() && (words.isEmpty() || words.equals("null") || words.equals("~"));
        return nothing ? JsonValue.nothing() : new JsonValue.Text(Visible.of(words));
    }

    private static int lineOf(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
