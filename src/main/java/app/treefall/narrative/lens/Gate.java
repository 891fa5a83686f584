package app.treefall.narrative.lens;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.narrative.coach.Strengths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one way from a journal to a document. What does not pass here cannot be in any.
///
/// It takes out private entries and whatever hangs on them, manager-only ones unless the manager reads,
/// every private field, and words of others that nobody permitted to quote; then it applies the redaction
/// list to every word that is left.
public final class Gate {

    private Gate() {}

    public static Permitted forLens(Snapshot journal, Lens lens) {
        return pass(journal, LensShape.of(lens, journal), null, null);
    }

    /// For a case of one season: entries of others stay outside, and so does what was told of them. What is
    /// withheld is counted within the season.
    public static Permitted forSeason(Snapshot journal, Lens lens, Season season) {
        return pass(journal, LensShape.of(lens, journal), null, season);
    }

    /// For a 1:1: the manager's lens when this person is the manager, otherwise as for anybody.
    public static Permitted forPerson(Snapshot journal, Id<Person> person) {
        return pass(journal, LensShape.of(lensOf(journal.find(person)), journal), person, null);
    }

    /// What a list of entries may hold, beside what anybody may meet.
    public enum Including {
        NOTHING_ELSE,
        PRIVATE_ENTRIES
    }

    /// For a list of entries. Private fields, and words nobody permitted to quote, are in none; private entries,
    /// and those for the manager only, where their owner says so. No document is made of it.
    public static Listed forList(Snapshot journal, Including including) {
        var open = new HashSet<Id<Entry>>();
        for (var entry : journal.entries()) {
            if (isListed(entry.confidentiality(), including)) {
                open.add(entry.id());
            }
        }
        var kept = new ArrayList<Saved<?>>();
        var omission = Omission.of(open, journal, null);
        var redaction = Redaction.of(journal.profile().redactions());
        for (var thing : journal.everything()) {
            var value = omission.applyTo(thing.value());
            if (value != null) {
                kept.add(savedAs(thing, redaction.applyTo(value)));
            }
        }
        return new Listed(Snapshot.of(kept), new Strengths(journal));
    }

    private static boolean isListed(Confidentiality confidentiality, Including including) {
        return switch (confidentiality) {
            case ANYONE -> true;
            case MANAGER_ONLY, PRIVATE -> including == Including.PRIVATE_ENTRIES;
        };
    }

    /// Whether any word of this entry stands on the list, so that no document holds it as it is.
    public static boolean isRedacted(Entry entry, List<Profile.Redaction> list) {
        return !Redaction.of(list).applyTo(entry).equals(entry);
    }

    /// The same words as a document would say them: for the name of its file.
    public static Prose redacted(Prose words, Snapshot journal) {
        return RedactedWords.of(journal.profile().redactions()).replacedIn(words);
    }

    private static Lens lensOf(@Nullable Person person) {
        if (person == null) {
            return Lens.PEERS;
        }
        return switch (person.relation()) {
            case MANAGER -> Lens.MANAGER;
            case SKIP_LEVEL -> Lens.SKIP_LEVEL;
            case PEER, REPORT, STAKEHOLDER, CUSTOMER, MENTOR -> Lens.PEERS;
        };
    }

    private static Permitted pass(
            Snapshot journal, LensShape shape, @Nullable Id<Person> reader, @Nullable Season season) {
        var open = new HashSet<Id<Entry>>();
        var outside = new HashSet<Id<Entry>>();
        int withheld = 0;
        for (var entry : journal.entries()) {
            boolean inside = season == null || season.contains(entry.day());
            if (!inside) {
                outside.add(entry.id());
            }
            if (isOpenTo(entry.confidentiality(), shape.lens())) {
                open.add(entry.id());
            } else if (inside) {
                withheld++;
            }
        }
        var kept = new ArrayList<Saved<?>>();
        var omission = Omission.of(open, journal, reader);
        var redaction = Redaction.of(journal.profile().redactions());
        for (var thing : journal.everything()) {
            var value = isOutside(thing.value(), outside) ? null : omission.applyTo(thing.value());
            if (value != null) {
                kept.add(savedAs(thing, redaction.applyTo(value)));
            }
        }
        return new Permitted(Snapshot.of(kept), shape, reader, withheld, new Strengths(journal));
    }

    private static boolean isOutside(Kept thing, Set<Id<Entry>> outside) {
        return (thing instanceof Entry entry && outside.contains(entry.id()))
                || (thing instanceof Telling telling && outside.contains(telling.entry()));
    }

    private static boolean isOpenTo(Confidentiality confidentiality, Lens lens) {
        return switch (confidentiality) {
            case ANYONE -> true;
            case MANAGER_ONLY -> lens == Lens.MANAGER;
            case PRIVATE -> false;
        };
    }

    private static Saved<Kept> savedAs(Saved<?> thing, Kept value) {
        return new Saved<>(value, thing.revision(), thing.sequence());
    }
}
