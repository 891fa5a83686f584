package app.treefall.narrative.brief;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes after the points: three lines of status at most, and what to look forward to, with a day where there is
/// one.
final class Ahead {

    private static final int MOST_LINES = 3;
    private static final int FOLLOW_UPS_WITHIN_DAYS = 45;
    private static final int FRESH_DAYS = 14;

    private final Snapshot journal;
    private final Ledger ledger;
    private final Id<Person> person;
    private final LocalDate day;
    private final @Nullable Episode planned;

    Ahead(Ledger ledger, Id<Person> person, LocalDate day, @Nullable Episode planned) {
        this.journal = ledger.journal();
        this.ledger = ledger;
        this.person = person;
        this.day = day;
        this.planned = planned;
    }

    /// Small, fresh and not heard of, beside the points.
    List<Entry> statusEntries(List<Candidate> candidates, List<Brief.Point> points) {
        var chosen = points.stream().map(Brief.Point::entry).toList();
        var lines = new ArrayList<Entry>();
        for (var candidate : candidates) {
            var entry = candidate.entry();
            boolean small = entry.size() != Size.BIG && candidate.standing().visibility() == Visibility.UNHEARD;
            small &= !candidate.repeats();
            boolean fresh = Wording.daysBetween(entry.day(), day) <= FRESH_DAYS;
            if (small && fresh && !chosen.contains(entry.id()) && lines.size() < MOST_LINES) {
                lines.add(entry);
            }
        }
        return lines;
    }

    List<Paragraph> status(List<Entry> entries) {
        if (planned != null && !planned.status().isEmpty()) {
            return planned.status().stream()
                    .limit(MOST_LINES)
                    .map(PointText::own)
                    .toList();
        }
        return entries.stream()
                .map(entry -> Composition.plain()
                        .say(Sentence.asIs(PointText.oneLine(entry.headline())), entry.id())
                        .done())
                .toList();
    }

    /// A line and the day it looks forward to; null when it has none.
    private record Forward(@Nullable LocalDate day, Paragraph paragraph) {}

    /// What is to come, the next day first, what is overdue after that, what has no day last; where nothing is,
    /// what is kept for the next meeting.
    ///
    /// @param next the day of the next meeting, null when nobody knows
    List<Paragraph> nextTime(
            List<Brief.LeftOut> leftOut, List<Entry> status, List<Brief.Point> points, @Nullable LocalDate next) {
        if (planned != null && !planned.nextTime().isEmpty()) {
            return dated(planned.nextTime(), next);
        }
        var lines = new ArrayList<Forward>();
        var today = points.stream().map(Brief.Point::entry).toList();
        for (var entry : journal.entries()) {
            boolean looksAhead = Threads.isRunning(entry, day) || nextFollowUp(entry) != null;
            if (looksAhead && (today.contains(entry.id()) || isKnown(entry))) {
                lines.add(forward(entry));
            }
        }
        lines.removeIf(line -> line.paragraph().sources().isEmpty());
        lines.sort(Comparator.comparingInt(this::rank).thenComparing(Forward::day, Ahead::sooner));
        if (lines.isEmpty()) {
            kept(leftOut, status, next, lines);
        }
        return lines.stream().limit(MOST_LINES).map(Forward::paragraph).toList();
    }

    /// Its owner's lines; the first gets the day of the next meeting where they name no day.
    private List<Paragraph> dated(List<Prose> own, @Nullable LocalDate next) {
        var lines = new ArrayList<Paragraph>();
        for (var line : own) {
            boolean names = line.text().codePoints().anyMatch(Character::isDigit);
            lines.add(
                    next == null || names || !lines.isEmpty()
                            ? PointText.own(line)
                            : PointText.own(Prose.of("On " + Wording.day(next, day) + ": " + line.text())));
        }
        return lines;
    }

    private int rank(Forward line) {
        var when = line.day();
        return when == null ? 2 : when.isBefore(day) ? 1 : 0;
    }

    private static int sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? 0 : one.compareTo(other);
    }

    private boolean isKnown(Entry entry) {
        return ledger.standing(entry.id(), person).visibility() != Visibility.UNHEARD;
    }

    private void kept(List<Brief.LeftOut> leftOut, List<Entry> status, @Nullable LocalDate next, List<Forward> lines) {
        var told = status.stream().map(Entry::id).toList();
        var when = next == null ? "next time" : Wording.day(next, day);
        for (var kept : leftOut) {
            if (lines.isEmpty() && !told.contains(kept.entry()) && !kept.repeats()) {
                lines.add(new Forward(next, line("Kept for " + when + ": ", kept.entry(), "")));
            }
        }
    }

    private Forward forward(Entry entry) {
        if (!(entry.kind() instanceof Kind.Thread thread) || !thread.isOpen()) {
            return followUp(entry);
        }
        var payOff = thread.payOff();
        var expected = payOff == null
                ? ""
                : payOff.isBefore(day)
                        ? "expected since " + Wording.day(payOff, day)
                        : "expected on " + Wording.day(payOff, day);
        return new Forward(
                payOff,
                thread.nextStep().isBlank()
                        ? line("", entry.id(), expected.isEmpty() ? "still open" : expected)
                        : next(entry, thread, expected));
    }

    private static Paragraph next(Entry entry, Kind.Thread thread, String expected) {
        var step = PointText.oneLine(thread.nextStep());
        return Composition.plain()
                .say(Sentence.asIs(step + (expected.isEmpty() ? "" : ", " + expected)), entry.id())
                .done();
    }

    private @Nullable LocalDate nextFollowUp(Entry entry) {
        for (var followUp : entry.followUps()) {
            boolean soon =
                    !followUp.due().isBefore(day) && Wording.daysBetween(day, followUp.due()) <= FOLLOW_UPS_WITHIN_DAYS;
            if (followUp.isOpen() && soon) {
                return followUp.due();
            }
        }
        return null;
    }

    private Forward followUp(Entry entry) {
        var due = nextFollowUp(entry);
        var when = due == null ? "Did it hold?" : "On " + Wording.day(due, day) + ": did it hold?";
        return new Forward(
                due,
                Composition.plain()
                        .words(when)
                        .say(Sentence.asIs(PointText.oneLine(entry.headline())), entry.id())
                        .done());
    }

    private Paragraph line(String before, Id<Entry> id, String after) {
        var entry = journal.find(id);
        var headline = entry == null ? "" : PointText.oneLine(entry.headline());
        return Composition.plain()
                .say(Sentence.asIs(before + headline + (after.isEmpty() ? "" : ", " + after)), id)
                .done();
    }
}
