package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.sample.SampleJournal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachTest {

    private final Snapshot sample = Snapshot.ofValues(SampleJournal.things(SampleJournal.WRITTEN_ON));
    private final Audience audience = Audience.of(sample);

    @Test
    void theVatReleaseHasTheFourRemarksOfThePicture() {
        var remarks = Coach.remarks(entry("Stopped a price release"), audience);

        assertEquals("""
            Who agreed to hold it? If it was your call, say “I”.
              Use “I asked Tomás to hold it”
            Daniel may not know OSS. Spell it out once.
              One Stop Shop VAT return
            €46k is a good number that nobody can check. The replay report would do.
              Attach evidence
            It serves no priority yet. Does it guard one of Daniel’s or Priya’s?
              Choose a priority
            """, written(remarks));
        assertEquals(
                List.of(Part.ACTION, Part.WOULD_HAVE, Part.EVIDENCE, Part.SERVES),
                remarks.stream().map(remark -> remark.place().part()).toList());
    }

    @Test
    void itsStrengthIsThatOfThePicture() {
        var strength = Strength.of(entry("Stopped a price release"), sample);

        assertEquals(68, strength.score());
        assertEquals(38, strength.spokenSeconds());
        assertEquals(
                List.of(
                        "The stakes come first.",
                        "The number says it is an estimate.",
                        "Tomás has his share of the credit."),
                strength.reasons().stream().map(reason -> reason.words().text()).toList());
    }

    @Test
    void failedCardPaymentsIsAStrongEntry() {
        var reading = Coach.read(entry("Cut failed card payments"), audience);

        assertEquals(92, reading.strength().score());
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void overTheSampleStrengthTellsThinFromFull() {
        assertEquals(100, score("Cut checkout p95"));
        assertEquals(36, score("Rewrote the hiring exercise"));
        assertEquals(44, score("Learned to read the order margin"));
        assertEquals(56, score("Paired Lena"));
    }

    @Test
    void aSilencedRuleSaysNothingAndTakesNothing() {
        var entry = entry("Stopped a price release");
        var silenced = entry.toDraft()
                .silenced(List.of(new Entry.Silenced(Prose.of("nothing-to-check"))))
                .finished();

        assertEquals(3, Coach.remarks(silenced, audience).size());
        assertEquals(78, Coach.read(silenced, audience).strength().score());
    }

    @Test
    void aHeadlineAloneHasMuchBeforeIt() {
        var jotted = Entry.jotted(Prose.of("Moved billing"), SampleJournal.WRITTEN_ON);

        assertEquals(
                List.of("no-stakes", "no-own-action", "activity", "serves-nothing"),
                Coach.remarks(jotted, audience).stream().map(Remark::rule).toList());
        assertEquals(18, Coach.read(jotted, audience).strength().score());
    }

    @Test
    void rulesThatOnlyKnowEnglishAreSilentOnGerman() {
        var german = Examples.with(
                Part.ACTION, "Wir haben den Dienst umgezogen; das wurde signifikant robust gemacht, WIP.");

        assertEquals(
                List.of("nothing-to-check", "serves-nothing"),
                Coach.remarks(
                                german.toDraft()
                                        .headline(Prose.of("Dienst umgezogen"))
                                        .finished(),
                                Examples.AUDIENCE)
                        .stream()
                        .map(Remark::rule)
                        .toList());
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertEquals(15, new HashSet<>(Coach.rules()).size());
    }

    private int score(String headline) {
        return Coach.read(entry(headline), audience).strength().score();
    }

    private Entry entry(String headline) {
        return sample.entries().stream()
                .filter(entry -> entry.headline().text().startsWith(headline))
                .findFirst()
                .orElseThrow();
    }

    private static String written(List<Remark> remarks) {
        var text = new StringBuilder();
        for (var remark : remarks) {
            text.append(remark.words().text()).append('\n');
            if (remark.mend() != null) {
                text.append("  ").append(remark.mend().label().text()).append('\n');
            }
        }
        return text.toString();
    }
}
