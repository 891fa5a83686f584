package app.treefall;

import app.treefall.files.InstanceLock;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A call that opens a window: no command, at most a journal and a day, and whether only a line is to be written.
///
/// @param journal null for the person's own
/// @param today   null for the clock's
record WindowCall(@Nullable Path journal, @Nullable LocalDate today, InstanceLock.Wish wish) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /// Null when the call is one for the terminal, malformed ones included: the terminal says what is wrong with
    /// them.
    static @Nullable WindowCall from(List<String> arguments) {
        Path journal = null;
        LocalDate today = null;
        var wish = InstanceLock.Wish.JOURNAL;
        try {
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                switch (rest.next()) {
                    case "--capture" -> wish = InstanceLock.Wish.CAPTURE;
                    case "--journal" -> journal = Path.of(valueIn(rest)).toAbsolutePath();
                    case "--today" -> today = LocalDate.parse(valueIn(rest));
                    default -> {
                        return null;
                    }
                }
            }
        } catch (InvalidPathException | DateTimeParseException | NoSuchElementException e) {
            return null;
        }
        boolean strange = today != null && (today.getYear() < FIRST_YEAR || today.getYear() > LAST_YEAR);
        return strange ? null : new WindowCall(journal, today, wish);
    }

    private static String valueIn(Iterator<String> rest) {
        var value = rest.next();
        if (value.isBlank()) {
            throw new NoSuchElementException();
        }
        return value;
    }
}
