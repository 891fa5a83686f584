package app.treefall.imports.ladders;

import app.treefall.imports.Refusal;
import app.treefall.imports.json.TokenTree;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.toml.TomlFactory;

/// TOML as keys and values: days and times stay words as they stand there.
final class TomlTree {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Tree.DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private TomlTree() {}

    /// The whole is read before the first value is given, so what can come is bounded by how long the text is.
    static Tree read(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var value = new TokenTree(parser, Tree.MOST_VALUES).value(parser.nextToken());
            return new Tree.Whole(List.of(value), TomlComments.of(text));
        } catch (StreamConstraintsException e) {
            return new Tree.Refused(limit(said(e)), lineOf(e));
        } catch (TokenTree.DoubledKeyException e) {
            return new Tree.Refused(Refusal.KEY_TWICE, 0);
        } catch (JacksonException e) {
            boolean twice = said(e).startsWith("Duplicate key") || said(e).startsWith("Table redefined");
            return new Tree.Refused(twice ? Refusal.KEY_TWICE : Refusal.NOT_TOML, lineOf(e));
        }
    }

    private static Refusal limit(String said) {
        if (said.contains("depth")) {
            return Refusal.NESTED_TOO_DEEPLY;
        }
        return said.startsWith("too many values") ? Refusal.LADDER_TOO_LARGE : Refusal.TEXT_TOO_LONG;
    }

    private static String said(JacksonException e) {
        return String.valueOf(e.getOriginalMessage());
    }

    private static int lineOf(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }
}
