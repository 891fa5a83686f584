package app.treefall.ui.capture;

import app.treefall.capture.Known;
import app.treefall.capture.Mark;
import app.treefall.capture.Reading;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that was understood in the line, as it is shown: what it is about, its words, where in the line it stands.
///
/// @param mark null for what holds although the line does not say it: a win, today
public record CaptureChip(
        Sort sort,
        Icon icon,
        String words,
        State state,
        @Nullable Mark mark) {

    /// In the order in which they are shown.
    public enum Sort {
        KIND,
        DAY,
        CONFIDENTIALITY,
        CHANGE,
        PRIORITY,
        TAG,
        PROJECT,
        PERSON
    }

    /// `NEW`: saving adds it to the journal. `UNDECIDED`: it could be several, and counts for none until one is
    /// chosen.
    public enum State {
        KNOWN,
        NEW,
        UNDECIDED
    }

    /// All chips of a line; none for an empty one.
    static List<CaptureChip> of(Reading reading, Known known, LocalDate today) {
        if (reading.line().isBlank()) {
            return List.of();
        }
        var chips = new ArrayList<CaptureChip>();
        if (reading.marks().stream().noneMatch(Mark.KindNamed.class::isInstance)) {
            chips.add(kind(reading.kind(), null));
        }
        if (reading.marks().stream().noneMatch(Mark.Day.class::isInstance)) {
            chips.add(day(reading.days(today), null, today));
        }
        var tags = new HashSet<>(known.tags());
        reading.marks().forEach(mark -> chips.add(of(mark, tags, today)));
        chips.sort(Comparator.comparing(CaptureChip::sort));
        return List.copyOf(chips);
    }

    private static CaptureChip of(Mark mark, Set<Prose> tags, LocalDate today) {
        return switch (mark) {
            case Mark.KindNamed kind -> kind(kind.kind(), mark);
            case Mark.Day day -> day(day.days(), mark, today);
            case Mark.ConfidentialityNamed who ->
                new CaptureChip(Sort.CONFIDENTIALITY, Icon.LOCK, wordsOf(who.confidentiality()), State.KNOWN, mark);
            case Mark.MetricChange change ->
                new CaptureChip(Sort.CHANGE, Icon.TRENDING_UP, ChangeWords.of(change), State.KNOWN, mark);
            case Mark.PriorityNamed priority ->
                named(
                        Sort.PRIORITY,
                        Icon.TARGET,
                        priority.known() == null
                                ? priority.handle().text()
                                : priority.known().name().text(),
                        priority.candidates().size(),
                        mark);
            case Mark.Tag tag -> named(Sort.TAG, Icon.HASH, tag.tag().text(), tags.contains(tag.tag()) ? 1 : 0, mark);
            case Mark.ProjectNamed project ->
                new CaptureChip(Sort.PROJECT, Icon.FOLDER, project.project().text(), State.KNOWN, mark);
            case Mark.PersonNamed person ->
                named(
                        Sort.PERSON,
                        Icon.USER,
                        person.known() == null
                                ? person.handle().text()
                                : person.known().name().text(),
                        person.candidates().size(),
                        mark);
        };
    }

    private static CaptureChip named(Sort sort, Icon icon, String name, int candidates, Mark mark) {
        return switch (candidates) {
            case 0 -> new CaptureChip(sort, icon, Text.of("capture.chip.new", name), State.NEW, mark);
            case 1 -> new CaptureChip(sort, icon, name, State.KNOWN, mark);
            default -> new CaptureChip(sort, icon, Text.of("capture.chip.which", name), State.UNDECIDED, mark);
        };
    }

    private static CaptureChip kind(Kind.Name kind, @Nullable Mark mark) {
        return new CaptureChip(Sort.KIND, iconOf(kind), wordsOf(kind), State.KNOWN, mark);
    }

    private static CaptureChip day(DaySpan days, @Nullable Mark mark, LocalDate today) {
        return new CaptureChip(Sort.DAY, Icon.CALENDAR, wordsOf(days, today), State.KNOWN, mark);
    }

    /// "Wed 18 Nov", "Mon 16 Nov to Wed 18 Nov", with the year when it is not this one.
    static String wordsOf(DaySpan days, LocalDate today) {
        var last = shortDay(days.last(), today);
        return days.isOneDay() ? last : Text.of("capture.chip.days", shortDay(days.first(), today), last);
    }

    private static String shortDay(LocalDate day, LocalDate today) {
        return Wording.shortDay(day) + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
    }

    public static String wordsOf(Kind.Name kind) {
        return switch (kind) {
            case WIN -> Text.of("capture.kind.win");
            case PREVENTION -> Text.of("capture.kind.prevention");
            case LEARNING -> Text.of("capture.kind.learning");
            case SETBACK -> Text.of("capture.kind.setback");
            case THREAD -> Text.of("capture.kind.thread");
        };
    }

    public static Icon iconOf(Kind.Name kind) {
        return switch (kind) {
            case WIN -> Icon.FLAG;
            case PREVENTION -> Icon.SHIELD;
            case LEARNING -> Icon.BOOK_OPEN;
            case SETBACK -> Icon.CLOUD_RAIN;
            case THREAD -> Icon.GIT_COMMIT;
        };
    }

    static String wordsOf(Confidentiality who) {
        return switch (who) {
            case ANYONE -> Text.of("capture.who.anyone");
            case MANAGER_ONLY -> Text.of("capture.who.manager");
            case PRIVATE -> Text.of("capture.who.private");
        };
    }
}
