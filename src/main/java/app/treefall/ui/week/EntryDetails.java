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

    private EntryDetails() {}

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
        var rate = ClaimWording.rate(claim, name);
        var words = switch (claim.change()) {
            case Change.FromTo(var before, var after) ->
                Text.of("week.from.to", name, ClaimWording.amount(before, name), ClaimWording.amount(after, name))
                                .strip()
                        + rate;
            case Change.By(var amount) -> (name + " " + Wording.signed(amount)).strip() + rate;
            case Change.Total(var amount) -> total(amount, name, rate);
        };
        return ClaimWording.isEstimate(claim) ? Text.of("week.estimated", words) : words;
    }

    /// "56 orders that come back a day": what is counted is not said twice. A long name is left out.
    private static String total(Quantity amount, String name, String rate) {
        var what = name.toLowerCase(Locale.ROOT);
        var whole = (ClaimWording.amount(amount, name) + " " + what).strip() + rate;
        return whole.length() > LONGEST ? Wording.quantity(amount) + rate : whole;
    }

    /// Nobody is blamed for serving no priority while none is written down.
    private static @Nullable Detail priority(Entry entry, Snapshot journal) {
        for (var service : entry.serves()) {
            var priority = journal.find(service.priority());
            if (priority != null) {
                return plain(priority.name().text());
            }
        }
        return journal.priorities().isEmpty()
                ? null
                : new Detail(Text.of("week.no.priority"), Detail.Weight.NEEDS_A_WORD);
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
