package app.treefall.imports;

import app.treefall.imports.days.DateOrder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the bytes cannot say.
///
/// @param locale  how numbers are written
/// @param order   how `02-05-2024` is meant; null for as the file shows
/// @param columns what columns of a table are, by their heads; those not in it are what they look like
public record ImportOptions(
        LocalDate today, Locale locale, @Nullable DateOrder order, Map<String, Part> columns) {

    public ImportOptions {
        columns = Map.copyOf(columns);
    }

    public ImportOptions(LocalDate today, Locale locale, @Nullable DateOrder order) {
        this(today, locale, order, Map.of());
    }
}
