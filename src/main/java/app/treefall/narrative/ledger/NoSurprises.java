package app.treefall.narrative.ledger;

import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Of some entries, how many one person already understands, and since which 1:1: a season finale should tell its
/// audience nothing new.
public record NoSurprises(Id<Person> person, List<Claim> claims) {

    /// @param understood the first day; null when it is new to them
    /// @param episode    the 1:1 in which it showed; null when it was elsewhere
    public record Claim(
            Id<Entry> entry,
            @Nullable LocalDate understood,
            @Nullable Id<Episode> episode) {

        public boolean isNew() {
            return understood == null;
        }
    }

    public NoSurprises {
        claims = List.copyOf(claims);
    }

    static NoSurprises of(Ledger ledger, Id<Person> person, Collection<Id<Entry>> entries) {
        var claims = new ArrayList<Claim>();
        for (var entry : entries) {
            var standing = ledger.standing(entry, person);
            claims.add(new Claim(entry, standing.understood(), standing.episode()));
        }
        return new NoSurprises(person, claims);
    }

    public int known() {
        return (int) claims.stream().filter(claim -> !claim.isNew()).count();
    }

    /// Whole per cent, rounded down so that it never says all when one is new; 0 of nothing.
    public int percent() {
        return claims.isEmpty() ? 0 : known() * 100 / claims.size();
    }
}
