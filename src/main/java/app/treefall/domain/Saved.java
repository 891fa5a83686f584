package app.treefall.domain;

/// A kept thing as it stands in the journal file.
///
/// @param revision counts its saves from 1; an edit names the revision it read
/// @param sequence the order of first saving, across all kinds; orders what happened on the same day, whatever the
///                 clock said
public record Saved<T extends Kept>(T value, long revision, long sequence) {}
