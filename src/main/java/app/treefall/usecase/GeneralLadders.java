package app.treefall.usecase;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Ladder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The ladders that come with the program, for those whose company has none or does not show it.
public final class GeneralLadders {

    private GeneralLadders() {}

    private static final class Read {
        private static final Ladder ENGINEER = readEngineer();
    }

    public static Ladder engineer() {
        return Read.ENGINEER;
    }

    private static Ladder readEngineer() {
        try (var in = GeneralLadders.class.getResourceAsStream("/ladders/engineer.json")) {
            if (in == null) {
                throw new IllegalStateException("the engineer's ladder is missing from this program");
            }
            return Codec.read(Ladder.class, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CodecException e) {
            throw new IllegalStateException("the engineer's ladder in this program is broken at " + e.path(), e);
        }
    }
}
