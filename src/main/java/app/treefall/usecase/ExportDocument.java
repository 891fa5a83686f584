package app.treefall.usecase;

import app.treefall.document.Document;
import app.treefall.domain.Trouble;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.export.Missing;
import app.treefall.files.SafeWriting;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Write a document to a file, whole or not at all, readable by its owner only.
public final class ExportDocument {

    public enum IfThere {
        REFUSE,
        REPLACE
    }

    public sealed interface Result {

        /// @param missing what no font here could show; never silent
        record Exported(Path file, List<Missing> missing) implements Result {}

        record AlreadyThere(Path file) implements Result {}

        /// Nothing was written, or the old file still stands.
        record CouldNot(Trouble trouble) implements Result {}

        record NoPlainFile(Path path) implements Result {}

        /// It was told to stop before it was whole. Nothing was written, or the old file still stands.
        record Stopped() implements Result {}
    }

    private final SafeWriting writing;

    public ExportDocument(SafeWriting writing) {
        this.writing = writing;
    }

    public Result run(Document document, Format format, Path file, IfThere ifThere) {
        return run(document, format, file, ifThere, () -> false);
    }

    /// @param isStopped asked once the pages are set, before anything is written
    public Result run(Document document, Format format, Path file, IfThere ifThere, BooleanSupplier isStopped) {
        var written = Exporters.write(document, format);
        return isStopped.getAsBoolean()
                ? new Result.Stopped()
                : write(written.bytes(), written.missing(), file, ifThere);
    }

    Result write(byte[] bytes, List<Missing> missing, Path file, IfThere ifThere) {
        var existing = switch (ifThere) {
            case REFUSE -> SafeWriting.Existing.REFUSE;
            case REPLACE -> SafeWriting.Existing.REPLACE;
        };
        return switch (writing.write(file, existing, out -> out.write(bytes))) {
            case SafeWriting.Result.Written(var path) -> new Result.Exported(path, missing);
            case SafeWriting.Result.AlreadyThere(var path) -> new Result.AlreadyThere(path);
            case SafeWriting.Result.IsALink(var link, var _) -> new Result.NoPlainFile(link);
            case SafeWriting.Result.IsAFolder(var folder) -> new Result.NoPlainFile(folder);
            case SafeWriting.Result.Failed(var _, var trouble) -> new Result.CouldNot(trouble);
        };
    }
}
