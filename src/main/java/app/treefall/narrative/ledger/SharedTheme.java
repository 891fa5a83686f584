package app.treefall.narrative.ledger;

import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// The same criticism from two people or more: it is less likely to be a matter of taste.
///
/// @param feedback in the order they were written down
/// @param sentence names who, and what they spoke of
public record SharedTheme(Prose theme, List<Feedback> feedback, Prose sentence) {

    public SharedTheme {
        feedback = List.copyOf(feedback);
    }

    /// Whether they wait for an answer to it.
    public boolean isOpen() {
        return feedback.stream().anyMatch(one -> one.stage().compareTo(Feedback.Stage.TOLD_THEM) < 0);
    }

    /// By the first of each that was written down.
    public static List<SharedTheme> in(Snapshot journal) {
        var byTheme = new LinkedHashMap<String, List<Feedback>>();
        for (var feedback : journal.feedback()) {
            if (feedback.tone() == Feedback.Tone.CONSTRUCTIVE
                    && feedback.theme().hasWords()) {
                byTheme.computeIfAbsent(Handles.folded(feedback.theme().text().strip()), _ -> new ArrayList<>())
                        .add(feedback);
            }
        }
        var shared = new ArrayList<SharedTheme>();
        byTheme.values().forEach(same -> addShared(journal, same, shared));
        return List.copyOf(shared);
    }

    private static void addShared(Snapshot journal, List<Feedback> same, List<SharedTheme> shared) {
        var people = new LinkedHashMap<Id<Person>, String>();
        for (var feedback : same) {
            var person = journal.find(feedback.person());
            if (person != null && !person.shortName().isEmpty()) {
                people.put(person.id(), person.shortName());
            }
        }
        if (people.size() > 1) {
            var theme = same.getFirst().theme();
            var names = List.copyOf(new LinkedHashSet<>(people.values()));
            var who = names.size() == people.size() ? Wording.list(names) : Wording.count(people.size()) + " people";
            var sentence = Wording.startUpper(who) + (people.size() == 2 ? " both" : " all") + " spoke of "
                    + Speech.quoted(theme) + ".";
            shared.add(new SharedTheme(theme, same, Prose.of(sentence)));
        }
    }
}
