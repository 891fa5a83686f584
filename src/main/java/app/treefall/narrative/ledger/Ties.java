package app.treefall.narrative.ledger;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// What points to a thing, so that it can be said before the thing goes to the trash, and before it goes for good.
///
/// Nothing of it is changed by either: what points to a thing in the trash is out of sight until that is restored.
public final class Ties {

    private final Snapshot journal;

    public Ties(Snapshot journal) {
        this.journal = journal;
    }

    /// What becomes of it in the trash; empty where nothing points to the thing.
    public String whenTrashed(Kept thing) {
        return switch (thing) {
            case Person person -> person(person);
            case Priority priority -> priority(priority);
            case Metric metric -> metric(metric);
            case Ladder ladder -> ladder(ladder);
            case Episode episode -> episode(episode);
            case Entry _, Expectation _, Question _, Feedback _, Telling _, Testimonial _, Season _, NamedView _ -> "";
            case Profile _, Snooze _, LensChoice _, BlockEdit _, Batch _, Suggestion _, OneOnOne _ -> "";
        };
    }

    /// What goes for good with it: "four tellings and two 1:1s"; empty where nothing does.
    public String whenPurged(Kept thing) {
        return switch (thing) {
            case Person person -> Wording.list(betweenUs(person.id()));
            case Entry entry -> {
                int told = journal.tellingsOf(entry.id()).size();
                yield told == 0 ? "" : Wording.count(told, "telling", "tellings");
            }
            case Priority _, Metric _, Ladder _, Episode _, Expectation _, Question _, Feedback _, Telling _ -> "";
            case Testimonial _, Season _, NamedView _, Profile _, Snooze _, LensChoice _, BlockEdit _ -> "";
            case Batch _, Suggestion _, OneOnOne _ -> "";
        };
    }

    private String person(Person person) {
        var named = new ArrayList<>(betweenUs(person.id()));
        add(named, count(journal.testimonials(), one -> person.id().equals(one.person())), "testimonial");
        add(named, count(journal.priorities(), one -> person.id().equals(one.person())), "priority", "priorities");
        if (named.isEmpty()) {
            return "";
        }
        var name = person.shortName();
        return name + " is named in " + Wording.list(named) + ". They stay in the journal, but stand in no document and"
                + " count for nothing until you restore " + name + ".";
    }

    private List<String> betweenUs(Id<Person> person) {
        var between = new ArrayList<String>();
        add(between, count(journal.tellings(), one -> one.person().equals(person)), "telling");
        add(between, count(journal.episodes(), one -> one.person().equals(person)), "1:1");
        add(between, count(journal.expectations(), one -> one.person().equals(person)), "expectation");
        int said = count(journal.feedback(), one -> one.person().equals(person));
        add(between, said, "piece of feedback", "pieces of feedback");
        return between;
    }

    private String priority(Priority priority) {
        int serving = count(
                journal.entries(),
                entry -> entry.serves().stream()
                        .anyMatch(service -> service.priority().equals(priority.id())));
        return serving == 0
                ? ""
                : Wording.startUpper(Wording.count(serving, "entry serves it. It stays", "entries serve it. They stay"))
                        + ", and the tie comes back when you restore it.";
    }

    private String metric(Metric metric) {
        int claims = count(
                journal.entries(),
                entry -> entry.claims().stream().anyMatch(claim -> metric.id().equals(claim.metric())));
        int wanted = count(journal.priorities(), priority -> metric.id().equals(priority.metric()));
        var pointing = new ArrayList<String>();
        add(pointing, claims, "entry", "entries");
        add(pointing, wanted, "priority", "priorities");
        if (pointing.isEmpty()) {
            return "";
        }
        return Wording.startUpper(Wording.list(pointing))
                + (claims + wanted == 1 ? " points to it. It keeps" : " point to it. They keep")
                + " what is written there; the series and its readings come back when you restore it.";
    }

    private String ladder(Ladder ladder) {
        var criteria = new HashSet<Id<?>>();
        ladder.criteria().forEach(criterion -> criteria.add(criterion.id()));
        int seasons = count(journal.seasons(), season -> ladder.id().equals(season.ladder()));
        int entries = count(journal.entries(), entry -> entry.shows().stream().anyMatch(criteria::contains));
        var pointing = new ArrayList<String>();
        add(pointing, seasons, "season");
        add(pointing, entries, "entry", "entries");
        if (pointing.isEmpty()) {
            return "";
        }
        return Wording.startUpper(Wording.list(pointing)) + (seasons + entries == 1 ? " refers" : " refer")
                + " to it. The promotion case has no criteria until you restore it or choose another ladder.";
    }

    private String episode(Episode episode) {
        int told = count(journal.tellings(), telling -> episode.id().equals(telling.episode()));
        return told == 0
                ? ""
                : Wording.startUpper(Wording.count(told, "telling", "tellings"))
                        + (told == 1 ? " of it stays" : " of it stay") + ": what landed stays landed.";
    }

    private static void add(List<String> list, int count, String one) {
        add(list, count, one, one + "s");
    }

    private static void add(List<String> list, int count, String one, String many) {
        if (count > 0) {
            list.add(Wording.count(count, one, many));
        }
    }

    private static <T> int count(Collection<T> things, Predicate<T> that) {
        return (int) things.stream().filter(that).count();
    }
}
