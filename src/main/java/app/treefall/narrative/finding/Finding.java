package app.treefall.narrative.finding;

import app.treefall.domain.Condition;
import app.treefall.domain.Condition.Reach;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Filter;
import app.treefall.domain.Id;
import app.treefall.domain.Named;
import app.treefall.domain.Prose;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import app.treefall.narrative.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the entries that fulfil the conditions of a filter, in one pass. Its words are not looked at: they are for the
/// search.
public final class Finding {

    private final Ledger ledger;
    private final Snapshot journal;
    private final Strengths strengths;

    public Finding(Ledger ledger, Strengths strengths) {
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.strengths = strengths;
        strengths.turnTo(journal);
    }

    /// Newest first.
    public List<Entry> entries(Filter filter) {
        return entries(filter, () -> false);
    }

    /// Newest first.
    ///
    /// @param nobodyWaits asked now and then; when it says so, what was found until then is returned
    public List<Entry> entries(Filter filter, BooleanSupplier nobodyWaits) {
        var wanted = wanted(filter);
        var found = new ArrayList<Entry>();
        int seen = 0;
        for (var entry : journal.entries().reversed()) {
            if (wanted.test(entry)) {
                found.add(entry);
            }
            if (++seen % 256 == 0 && nobodyWaits.getAsBoolean()) {
                break;
            }
        }
        return found;
    }

    /// The cheap conditions are asked first, the strength last.
    private Predicate<Entry> wanted(Filter filter) {
        Predicate<Entry> cheap = _ -> true;
        Predicate<Entry> dear = _ -> true;
        var left = new ArrayList<>(filter.conditions());
        while (!left.isEmpty()) {
            var first = left.getFirst();
            var same = left.stream().filter(first::isAlternativeTo).toList();
            left.removeAll(same);
            Predicate<Entry> any = same.stream().map(this::test).reduce(_ -> false, Predicate::or);
            if (first instanceof Condition.WeakerThan || first instanceof Condition.AtLeast) {
                dear = dear.and(any);
            } else {
                cheap = cheap.and(any);
            }
        }
        return cheap.and(dear);
    }

    private Predicate<Entry> test(Condition condition) {
        return switch (condition) {
            case Condition.OfKind(var kind) -> entry -> entry.kindName() == kind;
            case Condition.InProject(var project) -> {
                var same = sameAs(project);
                yield entry -> entry.project().hasWords() && same.test(entry.project());
            }
            case Condition.Tagged(var tag) -> {
                var same = sameAs(tag);
                yield entry -> entry.tags().stream().anyMatch(same);
            }
            case Condition.Serving(var priority) ->
                entry -> entry.serves().stream()
                        .anyMatch(service -> service.priority().equals(priority));
            case Condition.With(var person) ->
                entry -> entry.contribution().credits().stream()
                                .anyMatch(credit -> credit.person().equals(person))
                        || entry.evidence().stream()
                                .anyMatch(each ->
                                        each instanceof Evidence.Witness(var _, var witness) && witness.equals(person));
            case Condition.Heard(var person, var reach) ->
                entry -> reached(ledger.standing(entry.id(), person).visibility(), reach);
            case Condition.ThisSeason() -> in(journal.seasonOn(ledger.today()));
            case Condition.InSeason(var season) -> in(journal.find(season));
            case Condition.Since(var day) -> entry -> !entry.day().isBefore(day);
            case Condition.Before(var day) -> entry -> entry.day().isBefore(day);
            case Condition.During(var days) -> entry -> days.contains(entry.day());
            case Condition.WeakerThan(var score) -> entry -> strengths.of(entry) < score;
            case Condition.AtLeast(var score) -> entry -> strengths.of(entry) >= score;
            case Condition.Has(var part) -> has(part);
            case Condition.Lacks(var part) -> has(part).negate();
        };
    }

    private Predicate<Entry> has(Condition.Part part) {
        return switch (part) {
            case EVIDENCE -> entry -> !entry.evidence().isEmpty();
            case NUMBER -> entry -> !entry.claims().isEmpty();
            case PRIORITY -> entry -> !entry.serves().isEmpty();
            case TESTIMONIAL -> {
                Set<Id<Entry>> praised = new HashSet<>();
                journal.testimonials().forEach(testimonial -> praised.addAll(testimonial.about()));
                yield entry -> praised.contains(entry.id());
            }
        };
    }

    private static Predicate<Entry> in(@Nullable Season season) {
        return entry -> season == null || season.contains(entry.day());
    }

    private static boolean reached(Visibility visibility, Reach reach) {
        return switch (reach) {
            case UNHEARD -> visibility == Visibility.UNHEARD;
            case HEARD -> visibility != Visibility.UNHEARD;
            case TOLD -> visibility == Visibility.TOLD;
            case UNDERSTOOD -> visibility.compareTo(Visibility.UNDERSTOOD) >= 0;
            case REPEATED -> visibility == Visibility.REPEATED;
        };
    }

    /// Comparing folds accents; the same few names come again and again.
    private static Predicate<Prose> sameAs(Prose name) {
        Map<Prose, Boolean> known = new HashMap<>();
        return other -> known.computeIfAbsent(other, each -> Named.isSame(each, name));
    }
}
