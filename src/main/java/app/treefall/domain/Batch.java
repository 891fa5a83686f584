package app.treefall.domain;

import java.time.LocalDate;
import java.util.List;

/// One import: what was brought into the inbox from where, and what of it nobody understood.
///
/// Its suggestions name it. What was known from an earlier import is only counted.
///
/// @param source  the name of what was imported, without its folder: `brag.md`
/// @param format  `markdown`
/// @param added   how many suggestions came with it
/// @param known   how many it held that were known already
/// @param leftOver the lines nobody understood, as they stood there
/// @param notKept how many more such lines there were than an import keeps
public record Batch(
        Id<Batch> id, Prose source, Prose format, LocalDate day, int added, int known, List<Line> leftOver, int notKept)
        implements Kept {

    /// A line of the source; `number` counts from 1.
    public record Line(int number, Prose words) {}

    public Batch {
        leftOver = List.copyOf(leftOver);
    }

    /// The same without a word.
    public Batch forgotten() {
        return new Batch(id, Prose.NONE, format, day, added, known, List.of(), 0);
    }
}
