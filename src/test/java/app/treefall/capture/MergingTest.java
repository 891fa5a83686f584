package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Service;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a line adds to an entry that tells the same.
class MergingTest {

    private static final Entry PAYMENTS = entry("Cut failed card payments 4.9% -> 3.1% #payments @tomas 2026-11-17");

    @Test
    void whatTheEntryHasAlreadyIsNotAddedTwice() {
        assertEquals(PAYMENTS, merged("Cut failed card payments from 4.9% to 3.1% #Payments @tomas_riedel"));
    }

    @Test
    void newNumbersPeopleTagsAndPrioritiesAreAdded() {
        var after = merged("Cut failed card payments, saved $30k/yr #api @lena ^cost");

        assertEquals(List.of(Prose.of("payments"), Prose.of("API")), after.tags());
        assertEquals(
                List.of(World.TOMAS.id(), World.LENA.id()),
                after.contribution().credits().stream()
                        .map(Contribution.Credit::person)
                        .toList());
        assertEquals(
                List.of(World.COST.id()),
                after.serves().stream().map(Service::priority).toList());
        assertEquals(2, after.claims().size());
        assertEquals("per year", after.claims().getLast().period().text());
    }

    @Test
    void theHeadlineTheDayAndTheKindStay() {
        var after = merged("prevented: Cut the failed card payments yesterday");

        assertEquals(PAYMENTS, after);
    }

    @Test
    void wordsTheHeadlineDoesNotHaveGoToTheCandidNote() {
        var after = merged("Cut failed card payments for the German shop");

        assertEquals(
                "Cut failed card payments for the German shop",
                after.candidNote().text());
        assertEquals(after, merged("Cut failed card payments for the German shop", after));
    }

    @Test
    void aNumberThatIsThereGainsWhatNobodyHadSaidOfIt() {
        var bare = entry("Automated invoices, $30k");

        var after = merged("Automated invoices, saved about $30k/yr", bare);

        assertEquals(1, after.claims().size());
        assertEquals("per year", after.claims().getFirst().period().text());
    }

    @Test
    void theSameNumbersOfSomethingElseAreSomethingElse() {
        var p95 = entry("Cut p95 1.8s -> 0.6s");

        assertEquals(2, merged("Cut p99 1.8s -> 0.6s", p95).claims().size());
    }

    @Test
    void anotherProjectBecomesATag() {
        var wallet = entry("Shipped the passes #wallet");

        var after = merged("Shipped the passes #apple_pay", wallet);

        assertEquals("Wallet", after.project().text());
        assertEquals(List.of(Prose.of("Apple Pay")), after.tags());
    }

    @Test
    void theStricterConfidentialityHolds() {
        assertEquals(
                Confidentiality.PRIVATE,
                merged("Cut failed card payments !private").confidentiality());
        var hidden = PAYMENTS.toDraft().confidentiality(Confidentiality.PRIVATE).finished();
        assertEquals(
                Confidentiality.PRIVATE,
                merged("Cut failed card payments !manager", hidden).confidentiality());
    }

    private static Entry merged(String line) {
        return merged(line, PAYMENTS);
    }

    private static Entry merged(String line, Entry into) {
        return read(line).toEntry(World.TODAY).mergedInto(into);
    }

    private static Entry entry(String line) {
        return read(line).toEntry(World.TODAY).entry();
    }

    private static Reading read(String line) {
        return Capture.read(line, World.KNOWN, World.TODAY, Locale.US);
    }
}
