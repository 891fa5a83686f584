package app.treefall.capture;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What was understood in a line, and where. The marks are in order and share no character.
///
/// @param escapes where a backslash stands that keeps what follows as text
public record Reading(String line, List<Mark> marks, List<Objection> objections, List<Integer> escapes) {

    public Reading {
        marks = List.copyOf(marks);
        objections = List.copyOf(objections);
        escapes = List.copyOf(escapes);
    }

    /// The line as a headline: without what became a chip, except where a sentence would break without it.
    public Prose headline() {
        return new Headline(this).words();
    }

    /// Whether the line can become an entry as it is.
    public boolean canBeSaved() {
        return objections.stream().noneMatch(Objection::forbidsSaving)
                && headline().hasWords();
    }

    public Kind.Name kind() {
        return first(Mark.KindNamed.class, Mark.KindNamed::kind, Kind.Name.WIN);
    }

    /// @param today the day when the line names none
    public DaySpan days(LocalDate today) {
        return first(Mark.Day.class, Mark.Day::days, DaySpan.on(today));
    }

    /// The strictest that was named, so that a slip never shows more than was wanted.
    public Confidentiality confidentiality() {
        return marks.stream()
                .filter(Mark.ConfidentialityNamed.class::isInstance)
                .map(mark -> ((Mark.ConfidentialityNamed) mark).confidentiality())
                .max(Confidentiality::compareTo)
                .orElse(Confidentiality.ANYONE);
    }

    /// Names that could mean several people or priorities; their owner has to say which before they count.
    public List<Mark> undecided() {
        return marks.stream().filter(Reading::isUndecided).toList();
    }

    public Jotted toEntry(LocalDate today) {
        return Jotted.from(this, today);
    }

    /// The line after a chip was corrected or removed, so that line and chips never disagree.
    public String withChanged(Mark mark, Correction correction) {
        return Rewriting.changed(line, mark, correction);
    }

    /// The line after something was chosen that it did not name yet, such as a day in the calendar. Where it did,
    /// that is changed.
    public String with(Correction.Written correction) {
        return marks.stream()
                .filter(mark -> Rewriting.takesThePlaceOf(correction, mark))
                .findFirst()
                .map(mark -> withChanged(mark, correction))
                .orElseGet(() -> Rewriting.added(line, correction));
    }

    private <T extends Mark, R> R first(Class<T> type, Function<T, R> part, R otherwise) {
        return marks.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(part)
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean isUndecided(Mark mark) {
        return switch (mark) {
            case Mark.PersonNamed person -> person.candidates().size() > 1;
            case Mark.PriorityNamed priority -> priority.candidates().size() > 1;
            case Mark.Tag _,
                    Mark.ProjectNamed _,
                    Mark.Day _,
                    Mark.KindNamed _,
                    Mark.ConfidentialityNamed _,
                    Mark.MetricChange _ -> false;
        };
    }
}
