package app.treefall.narrative.promotion;

import app.treefall.domain.Criterion;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Season;
import app.treefall.domain.Size;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// What shows one criterion in one season, and what else of that season could: so that a gap is closed where it is
/// seen.
///
/// @param linked  every entry that is said to show it, whether it counts or not
/// @param offered those that would count and are not said to show it
public record CriterionLinks(List<Link> linked, List<Link> offered) {

    /// Whether a linked entry carries anything before a committee.
    public enum Standing {
        COUNTS,
        STILL_RUNNING,
        WITHHELD,
        NOT_YET
    }

    /// @param size as the case draws it
    public record Link(Entry entry, Size size, Standing standing) {}

    public static final CriterionLinks NONE = new CriterionLinks(List.of(), List.of());

    public CriterionLinks {
        linked = List.copyOf(linked);
        offered = List.copyOf(offered);
    }

    /// Both the heaviest first, as the case weighs them.
    public static CriterionLinks of(Snapshot journal, Season season, Id<Criterion> criterion, LocalDate today) {
        var facts = new CaseFacts(Gate.forSeason(journal, Lens.COMMITTEE, season), season, today);
        var told = new HashSet<Id<Entry>>();
        facts.entries.forEach(entry -> told.add(entry.id()));
        var linked = new ArrayList<Link>();
        var offered = new ArrayList<Link>();
        for (var entry : journal.entriesIn(season).stream()
                .sorted(Comparator.comparing((Entry entry) -> !told.contains(entry.id()))
                        .thenComparing(facts.byWeight()))
                .toList()) {
            var link = new Link(entry, facts.size(entry), standing(entry, facts, told.contains(entry.id())));
            if (entry.shows().contains(criterion)) {
                linked.add(link);
            } else if (link.standing() == Standing.COUNTS) {
                offered.add(link);
            }
        }
        return new CriterionLinks(linked, offered);
    }

    /// As it is right after this entry was linked, or unlinked.
    public CriterionLinks turned(Id<Entry> entry) {
        var nowLinked = new ArrayList<Link>();
        var nowOffered = new ArrayList<Link>();
        linked.forEach(link -> (link.entry().id().equals(entry) ? nowOffered : nowLinked).add(link));
        offered.forEach(link -> (link.entry().id().equals(entry) ? nowLinked : nowOffered).add(link));
        return new CriterionLinks(nowLinked, nowOffered);
    }

    /// How many of the linked ones the case counts.
    public int counted() {
        return (int) linked.stream()
                .filter(link -> link.standing() == Standing.COUNTS)
                .count();
    }

    private static Standing standing(Entry entry, CaseFacts facts, boolean isTold) {
        if (isTold) {
            return facts.isDone(entry) ? Standing.COUNTS : Standing.STILL_RUNNING;
        }
        return entry.days().first().isAfter(facts.today) ? Standing.NOT_YET : Standing.WITHHELD;
    }
}
