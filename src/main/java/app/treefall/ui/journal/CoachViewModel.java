package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Telling;
import app.treefall.domain.Visibility;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import app.treefall.narrative.coach.Reading;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.prose.Forwardable;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the coach says of the entry in the editor, as it is at this moment, and who has heard of it.
public final class CoachViewModel {

    /// @param words "Daniel understood it, 6 November"
    /// @param last  the telling these words come from
    public record Heard(Id<Person> person, Visibility state, String words, Telling last) {

        /// Whether nobody knows yet how it landed.
        public boolean isOpen() {
            return state == Visibility.TOLD;
        }
    }

    /// @param boss   what can be forwarded is for this person; empty when nobody is named
    /// @param cameOf the thread that became this win; null when none did
    public record Said(
            Entry entry,
            Reading reading,
            String forwardable,
            String boss,
            List<Heard> heard,
            @Nullable Entry cameOf) {}

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private Snapshot listened = Snapshot.EMPTY;
    private Audience audience = Audience.NOBODY;
    private long asked;

    public CoachViewModel(Workbench bench) {
        this.bench = bench;
    }

    /// Null while no entry is open.
    public ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Reads the entry beside the window; what was asked before is dropped when it comes.
    public void look(@Nullable Entry entry) {
        long question = ++asked;
        if (entry == null) {
            said.set(null);
            return;
        }
        var journal = bench.live().snapshot();
        var today = bench.today().get();
        if (journal != listened) {
            listened = journal;
            audience = Audience.of(journal);
        }
        var listeners = audience;
        bench.background().aside(() -> read(entry, journal, listeners, today), answer -> {
            if (question == asked) {
                said.set(answer);
            }
        });
    }

    /// "Told aloud, this takes 38 seconds. Four things would make it stronger."
    public static String summaryOf(Reading reading) {
        int count = reading.remarks().size();
        var stronger = switch (count) {
            case 0 -> Text.of("journal.coach.none");
            case 1 -> Text.of("journal.coach.one");
            default -> Text.of("journal.coach.some", Wording.startUpper(Wording.count(count)));
        };
        return Text.of("journal.coach.aloud", reading.strength().spokenSeconds()) + " " + stronger;
    }

    /// "Coach: 68, four remarks"
    public static String stripOf(Reading reading) {
        int count = reading.remarks().size();
        var remarks = count == 0
                ? Text.of("journal.coach.strip.none")
                : count == 1
                        ? Text.of("journal.coach.strip.one")
                        : Text.of("journal.coach.strip.some", Wording.count(count));
        return Text.of("journal.coach.strip", reading.strength().score(), remarks);
    }

    private static Said read(Entry entry, Snapshot journal, Audience audience, LocalDate today) {
        var boss = journal.boss();
        return new Said(
                entry,
                Coach.read(entry, audience),
                Gate.redacted(Prose.of(Forwardable.of(entry, journal)), journal).text(),
                boss == null ? "" : boss.shortName(),
                heard(entry, journal, today),
                cameOf(entry, journal));
    }

    private static @Nullable Entry cameOf(Entry entry, Snapshot journal) {
        if (entry.kindName() == Kind.Name.WIN) {
            for (var other : journal.entries().reversed()) {
                if (other.kind() instanceof Kind.Thread thread && entry.id().equals(thread.became())) {
                    return other;
                }
            }
        }
        return null;
    }

    private static List<Heard> heard(Entry entry, Snapshot journal, LocalDate today) {
        var tellings = journal.tellingsOf(entry.id());
        if (tellings.isEmpty()) {
            return List.of();
        }
        var ledger = Ledger.of(Snapshot.ofValues(tellings), today);
        var people = new LinkedHashSet<Id<Person>>();
        tellings.forEach(telling -> people.add(telling.person()));
        var heard = new ArrayList<Heard>();
        for (var id : people) {
            var person = journal.find(id);
            var standing = ledger.standing(entry.id(), id);
            var day = standing.lastDay();
            var last = standing.by() == null ? standing.misunderstood() : standing.by();
            if (person != null && day != null && last != null) {
                var words = Text.of("journal.heard." + standing.visibility(), person.shortName());
                heard.add(new Heard(
                        id, standing.visibility(), Text.of("journal.heard.on", words, Wording.day(day, today)), last));
            }
        }
        return heard;
    }
}
