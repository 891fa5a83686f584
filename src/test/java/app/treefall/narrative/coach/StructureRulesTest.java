package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.treefall.domain.Change;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.ImpactClaim.Certainty;
import app.treefall.domain.Kind;
import app.treefall.domain.Kind.Learning;
import app.treefall.domain.Kind.Prevention;
import app.treefall.domain.Metric;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rules that look at what is there and what is not. They hold in every language.
class StructureRulesTest {

    private static final Prose SOME = Prose.of("Kunden warteten zu lange.");
    private static final Evidence LINK =
            new Evidence.Link(Prose.of("page"), Prose.of("https://wiki.marlow.example/page"));

    @Test
    void noStakesAreAskedFor() {
        speaks(
                new NoStakes(),
                List.of(
                        jotted(),
                        jotted().kind(Learning.BLANK),
                        jotted().kind(Prevention.BLANK),
                        jotted().kind(Kind.Setback.BLANK),
                        jotted().kind(Kind.Thread.BLANK),
                        story(" ", "x", "x", "x"),
                        story("\n", "", "", ""),
                        story("", "Schwer.", "Ich habe es gebaut.", "Fertig."),
                        jotted().scope(Scope.SELF),
                        jotted().confidentiality(Confidentiality.MANAGER_ONLY)));
    }

    @Test
    void stakesInAnyLanguageAndPrivateEntriesAreLeftAlone() {
        silent(
                new NoStakes(),
                List.of(
                        Examples.complete(),
                        story("Kunden warteten.", "", "", ""),
                        story("顧客が待った", "", "", ""),
                        story("Les clients attendaient.", "", "", ""),
                        story("x", "", "", ""),
                        story("😀", "", "", ""),
                        story("Клиенты ждали.", "", "", ""),
                        story("1.8 s", "", "", ""),
                        jotted().confidentiality(Confidentiality.PRIVATE),
                        Examples.complete().kind(Learning.BLANK)));
    }

    @Test
    void workWithoutAnOutcomeIsAskedForOne() {
        speaks(
                new ActivityNotOutcome(),
                List.of(
                        jotted(),
                        story("x", "x", "I built it.", ""),
                        story("", "", "Ich habe es gebaut.", " "),
                        jotted().kind(Learning.BLANK),
                        jotted().kind(Prevention.BLANK),
                        jotted().kind(Kind.Setback.BLANK),
                        story("x", "", "x", "Shipped to production."),
                        story("x", "", "x", "Released on the same day."),
                        story("x", "", "x", "Done with the whole migration."),
                        jotted().evidence(List.of(LINK))));
    }

    @Test
    void anyOutcomeOfItsKindWillDo() {
        silent(
                new ActivityNotOutcome(),
                List.of(
                        Examples.complete(),
                        story("", "", "", "Die Kosten sanken."),
                        jotted().claims(List.of(total(Certainty.ESTIMATED, ""))),
                        jotted().kind(new Learning(null, SOME)),
                        jotted().kind(new Prevention(SOME, Prose.NONE, Prose.NONE, Prose.NONE)),
                        jotted().kind(new Prevention(Prose.NONE, Prose.NONE, Prose.NONE, SOME)),
                        jotted().kind(new Kind.Setback(SOME, Prose.NONE)),
                        jotted().kind(Kind.Thread.BLANK),
                        jotted().headline(Prose.of("Cut checkout p95 from 1.8 s to 0.6 s")),
                        jotted().confidentiality(Confidentiality.PRIVATE),
                        story("", "", "", "Shipped 14 days before the season began.")));
    }

    @Test
    void whatNobodyCanCheckIsAskedFor() {
        var rule = new NothingToCheck();
        speaks(
                rule,
                List.of(
                        claiming(total(Certainty.ESTIMATED, "5,600 baskets")),
                        claiming(total(Certainty.MEASURED, "")),
                        claiming(total(Certainty.TOLD_BY_SOMEONE, "Ruth")),
                        claiming(total(Certainty.ESTIMATED, "")),
                        claiming(total(Certainty.ESTIMATED, "a"), total(Certainty.TOLD_BY_SOMEONE, "b")),
                        story("x", "", "I built it.", ""),
                        story("", "", "", "It is fast."),
                        story("", "", "Ich habe es gebaut.", ""),
                        Examples.complete().kind(Learning.BLANK),
                        Examples.complete().kind(Prevention.BLANK)));
    }

