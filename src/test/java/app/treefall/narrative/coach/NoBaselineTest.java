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
