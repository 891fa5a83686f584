package app.treefall.imports.rednotebook;

import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.WholeCharacters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Strange YAML as a tree of words with their lines, event by event: nothing is constructed, no tag means anything, an
/// alias is a word and never what it stands for.
final class MonthText {

    private static final int DEPTH = 64;
    private static final int MOST_VALUES = 1_000_000;

    /// @param words    of a scalar; empty for what has children
    /// @param key      under which it stands; null in a list and at the top
    /// @param keyLine  the line of the key, from 1
    /// @param first    the line its value begins on
    /// @param last     the line its value ends on
    record Node(String words, @Nullable String key, int keyLine, int first, int last, List<Node> children) {

        @Override
        public String toString() {
            return "Node[" + keyLine + "]";
        }
    }

    /// @param top    what stands at the top, in its order
    /// @param broken the line from which it could not be read; 0 for read to the end
    record Read(List<Node> top, int broken, @Nullable Refusal refusal) {}

    /// Ends the reading of something nested too deeply or too large.
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Refusal reason;
        private final int line;

        TooMuch(Refusal reason, int line) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.line = line;
        }
    }

    private final Iterator<Event> events;
    private int values;
    private int goodLine = 1;

    private MonthText(String text) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Source.MOST_BYTES)
                .build();
        events = new Parse(settings).parseReader(new WholeCharacters(text)).iterator();
    }

    static Read read(String text) {
        var top = new ArrayList<Node>();
        var month = new MonthText(text);
        try {
            month.top(top);
            return new Read(top, 0, null);
        } catch (TooMuch e) {
            return new Read(List.of(), e.line, e.reason);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(month.goodLine);
            return new Read(top, Math.max(1, top.isEmpty() ? line : month.goodLine), null);
        } catch (YamlEngineException e) {
            return new Read(top, month.goodLine, null);
        }
    }

    private void top(List<Node> top) {
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof MappingStartEvent) {
                fields(top, 1);
            } else if (event instanceof SequenceStartEvent) {
                value(event, null, startOf(event), 1); // no month; but as deep as it likes it must not be
            }
        }
    }

    private void fields(List<Node> into, int depth) {
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int keyLine = startOf(event);
            var key = value(event, null, keyLine, depth + 1).words();
            var value = value(events.next(), key, keyLine, depth + 1);
            into.add(value);
            if (depth == 1) {
                goodLine = value.last() + 1;
            }
        }
    }

    private Node value(Event event, @Nullable String key, int keyLine, int depth) {
        int first = startOf(event);
        if (depth > DEPTH) {
            throw new TooMuch(Refusal.NESTED_TOO_DEEPLY, first);
        }
        if (++values > MOST_VALUES) {
            throw new TooMuch(Refusal.TOO_MANY_ENTRIES, first);
        }
        var children = new ArrayList<Node>();
        return switch (event) {
            case ScalarEvent scalar ->
                new Node(isNothing(scalar) ? "" : scalar.getValue(), key, keyLine, first, endOf(scalar), List.of());
            case AliasEvent alias -> new Node("*" + alias.getAlias().getValue(), key, keyLine, first, first, List.of());
            case MappingStartEvent _ -> {
                fields(children, depth);
                yield new Node("", key, keyLine, first, lastOf(children, first), children);
            }
            case SequenceStartEvent _ -> {
                for (var next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                    children.add(value(next, null, startOf(next), depth + 1));
                }
                yield new Node("", key, keyLine, first, lastOf(children, first), children);
            }
            default -> new Node("", key, keyLine, first, first, List.of());
        };
    }

    private static boolean isNothing(ScalarEvent scalar) {
        var words = scalar.getValue();
        return scalar.isPlain() && (words.isEmpty() || words.equals("null") || words.equals("~"));
    }

    private static int startOf(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /// A block ends at the beginning of the line behind it.
    private static int endOf(ScalarEvent scalar) {
        int end = scalar.getEndMark()
                .map(mark -> mark.getColumn() == 0 ? mark.getLine() : mark.getLine() + 1)
                .orElse(1);
        return Math.max(startOf(scalar), end);
    }

    private static int lastOf(List<Node> children, int first) {
        return children.isEmpty() ? first : Math.max(first, children.getLast().last());
    }
}
