package app.treefall.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody in the story: who decides, who hears, who helped.
///
/// @param handle   what is typed after `@`, without it; lower case, no spaces
/// @param pronouns null while nobody said; documents then repeat the name
/// @param title    their role in their own organisation: "Director", "Support lead"
/// @param decides  whether they have a say in the promotion
/// @param oneOnOne how often we meet, null when we do not
/// @param note     private for ever
public record Person(
        Id<Person> id,
        Prose name,
        Prose handle,
        @Nullable Pronouns pronouns,
        Relation relation,
        Prose title,
        boolean decides,
        Attention attention,
        @Nullable Cadence oneOnOne,
        Prose note)
        implements Kept {

    public enum Relation {
        MANAGER,
        SKIP_LEVEL,
        PEER,
        REPORT,
        STAKEHOLDER,
        CUSTOMER,
        MENTOR
    }

    /// What this person listens for: the boss profile.
    ///
    /// @param watches      what they look at to judge value
    /// @param reportsUp    when, how and to whom they report
    /// @param theirWords   words they use themselves
    /// @param toBeExplained words and acronyms that need explaining to them, each with its explanation
    /// @param hesitant     whether hard questions should be asked softly
    public record Attention(
            Prose watches, Prose reportsUp, List<Prose> theirWords, List<Explained> toBeExplained, boolean hesitant) {
        public static final Attention UNKNOWN = new Attention(Prose.NONE, Prose.NONE, List.of(), List.of(), false);

        public record Explained(Prose word, Prose meaning) {}

        public Attention {
            theirWords = List.copyOf(theirWords);
            toBeExplained = List.copyOf(toBeExplained);
        }
    }

    /// @param everyDays days from one 1:1 to the next, usually 7 or 14
    /// @param minutes   how long one is
    public record Cadence(int everyDays, int minutes) {}

    public static Person named(Prose name, Relation relation) {
        return new Person(
                Id.fresh(),
                name,
                Handles.from(name),
                null,
                relation,
                Prose.NONE,
                relation == Relation.MANAGER || relation == Relation.SKIP_LEVEL,
                Attention.UNKNOWN,
                null,
                Prose.NONE);
    }

    /// The first word of the name, as one speaks of them.
    public String shortName() {
        var text = name.text().strip();
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
