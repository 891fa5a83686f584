package app.treefall.imports.csv;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Tables as spreadsheets and trackers write them: a row is an entry, its columns are parts.
public final class CsvImporter implements Importer {

    static final String FORMAT = "csv";

    private static final int LOOKED_AT = 16_384;

    @Override
    public String format() {
        return FORMAT;
    }

    /// By its name; or a text in which the heads of the columns are known.
    @Override
    public boolean recognises(Source source) {
        if (source.isNamed(".csv", ".tsv", ".tab")) {
            return true;
        }
        if (!source.isNamed(".txt")) {
            return false;
        }
        var bytes = source.bytes();
        var head = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.UTF_8);
        int end = head.indexOf('\n');
        var line = end < 0 ? head : head.substring(0, end);
        if (line.isBlank() || line.startsWith("|") || line.startsWith("#")) {
            return false;
        }
        var row = new CsvRows(line, Separator.in(head).sign).next();
        return row != null
                && !row.broken()
                && row.cells().stream()
                                .filter(cell -> ColumnNames.named(cell.strip()) != null)
                                .count()
                        >= 2;
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        return switch (TableText.of(source.bytes())) {
            case TableText.Refused(var because) -> because;
            case TableText.Read(var text, var _) -> new TableReading(text, options).read();
        };
    }

    /// How it would be read, for a person to correct; null when it would be refused.
    public @Nullable TableLook look(Source source, ImportOptions options) {
        return switch (TableText.of(source.bytes())) {
            case TableText.Refused _ -> null;
            case TableText.Read(var text, var encoding) -> {
                var reading = new TableReading(text, options);
                yield reading.refusal() == Refusal.TOO_MANY_COLUMNS ? null : reading.look(encoding);
            }
        };
    }
}
