package app.treefall.usecase;

import app.treefall.domain.Deed;
import app.treefall.domain.Id;
import app.treefall.domain.JournalException;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.Person;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.store.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The first start: at most three answers, each of which may be left for later, become profile, manager and season.
public final class StartJournal {

    private static final int USUAL_SEASON_IN_MONTHS = 6;

    /// @param decision null when nobody said; the season then ends half a year from now
    public record Answers(
            Prose name, Prose boss, Prose aim, @Nullable LocalDate decision) {}

    public sealed interface Result {
        record Started(List<Kept> things) implements Result {}

        record DecisionInPast() implements Result {}
    }

    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final Supplier<Ladder> generalLadder;

    public StartJournal(Journal journal, Supplier<LocalDate> today, Supplier<Ladder> generalLadder) {
        this.journal = journal;
        this.today = today;
        this.generalLadder = generalLadder;
    }

    public Result run(Answers answers) throws JournalException {
        var decision = answers.decision();
        if (decision != null && decision.isBefore(today.get())) {
            return new Result.DecisionInPast();
        }
        var before = journal.snapshot();
        var things = new ArrayList<Kept>();
        if (answers.name().hasWords() || answers.aim().hasWords()) {
            things.add(profile(before.profile(), answers));
        }
        if (answers.boss().hasWords() && before.boss() == null) {
            things.add(Person.named(answers.boss().stripped(), Person.Relation.MANAGER));
        }
        if (answers.aim().hasWords()) {
            addSeason(things, before, answers.aim().stripped(), decision);
        }
        if (!things.isEmpty()) {
            journal.write(Deed.of(Deed.Verb.SET_UP, Prose.NONE), tx -> {
                for (var thing : things) {
                    tx.put(thing);
                }
                return null;
            });
        }
        return new Result.Started(List.copyOf(things));
    }

    private static Profile profile(Profile old, Answers answers) {
        return new Profile(
                answers.name().hasWords() ? answers.name().stripped() : old.name(),
                old.pronouns(),
                old.title(),
                old.team(),
                old.company(),
                answers.aim().hasWords() ? answers.aim().stripped() : old.aim(),
                old.redactions());
    }

    private void addSeason(List<Kept> things, Snapshot before, Prose aim, @Nullable LocalDate decision) {
        var ladder = generalLadder.get();
        var target = ladder.levels().stream()
                .filter(level -> mentions(aim.text(), level.text()))
                .findFirst();
        if (target.isPresent() && before.find(ladder.id()) == null) {
            things.add(ladder);
        }
        int level = target.map(ladder.levels()::indexOf).orElse(0);
        var current = level > 0 ? ladder.levels().get(level - 1) : Prose.NONE;
        var start = today.get().withDayOfMonth(1);
        things.add(new Season(
                Id.fresh(),
                aim,
                start,
                decision == null ? start.plusMonths(USUAL_SEASON_IN_MONTHS) : decision,
                target.isPresent() ? ladder.id() : null,
                current,
                target.orElse(aim)));
    }

    /// "Staff" and "staff engineer" both mean the level "Staff Engineer"; "Engineer" alone does not.
    private static boolean mentions(String aim, String level) {
        var wanted = aim.toLowerCase(Locale.ROOT);
        var name = level.toLowerCase(Locale.ROOT);
        var first = name.split(" ")[0];
        return wanted.equals(name) || (name.contains(" ") && wanted.contains(first));
    }
}
