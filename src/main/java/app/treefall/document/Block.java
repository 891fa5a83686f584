package app.treefall.document;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import app.treefall.domain.Size;
import app.treefall.domain.Visibility;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a document. Every piece knows the entries it came from, so that the preview can open them, the appendix
/// can trace them, and an edit can be offered for review when they change.
public sealed interface Block {

    List<Id<Entry>> sources();

    /// A part with a heading of its own, starting a bookmark.
    ///
    /// @param lead  one line under the heading; may be empty
    /// @param start where it begins on paper
    record Part(Prose kicker, Prose heading, Prose lead, Start start, List<Block> blocks) implements Block {
        public enum Start {
            ON_A_NEW_PAGE,
            WHERE_IT_FALLS
        }

        public Part {
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<Id<Entry>> sources() {
            return sourcesOf(blocks);
        }
    }

    /// Blocks beside a hanging label: the shape of every page.
    ///
    /// @param notes short lines under the label
    /// @param months the evidence by month, drawn under the label; empty for none
    record Labelled(Prose label, Weight weight, List<Prose> notes, List<MonthOfEvidence> months, List<Block> blocks)
            implements Block {
        public enum Weight {
            CAPTION,
            HEADING
        }

        public Labelled {
            notes = List.copyOf(notes);
            months = List.copyOf(months);
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<Id<Entry>> sources() {
            return sourcesOf(blocks);
        }
    }

    /// The squares of one month: what each entry of it weighs.
    record MonthOfEvidence(YearMonth month, List<Size> entries) {
        public MonthOfEvidence {
            entries = List.copyOf(entries);
        }
    }

    /// Running text.
    record Text(Paragraph paragraph, Voice voice) implements Block {
        /// `EXPECTATION` is somebody else's demand (set in italics), `NOTE` the small print.
        public enum Voice {
            LEAD,
            STORY,
            EXPECTATION,
            NOTE
        }

        @Override
        public List<Id<Entry>> sources() {
            return paragraph.sources();
        }
    }

    /// Lines, each with an optional sign of how far it got.
    record Lines(List<Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public List<Id<Entry>> sources() {
            var sources = new LinkedHashSet<Id<Entry>>();
            lines.forEach(line -> sources.addAll(line.paragraph().sources()));
            return List.copyOf(sources);
        }
    }

    /// @param sign what stands before it
    record Line(Sign sign, Paragraph paragraph) {}

    /// What may stand before a line.
    sealed interface Sign {
        /// How far something got with the person the document speaks of.
        record Heard(Visibility visibility) implements Sign {}

        /// A promise or an answer still owed.
        record Owed() implements Sign {}

        /// A box to tick by hand.
        record Box() implements Sign {}

        record Bullet() implements Sign {}
    }

    /// One thing to say: a headline, its length, its beats, and why it was chosen.
    ///
    /// @param minutes   spoken length, rounded up
    /// @param heard     how far it has got with this person
    /// @param reasons   why it was chosen, each a few words; for the owner's eyes
    record Point(Paragraph headline, int minutes, Visibility heard, List<Beat> beats, List<Prose> reasons)
            implements Block {
        public Point {
            beats = List.copyOf(beats);
            reasons = List.copyOf(reasons);
        }

        @Override
        public List<Id<Entry>> sources() {
            var sources = new LinkedHashSet<>(headline.sources());
            beats.forEach(beat -> sources.addAll(beat.paragraph().sources()));
            return List.copyOf(sources);
        }
    }

    /// One beat of a story under its label: stakes, challenge, what I did, what changed.
    record Beat(Prose label, Paragraph paragraph) {}

    /// The numbers that moved.
    record ImpactTable(List<ImpactRow> rows) implements Block {
        public ImpactTable {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Id<Entry>> sources() {
            var sources = new LinkedHashSet<Id<Entry>>();
            rows.forEach(row -> sources.addAll(row.sources()));
            return List.copyOf(sources);
        }
    }

    /// @param before   as written for people, null when no baseline was said
    /// @param scaled   both ends as bare numbers in one unit, for drawing; null when they cannot be drawn
    /// @param change   "−67%", "+1.6 pts"
    /// @param basis    "measured", "estimate", "A/B test, 21 days"
    /// @param traces   the raised numbers
    record ImpactRow(
            Prose measure,
            @Nullable Prose before,
            Prose after,
            @Nullable Ends scaled,
            Prose change,
            Better better,
            Prose basis,
            List<Run.Trace> traces) {
        public enum Better {
            BETTER,
            WORSE,
            UNSAID
        }

        public record Ends(BigDecimal before, BigDecimal after) {}

        public ImpactRow {
            traces = List.copyOf(traces);
        }

        public List<Id<Entry>> sources() {
            return traces.stream().map(Run.Trace::entry).toList();
        }
    }

    /// Somebody's words, with who and when.
    record Quote(Prose words, Prose attribution, List<Id<Entry>> sources) implements Block {
        public Quote {
            sources = List.copyOf(sources);
        }
    }

    /// Words made to travel: the forwardable.
    record Forwardable(Paragraph paragraph) implements Block {
        @Override
        public List<Id<Entry>> sources() {
            return paragraph.sources();
        }
    }

    /// A series of readings with the entries that moved it.
    ///
    /// @param unit as written on the axis
    record Series(
            Prose name,
            Prose unit,
            List<SeriesPoint> points,
            @Nullable BigDecimal target,
            List<SeriesMark> marks) implements Block {
        public Series {
            points = List.copyOf(points);
            marks = List.copyOf(marks);
        }

        @Override
        public List<Id<Entry>> sources() {
            return marks.stream().map(mark -> mark.trace().entry()).toList();
        }
    }

    record SeriesPoint(LocalDate day, BigDecimal amount, boolean estimated) {}

    record SeriesMark(LocalDate day, Run.Trace trace) {}

    /// Empty ruled lines to write on.
    record RuledLines(int count) implements Block {
        @Override
        public List<Id<Entry>> sources() {
            return List.of();
        }
    }

    /// Where each claim comes from: the appendix.
    record TraceTable(List<TraceRow> rows) implements Block {
        public TraceTable {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Id<Entry>> sources() {
            return rows.stream().map(row -> row.trace().entry()).toList();
        }
    }

    /// @param evidence   each a place to look, or empty when nothing is attached
    /// @param understood how and when the boss understood it, or that it is new to them
    record TraceRow(Run.Trace trace, Prose day, Prose headline, List<Reference> evidence, Prose understood) {
        public TraceRow {
            evidence = List.copyOf(evidence);
        }
    }

    /// @param address a link, or empty when there is only a label
    record Reference(Prose label, Prose address) {}

    private static List<Id<Entry>> sourcesOf(List<Block> blocks) {
        var sources = new ArrayList<Id<Entry>>();
        blocks.forEach(block -> sources.addAll(block.sources()));
        return sources.stream().distinct().toList();
    }
}