    @Test
    void whatCanBeCheckedAndWhatWasOnlyJottedIsLeftAlone() {
        silent(
                new NothingToCheck(),
                List.of(
                        Examples.complete().evidence(List.of(LINK)),
                        jotted(),
                        claiming(total(Certainty.ESTIMATED, "")).evidence(List.of(LINK)),
                        claiming(total(Certainty.MEASURED, "dashboard")),
                        claiming(ofMetric(Id.fresh())),
                        claiming(total(Certainty.ESTIMATED, ""), ofMetric(Id.fresh())),
                        Examples.complete().evidence(List.of(new Evidence.Witness(Prose.NONE, Examples.TOMAS.id()))),
                        Examples.complete().evidence(List.of(new Evidence.SourcedNumber(SOME, SOME))),
                        Examples.complete().confidentiality(Confidentiality.PRIVATE),
                        Examples.complete().kind(Kind.Thread.BLANK)));
    }

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
    void workThatServesNobodysPriorityIsAskedAbout() {
        var rule = new ServesNoPriority();
        speaks(
                rule,
                List.of(
                        jotted(),
                        Examples.complete(),
                        jotted().kind(Learning.BLANK),
                        jotted().kind(Prevention.BLANK),
                        jotted().kind(Kind.Thread.BLANK),
                        jotted().scope(Scope.TEAM),
                        jotted().scope(Scope.CUSTOMERS),
                        jotted().confidentiality(Confidentiality.MANAGER_ONLY),
                        jotted().evidence(List.of(LINK)),
                        story("", "", "", "Schnell.")));
        assertEquals(
                "It serves no priority yet. Does it guard one of Daniel’s?",
                Examples.words(rule, jotted().kind(Prevention.BLANK).finished()));
        assertInstanceOf(
                Mend.ChoosePriority.class,
                rule.on(Told.of(jotted().finished()), Examples.AUDIENCE)
                        .getFirst()
                        .mend());
    }

    @Test
    void whatServesOneOrNeedNotIsLeftAlone() {
        var served = List.of(new Service(Examples.CALM.id(), Prose.NONE));
        silent(
                new ServesNoPriority(),
                List.of(
                        jotted().serves(served),
                        Examples.complete().serves(served),
                        jotted().kind(Kind.Setback.BLANK),
                        jotted().scope(Scope.SELF),
                        jotted().confidentiality(Confidentiality.PRIVATE),
                        jotted().kind(Learning.BLANK).serves(served),
                        jotted().kind(Prevention.BLANK).serves(served),
                        Examples.complete().kind(Kind.Setback.BLANK),
                        jotted().kind(Kind.Thread.BLANK).serves(served),
                        EntryDraft.blank(LocalDate.of(2020, 1, 1)).headline(Prose.of("Before there were priorities"))));
        assertEquals(List.of(), new ServesNoPriority().on(Told.of(jotted().finished()), Audience.NOBODY));
    }

    private static EntryDraft jotted() {
        return EntryDraft.blank(Examples.DAY).headline(Prose.of("Moved billing"));
    }

    private static EntryDraft story(String stakes, String challenge, String action, String result) {
        return jotted().story(new Story(Prose.of(stakes), Prose.of(challenge), Prose.of(action), Prose.of(result)));
    }

    private static EntryDraft claiming(ImpactClaim... claims) {
        return jotted().claims(List.of(claims));
    }

    private static ImpactClaim total(Certainty certainty, String source) {
        return claim(null, certainty, source);
    }

    private static ImpactClaim ofMetric(Id<Metric> metric) {
        return claim(metric, Certainty.ESTIMATED, "");
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

    private static void speaks(Rule rule, List<EntryDraft> examples) {
        assertEquals(true, examples.size() >= 10);
        for (int i = 0; i < examples.size(); i++) {
            assertEquals(1, remarks(rule, examples.get(i).finished()), "example " + i);
        }
    }

    private static void silent(Rule rule, List<EntryDraft> examples) {
        assertEquals(true, examples.size() >= 10);
        for (int i = 0; i < examples.size(); i++) {
            assertEquals(0, remarks(rule, examples.get(i).finished()), "example " + i);
        }
    }

    private static int remarks(Rule rule, Entry entry) {
        return rule.on(Told.of(entry), Examples.AUDIENCE).size();
    }
}
