package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.imports.Part;
import app.treefall.imports.csv.TableLook;
import app.treefall.usecase.MapColumns;
import app.treefall.usecase.ReadFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of a table as the terminal speaks of them.
final class ColumnWords {

    private ColumnWords() {}

    /// `--map Summary=headline`, as often as one likes.
    static Map<String, Part> typed(List<String> maps) {
        var columns = new LinkedHashMap<String, Part>();
        for (var map : maps) {
            int equals = map.lastIndexOf('=');
            var part = equals < 1 ? null : Part.named(map.substring(equals + 1));
            if (part == null) {
                throw new WrongCall("--map cannot be '" + map
                        + "'. It is COLUMN=PART, such as --map Summary=headline; PART can be " + parts()
                        + ". Nothing was changed.");
            }
            columns.put(map.substring(0, equals).strip(), part);
        }
        return columns;
    }

    /// The wishes with what is known of this table's columns; remembers what was said of them.
    static ReadFiles.Wishes wishes(ReadFiles.Wishes wishes, MapColumns.@Nullable Looked looked) {
        return looked == null ? wishes : new ReadFiles.Wishes(wishes.format(), wishes.order(), looked.columns());
    }

    static MapColumns.@Nullable Looked look(Path file, Map<String, Part> own, ReadFiles.Wishes wishes, Session session)
            throws JournalException {
        var looked = session.desk().mapColumns().look(file, own, wishes.format());
        if (looked == null && !own.isEmpty()) {
            throw new WrongCall(file + " is no table, so --map says nothing of it. Nothing was changed.");
        }
        if (looked != null && !looked.unknown().isEmpty()) {
            throw new WrongCall("The table has no column '" + looked.unknown().getFirst() + "'. It has "
                    + looked.table().columns().stream()
                            .map(column -> Shown.visible(column.name()))
                            .collect(Collectors.joining(", "))
                    + ". Nothing was changed.");
        }
        return looked;
    }

    /// What is said first: how the bytes were read.
    static String read(MapColumns.Looked looked) {
        var table = looked.table();
        return "Read as " + table.encoding().words() + ", separated by "
                + table.separator().words() + "s"
                + (table.jira() ? ", Jira's export" : "")
                + (table.headLine() == 0 ? ", without heads" : "")
                + (looked.remembered() ? ", columns as last time" : "")
                + ".\n";
    }

    /// What each column is taken for.
    static String columns(MapColumns.Looked looked) {
        return looked.table().columns().stream().map(ColumnWords::line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String line(TableLook.Column column) {
        var part = column.part();
        return "  " + Shown.visible(column.name()) + ": "
                + (part == null ? "not understood, kept with the suggestion" : part.word());
    }

    private static String parts() {
        return Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", "));
    }
}
