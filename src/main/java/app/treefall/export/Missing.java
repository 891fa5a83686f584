package app.treefall.export;

import app.treefall.domain.Prose;

/// Characters that no font of this machine can set on paper.
///
/// @param words  the characters as they were typed
/// @param shown  what stands in their place: "[4 Hangul characters]"
public record Missing(Prose words, Prose shown) {}
