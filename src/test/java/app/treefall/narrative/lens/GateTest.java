package app.treefall.narrative.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Visibility;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.ledger.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

    @ParameterizedTest
    @EnumSource(Lens.class)
    void aPrivateEntryPassesNoLensAndAManagerOnlyOneOnlyTheManagers(Lens lens) {
        var journal = Gate.forLens(SmallSeason.journal(), lens).journal();
        assertNull(journal.find(SmallSeason.SECRET));
        assertEquals(lens == Lens.MANAGER, journal.find(SmallSeason.SALARY) != null);
        assertTrue(journal.tellingsOf(SmallSeason.SECRET).isEmpty());
        assertTrue(journal.profile().redactions().isEmpty());
    }

    @Test
    void theWordsGoAndTheEvidenceStays() {
        var journal = Gate.forLens(SmallSeason.journal(), Lens.COMMITTEE).journal();
        assertTrue(
                journal.tellings().stream().allMatch(telling -> telling.words().isBlank()));
        var ledger = Ledger.of(journal, SmallSeason.TODAY);
        assertEquals(
                Visibility.REPEATED,
                ledger.standing(SmallSeason.CHURN, SmallSeason.JO).visibility());
    }

    @Test
    void theirOwnWordsMayBeShownToThem() {
        var journal = Gate.forPerson(SmallSeason.journal(), SmallSeason.LEA).journal();
        assertTrue(journal.tellingsOf(SmallSeason.CHURN).stream()
                .anyMatch(telling -> telling.words().hasWords()));
        assertNotNull(journal.find(SmallSeason.SALARY));
        assertEquals(1, Gate.forPerson(SmallSeason.journal(), SmallSeason.LEA).withheld());
        assertEquals(2, Gate.forPerson(SmallSeason.journal(), SmallSeason.OMAR).withheld());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ACME launch            | The [x] launch
        acme’s launch              | [x]’s launch
        https://acme.example/acme_db | https://[x].example/[x]_db
        acmeology and Pacme stay   | acmeology and Pacme stay
        Project  Falcon landed     | Kestrel landed
        Falcon alone stays         | Falcon alone stays
        über-Zoë said              | über-the client said
        C++ is fine                | C++ is fine
        a+b                        | sum
        Two kestrels and kestrelling | Two birds and birds
        A kestrel’s view of kestrel4 | A birds’s view of kestrel4
        """)
    void wholeWordsInAnyCaseAreReplaced(String written, String permitted) {
        var words = RedactedWords.of(List.of(
                rule("Acme", "[x]"),
                rule("project falcon", "Kestrel"),
                rule("Zoe\u0308", "the client"),
                rule("a+b", "sum"),
                rule("kestrel*", "birds"),
                rule("*", "never"),
                rule("  ", "never")));
        assertEquals(permitted, words.replacedIn(Prose.of(written)).text());
    }

    private static Profile.Redaction rule(String word, String replacement) {
        return new Profile.Redaction(Prose.of(word), Prose.of(replacement));
    }
}
