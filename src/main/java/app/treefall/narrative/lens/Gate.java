package app.treefall.narrative.lens;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/// The one way from a journal to a document. What does not pass here cannot be in any.
///
/// It takes out private entries and whatever hangs on them, manager-only ones unless the manager reads, every private
/// field, and words
/// of others that nobody permitted to quote; then it applies the redaction list to every word that is left.
public final class Gate {

    private Gate() {}

    public static Permitted forLens(Snapshot journal, Lens lens) {
        return pass(journal, LensShape.of(lens), null);
    }

    /// For a 1:1: the manager's lens when this person is the manager, otherwise as for anybody.
    public static Permitted forPerson(Snapshot journal, Id<Person> person) {
        return pass(journal, LensShape.of(lensOf(journal.find(person))), person);
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

    private static Permitted pass(Snapshot journal, LensShape shape, @Nullable Id<Person> reader) {
        var open = new HashSet<Id<Entry>>();
        for (var entry : journal.entries()) {
            if (isOpenTo(entry.confidentiality(), shape.lens())) {
                open.add(entry.id());
            }
        }
        var kept = new ArrayList<Saved<?>>();
        var omission = new Omission(open, reader);
        var redaction = Redaction.of(journal.profile().redactions());
        for (var thing : journal.everything()) {
            var value = omission.applyTo(thing.value());
            if (value != null) {
                kept.add(savedAs(thing, redaction.applyTo(value)));
            }
        }
        return new Permitted(Snapshot.of(kept), shape, reader, journal.entries().size() - open.size());
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
