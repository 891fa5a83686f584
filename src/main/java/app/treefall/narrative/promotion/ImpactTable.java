package app.treefall.narrative.promotion;

import app.treefall.document.Block.ImpactRow;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.narrative.impact.Verdict;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The numbers that moved: one row for each measure, of the heaviest entry that claims it, by priority. What was
/// prevented has a part of its own.
final class ImpactTable {

    private static final int MOST_ROWS = 7;

    record Claimed(Entry entry, ImpactClaim claim) {}

    private final CaseFacts facts;
    private final List<Claimed> claimed;

    ImpactTable(CaseFacts facts) {
        this.facts = facts;
        this.claimed = choose();
    }

    List<ImpactRow> rows() {
        return claimed.stream().map(this::row).toList();
    }

    /// All numbers of one entry, for a page without raised numbers.
    List<ImpactRow> rowsOf(Entry entry) {
        return entry.claims().stream()
                .map(claim -> row(new Claimed(entry, claim)))
                .map(row -> new ImpactRow(
                        row.measure(),
                        row.before(),
                        row.after(),
                        row.scaled(),
                        row.change(),
                        row.better(),
                        row.basis(),
                        List.of()))
                .toList();
    }

    /// Whose the numbers are, where that was said.
    Paragraph shareNotes() {
        var text = facts.traced();
        for (var it : claimed) {
            var share = it.claim().myShare();
            if (share != null && share < 100) {
                text.say(
                        Sentence.asIs(measure(it) + ": " + share + "% " + own() + with(it.entry())),
                        it.entry().id());
            }
        }
        return text.done();
    }

    private String own() {
        return facts.narrator.isNamed() ? facts.narrator.own() : "own";
    }

    private String with(Entry entry) {
        var others = new ArrayList<String>();
        for (var credit : entry.contribution().credits()) {
            var person = facts.journal.find(credit.person());
            if (person != null) {
                var part = credit.part().text().strip();
                others.add(person.name().text() + (part.isEmpty() ? "" : " (" + part + ")"));
            }
        }
        return others.isEmpty() ? "" : ", with " + Wording.list(others);
    }

    private List<Claimed> choose() {
        var all = new ArrayList<Claimed>();
        for (var entry : facts.entries.stream()
                .filter(ImpactTable::belongs)
                .sorted(facts.byWeight())
                .toList()) {
            entry.claims().stream()
                    .filter(claim -> belongs(entry, claim))
                    .forEach(claim -> all.add(new Claimed(entry, claim)));
        }
        all.sort(Comparator.comparing((Claimed it) -> !(it.claim().change() instanceof Change.FromTo)));
        var seen = new HashSet<String>();
        var chosen = new ArrayList<>(all.stream()
                .filter(it -> seen.add(identity(it)))
                .limit(MOST_ROWS)
                .toList());
        chosen.sort(Comparator.comparing((Claimed it) -> !(it.claim().change() instanceof Change.FromTo))
                .thenComparingInt(it -> priorityOf(it.entry()))
                .thenComparing(it -> it.entry().days()));
        return chosen;
    }

    private static boolean belongs(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Win _, Kind.Learning _, Kind.Setback _ -> true;
            case Kind.Prevention _, Kind.Thread _ -> false;
        };
    }

    /// A number without its other end wants a place where it can be read; what a setback cost is no change for the
    /// better or worse, but its price.
    private boolean belongs(Entry entry, ImpactClaim claim) {
        return claim.change() instanceof Change.FromTo
                || (facts.isCheckable(entry) && !(entry.kind() instanceof Kind.Setback));
    }

    private int priorityOf(Entry entry) {
        var priority = facts.firstPriority(entry);
        return priority == null ? Integer.MAX_VALUE : facts.journal.priorities().indexOf(priority);
    }

    private String identity(Claimed it) {
        var metric = it.claim().metric();
        return metric != null ? metric.toString() : measure(it).toLowerCase(Locale.ROOT);
    }

    private String measure(Claimed it) {
        var name = ClaimWording.name(it.claim(), facts.journal);
        return name.isEmpty() ? it.entry().headline().text().strip() : name;
    }

    private ImpactRow row(Claimed it) {
        var claim = it.claim();
        var measure = measure(it);
        var rate = ClaimWording.rate(claim, measure);
        var basis = Prose.of(ClaimWording.basis(claim, measure));
        var trace = List.of(new Run.Trace(
                facts.numbers.getOrDefault(it.entry().id(), 0), it.entry().id()));
        return switch (claim.change()) {
            case Change.FromTo fromTo ->
                new ImpactRow(
                        Prose.of(measure),
                        Prose.of(ClaimWording.amount(fromTo.before(), measure)),
                        Prose.of(ClaimWording.amount(fromTo.after(), measure) + rate),
                        ends(fromTo),
                        Prose.of(ClaimWording.change(fromTo, measure)),
                        better(claim, fromTo.difference()),
                        basis,
                        trace);
            case Change.By(var amount) ->
                new ImpactRow(
                        Prose.of(measure),
                        null,
                        Prose.NONE,
                        null,
                        Prose.of(Wording.signed(ClaimWording.bare(amount, measure)) + rate),
                        better(claim, amount),
                        basis,
                        trace);
            case Change.Total(var amount) ->
                new ImpactRow(
                        Prose.of(measure),
                        null,
                        Prose.NONE,
                        null,
                        Prose.of(ClaimWording.amount(amount, measure) + rate),
                        better(claim, amount),
                        basis,
                        trace);
        };
    }

    private static ImpactRow.@Nullable Ends ends(Change.FromTo fromTo) {
        if (!fromTo.before().isComparableTo(fromTo.after())) {
            return null;
        }
        return new ImpactRow.Ends(
                fromTo.before().in(fromTo.after().unit()).amount(),
                fromTo.after().amount());
    }

    private ImpactRow.Better better(ImpactClaim claim, @Nullable Quantity moved) {
        return Verdict.of(Verdict.directionOf(claim, facts.journal), moved);
    }
}
