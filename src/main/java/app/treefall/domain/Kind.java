package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What kind of thing an entry tells, with the parts that only this kind has.
public sealed interface Kind {

    Name name();

    /// The kinds by name, for choosing, filtering and counting.
    enum Name {
        WIN,
        PREVENTION,
        LEARNING,
        SETBACK,
        THREAD
    }

    /// Something that went well.
    record Win() implements Kind {
        @Override
        public Name name() {
            return Name.WIN;
        }
    }

    /// Trouble that did not happen. What would have happened is always an estimate.
    record Prevention(Prose wouldHaveHappened, Prose howWeKnow, Prose exposed, Prose held) implements Kind {
        public static final Prevention BLANK = new Prevention(Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE);

        @Override
        public Name name() {
            return Name.PREVENTION;
        }
    }

    /// Something learned, and what it was good for, adopted or not.
    record Learning(@Nullable Outcome outcome, Prose worth) implements Kind {
        public static final Learning BLANK = new Learning(null, Prose.NONE);

        public enum Outcome {
            ADOPTED,
            INFORMED_A_DECISION,
            RULED_OUT,
            TAUGHT_TO_OTHERS
        }

        @Override
        public Name name() {
            return Name.LEARNING;
        }
    }

    /// Something that went wrong; open until the change it led to is evidenced.
    record Setback(Prose whatChanged, Prose proof) implements Kind {
        public static final Setback BLANK = new Setback(Prose.NONE, Prose.NONE);

        public boolean isOpen() {
            return whatChanged.isBlank() || proof.isBlank();
        }

        @Override
        public Name name() {
            return Name.SETBACK;
        }
    }

    /// A story that is still running.
    ///
    /// @param payOff   the day it is expected to pay off
    /// @param news     what happened since, oldest first
    /// @param resolved the day it ended; null while it runs
    /// @param became   the entry it turned into, where it did
    record Thread(
            Prose nextStep,
            @Nullable LocalDate payOff,
            List<News> news,
            @Nullable LocalDate resolved,
            @Nullable Id<Entry> became)
            implements Kind {
        public static final Thread BLANK = new Thread(Prose.NONE, null, List.of(), null, null);

        public record News(LocalDate day, Prose words) {}

        public Thread {
            news = List.copyOf(news);
        }

        public boolean isOpen() {
            return resolved == null;
        }

        @Override
        public Name name() {
            return Name.THREAD;
        }
    }

    /// The parts of `name`, all still to be written.
    static Kind blank(Name name) {
        return switch (name) {
            case WIN -> new Win();
            case PREVENTION -> Prevention.BLANK;
            case LEARNING -> Learning.BLANK;
            case SETBACK -> Setback.BLANK;
            case THREAD -> Thread.BLANK;
        };
    }
}
