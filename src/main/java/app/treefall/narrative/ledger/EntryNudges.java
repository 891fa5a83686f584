package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.FollowUps;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Class<? extends Nudge>, List<Prospect>> prospects = new LinkedHashMap<>();

    /// A nudge whose sentence is not made yet: a season may hold thousands, and a handful is shown.
    private record Prospect(int value, int days, Id<Entry> entry, Supplier<Nudge> nudge) {}

    EntryNudges(Ledger ledger, List<Entry> entries, List<Person> deciders) {
        this.ledger = ledger;
        this.today = ledger.today();
        this.entries = entries;
        this.deciders = deciders;
    }

    List<Nudge> all() {
        for (var entry : entries) {
            int strength = Weight.of(entry);
            unheard(entry, strength);
            landings(entry, strength);
            running(entry);
            followUp(entry, strength);
            number(entry, strength);
        }
        var found = new ArrayList<Nudge>();
        prospects.values().forEach(ofOneKind -> found.addAll(best(ofOneKind)));
        return found;
    }

    private void unheard(Entry entry, int strength) {
        if (entry.isPrivate() || isOver(entry)) {
            return;
        }
        int days = daysSince(entry.day());
        if (!ledger.isHeardByAnybody(entry.id())) {
            var worth = Worth.of(40).strength(strength, 4);
            add(
                    Nudge.Unheard.class,
                    worth,
                    days,
                    entry,
                    () -> new Nudge.Unheard(
                            entry.id(),
                            null,
                            worth,
                            days,
                            Prose.of("Nobody has heard " + Speech.thatYou(entry) + ".")));
        } else if (!deciders.isEmpty()) {
            unheardBy(deciders.getFirst(), entry, strength, days);
        }
    }

    private void unheardBy(Person boss, Entry entry, int strength, int days) {
        if (ledger.standing(entry.id(), boss.id()).lastDay() == null) {
            var worth = Worth.of(28).strength(strength, 4);
            add(
                    Nudge.Unheard.class,
                    worth,
                    days,
                    entry,
                    () -> new Nudge.Unheard(
                            entry.id(),
                            boss.id(),
                            worth,
                            days,
                            Prose.of(boss.shortName() + " has not heard " + Speech.thatYou(entry) + ".")));
        }
    }

    private static boolean isOver(Entry entry) {
        return entry.kind() instanceof Kind.Thread thread && !thread.isOpen();
    }

    private void landings(Entry entry, int strength) {
        for (var person : deciders) {
            var standing = ledger.standing(entry.id(), person.id());
            var wrong = standing.misunderstood();
            var by = standing.by();
            if (wrong != null) {
                misunderstood(entry, person, wrong);
            } else if (by != null && standing.fading() && !entry.isPrivate()) {
                fading(entry, strength, person, by);
            } else if (by != null
                    && !standing.isUnderstood()
                    && by.landing() != Telling.Landing.NOT_YET
                    && daysSince(by.day()) >= LANDING_KNOWN_AFTER_DAYS) {
                didItLand(entry, strength, person, by);
            }
        }
    }

    private void misunderstood(Entry entry, Person person, Telling wrong) {
        var worth = Worth.of(80);
        int days = daysSince(Landings.dayOf(wrong));
        add(
                Nudge.Misunderstood.class,
                worth,
                days,
                entry,
                () -> new Nudge.Misunderstood(
                        entry.id(),
                        person.id(),
                        worth,
                        days,
                        Prose.of(person.shortName() + " took " + Speech.quoted(entry.headline())
                                + " for something else. Tell it again another way?")));
    }

    private void fading(Entry entry, int strength, Person person, Telling by) {
        var since = Landings.dayOf(by);
        var worth = Worth.of(32).strength(strength, 2);
        int days = daysSince(since);
        add(
                Nudge.Fading.class,
                worth,
                days,
                entry,
                () -> new Nudge.Fading(
                        entry.id(),
                        person.id(),
                        since,
                        worth,
                        days,
                        Prose.of(person.shortName() + " last heard " + Speech.thatYou(entry) + " on "
                                + Wording.day(since, today) + ". Is it still known?")));
    }

    private void didItLand(Entry entry, int strength, Person person, Telling by) {
        var worth = Worth.of(45).strength(strength, 2);
        int days = daysSince(by.day());
        add(
                Nudge.ToldDidItLand.class,
                worth,
                days,
                entry,
                () -> new Nudge.ToldDidItLand(
                        entry.id(),
                        person.id(),
                        worth,
                        days,
                        Prose.of("On " + Wording.day(by.day(), today) + " you told " + person.shortName() + " "
                                + Speech.thatYou(entry) + ". Did it land?")));
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
            var worth = Worth.of(62);
            int days = daysSince(payOff);
            add(
                    Nudge.ThreadDue.class,
                    worth,
                    days,
                    entry,
                    () -> new Nudge.ThreadDue(
                            entry.id(),
                            payOff,
                            worth,
                            days,
                            Prose.of(Speech.quoted(entry.headline()) + " was to pay off on "
                                    + Wording.day(payOff, today) + ". Did it?")));
        } else if (quiet > THREAD_QUIET_AFTER_DAYS) {
            var worth = Worth.of(48).waiting(quiet, Math.min(quiet, 20) / 2);
            add(
                    Nudge.ThreadQuiet.class,
                    worth,
                    quiet,
                    entry,
                    () -> new Nudge.ThreadQuiet(
                            entry.id(),
                            worth,
                            quiet,
                            Prose.of(Speech.quoted(entry.headline()) + " has been quiet for " + Wording.lasting(quiet)
                                    + ".")));
        }
    }

    private void setback(Entry entry, Kind.Setback setback) {
        int days = daysSince(entry.day());
        if (setback.isOpen() && days >= SETBACK_CHANGES_AFTER_DAYS) {
            var asks = setback.whatChanged().isBlank()
                    ? "What did you change because of it?"
                    : "What shows that the change holds?";
            var worth = Worth.of(55);
            add(
                    Nudge.SetbackOpen.class,
                    worth,
                    days,
                    entry,
                    () -> new Nudge.SetbackOpen(
                            entry.id(),
                            worth,
                            days,
                            Prose.of(Speech.quoted(entry.headline()) + " has been open for " + Wording.lasting(days)
                                    + ". " + asks)));
        }
    }

    private void followUp(Entry entry, int strength) {
        var due = FollowUps.due(entry, today);
        if (due != null) {
            var worth = Worth.of(40).strength(strength, 1);
            int days = daysSince(due);
            add(
                    Nudge.FollowUpDue.class,
                    worth,
                    days,
                    entry,
                    () -> new Nudge.FollowUpDue(
                            entry.id(),
                            due,
                            worth,
                            days,
                            Prose.of("Did it hold? " + Speech.quoted(entry.headline()) + " was on "
                                    + Wording.day(entry.day(), today) + ".")));
        }
    }

    private void number(Entry entry, int strength) {
        boolean unchecked = entry.claims().stream().anyMatch(EntryNudges::isUnchecked);
        if (unchecked && entry.evidence().isEmpty()) {
            var worth = Worth.of(30).strength(strength, 1);
            int days = daysSince(entry.day());
            add(
                    Nudge.NumberUnchecked.class,
                    worth,
                    days,
                    entry,
                    () -> new Nudge.NumberUnchecked(
                            entry.id(),
                            worth,
                            days,
                            Prose.of("Nobody can check the number in " + Speech.quoted(entry.headline())
                                    + " yet. Where can it be read?")));
        }
    }

    private static boolean isUnchecked(ImpactClaim claim) {
        return claim.metric() == null
                && claim.source().isBlank()
                && claim.certainty() != ImpactClaim.Certainty.ESTIMATED;
    }

    private void add(Class<? extends Nudge> kind, Worth worth, int days, Entry entry, Supplier<Nudge> nudge) {
        prospects
                .computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new Prospect(worth.total(), days, entry.id(), nudge));
    }

    /// The best of one kind, as many as can be shown when all that is snoozed is of it. Only these get a sentence.
    private List<Nudge> best(List<Prospect> ofOneKind) {
        return ofOneKind.stream()
                .sorted(Comparator.comparingInt((Prospect it) -> -it.value())
                        .thenComparingInt(it -> -it.days())
                        .thenComparing(Prospect::entry))
                .limit(Nudges.OF_ONE_KIND + (long) ledger.journal().snoozes().size())
                .map(it -> it.nudge().get())
                .toList();
    }

    private int daysSince(LocalDate day) {
        return Wording.daysBetween(day, today);
    }
}
