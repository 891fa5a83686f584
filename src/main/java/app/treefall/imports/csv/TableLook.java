package app.treefall.imports.csv;

import app.treefall.imports.Origins;
import app.treefall.imports.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table would be read: what a person looks at, and corrects, before anything of it is taken.
///
/// @param headLine the line of the heads, from 1; 0 where the table has none
/// @param jira     whether it is Jira's export
public record TableLook(Encoding encoding, Separator separator, int headLine, boolean jira, List<Column> columns) {

    /// @param part    what it is taken for; null for not understood
    /// @param samples its first words, as they stand there
    public record Column(String name, @Nullable Part part, List<String> samples) {

        public Column {
            samples = List.copyOf(samples);
        }

        /// Whether anything stands in its first rows.
        public boolean holdsWords() {
            return !samples.isEmpty();
        }

        @Override
        public String toString() {
            return "Column[" + part + "]";
        }
    }

    public TableLook {
        columns = List.copyOf(columns);
    }

    /// A hash by which a table with the same heads is known, whatever stands in it.
    public String key() {
        return Origins.key(columns.stream().map(Column::name).toArray(String[]::new));
    }
}
