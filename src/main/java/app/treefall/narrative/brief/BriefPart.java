package app.treefall.narrative.brief;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Question;
import app.treefall.domain.Saved;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// The part of a journal that a brief can speak of, so that the gate and the ledger need not read ten years for one
/// meeting. The brief of the part is the brief of the whole.
public final class BriefPart {

    private final Snapshot journal;
    private final Id<Person> person;
    private final LocalDate day;
    private final Set<Id<Entry>> kept = new HashSet<>();

    private BriefPart(Snapshot journal, Id<Person> person, LocalDate day) {
        this.journal = journal;
        this.person = person;
        this.day = day;
    }

    /// @param day the day of the meeting
    public static Snapshot of(Snapshot journal, Id<Person> person, LocalDate day) {
        return new BriefPart(journal, person, day).part();
    }

    private Snapshot part() {
        named();
        var from = Selection.firstDay(journal, day);
        var first = EnumSet.noneOf(Confidentiality.class);
        for (var entry : journal.entries()) {
            boolean opens = first.add(entry.confidentiality()); // how long there has been a journal
            if (opens || !entry.day().isBefore(from) || looksAhead(entry)) {
                kept.add(entry.id());
            }
        }
        var things = new ArrayList<Saved<?>>();
        for (var thing : journal.everything()) {
            boolean belongs = switch (thing.value()) {
                case Entry entry -> kept.contains(entry.id());
                case Telling telling -> kept.contains(telling.entry());
                case Episode episode -> episode.person().equals(person);
                case Testimonial _, Snooze _, LensChoice _, BlockEdit _, NamedView _ -> false;
                case Batch _, Suggestion _, OneOnOne _ -> false;
                case Feedback _, Expectation _, Question _, Person _, Profile _, Metric _ -> true;
                case Priority _, Season _, Ladder _ -> true;
            };
            if (belongs) {
                things.add(thing);
            }
        }
        return Snapshot.of(things);
    }

    /// What episodes and loops with this person name, however old.
    private void named() {
        for (var episode : journal.episodesWith(person)) {
            for (var point : episode.points()) {
                if (point.entry() != null) {
                    kept.add(point.entry());
                }
            }
        }
        for (var feedback : journal.feedback()) {
            if (feedback.person().equals(person)) {
                kept.addAll(feedback.actedIn());
            }
        }
    }

    private boolean looksAhead(Entry entry) {
        boolean runs = entry.kind() instanceof Kind.Thread && Threads.isRunning(entry, day);
        return runs
                || entry.followUps().stream()
                        .anyMatch(
                                followUp -> followUp.isOpen() && !followUp.due().isBefore(day));
    }
}
