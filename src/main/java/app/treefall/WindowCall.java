package app.treefall;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call that opens the window: no command, at most a journal and a day.
///
/// @param journal null for the person's own
/// @param today   null for the clock's
record WindowCall(@Nullable Path journal, @Nullable LocalDate today) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /// Null when the call is one for the terminal, malformed ones included: the terminal says what is wrong with
    /// them.
    static @Nullable WindowCall from(List<String> arguments) {
        Path journal = null;
        LocalDate today = null;
        try {
            for (int i = 0; i < arguments.size(); i += 2) {
                if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                    return null;
                }
                var value = arguments.get(i + 1);
                switch (arguments.get(i)) {
                    case "--journal" -> journal = Path.of(value).toAbsolutePath();
                    case "--today" -> today = LocalDate.parse(value);
                    default -> {
                        return null;
                    }
                }
            }
        } catch (InvalidPathException | DateTimeParseException e) {
            return null;
        }
        boolean strange = today != null && (today.getYear() < FIRST_YEAR || today.getYear() > LAST_YEAR);
        return strange ? null : new WindowCall(journal, today);
    }
}
