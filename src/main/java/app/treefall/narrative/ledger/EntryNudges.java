package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Telling;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// What single entries ask for: to be told, to land, to go on, to be checked.
final class EntryNudges {

    private static final int LANDING_KNOWN_AFTER_DAYS = 2;
    private static final int THREAD_QUIET_AFTER_DAYS = 7;
    private static final int SETBACK_CHANGES_AFTER_DAYS = 14;

    private final Ledger ledger;
    private final LocalDate today;
    private final List<Entry> entries;
    private final List<Person> deciders;
    private final List<Nudge> found = new ArrayList<>();
    private final List<Prospect> unheard = new ArrayList<>();
    private final List<Prospect> landing = new ArrayList<>();

    /// A nudge whose sentence is not made yet.
    private record Prospect(int value, int days, Id<Entry> entry, Supplier<Nudge> nudge) {}

    EntryNudges(Ledger ledger, List<Entry> entries, List<Person> deciders) {
        this.ledger = ledger;
        this.today = ledger.today();
        this.entries = entries;
        this.deciders = deciders;
    }

    List<Nudge> all() {
        for (var entry : entries) {
            unheard(entry);
            landings(entry);
            running(entry);
            followUps(entry);
            numbers(entry);
        }
        found.addAll(best(unheard));
        found.addAll(best(landing));
        return found;
    }

    private void unheard(Entry entry) {
        int days = Wording.daysBetween(entry.day(), today);
        int strength = Weight.of(entry);
        if (entry.isPrivate() || isOver(entry)) {
            return;
        }
        if (!ledger.isHeardByAnybody(entry.id())) {
            int value = 40 + strength * 4 / 10;
            unheard.add(new Prospect(
                    value,
                    days,
                    entry.id(),
                    () -> new Nudge.Unheard(
                            entry.id(),
                            null,
                            value,
                            days,
                            Prose.of("Nobody has heard " + Speech.thatYou(entry) + "."))));
        } else if (!deciders.isEmpty()) {
            var boss = deciders.getFirst();
            if (ledger.standing(entry.id(), boss.id()).lastDay() == null) {
                int value = 28 + strength * 4 / 10;
                unheard.add(new Prospect(
                        value,
                        days,
                        entry.id(),
                        () -> new Nudge.Unheard(
                                entry.id(),
                                boss.id(),
                                value,
                                days,
                                Prose.of(boss.shortName() + " has not heard " + Speech.thatYou(entry) + "."))));
            }
        }
    }

    private static boolean isOver(Entry entry) {
        return entry.kind() instanceof Kind.Thread thread && !thread.isOpen();
    }

    private void landings(Entry entry) {
        for (var person : deciders) {
            var standing = ledger.standing(entry.id(), person.id());
            var wrong = standing.misunderstood();
            if (wrong != null) {
                found.add(new Nudge.Misunderstood(
                        entry.id(),
                        person.id(),
                        80,
                        daysSince(Landings.dayOf(wrong)),
                        Prose.of(person.shortName() + " took " + Speech.quoted(entry.headline())
                                + " for something else. Tell it again another way?")));
                continue;
            }
            var by = standing.by();
            if (by != null
                    && !standing.isUnderstood()
                    && by.landing() != Telling.Landing.NOT_YET
                    && daysSince(by.day()) >= LANDING_KNOWN_AFTER_DAYS) {
                landing.add(didItLand(entry, person, by));
            }
        }
    }

    private Prospect didItLand(Entry entry, Person person, Telling by) {
        int value = 45 + Weight.of(entry) * 2 / 10;
        int days = daysSince(by.day());
        return new Prospect(
                value,
                days,
                entry.id(),
                () -> new Nudge.ToldDidItLand(
                        entry.id(),
                        person.id(),
                        value,
                        days,
                        Prose.of("On " + Wording.day(by.day(), today) + " you told " + person.shortName() + " "
                                + Speech.thatYou(entry) + ". Did it land?")));
    }

    /// The best of one kind, as many as can be shown when all that is snoozed is of it. Only these get a sentence.
    private List<Nudge> best(List<Prospect> prospects) {
        return prospects.stream()
                .sorted(Comparator.comparingInt((Prospect it) -> -it.value())
                        .thenComparingInt(it -> -it.days())
                        .thenComparing(Prospect::entry))
                .limit(Nudges.OF_ONE_KIND + (long) ledger.journal().snoozes().size())
                .map(it -> it.nudge().get())
                .toList();
    }

    private void running(Entry entry) {
        switch (entry.kind()) {
            case Kind.Thread thread -> thread(entry, thread);
            case Kind.Setback setback -> setback(entry, setback);
            case Kind.Win _, Kind.Prevention _, Kind.Learning _ -> {}
        }
    }

    private void thread(Entry entry, Kind.Thread thread) {
        if (!thread.isOpen()) {
            return;
        }
        var payOff = thread.payOff();
        var lastNews = thread.news().stream()
                .map(Kind.Thread.News::day)
                .max(LocalDate::compareTo)
                .orElse(entry.day());
        int quiet = daysSince(lastNews);
        if (payOff != null && !payOff.isAfter(today)) {
            found.add(new Nudge.ThreadDue(
                    entry.id(),
                    payOff,
                    62,
                    daysSince(payOff),
                    Prose.of(Speech.quoted(entry.headline()) + " was to pay off on " + Wording.day(payOff, today)
                            + ". Did it?")));
        } else if (quiet > THREAD_QUIET_AFTER_DAYS) {
            found.add(new Nudge.ThreadQuiet(
                    entry.id(),
                    48 + Math.min(quiet, 20) / 2,
                    quiet,
                    Prose.of(Speech.quoted(entry.headline()) + " has been quiet for " + Wording.lasting(quiet) + ".")));
        }
    }

    private void setback(Entry entry, Kind.Setback setback) {
        int days = daysSince(entry.day());
        if (setback.isOpen() && days >= SETBACK_CHANGES_AFTER_DAYS) {
            var asks = setback.whatChanged().isBlank()
                    ? "What did you change because of it?"
                    : "What shows that the change holds?";
            found.add(new Nudge.SetbackOpen(
                    entry.id(),
                    55,
                    days,
                    Prose.of(Speech.quoted(entry.headline()) + " has been open for " + Wording.lasting(days) + ". "
                            + asks)));
        }
    }

    private void followUps(Entry entry) {
        for (var followUp : entry.followUps()) {
            if (followUp.isOpen() && !followUp.due().isAfter(today)) {
                found.add(new Nudge.FollowUpDue(
                        entry.id(),
                        followUp.due(),
                        46,
                        daysSince(followUp.due()),
                        Prose.of("Did it hold? " + Speech.quoted(entry.headline()) + " was on "
                                + Wording.day(entry.day(), today) + ".")));
            }
        }
    }

    private void numbers(Entry entry) {
        boolean unchecked = entry.claims().stream().anyMatch(EntryNudges::isUnchecked);
        if (unchecked && entry.evidence().isEmpty()) {
            found.add(new Nudge.NumberUnchecked(
                    entry.id(),
                    30 + Weight.of(entry) / 10,
                    daysSince(entry.day()),
                    Prose.of("Nobody can check the number in " + Speech.quoted(entry.headline())
                            + " yet. Where can it be read?")));
        }
    }

    private static boolean isUnchecked(ImpactClaim claim) {
        return claim.metric() == null
                && claim.source().isBlank()
                && claim.certainty() != ImpactClaim.Certainty.ESTIMATED;
    }

    private int daysSince(LocalDate day) {
        return Wording.daysBetween(day, today);
    }
}
