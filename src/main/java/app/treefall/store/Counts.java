package app.treefall.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much is in a journal, for choosing between copies of it.
///
/// @param entries     not in the trash
/// @param trashed     things of all types in the trash
/// @param things      of all types, not in the trash
/// @param newestEntry the latest day of an entry; null when there is none
public record Counts(
        long entries, long trashed, long things, @Nullable LocalDate newestEntry) {}
