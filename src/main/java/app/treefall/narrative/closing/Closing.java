package app.treefall.narrative.closing;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Visibility;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the gap to one person is closed: everything in it, each entry under the one step that is next for it.
///
/// The first five lists together are exactly what the ledger's gap has to go.
///
/// @param meeting     the day of the next 1:1; null when none is to come
/// @param episode     its number; 0 when none is to come
/// @param inBrief     what the brief of the next 1:1 tells
/// @param told        told, and nothing shows that it landed
/// @param fitsAnEmail unheard, and short and plain enough to write
/// @param canWait     unheard, and better said than written
/// @param notForThem  unheard, and by its owner's choice for the manager only
/// @param wentFurther what they repeated upward
public record Closing(
        Id<Person> person,
        @Nullable LocalDate meeting,
        int episode,
        List<Id<Entry>> inBrief,
        List<Id<Entry>> told,
        List<Id<Entry>> fitsAnEmail,
        List<Id<Entry>> canWait,
        List<Id<Entry>> notForThem,
        List<Id<Entry>> wentFurther) {

    public Closing {
        inBrief = List.copyOf(inBrief);
        told = List.copyOf(told);
        fitsAnEmail = List.copyOf(fitsAnEmail);
        canWait = List.copyOf(canWait);
        notForThem = List.copyOf(notForThem);
        wentFurther = List.copyOf(wentFurther);
    }

    /// @param season null for all entries
    /// @param brief  of the next 1:1 with this person; null when none is to come
    public static Closing of(Ledger ledger, Person person, @Nullable Season season, @Nullable Brief brief) {
        var inBrief = new ArrayList<Id<Entry>>();
        var told = new ArrayList<Id<Entry>>();
        var unheard = new ArrayList<Id<Entry>>();
        var notForThem = new ArrayList<Id<Entry>>();
        var wentFurther = new ArrayList<Id<Entry>>();
        var prepared = preparedIn(brief);
        for (var entry : ledger.journal().entriesIn(season)) {
            if (ledger.isCounted(entry)) {
                var visibility = ledger.standing(entry.id(), person.id()).visibility();
                boolean open = visibility.compareTo(Visibility.UNDERSTOOD) < 0;
                var list = open && prepared.contains(entry.id())
                        ? inBrief
                        : switch (visibility) {
                            case UNHEARD -> isFor(person, entry) ? unheard : notForThem;
                            case TOLD -> told;
                            case UNDERSTOOD -> null;
                            case REPEATED -> wentFurther;
                        };
                if (list != null) {
                    list.add(entry.id());
                }
            }
        }
        var fits =
                Email.of(ledger.journal(), person.id(), unheard, ledger.today()).entries();
        unheard.removeAll(fits);
        return new Closing(
                person.id(),
                brief == null ? null : brief.day(),
                brief == null ? 0 : brief.number(),
                inBrief,
                told,
                fits,
                unheard,
                notForThem,
                wentFurther);
    }

    /// What they have not heard and may hear, beside what the next brief tells.
    public int unheard() {
        return fitsAnEmail.size() + canWait.size();
    }

    private static Set<Id<Entry>> preparedIn(@Nullable Brief brief) {
        var prepared = new HashSet<Id<Entry>>();
        if (brief != null) {
            for (var point : brief.points()) {
                if (point.entry() != null) {
                    prepared.add(point.entry());
                }
            }
        }
        return prepared;
    }

    private static boolean isFor(Person person, Entry entry) {
        return entry.confidentiality() == Confidentiality.ANYONE || person.relation() == Person.Relation.MANAGER;
    }
}
