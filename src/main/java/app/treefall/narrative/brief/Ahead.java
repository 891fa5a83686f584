package app.treefall.narrative.brief;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
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

    List<Paragraph> nextTime(List<Brief.LeftOut> leftOut, List<Entry> status) {
        if (planned != null && !planned.nextTime().isEmpty()) {
            return planned.nextTime().stream().map(PointText::own).toList();
        }
        var lines = new ArrayList<Paragraph>();
        var known = journal.entries().stream()
                .filter(entry -> ledger.standing(entry.id(), person).visibility() != Visibility.UNHEARD)
                .toList();
        known.forEach(entry -> thread(entry, lines));
        known.forEach(entry -> followUp(entry, lines));
        var told = status.stream().map(Entry::id).toList();
        for (var kept : leftOut) {
            if (lines.isEmpty() && !told.contains(kept.entry())) {
                lines.add(line("Kept for next time: ", kept.entry(), ""));
            }
        }
        return List.copyOf(lines.subList(0, Math.min(MOST_LINES, lines.size())));
    }

    private void thread(Entry entry, List<Paragraph> lines) {
        if (entry.kind() instanceof Kind.Thread thread
                && thread.isOpen()
                && !entry.days().first().isAfter(day)) {
            var payOff = thread.payOff();
            var expected = payOff == null
                    ? ""
                    : payOff.isBefore(day)
                            ? "expected since " + Wording.day(payOff, day)
                            : "expected on " + Wording.day(payOff, day);
            lines.add(
                    thread.nextStep().isBlank()
                            ? line("", entry.id(), expected.isEmpty() ? "still open" : expected)
                            : next(entry, thread, expected));
        }
    }

    private static Paragraph next(Entry entry, Kind.Thread thread, String expected) {
        var step = PointText.oneLine(thread.nextStep());
        return Composition.plain()
                .say(Sentence.asIs(step + (expected.isEmpty() ? "" : ", " + expected)), entry.id())
                .done();
    }

    private void followUp(Entry entry, List<Paragraph> lines) {
        for (var followUp : entry.followUps()) {
            boolean soon =
                    !followUp.due().isBefore(day) && Wording.daysBetween(day, followUp.due()) <= FOLLOW_UPS_WITHIN_DAYS;
            if (followUp.isOpen() && soon) {
                lines.add(Composition.plain()
                        .words("On " + Wording.day(followUp.due(), day) + ": did it hold?")
                        .say(Sentence.asIs(PointText.oneLine(entry.headline())), entry.id())
                        .done());
                return;
            }
        }
    }

    private Paragraph line(String before, Id<Entry> id, String after) {
        var entry = journal.find(id);
        var headline = entry == null ? "" : PointText.oneLine(entry.headline());
        return Composition.plain()
                .say(Sentence.asIs(before + headline + (after.isEmpty() ? "" : ", " + after)), id)
                .done();
    }
}
