package app.treefall.usecase;

import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import app.treefall.imports.ladders.LadderIntake;
import app.treefall.imports.ladders.LadderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Read a ladder from a file. Does not touch the journal; whoever looked at it takes it with [ShapeLadder].
public final class ReadLadder {

    public sealed interface Result {

        record Looked(LadderIntake intake) implements Result {}

        /// It is no file, or the system does not give it.
        record CannotBeRead() implements Result {}
    }

    private ReadLadder() {}

    public static Result run(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Result.CannotBeRead();
            }
            if (Files.size(file) > LadderReader.MOST_BYTES) {
                return new Result.Looked(new LadderIntake.Refused(Refusal.LADDER_TOO_LARGE, 0));
            }
            try (var in = Files.newInputStream(file)) {
                var name = file.getFileName() == null ? "" : file.getFileName().toString();
                return new Result.Looked(
                        LadderReader.read(new Source(name, in.readNBytes(LadderReader.MOST_BYTES + 1))));
            }
        } catch (IOException e) {
            return new Result.CannotBeRead();
        }
    }
}
