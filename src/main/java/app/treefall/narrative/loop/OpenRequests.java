package app.treefall.narrative.loop;

import app.treefall.domain.Feedback;
import app.treefall.domain.Handles;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody was asked and has not answered. Which of these a remark answers, if any, its owner says: somebody who
/// owes an answer says other things too.
public final class OpenRequests {

    private OpenRequests() {}

    /// Asked first, first.
    public static List<Feedback> of(Snapshot journal, Id<Person> person) {
        return journal.feedback().stream()
                .filter(feedback -> feedback.person().equals(person) && isOpen(feedback))
                .toList();
    }

    /// The one that asked this very question; null when none did.
    public static @Nullable Feedback asking(Snapshot journal, Id<Person> person, Prose question) {
        var asked = folded(question);
        return asked.isEmpty()
                ? null
                : of(journal, person).stream()
                        .filter(feedback -> folded(feedback.question()).equals(asked))
                        .findFirst()
                        .orElse(null);
    }

    /// Whether it still waits for their words.
    public static boolean isOpen(Feedback feedback) {
        return feedback.asked() != null && feedback.stage() == Feedback.Stage.ASKED;
    }

    /// As far as case, accents and spaces go it may be another.
    private static String folded(Prose words) {
        return Handles.folded(words.text().strip()).replaceAll("\\s+", " ");
    }
}
