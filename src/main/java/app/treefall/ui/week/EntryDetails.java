package app.treefall.ui.week;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import app.treefall.ui.week.WeekRow.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The second line of an entry: what it was worth, whom it serves, what it answers.
final class EntryDetails {

    private static final int MOST = 2;
    private static final int LONGEST = 52;

    private EntryDetails() { }

    static List<Detail> of(Entry entry, Snapshot journal) {
        var details = new ArrayList<Detail>();
        if (entry.isPrivate()) {
            details.add(new Detail(Text.of("week.private"), Detail.Weight.PRIVATE));
        }
        var impact = impact(entry, journal);
        if (impact != null) {
            details.add(plain(impact));
        }
        var priority = priority(entry, journal);
        if (priority != null) {
            details.add(priority);
        }
        var answered = answered(entry, journal);
        if (answered != null && details.size() < MOST) {
            details.add(plain(answered));
        }
        return details;
    }

    /// The first number that the headline does not say already, in short.
    private static @Nullable String impact(Entry entry, Snapshot journal) {
        for (var claim : entry.claims()) {
            var words = words(claim, journal);
            if (!ClaimWording.isSaidIn(claim, entry.headline().text()) && words.length() <= LONGEST) {
                return words;
            }
        }
        return null;
    }

    private static String words(ImpactClaim claim, Snapshot journal) {
        var name = ClaimWording.name(claim, journal);
        var amount = switch (claim.change()) {
            case Change.FromTo fromTo -> (name.isEmpty() ? "" : name + " ") + Wording.told(fromTo);
            case Change.By by -> (name.isEmpty() ? "" : name + " ") + Wording.told(by);
            case Change.Total total -> counted(total.amount(), name);
        };
        var period = claim.period().text().strip();
        var whole = period.isEmpty() || claim.change() instanceof Change.FromTo ? amount : amount + " " + period;
        boolean tooLong = whole.length() > LONGEST && claim.change() instanceof Change.Total;
        var shown = tooLong ? Wording.told(claim.change()) + (period.isEmpty() ? "" : " " + period) : whole;
        return ClaimWording.isEstimate(claim) ? Text.of("week.estimated", shown) : shown;
    }

    /// "56 orders that come back": what is counted is not said twice.
    private static String counted(Quantity amount, String name) {
        var what = name.toLowerCase(Locale.ROOT);
        var unit = amount.unit().symbol().text().toLowerCase(Locale.ROOT);
        if (!unit.isEmpty() && what.startsWith(unit)) {
            return Wording.number(amount.amount()) + " " + what;
        }
        return Wording.quantity(amount) + (what.isEmpty() ? "" : " " + what);
    }

    /// Nobody is blamed for serving no priority while none is written down.
    private static @Nullable Detail priority(Entry entry, Snapshot journal) {
        for (var service : entry.serves()) {
            var priority = journal.find(service.priority());
            if (priority != null) {
                return plain(priority.name().text());
            }
        }
        return journal.priorities().isEmpty() ? null : new Detail(Text.of("week.no.priority"), Detail.Weight.NEEDS_A_WORD);
    }

    private static @Nullable String answered(Entry entry, Snapshot journal) {
        for (var feedback : journal.feedback()) {
            var received = feedback.received();
            var who = journal.find(feedback.person());
            if (received != null && who != null && feedback.actedIn().contains(entry.id())) {
                return Text.of("week.answers", who.shortName(), Wording.day(received, entry.day()));
            }
        }
        return null;
    }

    private static Detail plain(String words) {
        return new Detail(words, Detail.Weight.PLAIN);
    }
}
