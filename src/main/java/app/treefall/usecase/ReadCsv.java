package app.treefall.usecase;

import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.readings.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Look at a file of values before any reading is taken out of it. Nothing is written.
public final class ReadCsv {

    public sealed interface Result {
        record Read(CsvTable table) implements Result {}

        /// @param line where, from 1; 0 when it is the whole
        record Refused(Refusal reason, int line) implements Result {}

        record CannotBeRead() implements Result {}
    }

    public Result run(Path file) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                return new Result.CannotBeRead();
            }
            try (var in = Files.newInputStream(file)) {
                bytes = in.readNBytes(Source.MOST_BYTES + 1);
            }
        } catch (IOException e) {
            return new Result.CannotBeRead();
        }
        return switch (CsvTable.of(bytes)) {
            case CsvTable.Result.Read(var table) -> new Result.Read(table);
            case CsvTable.Result.Refused(var because) -> new Result.Refused(because.reason(), because.line());
        };
    }
}
