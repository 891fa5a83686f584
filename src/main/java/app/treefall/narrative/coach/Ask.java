package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question an entry of its kind can still answer. Guidance, never a duty: a headline and a day are an entry.
public sealed interface Ask {

    /// Words, a number, evidence or a priority.
    record Of(Part part) implements Ask {}

    /// What came of a learning.
    record Outcome() implements Ask {}

    /// The day a thread is expected to pay off.
    record PayOff() implements Ask {}

    /// My guess whether this person knows of it.
    record Guess(Id<Person> person) implements Ask {}

    /// What was not answered yet, in the order of the page.
    ///
    /// @param boss who should know of it; null when nobody is named
    static List<Ask> leftIn(Entry entry, @Nullable Id<Person> boss) {
        var left = new ArrayList<Ask>();
        for (var part : partsOf(entry.kindName())) {
            if (!isAnswered(part, entry)) {
                left.add(new Of(part));
            }
        }
        switch (entry.kind()) {
            case Kind.Learning learning when learning.outcome() == null -> left.add(new Outcome());
            case Kind.Thread thread when thread.isOpen() && thread.payOff() == null -> left.add(new PayOff());
            case Kind.Win _, Kind.Prevention _, Kind.Learning _, Kind.Setback _, Kind.Thread _ -> {}
        }
        if (!entry.isPrivate()) {
            add(left, Part.EVIDENCE, entry);
            add(left, Part.SERVES, entry);
            boolean guessed = entry.predictions().stream()
                    .anyMatch(guess -> guess.person().equals(boss));
            if (boss != null && !guessed) {
                left.add(new Guess(boss));
            }
        }
        return List.copyOf(left);
    }

    private static List<Part> partsOf(Kind.Name kind) {
        return switch (kind) {
            case WIN -> List.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.RESULT, Part.CLAIMS);
            case PREVENTION ->
                List.of(Part.STAKES, Part.ACTION, Part.WOULD_HAVE, Part.HOW_WE_KNOW, Part.EXPOSED, Part.HELD);
            case LEARNING -> List.of(Part.STAKES, Part.ACTION, Part.WORTH);
            case SETBACK ->
                List.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.RESULT, Part.WHAT_CHANGED, Part.PROOF);
            case THREAD -> List.of(Part.STAKES, Part.CHALLENGE, Part.ACTION, Part.NEXT_STEP);
        };
    }

    private static void add(List<Ask> left, Part part, Entry entry) {
        if (!isAnswered(part, entry)) {
            left.add(new Of(part));
        }
    }

    private static boolean isAnswered(Part part, Entry entry) {
        return switch (part) {
            case CLAIMS -> !entry.claims().isEmpty();
            case EVIDENCE -> !entry.evidence().isEmpty();
            case SERVES -> !entry.serves().isEmpty();
            case HEADLINE,
                    STAKES,
                    CHALLENGE,
                    ACTION,
                    RESULT,
                    WOULD_HAVE,
                    HOW_WE_KNOW,
                    EXPOSED,
                    HELD,
                    WORTH,
                    WHAT_CHANGED,
                    PROOF,
                    NEXT_STEP -> part.wordsOf(entry).hasWords();
        };
    }
}
