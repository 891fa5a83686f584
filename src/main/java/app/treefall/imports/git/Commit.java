package app.treefall.imports.git;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One commit, as far as it is needed: of somebody else's only what it may say about one's own.
///
/// @param day    in the zone it was written in; null when it cannot be true
/// @param second since 1970, as it says
/// @param author after the mailmap
/// @param said   its first line, taken apart
/// @param noise  what that line alone shows; null when it tells something
record Commit(
        String hash,
        List<String> parents,
        Who author,
        boolean mine,
        @Nullable LocalDate day,
        long second,
        String subject,
        String body,
        Subject said,
        @Nullable Noise noise) {

    Commit(
            String hash,
            List<String> parents,
            Who author,
            boolean mine,
            @Nullable LocalDate day,
            long second,
            String subject,
            String body) {
        this(
                hash,
                parents,
                author,
                mine,
                day,
                second,
                subject,
                body,
                Subject.of(subject),
                mine ? Noise.in(subject) : null);
    }

    boolean isMerge() {
        return parents.size() > 1;
    }

    String shortHash() {
        return hash.substring(0, Math.min(10, hash.length()));
    }

    /// There are no two of one hash.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commit commit && commit.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Commit[" + hash + "]";
    }
}
