package app.treefall.capture;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Handles;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Adds a line to an entry that tells the same: the numbers, people, tags and priorities it does not have yet.
///
/// What the entry says stays: its headline, days, kind and story. Words of the line that its headline does not have
/// go to the candid note, where nothing is lost and no document changes. The stricter confidentiality holds.
final class Merging {

    private Merging() {}

    static Entry of(Entry line, Entry existing) {
        var tags = new LinkedHashSet<>(existing.tags());
        line.tags().stream().filter(tag -> !hasTag(existing, tag)).forEach(tags::add);
        boolean takesProject = existing.project().isBlank();
        if (!takesProject && line.project().hasWords() && !same(line.project(), existing.project())) {
            tags.add(line.project());
        }
        return existing.toDraft()
                .tags(List.copyOf(tags))
                .project(takesProject ? line.project() : existing.project())
                .contribution(credited(line, existing))
                .serves(served(line, existing))
                .claims(claimed(line, existing))
                .confidentiality(stricter(line.confidentiality(), existing.confidentiality()))
                .candidNote(noted(line, existing))
                .finished();
    }

    private static boolean hasTag(Entry entry, Prose tag) {
        return entry.tags().stream().anyMatch(other -> same(other, tag));
    }

    private static boolean same(Prose one, Prose other) {
        return Handles.folded(one.text()).equals(Handles.folded(other.text()));
    }

    private static Contribution credited(Entry line, Entry existing) {
        var there = existing.contribution();
        var credits = new ArrayList<>(there.credits());
        for (var credit : line.contribution().credits()) {
            if (credits.stream().noneMatch(other -> other.person().equals(credit.person()))) {
                credits.add(credit);
            }
        }
        return new Contribution(there.role(), there.initiative(), credits);
    }

    private static List<Service> served(Entry line, Entry existing) {
        var serves = new ArrayList<>(existing.serves());
        for (var service : line.serves()) {
            if (serves.stream().noneMatch(other -> other.priority().equals(service.priority()))) {
                serves.add(service);
            }
        }
        return serves;
    }

    /// A number that is there already only gains what nobody had said of it.
    private static List<ImpactClaim> claimed(Entry line, Entry existing) {
        var claims = new ArrayList<>(existing.claims());
        for (var claim : line.claims()) {
            int at = 0;
            while (at < claims.size() && !saysTheSame(claims.get(at), claim)) {
                at++;
            }
            if (at < claims.size()) {
                claims.set(at, filledIn(claims.get(at), claim));
            } else {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static ImpactClaim filledIn(ImpactClaim there, ImpactClaim added) {
        return new ImpactClaim(
                there.what().isBlank() ? added.what() : there.what(),
                there.metric(),
                there.change(),
                there.better() == null ? added.better() : there.better(),
                there.period().isBlank() ? added.period() : there.period(),
                there.certainty() == null ? added.certainty() : there.certainty(),
                there.source(),
                there.myShare());
    }

    /// The same numbers of the same thing, or of something that one of the two does not name.
    private static boolean saysTheSame(ImpactClaim one, ImpactClaim other) {
        boolean oneThing = one.what().isBlank() || other.what().isBlank() || same(one.what(), other.what());
        boolean onePeriod = one.period().isBlank() || other.period().isBlank() || same(one.period(), other.period());
        return oneThing && onePeriod && areEqual(one.change(), other.change());
    }

    private static boolean areEqual(Change one, Change other) {
        return switch (one) {
            case Change.FromTo(var before, var after) ->
                other instanceof Change.FromTo(var otherBefore, var otherAfter)
                        && areEqual(before, otherBefore)
                        && areEqual(after, otherAfter);
            case Change.By(var amount) -> other instanceof Change.By(var otherAmount) && areEqual(amount, otherAmount);
            case Change.Total(var amount) ->
                other instanceof Change.Total(var otherAmount) && areEqual(amount, otherAmount);
        };
    }

    private static boolean areEqual(Quantity one, Quantity other) {
        return one.isComparableTo(other)
                && one.amount().compareTo(other.in(one.unit()).amount()) == 0;
    }

    private static Confidentiality stricter(Confidentiality one, Confidentiality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Prose noted(Entry line, Entry existing) {
        var note = existing.candidNote();
        if (!DuplicateHint.saysMore(line.headline(), existing.headline())
                || note.text().contains(line.headline().text())) {
            return note;
        }
        return note.isBlank()
                ? line.headline()
                : Prose.of(note.text().stripTrailing() + "\n" + line.headline().text());
    }
}
