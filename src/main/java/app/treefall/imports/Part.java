package app.treefall.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a column of a table can be of an entry, as a person says it: `--map Summary=headline`.
public enum Part {
    HEADLINE,
    /// The day it was done.
    DAY,
    FIRST_DAY,
    LAST_DAY,
    /// A day that counts when nothing else says one.
    CREATED,
    KIND,
    STATUS,
    PROJECT,
    TAGS,
    STAKES,
    CHALLENGE,
    ACTION,
    RESULT,
    BEFORE,
    AFTER,
    EVIDENCE,
    NOTE,
    /// What names the row for good, such as a ticket: by it the row is known when it is imported again.
    NUMBER,
    /// Nothing of an entry; left out.
    NOTHING;

    /// As it is typed: `first-day`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable Part named(String word) {
        for (var part : values()) {
            if (part.word().equals(word.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))) {
                return part;
            }
        }
        return null;
    }
}
