package app.treefall.imports.ladders;

import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import app.treefall.imports.json.JsonValue;
import java.util.List;

/// A file of keys and values, YAML or TOML: what stands there, or why it is not read.
sealed interface Tree {

    int DEPTH = 64;
    int MOST_VALUES = 200_000;

    /// @param documents one, or in YAML one for each part between `---`
    /// @param comments  what its writer told whoever reads the file, line by line
    record Whole(List<JsonValue> documents, List<TextLine> comments) implements Tree {
        public Whole {
            documents = List.copyOf(documents);
            comments = List.copyOf(comments);
        }

        /// @param where       it stands in the file; empty for the file itself
        /// @param linesBefore it there
        void into(Material material, String where, int linesBefore) {
            documents.forEach(one -> new TreeTold(material).read(one, where));
            comments.forEach(one -> material.notTaken("line " + (linesBefore + one.number()), one.text()));
        }
    }

    /// @param line from 1; 0 where nothing says it
    record Refused(Refusal reason, int line) implements Tree {}
}
