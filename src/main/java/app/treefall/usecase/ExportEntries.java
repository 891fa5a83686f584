package app.treefall.usecase;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.export.CsvWriter;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.table.EntryTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Write entries as a table that a spreadsheet opens.
public final class ExportEntries {

    /// @param withheld how many of the wanted were left out, because they are private or for the manager only
    public record Made(byte[] bytes, int entries, int withheld) {}

    private final ExportDocument writing;

    public ExportEntries(ExportDocument writing) {
        this.writing = writing;
    }

    /// @param wanted in the order of the rows
    public Made make(Snapshot journal, List<Id<Entry>> wanted, Gate.Including including, LocalDate today) {
        var table = EntryTable.of(Gate.forList(journal, including), wanted, today);
        int rows = table.rows().size();
        return new Made(CsvWriter.write(table), rows, wanted.size() - rows);
    }

    public ExportDocument.Result write(Made made, Path file, ExportDocument.IfThere ifThere) {
        return writing.write(made.bytes(), List.of(), file, ifThere);
    }
}
