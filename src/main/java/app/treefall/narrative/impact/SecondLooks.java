package app.treefall.narrative.impact;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.impact.SecondLook.Want;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the numbers that want a second look: shared work claimed whole, a result without what it was before, a series
/// of one reading.
final class SecondLooks {

    private static final String NO_BASELINE = "no-baseline";

    private final Snapshot journal;
    private final List<SecondLook> found = new ArrayList<>();

    private SecondLooks(Snapshot journal) {
        this.journal = journal;
    }

    static List<SecondLook> in(List<Entry> entries, Snapshot journal) {
        var looks = new SecondLooks(journal);
        entries.forEach(looks::at);
        journal.metrics().forEach(looks::at);
        looks.found.sort(Comparator.comparing(SecondLook::want));
        return List.copyOf(looks.found);
    }

    private void at(Entry entry) {
        boolean open = false;
        for (int i = 0; i < entry.claims().size(); i++) {
            var place = new ClaimPlace(entry, i);
            if (place.wantsAShare()) {
                found.add(new SecondLook(Want.SHARE, Prose.of(share(place)), place, null));
            }
            open |= !(place.claim().change() instanceof Change.FromTo);
        }
        if (open) {
            baselines(entry);
        }
    }

    /// What the coach says about the claims of an entry, nothing else of it.
    private void baselines(Entry entry) {
        for (var remark : Coach.remarksOf(NO_BASELINE, entry, Audience.NOBODY)) {
            if (remark.place().part() == Part.CLAIMS) {
                var place = new ClaimPlace(entry, remark.place().item());
                var words =
                        Impact.measureOf(place, journal) + ". " + remark.words().text();
                found.add(new SecondLook(Want.BASELINE, Prose.of(words), place, null));
            }
        }
    }

    private void at(Metric metric) {
        if (metric.readings().size() == 1) {
            var words = metric.name().text().strip() + " was read once. One more reading makes it a change.";
            found.add(new SecondLook(Want.SECOND_READING, Prose.of(words), null, metric.id()));
        }
    }

    private String share(ClaimPlace place) {
        var who = new ArrayList<String>();
        for (var credit : place.entry().contribution().credits()) {
            var person = journal.find(credit.person());
            if (person != null) {
                who.add(person.shortName());
            }
        }
        var whose = who.isEmpty() ? "Your part in it was to help." : Wording.list(who) + " had a part in it.";
        return Impact.measureOf(place, journal) + " is claimed whole. " + whose + " Say which share is yours.";
    }
}
