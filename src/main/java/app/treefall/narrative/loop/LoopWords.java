package app.treefall.narrative.loop;

import app.treefall.domain.Feedback;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.BriefPart;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Short friendly messages to copy: calling a question to mind, telling them what changed, thanking them.
public final class LoopWords {

    private LoopWords() {}

    /// For somebody who has not answered yet.
    public static Prose reminder(Card card, LocalDate today) {
        var person = card.person();
        var asked = card.feedback().asked();
        var when = asked == null ? "some time ago" : "on " + Wording.day(asked, today);
        boolean soft = person != null && person.attention().hesitant();
        var end = soft
                ? " There is no hurry, and the smallest thing that comes to mind is enough."
                : " One sentence is enough, and it may be a hard one.";
        return Prose.of(
                hello(person) + when + " I asked you: " + quoted(card.feedback().question()) + end + " Thank you.");
    }

    /// What they said, what came of it, and whether they see it too. Praise is answered with thanks. Made of
    /// nothing that this person must not meet; empty when they are not in the journal.
    public static Prose report(Snapshot journal, Id<Feedback> id, LocalDate today) {
        var whole = journal.find(id);
        if (whole == null || journal.find(whole.person()) == null) {
            return Prose.NONE;
        }
        var part = BriefPart.of(journal, whole.person(), today);
        var permitted = Gate.forPerson(part, whole.person()).journal();
        var feedback = permitted.find(id);
        return feedback == null ? Prose.NONE : report(permitted, feedback, today);
    }

    private static Prose report(Snapshot permitted, Feedback feedback, LocalDate today) {
        var received = feedback.received();
        var said = hello(permitted.find(feedback.person()))
                + (received == null ? "you said: " : "on " + Wording.day(received, today) + " you said: ")
                + quoted(feedback.words());
        if (feedback.tone() == Feedback.Tone.PRAISE) {
            return Prose.of(said + " It is good to know. Thank you.");
        }
        var changed = new StringBuilder();
        for (var entry : feedback.actedIn()) {
            var known = permitted.find(entry);
            if (known != null) {
                changed.append(' ').append(Sentence.firstPerson(known).text().strip());
            }
        }
        if (changed.isEmpty() && feedback.plan().hasWords()) {
            changed.append(" This is what I do about it: ").append(oneLine(feedback.plan()));
        }
        return Prose.of(said + stopped(changed.toString()) + " Do you see a difference?");
    }

    private static String stopped(String words) {
        return words.isEmpty() || words.matches("(?s).*[.!?…]$") ? words : words + ".";
    }

    private static String hello(@Nullable Person person) {
        return person == null ? "" : person.shortName() + ", ";
    }

    private static String quoted(Prose words) {
        return "“" + oneLine(words) + "”";
    }

    private static String oneLine(Prose words) {
        return words.text().strip().replaceAll("\\s+", " ");
    }
}
