package app.treefall.narrative.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.narrative.prose.Sentence.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The manual of sentences: what is written, and what it becomes.
class SentenceTest {

    private static final Narrator INES = new Narrator("Ines", Pronouns.SHE);
    private static final Narrator ROBIN = new Narrator("Robin", Pronouns.THEY);
    private static final Narrator ALEX = new Narrator("Alex", null);
    private static final Narrator NOBODY = new Narrator("", null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Cut checkout p95 from 1.8 s to 0.6 s          | Ines cut checkout p95 from 1.8 s to 0.6 s.
        Led the migration of billing.                 | Ines led the migration of billing.
        co-led the peak review                        | Ines co-led the peak review.
        Quietly rewrote the parser                    | Ines quietly rewrote the parser.
        Migrated 58 calls to the new key!             | Ines migrated 58 calls to the new key.
        I cut the pager noise in half                 | Ines cut the pager noise in half.
        I’ve handed over the refunds service          | Ines has handed over the refunds service.
        Was on call through peak                      | Ines was on call through peak.
        Wrote the runbook; two people have run it without me | Ines wrote the runbook; two people have run it without her.
        Rebuilt my own exporter                       | Ines rebuilt her own exporter.
        Did the last mile myself                      | Ines did the last mile herself.
        Reset `my_counter` in `I.java`                | Ines reset `my_counter` in `I.java`.
        Fixed the “I am a teapot” answer              | Ines fixed the “I am a teapot” answer.
        Put the docs at https://example.org/me/my     | Ines put the docs at https://example.org/me/my.
        Doubled I/O throughput                        | Ines doubled I/O throughput.
        Moved us-east-1 behind the proxy              | Ines moved us-east-1 behind the proxy.
        Taught our team to read traces                | Ines taught our team to read traces.
        Rolled out SSO, MFA etc.                      | Ines rolled out SSO, MFA etc.
        Asked: who owns this?                         | Ines asked: who owns this?
        Migration of billing to Stripe                | Ines: “Migration of billing to Stripe.”
        We shipped the new checkout                   | Ines: “We shipped the new checkout.”
        Fix login bug                                 | Ines: “Fix login bug.”
        Die Latenz halbiert                           | Ines: “Die Latenz halbiert.”
        Redujo la latencia a la mitad                 | Ines: “Redujo la latencia a la mitad.”
        遅延を半分にした                                | Ines: “遅延を半分にした.”
        API gateway hardening                         | Ines: “API gateway hardening.”
        Need a better cache                           | Ines: “Need a better cache.”
        Shipped                                       | Ines: “Shipped.”
        Showed her that I rank last                   | Ines: “Showed her that I rank last.”
        Phase I rollout, shipped by me                | Ines: “Phase I rollout, shipped by me.”
        """)
    void aHeadlineIsToldByName(String headline, String sentence) {
        assertEquals(
                sentence,
                Sentence.thirdPerson(Prose.of(headline), INES, Mention.NAME).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Cut it in half            | She cut it in half.        | They cut it in half.        | Alex cut it in half.
        Was first on the bridge   | She was first on the bridge. | They were first on the bridge. | Alex was first on the bridge.
        I am the owner of refunds | She is the owner of refunds. | They are the owner of refunds. | Alex is the owner of refunds.
        I own refunds             | She owns refunds.          | They own refunds.           | Alex owns refunds.
        Told Jo that I had it     | She told Jo that she had it. | They told Jo that they had it. | Alex told Jo that Alex had it.
        Built my exporter         | She built her exporter.    | They built their exporter.  | Alex built Alex’s exporter.
        """)
    void aPronounBringsItsVerb(String headline, String she, String they, String name) {
        assertEquals(
                she,
                Sentence.thirdPerson(Prose.of(headline), INES, Mention.PRONOUN).text());
        assertEquals(
                they,
                Sentence.thirdPerson(Prose.of(headline), ROBIN, Mention.PRONOUN).text());
        assertEquals(
                name,
                Sentence.thirdPerson(Prose.of(headline), ALEX, Mention.PRONOUN).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Cut pages in half        | I cut pages in half.
        I cut pages in half.     | I cut pages in half.
        Migration to X           | Migration to X.
        Quietly rewrote it       | I quietly rewrote it.
        Ça marche                | Ça marche.
        """)
    void inTheFirstPersonOnlyAVerbGetsASubject(String headline, String sentence) {
        assertEquals(sentence, Sentence.firstPerson(Prose.of(headline)).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Learned how banks score a retry. Now we retry only what can succeed. | She learned how banks score a retry. Now we retry only what can succeed.
        I set 200 pages beside it and switched off 31 alerts.  | She set 200 pages beside it and switched off 31 alerts.
        I never answered, and my replies stayed drafts.  | She never answered, and her replies stayed drafts.
        I also wrote the guide.                    | She also wrote the guide.
        I know the bank, so I called them.         | She knows the bank, so she called them.
        Shared caches were split by tenant.        | Shared caches were split by tenant.
        Dropped packets are now counted.           | Dropped packets are now counted.
        Jonas asked me; I said no.                 | Jonas asked her; she said no.
        She asked before I said it.                | “She asked before I said it.”
        I grok it.                                 | “I grok it.”
        “I want this,” said Daniel.                | “I want this,” said Daniel.
        Ich habe den Dienst mit dem Team gebaut.   | “Ich habe den Dienst mit dem Team gebaut.”
        Used e.g. Redis. Then measured.            | She used e.g. Redis. Then measured.
        It cost 1.5 ms. Version 2.0 shipped.       | It cost 1.5 ms. Version 2.0 shipped.
        I’m sure it held…                          | She is sure it held…
        """)
    void whatWasDoneIsTurnedWhereThatIsCertain(String action, String told) {
        assertEquals(
                told,
                Sentence.thirdPersonOf(Prose.of(action), INES).stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Cut it in half              | Cut it in half.
        Wrote it without me         | “Wrote it without me.”
        We shipped it               | We shipped it.
        """)
    void withoutANameNothingIsGuessed(String headline, String sentence) {
        assertEquals(
                sentence,
                Sentence.thirdPerson(Prose.of(headline), NOBODY, Mention.NAME).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Wrote it; two ran it without me | Wrote it; two ran it without her.
        Migration of billing            | Migration of billing.
        What only I knew                | What only she knew.
        Better than mine                | Better than hers.
        """)
    void aLineOfItsOwnHasNoSubject(String headline, String line) {
        assertEquals(line, Sentence.subjectless(Prose.of(headline), INES).text());
    }
}
