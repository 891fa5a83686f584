package app.treefall.ui.capture;

import app.treefall.capture.Correction;
import app.treefall.capture.Known;
import app.treefall.capture.Mark;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to correct a chip, with the words for it.
public record ChipChoice(Icon icon, String words, Correction correction) {

    private static final int MOST = 8;
    private static final int DAYS = 7;

    /// What else this chip could be, best first. Taking it out or keeping it as text comes with each and is not in
    /// here.
    static List<ChipChoice> of(CaptureChip chip, Known known, LocalDate today) {
        return switch (chip.sort()) {
            case KIND -> kinds();
            case DAY -> days(today);
            case CONFIDENTIALITY -> confidentialities();
            case PRIORITY -> priorities(chip.mark(), known);
            case PERSON -> people(chip.mark(), known);
            case TAG -> tags(known);
            case PROJECT -> projects(known);
            case CHANGE -> List.of();
        };
    }

    private static List<ChipChoice> kinds() {
        var choices = new ArrayList<ChipChoice>();
        for (var kind : Kind.Name.values()) {
            choices.add(
                    new ChipChoice(CaptureChip.iconOf(kind), CaptureChip.wordsOf(kind), new Correction.ToKind(kind)));
        }
        return choices;
    }

    /// The last seven days, so that no calendar is needed for what was done this week.
    private static List<ChipChoice> days(LocalDate today) {
        var choices = new ArrayList<ChipChoice>();
        choices.add(day(Text.of("capture.day.today"), today));
        choices.add(day(Text.of("capture.day.yesterday"), today.minusDays(1)));
        for (int ago = 2; ago < DAYS; ago++) {
            var day = today.minusDays(ago);
            choices.add(day(CaptureChip.wordsOf(DaySpan.on(day), today), day));
        }
        return choices;
    }

    private static ChipChoice day(String words, LocalDate day) {
        return new ChipChoice(Icon.CALENDAR, words, new Correction.ToDay(DaySpan.on(day)));
    }

    private static List<ChipChoice> confidentialities() {
        var choices = new ArrayList<ChipChoice>();
        for (var who : Confidentiality.values()) {
            choices.add(new ChipChoice(
                    who == Confidentiality.ANYONE ? Icon.USERS : Icon.LOCK,
                    CaptureChip.wordsOf(who),
                    new Correction.ToConfidentiality(who)));
        }
        return choices;
    }

    private static List<ChipChoice> priorities(@Nullable Mark mark, Known known) {
        List<Priority> first =
                mark instanceof Mark.PriorityNamed named && named.known() == null ? named.candidates() : List.of();
        var from = first.isEmpty() ? known.priorities() : first;
        return from.stream()
                .limit(MOST)
                .map(priority ->
                        new ChipChoice(Icon.TARGET, priority.name().text(), new Correction.ToPriority(priority)))
                .toList();
    }

    private static List<ChipChoice> people(@Nullable Mark mark, Known known) {
        List<Person> first =
                mark instanceof Mark.PersonNamed named && named.known() == null ? named.candidates() : List.of();
        return known.asCorrections().stream()
                .filter(who -> first.isEmpty() || first.contains(who.person()))
                .limit(MOST)
                .map(who -> new ChipChoice(Icon.USER, who.person().name().text(), who))
                .toList();
    }

    private static List<ChipChoice> tags(Known known) {
        return known.tags().stream()
                .limit(MOST)
                .map((Prose tag) -> new ChipChoice(Icon.HASH, tag.text(), new Correction.ToTag(tag)))
                .toList();
    }

    private static List<ChipChoice> projects(Known known) {
        return known.projects().stream()
                .limit(MOST)
                .map((Prose project) -> new ChipChoice(Icon.FOLDER, project.text(), new Correction.ToTag(project)))
                .toList();
    }
}
