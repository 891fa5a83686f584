package app.treefall.imports;

import app.treefall.imports.days.DateOrder;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the bytes cannot say.
///
/// @param locale how numbers are written
/// @param order  how `02-05-2024` is meant; null for as the file shows
public record ImportOptions(
        LocalDate today, Locale locale, @Nullable DateOrder order) {}
