package app.treefall.usecase;

import app.treefall.domain.Entry;
import app.treefall.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/// A suggestion in the inbox, beside what seems to tell the same already.
///
/// @param likeEntry      of the journal; null when there is none
/// @param likeSuggestion that waits too, and came before it; null when there is none
public record Waiting(
        Suggestion suggestion,
        @Nullable Entry likeEntry,
        @Nullable Suggestion likeSuggestion) {}
