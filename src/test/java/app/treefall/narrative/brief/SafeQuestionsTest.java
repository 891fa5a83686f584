package app.treefall.narrative.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Entry;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.SafeQuestions.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final Person PEER = Person.named(Prose.of("Hugo Lind"), Person.Relation.PEER);

    private final List<Kept> things = new ArrayList<>(List.of(PEER));

    @Test
    void threeAreOfferedAboutTheTopic() {
        var offered = suggest(PEER, new Subject.Topic(Prose.of("the wallet page")));

        assertEquals(3, offered.size());
        assertTrue(offered.stream().allMatch(words -> words.contains("the wallet page")), offered.toString());
    }

    @Test
    void anEntryIsNamedByItsHeadlineInQuotationMarks() {
        var entry = Entry.jotted(Prose.of("Cut checkout p95 from 1.8 s to 0.6 s."), TODAY);

        var offered = suggest(PEER, new Subject.Of(entry));

        assertTrue(offered.getFirst().contains("“Cut checkout p95 from 1.8 s to 0.6 s”"), offered.getFirst());
    }

    @Test
    void whoHesitatesIsAskedSoftly() {
        var shy = withAttention(true);

        var plain = suggest(PEER, new Subject.Nothing());
        var soft = suggest(shy, new Subject.Nothing());

        assertEquals(3, soft.size());
        assertTrue(soft.stream().noneMatch(plain::contains));
    }

    @Test
    void whatWasAskedLatelyGivesWayToWhatWasNot() {
        var first = suggest(PEER, new Subject.Nothing());
        first.forEach(words -> things.add(Feedback.asking(PEER.id(), Prose.NONE, Prose.of(words), TODAY.minusDays(7))));

        var then = suggest(PEER, new Subject.Nothing());

        assertEquals(3, then.size());
        assertTrue(then.stream().noneMatch(first::contains));
    }

    @Test
    void onlyThoseWhoDecideAreAskedAboutTheDecision() {
        var offered = suggest(PEER, new Subject.Nothing());

        assertFalse(offered.stream().anyMatch(words -> words.contains("put me forward")));
    }

    @Test
    void aSubjectTooLongForAQuestionIsLeftOut() {
        var offered = suggest(PEER, new Subject.Topic(Prose.of("word ".repeat(30))));

        assertEquals(suggest(PEER, new Subject.Nothing()), offered);
    }

    private static Person withAttention(boolean hesitant) {
        return new Person(
                PEER.id(),
                PEER.name(),
                PEER.handle(),
                null,
                PEER.relation(),
                Prose.NONE,
                false,
                new Person.Attention(Prose.NONE, Prose.NONE, List.of(), List.of(), hesitant),
                null,
                Prose.NONE);
    }

    private List<String> suggest(Person person, Subject subject) {
        return SafeQuestions.suggest(Snapshot.ofValues(things), person, subject, TODAY).stream()
                .map(Prose::text)
                .toList();
    }
}
