package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoBaselineTest {

    private final Rule rule = new NoBaseline();

    @Test
    void aNumberWithoutWhatItWasIsAskedAbout() {
        Examples.speaksAt(rule, """
            HEADLINE | Reduced the checkout to [0.6 s] for everybody
            HEADLINE | Cut the cost of the warehouse by [40%]
            RESULT | The build went down to [8 minutes] on the new machines.
            RESULT | It made the page [30% faster] for all customers.
            RESULT | The change brought the error rate to [0.2%] within a week.
            RESULT | We see a [15% increase] in the orders that are finished.
            ACTION | I cut the deployment to [12 minutes] with a cache.
            RESULT | The image shrank to [90 MB] after that.
            RESULT | Turnaround dropped by [70%] in the first month.
            RESULT | The tests take [50% less] time on every branch.
            RESULT | The wait for a review fell to [2 days] for the team.\
            """.replace("[30% faster]", "[30%] faster")
                .replace("[15% increase]", "[15%] increase")
                .replace("[50% less]", "[50%] less"));
    }

    @Test
    void aNumberThatCanBeWeighedIsLeftAlone() {
        Examples.staysSilentOn(rule, """
            HEADLINE | Cut checkout p95 from 1.8 s to 0.6 s
            HEADLINE | Stopped a price release that undercharged VAT on 2% of baskets
            HEADLINE | Cut the wallet design to one page; agreed in 25 minutes
            RESULT | The build went down to 8 minutes from a quarter of an hour.
            RESULT | Pages fell to 4 a week, from 9.
            RESULT | It is 40% of what it was before the change.
            RESULT | 63.4% of the customers bought, against 61.8% on the old one.
            RESULT | They recovered the service in eleven minutes.
            RESULT | The alarm comes within 2 minutes now.
            RESULT | Turnaround is 9 h instead of 76 h.
            RESULT | The report says "cut to 5 s" and nobody has read it.
            RESULT | Die Wartezeit sank um 40% und wir haben nicht mehr gewartet.
            ACTION | I moved the meeting to 3 in the afternoon for the team.
            RESULT | The load grew to 4 times last year's, which was 1,000 a minute.\
            """);
    }

    @Test
    void aClaimByAnAmountAsksForItsStart() {
        assertEquals(
                "12% of what? Say what it was before.",
                Examples.words(rule, claiming(new Change.By(Quantity.of("12", "%")), null)));
        assertEquals(
                "From what? Say what it was before.",
                Examples.words(rule, claiming(new Change.By(Quantity.of("-3", "incidents")), null)));
        assertEquals(
                "90% of what? Say the whole it is part of.",
                Examples.words(rule, claiming(new Change.Total(Quantity.of("90", "%")), null)));
    }

    @Test
    void aClaimOfAMetricHasItsStartInTheReadings() {
        var entry = claiming(new Change.By(Quantity.of("12", "%")), Id.fresh());

        assertTrue(rule.on(Told.of(entry), Examples.AUDIENCE).isEmpty());
    }

    @Test
    void anAmountInAllNeedsNoStart() {
        var entry = claiming(new Change.Total(Quantity.of("46000", "€")), null);

        assertTrue(rule.on(Told.of(entry), Examples.AUDIENCE).isEmpty());
    }

    @Test
    void theTextMayBeShortWhereTheClaimHasBothEnds() {
        var claim = new ImpactClaim(
                Prose.of("p95"),
                null,
                new Change.FromTo(Quantity.of("1.8", "s"), Quantity.of("0.6", "s")),
                null,
                Prose.NONE,
                ImpactClaim.Certainty.MEASURED,
                Prose.NONE,
                null);
        var entry = Examples.with(
                Part.HEADLINE, "Reduced the checkout to 0.6 s for everybody", draft -> draft.claims(List.of(claim)));

        assertTrue(rule.on(Told.of(entry), Examples.AUDIENCE).isEmpty());
    }

    private static Entry claiming(Change change, @Nullable Id<Metric> metric) {
        var claim = new ImpactClaim(
                Prose.of("it"), metric, change, null, Prose.NONE, ImpactClaim.Certainty.MEASURED, Prose.NONE, null);
        return Examples.complete().claims(List.of(claim)).finished();
    }
}
