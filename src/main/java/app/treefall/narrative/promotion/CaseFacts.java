package app.treefall.narrative.promotion;

import app.treefall.document.Paragraph;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Season;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.Weight;
import app.treefall.narrative.lens.LensShape;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Narrator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every part of a case is built from: the permitted journal, the season's entries up to today, and their raised
/// numbers.
final class CaseFacts {

    final Permitted permitted;
    final Snapshot journal;
    final LensShape shape;
    final Season season;
    final LocalDate today;
    final Ledger ledger;
    final Narrator narrator;
    final @Nullable Person boss;
    final List<Entry> entries;
    final Map<Id<Entry>, Integer> numbers = new HashMap<>();

    private final Map<Id<Entry>, Integer> weights = new HashMap<>();
    private final Set<Id<Entry>> quoted = new HashSet<>();

    CaseFacts(Permitted permitted, Season season, LocalDate today) {
        this.permitted = permitted;
        this.journal = permitted.journal();
        this.shape = permitted.shape();
        this.season = Objects.requireNonNullElse(permitted.journal().find(season.id()), season);
        this.today = today;
        this.ledger = Ledger.of(journal, today);
        this.narrator = Narrator.of(journal.profile());
        this.boss = journal.boss();
        var told = new ArrayList<Entry>();
        for (var entry : journal.entriesIn(season)) {
            if (!entry.days().first().isAfter(today) && entry.headline().hasWords()) {
                told.add(entry);
                numbers.put(entry.id(), told.size());
                weights.put(entry.id(), Weight.of(entry));
            }
        }
        this.entries = List.copyOf(told);
        journal.testimonials().forEach(testimonial -> quoted.addAll(testimonial.about()));
    }

    Composition traced() {
        return Composition.traced(numbers);
    }

    int strength(Entry entry) {
        return weights.getOrDefault(entry.id(), 0);
    }

    /// Said by its owner, else by what is written about it.
    Size size(Entry entry) {
        var size = entry.size();
        if (size != null) {
            return size;
        }
        return strength(entry) < 45 ? Size.SMALL : Size.SOLID;
    }

    int evidenceWeight(Entry entry) {
        return switch (size(entry)) {
            case SMALL -> 1;
            case SOLID -> 2;
            case BIG -> 3;
        };
    }

    /// The heaviest first, then by day.
    Comparator<Entry> byWeight() {
        return Comparator.comparingInt((Entry entry) -> -evidenceWeight(entry) * 40 - strength(entry))
                .thenComparing(Entry::days)
                .thenComparing(Entry::id);
    }

    /// Whether anybody could look: evidence, a number with a source, somebody's words about it, or a listener who
    /// understood it. Words alone are no claim that a committee can check.
    boolean isCheckable(Entry entry) {
        return !entry.evidence().isEmpty()
                || entry.claims().stream()
                        .anyMatch(claim ->
                                claim.metric() != null || claim.source().hasWords())
                || quoted.contains(entry.id())
                || journal.tellingsOf(entry.id()).stream()
                        .anyMatch(telling ->
                                ledger.standing(entry.id(), telling.person()).isUnderstood());
    }

    boolean isQuoted(Entry entry) {
        return quoted.contains(entry.id());
    }

    /// Finished things only: a running thread shows nothing yet.
    boolean isDone(Entry entry) {
        return !(entry.kind() instanceof Kind.Thread);
    }

    /// What it serves first, in the owner's order; null when nothing.
    @Nullable
    Priority firstPriority(Entry entry) {
        for (var service : entry.serves()) {
            var priority = journal.find(service.priority());
            if (priority != null) {
                return priority;
            }
        }
        return null;
    }

    static Paragraph nothing() {
        return new Paragraph(List.of(), List.of());
    }
}
