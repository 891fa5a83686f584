package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.domain.Change;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.ImpactClaim.Certainty;
import app.treefall.domain.Kind.Prevention;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rules that look at what is there and what is not. They hold in every language.
class StructureRulesTest {

    private static final Prose SOME = Prose.of("Kunden warteten zu lange.");
    private static final Evidence LINK =
            new Evidence.Link(Prose.of("page"), Prose.of("https://wiki.marlow.example/page"));

    @Test
    void itNamesTheNumberAndWhatWouldDo() {
        var entry = Examples.with(
                Part.ACTION,
                "I replayed a day of real baskets before reading the code.",
                draft -> draft.claims(List.of(total(Certainty.ESTIMATED, "5,600 baskets at €8.20"))));

        assertEquals(
                "€46k is a good number that nobody can check. The replay report would do.",
                Examples.words(new NothingToCheck(), entry));
        assertEquals(
                "Nobody can check this yet. What would show it?",
                Examples.words(
                        new NothingToCheck(), story("x", "", "I built it.", "").finished()));
    }

    @Test
    void itAsksWhosePriorityItMayServe() {
        var rule = new ServesNoPriority();

        assertEquals(
                "It serves no priority yet. Does it guard one of Daniel’s?",
                Examples.words(rule, jotted().kind(Prevention.BLANK).finished()));
        assertInstanceOf(
                Mend.ChoosePriority.class,
                rule.on(Told.of(jotted().finished()), Examples.AUDIENCE)
                        .getFirst()
                        .mend());
        assertEquals(List.of(), rule.on(Told.of(jotted().finished()), Audience.NOBODY));
    }

    private static EntryDraft jotted() {
        return EntryDraft.blank(Examples.DAY).headline(Prose.of("Moved billing"));
    }

    private static EntryDraft story(String stakes, String challenge, String action, String result) {
        return jotted().story(new Story(Prose.of(stakes), Prose.of(challenge), Prose.of(action), Prose.of(result)));
    }

    private static ImpactClaim total(Certainty certainty, String source) {
        return claim(null, certainty, source);
    }

    private static ImpactClaim claim(@Nullable Id<Metric> metric, Certainty certainty, String source) {
        return new ImpactClaim(
                Prose.of("it"),
                metric,
                new Change.Total(Quantity.of("46000", "€")),
                null,
                Prose.NONE,
                certainty,
                Prose.of(source),
                70);
    }
}
