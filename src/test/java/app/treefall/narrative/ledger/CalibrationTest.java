package app.treefall.narrative.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prediction;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was believed twenty days ago, against what the tellings show today.
class CalibrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final LocalDate THEN = TODAY.minusDays(20);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
        KNOWS_WHY_IT_MATTERS | ##                                  | UNHEARD    | NOT_SHOWN
        KNOWS_WHY_IT_MATTERS | 9 -                                 | TOLD       | NOT_SHOWN
        KNOWS_WHY_IT_MATTERS | 9 understood                        | TOLD       | NOT_SHOWN
        KNOWS_WHY_IT_MATTERS | 9 not_yet                           | TOLD       | TOO_MUCH
        KNOWS_WHY_IT_MATTERS | 9 misunderstood Twice               | TOLD       | TOO_MUCH
        KNOWS_WHY_IT_MATTERS | 9 understood Half                   | UNDERSTOOD | RIGHT
        KNOWS_WHY_IT_MATTERS | 30 repeated_upward Half             | REPEATED   | RIGHT
        KNOWS_WHY_IT_MATTERS | 30 misunderstood X ; 9 understood Y | UNDERSTOOD | RIGHT
        KNOWS_OF_IT          | ##                                  | UNHEARD    | NOT_SHOWN
        KNOWS_OF_IT          | 9 -                                 | TOLD       | RIGHT
        KNOWS_OF_IT          | 9 not_yet                           | TOLD       | RIGHT
        KNOWS_OF_IT          | 9 understood Half                   | UNDERSTOOD | RIGHT
        KNOWS_OF_IT          | 20 understood Half                  | UNDERSTOOD | TOO_LITTLE
        DOES_NOT_KNOW        | ##                                  | UNHEARD    | RIGHT
        DOES_NOT_KNOW        | 9 understood Half                   | UNDERSTOOD | RIGHT
        DOES_NOT_KNOW        | 20 -                                | TOLD       | TOO_LITTLE
        DOES_NOT_KNOW        | 30 understood Half                  | UNDERSTOOD | TOO_LITTLE
        """)
    void aBeliefIsSetAgainstTheEvidence(
            Prediction.Answer answer, String tellings, Visibility evidence, Calibration.Verdict verdict) {
        var entry = predicted(answer).finished();
        var belief = calibration(entry, tellings).beliefs().getFirst();
        assertEquals(evidence, belief.evidence());
        assertEquals(verdict, belief.verdict());
    }

    @Test
    void theLastPredictionCountsAndWhatIsPrivateDoesNot() {
        var draft = predicted(Prediction.Answer.KNOWS_WHY_IT_MATTERS);
        var entry = draft.predictions(List.of(
                        new Prediction(THEN, BOSS.id(), Prediction.Answer.KNOWS_WHY_IT_MATTERS),
                        new Prediction(TODAY.minusDays(5), BOSS.id(), Prediction.Answer.DOES_NOT_KNOW)))
                .finished();
        assertEquals(1, calibration(entry, "").count(Prediction.Answer.DOES_NOT_KNOW, Visibility.UNHEARD));
        var hidden = entry.toDraft().confidentiality(Confidentiality.PRIVATE).finished();
        assertTrue(calibration(hidden, "").beliefs().isEmpty());
    }

    @Test
    void itSaysHowManyOfTheBeliefsAreShown() {
        var entry = predicted(Prediction.Answer.KNOWS_WHY_IT_MATTERS).finished();
        var calibration = calibration(entry, "9 understood Half");
        assertEquals(1, calibration.believedUnderstood());
        assertEquals(1, calibration.shownUnderstood());
        assertEquals(0, calibration(entry, "9 not_yet").shownUnderstood());
    }

    private static Calibration calibration(Entry entry, String tellings) {
        var things = new ArrayList<Kept>(List.of(BOSS, entry));
        things.addAll(Tellings.of(tellings, entry, BOSS, TODAY));
        return Ledger.of(Snapshot.ofValues(things), TODAY).calibration(BOSS.id(), null);
    }

    private static EntryDraft predicted(Prediction.Answer answer) {
        return EntryDraft.blank(THEN)
                .headline(Prose.of("Cut it in half"))
                .predictions(List.of(new Prediction(THEN, BOSS.id(), answer)));
    }
}
