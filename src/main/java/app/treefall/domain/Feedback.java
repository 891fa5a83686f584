package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody thinks of how I work, and the loop it goes through: asked, received, acting, told them, confirmed.
///
/// @param tone         null until it is received
/// @param question     what I asked; empty when it came unasked
/// @param theme        a word or two, to see the same theme from two people
/// @param words        word for word; empty until received
/// @param plan         what I do about it
/// @param actedIn      entries in which I acted on it
/// @param confirmation their words when they confirmed
public record Feedback(
        Id<Feedback> id,
        Id<Person> person,
        @Nullable Tone tone,
        Prose theme,
        @Nullable LocalDate asked,
        Prose question,
        @Nullable LocalDate received,
        Prose words,
        Prose plan,
        List<Id<Entry>> actedIn,
        @Nullable LocalDate toldThem,
        @Nullable LocalDate confirmed,
        Prose confirmation,
        Permission permission)
        implements Kept {

    public enum Tone {
        PRAISE,
        CONSTRUCTIVE
    }

    /// Where in the loop it stands.
    public enum Stage {
        ASKED,
        RECEIVED,
        ACTING,
        TOLD_THEM,
        CONFIRMED
    }

    public Feedback {
        actedIn = List.copyOf(actedIn);
    }

    public Stage stage() {
        if (confirmed != null) {
            return Stage.CONFIRMED;
        }
        if (toldThem != null) {
            return Stage.TOLD_THEM;
        }
        if (plan.hasWords() || !actedIn.isEmpty()) {
            return Stage.ACTING;
        }
        return received != null ? Stage.RECEIVED : Stage.ASKED;
    }
}
