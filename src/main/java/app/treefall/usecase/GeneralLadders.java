package app.treefall.usecase;

import app.treefall.codec.Codec;
import app.treefall.codec.CodecException;
import app.treefall.domain.Ladder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The ladders that come with the program, for those whose company has none or does not show it.
public final class GeneralLadders {

    private GeneralLadders() {}

    private static final class Read {
        private static final Ladder ENGINEER = read("engineer");
        private static final List<Ladder> ALL = List.of(ENGINEER, read("data"), read("manager"));
    }

    public static Ladder engineer() {
        return Read.ENGINEER;
    }

    /// For engineers, for people who work with data, for managers.
    public static List<Ladder> all() {
        return Read.ALL;
    }

    private static Ladder read(String name) {
        try (var in = GeneralLadders.class.getResourceAsStream("/ladders/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("a ladder is missing from this program: " + name);
            }
            return Codec.read(Ladder.class, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CodecException e) {
            throw new IllegalStateException("a ladder in this program is broken: " + name + ", " + e.path(), e);
        }
    }
}
