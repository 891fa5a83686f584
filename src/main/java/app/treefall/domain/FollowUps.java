package app.treefall.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When it is asked what became of an entry: on the days that were set, else 30 and 90 days on where there is something
/// that can hold. One question at a time; a later one takes the place of an earlier that nobody answered.
public final class FollowUps {

    private static final int[] ASKED_AFTER_DAYS = {30, 90};
    private static final int SAME_QUESTION_DAYS = 7;

    private FollowUps() {}

    /// The day of the question that waits now; null when none does.
    public static @Nullable LocalDate due(Entry entry, LocalDate today) {
        LocalDate due = null;
        for (var followUp : entry.followUps()) {
            if (followUp.isOpen()) {
                due = later(due, followUp.due(), today);
            }
        }
        if (canHold(entry)) {
            for (int days : ASKED_AFTER_DAYS) {
                var day = entry.day().plusDays(days);
                if (!isCovered(entry, day)) {
                    due = later(due, day, today);
                }
            }
        }
        var answered = lastAnswered(entry);
        return due == null || (answered != null && !due.isAfter(answered)) ? null : due;
    }

    /// The follow-ups of the entry once the one due on `due` is answered.
    public static List<FollowUp> answered(
            Entry entry, LocalDate due, FollowUp.Outcome outcome, Prose note, LocalDate today) {
        var followUps = new ArrayList<>(entry.followUps());
        followUps.removeIf(followUp -> followUp.isOpen() && followUp.due().equals(due));
        followUps.add(new FollowUp(due, outcome, note, today));
        followUps.sort((one, other) -> one.due().compareTo(other.due()));
        return List.copyOf(followUps);
    }

    /// A number or a prevention holds or does not; a talk that was given is over.
    private static boolean canHold(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Win _ -> !entry.claims().isEmpty();
            case Kind.Prevention _ -> true;
            case Kind.Learning _, Kind.Setback _, Kind.Thread _ -> false;
        };
    }

    private static boolean isCovered(Entry entry, LocalDate day) {
        return entry.followUps().stream()
                .anyMatch(followUp -> !followUp.due().isBefore(day.minusDays(SAME_QUESTION_DAYS)));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate due, LocalDate day, LocalDate today) {
        boolean isDue = !day.isAfter(today);
        return isDue && (due == null || day.isAfter(due)) ? day : due;
    }

    private static @Nullable LocalDate lastAnswered(Entry entry) {
        LocalDate last = null;
        for (var followUp : entry.followUps()) {
            if (!followUp.isOpen() && (last == null || followUp.due().isAfter(last))) {
                last = followUp.due();
            }
        }
        return last;
    }
}
