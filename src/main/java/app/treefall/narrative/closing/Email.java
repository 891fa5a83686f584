package app.treefall.narrative.closing;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.Weight;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// One message about several entries that somebody has not heard of: short enough to be read, and only what needs no
/// conversation.
///
/// @param entries what it tells, oldest first
public record Email(Id<Person> person, List<Id<Entry>> entries, String text) {

    /// Of more nothing is remembered.
    public static final int MOST_ENTRIES = 2;

    private static final int MOST_WORDS = 150;

    public Email {
        entries = List.copyOf(entries);
    }

    /// @param unheard what they have not heard of; the weightiest that fit are taken
    public static Email of(Snapshot journal, Id<Person> to, Collection<Id<Entry>> unheard, LocalDate today) {
        var permitted = Messages.permitted(journal, to, unheard).journal();
        var told = fitting(permitted, unheard);
        var person = permitted.find(to);
        if (told.isEmpty() || person == null) {
            return new Email(to, List.of(), "");
        }
        var text = new StringBuilder(person.shortName()).append(",\n\n");
        text.append(
                told.size() == 1
                        ? "One thing I have not told you yet:\n"
                        : Wording.startUpper(Wording.count(told.size())) + " things I have not told you yet:\n");
        for (var entry : told) {
            text.append('\n').append(Wording.startUpper(Wording.day(entry.day(), today)));
            text.append(": ")
                    .append(String.join(" ", Messages.lines(entry, permitted)))
                    .append('\n');
        }
        var owner = Narrator.of(permitted.profile()).familiar();
        if (owner.isNamed()) {
            text.append('\n').append(owner.name()).append('\n');
        }
        return new Email(to, told.stream().map(Entry::id).toList(), text.toString());
    }

    private static List<Entry> fitting(Snapshot permitted, Collection<Id<Entry>> unheard) {
        var candidates = new ArrayList<Entry>();
        for (var entry : permitted.entries().reversed()) {
            if (unheard.contains(entry.id()) && needsNoConversation(entry)) {
                candidates.add(entry);
            }
        }
        candidates.sort(Comparator.comparingInt(entry -> -Weight.of(entry)));
        var taken = new ArrayList<Entry>();
        int words = 0;
        for (var entry : candidates) {
            var lines = Messages.lines(entry, permitted);
            int more = String.join(" ", lines).split("\\s+").length;
            if (lines.size() > 1 && taken.size() < MOST_ENTRIES && words + more <= MOST_WORDS) {
                taken.add(entry);
                words += more;
            }
        }
        taken.sort(Comparator.comparing(Entry::days));
        return taken;
    }

    /// Bad news is told, not sent; and what is still open has no end to write about.
    private static boolean needsNoConversation(Entry entry) {
        return switch (entry.kind()) {
            case Kind.Win _, Kind.Prevention _, Kind.Learning _ -> true;
            case Kind.Setback _, Kind.Thread _ -> false;
        };
    }
}
