package app.treefall.narrative.alignment;

import app.treefall.domain.Entry;
import app.treefall.domain.Size;
import app.treefall.narrative.ledger.Weight;
import org.jspecify.annotations.Nullable;

/// How weighty an entry is for what it serves: as its owner said, else as it is written. What is not a win yet carries
/// no weight.
public enum Mark {
    BIG("big"),
    SOLID("solid"),
    SMALL("small"),
    NOT_A_WIN("not a win yet");

    private static final int SMALL_BELOW = 45;

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Mark of(Entry entry) {
        return switch (entry.kindName()) {
            case WIN, PREVENTION -> of(entry, entry.size());
            case LEARNING, SETBACK, THREAD -> NOT_A_WIN;
        };
    }

    private static Mark of(Entry entry, @Nullable Size said) {
        if (said == null) {
            return Weight.of(entry) < SMALL_BELOW ? SMALL : SOLID;
        }
        return switch (said) {
            case BIG -> BIG;
            case SOLID -> SOLID;
            case SMALL -> SMALL;
        };
    }
}
