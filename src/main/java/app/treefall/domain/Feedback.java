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
/// @param report       what I told them of it, in the words I said or sent; may be empty
/// @param confirmation their words when they confirmed
/// @param about        the entry it was asked about; null when it is about none in particular
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
        Prose report,
        @Nullable LocalDate confirmed,
        Prose confirmation,
        Permission permission,
        @Nullable Id<Entry> about)
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

    /// With nothing written down of what they were told, and about no entry.
    public Feedback(
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
            Permission permission) {
        this(
                id,
                person,
                tone,
                theme,
                asked,
                question,
                received,
                words,
                plan,
                actedIn,
                toldThem,
                Prose.NONE,
                confirmed,
                confirmation,
                permission,
                null);
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

    /// Asked, and nothing else yet.
    ///
    /// @param theme empty when it is about nothing in particular
    public static Feedback asking(Id<Person> person, Prose theme, Prose question, LocalDate day) {
        return new Feedback(
                Id.fresh(),
                person,
                null,
                theme,
                day,
                question,
                null,
                Prose.NONE,
                Prose.NONE,
                List.of(),
                null,
                null,
                Prose.NONE,
                Permission.NOT_ASKED);
    }

    /// Said without being asked for.
    public static Feedback unasked(Id<Person> person, Tone tone, Prose words, LocalDate day) {
        return new Feedback(
                Id.fresh(),
                person,
                tone,
                Prose.NONE,
                null,
                Prose.NONE,
                day,
                words,
                Prose.NONE,
                List.of(),
                null,
                null,
                Prose.NONE,
                Permission.NOT_ASKED);
    }

    public Feedback received(LocalDate day, Tone theirTone, Prose theirWords) {
        return new Feedback(
                id,
                person,
                theirTone,
                theme,
                asked,
                question,
                day,
                theirWords,
                plan,
                actedIn,
                toldThem,
                report,
                confirmed,
                confirmation,
                permission,
                about);
    }

    public Feedback acting(Prose newPlan, List<Id<Entry>> entries) {
        return new Feedback(
                id,
                person,
                tone,
                theme,
                asked,
                question,
                received,
                words,
                newPlan,
                entries,
                toldThem,
                report,
                confirmed,
                confirmation,
                permission,
                about);
    }

    /// @param theWords what I told them; empty to keep what is written of it already
    public Feedback told(LocalDate day, Prose theWords) {
        return new Feedback(
                id,
                person,
                tone,
                theme,
                asked,
                question,
                received,
                words,
                plan,
                actedIn,
                day,
                theWords.hasWords() ? theWords : report,
                confirmed,
                confirmation,
                permission,
                about);
    }

    /// @param day null while nothing is confirmed
    public Feedback confirmed(@Nullable LocalDate day, Prose theirWords) {
        return new Feedback(
                id,
                person,
                tone,
                theme,
                asked,
                question,
                received,
                words,
                plan,
                actedIn,
                toldThem,
                report,
                day,
                theirWords,
                permission,
                about);
    }

    /// With other words for what they were told.
    public Feedback reported(Prose newReport) {
        return new Feedback(
                id,
                person,
                tone,
                theme,
                asked,
                question,
                received,
                words,
                plan,
                actedIn,
                toldThem,
                newReport,
                confirmed,
                confirmation,
                permission,
                about);
    }

    /// Asked about this entry.
    ///
    /// @param entry null when it is about none in particular
    public Feedback about(@Nullable Id<Entry> entry) {
        return new Feedback(
                id,
                person,
                tone,
                theme,
                asked,
                question,
                received,
                words,
                plan,
                actedIn,
                toldThem,
                report,
                confirmed,
                confirmation,
                permission,
                entry);
    }

    /// With its theme, what I asked, and whether they may be quoted.
    public Feedback described(Prose newTheme, Prose newQuestion, Permission mayQuote) {
        return new Feedback(
                id,
                person,
                tone,
                newTheme,
                asked,
                newQuestion,
                received,
                words,
                plan,
                actedIn,
                toldThem,
                report,
                confirmed,
                confirmation,
                mayQuote,
                about);
    }

    /// As it stood at an earlier turn: what the later ones added is gone. What came unasked was always received.
    public Feedback backTo(Stage earlier) {
        boolean said = asked == null || earlier.compareTo(Stage.RECEIVED) >= 0;
        boolean planned = earlier.compareTo(Stage.ACTING) >= 0;
        boolean told = earlier.compareTo(Stage.TOLD_THEM) >= 0;
        boolean closed = earlier == Stage.CONFIRMED;
        return new Feedback(
                id,
                person,
                said ? tone : null,
                theme,
                asked,
                question,
                said ? received : null,
                said ? words : Prose.NONE,
                planned ? plan : Prose.NONE,
                planned ? actedIn : List.of(),
                told ? toldThem : null,
                told ? report : Prose.NONE,
                closed ? confirmed : null,
                closed ? confirmation : Prose.NONE,
                permission,
                about);
    }
}
