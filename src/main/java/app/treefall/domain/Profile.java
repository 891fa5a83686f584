package app.treefall.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who writes this journal. There is one.
///
/// @param redactions words that leave in no document, each with what stands for it
public record Profile(
        Prose name,
        @Nullable Pronouns pronouns,
        Prose title,
        Prose team,
        Prose company,
        Prose aim,
        List<Redaction> redactions)
        implements Kept {

    public static final Id<Profile> ONLY = new Id<>(new UUID(0, 1));

    public static final Profile BLANK =
            new Profile(Prose.NONE, null, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, List.of());

    public record Redaction(Prose word, Prose replacement) {}

    public Profile {
        redactions = List.copyOf(redactions);
    }

    @Override
    public Id<Profile> id() {
        return ONLY;
    }
}
