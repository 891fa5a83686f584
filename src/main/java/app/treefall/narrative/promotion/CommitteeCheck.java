package app.treefall.narrative.promotion;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.promotion.Check.Outcome;
import app.treefall.narrative.promotion.Check.Step;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the case as a sceptical committee would, before anything is exported. D2 (acronyms explained) is not looked
/// at yet.
public final class CommitteeCheck {

    private static final int QUOTES = 3;
    private static final int RECENT_DAYS = 92;
    private static final int LONG_SEASON_MONTHS = 8;
    private static final int MOST_RECENT_PER_CENT = 40;

    private final PromotionCase promotion;
    private final Snapshot journal;
    private final CaseFacts facts;
    private final List<Check> checks = new ArrayList<>();

    private CommitteeCheck(PromotionCase promotion, Permitted permitted) {
        this.promotion = promotion;
        this.journal = permitted.journal();
        this.facts = new CaseFacts(permitted, promotion.season(), promotion.today());
    }

    /// Objections first, both in the order of D1 to D15.
    ///
    /// @param permitted the same permission the case was built from
    public static List<Check> of(PromotionCase promotion, Permitted permitted) {
        var check = new CommitteeCheck(promotion, permitted);
        check.pageOne();
        check.ladder();
        check.stories();
        check.numbers();
        check.spread();
        check.voices();
        check.whatElse();
        check.surprises();
        check.checks.sort(Comparator.comparing((Check it) -> it.outcome() == Outcome.PASSED));
        return List.copyOf(check.checks);
    }

    private void pageOne() {
        int proofs = promotion.proofs().size();
        say(
                "D1",
                proofs >= Proofs.MOST && promotion.season().targetLevel().hasWords(),
                "The ask, why now and three proofs stand on page one.",
                promotion.season().targetLevel().isBlank()
                        ? "The season names no level to be promoted to."
                        : "Page one has " + Wording.count(proofs, "proof", "proofs") + "; it wants three.",
                promotion.season().targetLevel().isBlank() ? Step.NAME_THE_LEVEL : Step.ADD_AN_ENTRY,
                List.of());
    }

    private void ladder() {
        if (promotion.criteria().isEmpty()) {
            object(
                    "D3",
                    "No criterion of the target level is known, so nothing is held against one.",
                    Step.NAME_THE_LEVEL,
                    List.of());
            return;
        }
        boolean all = true;
        for (var criterion : promotion.criteria()) {
            if (!criterion.verdict().isCarried()) {
                all = false;
                object(
                        "D3",
                        objection(criterion),
                        Step.ADD_AN_ENTRY,
                        List.of(criterion.criterion().id()));
            }
        }
        if (all) {
            pass("D3", "Every criterion has enough evidence.");
        }
    }

    private static String objection(PromotionCase.CriterionCase criterion) {
        var name = criterion.criterion().competency().text().strip();
        var gap = criterion.gap().text();
        return criterion.verdict() == Verdict.NOTHING
                ? "No entry of this season shows " + name + "."
                : name + ": " + lower(gap);
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private List<Entry> main() {
        var main = new ArrayList<Entry>();
        for (var proof : promotion.proofs()) {
            var entry = journal.find(proof.entry());
            if (entry != null) {
                main.add(entry);
            }
        }
        return main;
    }

    private void stories() {
        each(
                "D4",
                entry -> entry.story().stakes().hasWords()
                        && entry.story().action().hasWords()
                        && (entry.story().result().hasWords() || !entry.claims().isEmpty()),
                "Each proof goes from the problem to what it meant.",
                " does not say why it mattered, what was done and what changed.",
                Step.FINISH_THE_STORY);
        each(
                "D6",
                entry -> entry.contribution().role() != null,
                "Each proof says whose part is whose.",
                " does not say which part was yours.",
                Step.SAY_MY_PART);
        each(
                "D7",
                entry -> entry.scope() != null && entry.contribution().initiative() != null,
                "Each proof says how far it reached and who started it.",
                " does not say how far it reached, or who started it.",
                Step.SAY_THE_SCOPE);
        var proofs = new Proofs(facts);
        each(
                "D9",
                entry -> proofs.kindsOfEvidence(entry) >= 2,
                "Each proof rests on two kinds of evidence.",
                " rests on fewer than two kinds of evidence.",
                Step.ADD_EVIDENCE);
    }

    private void numbers() {
        for (var entry : main()) {
            for (var claim : entry.claims()) {
                if (claim.change() instanceof Change.By) {
                    object(
                            "D5",
                            quoted(entry) + " has a change without what it was before.",
                            Step.ADD_A_BASELINE,
                            List.of(entry.id()));
                    return;
                }
                if (claim.source().isBlank()
                        && claim.metric() == null
                        && claim.certainty() != ImpactClaim.Certainty.ESTIMATED) {
                    object(
                            "D5",
                            "Nobody can read where the number in " + quoted(entry) + " comes from.",
                            Step.ADD_EVIDENCE,
                            List.of(entry.id()));
                    return;
                }
            }
        }
        say(
                "D5",
                !promotion.impact().isEmpty(),
                "Numbers have a baseline and a source; estimates are called so.",
                "There is no number in this case.",
                Step.ADD_A_NUMBER,
                List.of());
    }

    private void spread() {
        var done = facts.entries.stream().filter(facts::isDone).toList();
        if (done.isEmpty()) {
            object("D8", "The season has no finished entry.", Step.ADD_AN_ENTRY, List.of());
            return;
        }
        long months = done.stream()
                .map(entry -> YearMonth.from(entry.day()))
                .distinct()
                .count();
        long elapsed = facts.season
                .start()
                .datesUntil(
                        facts.today.plusDays(1).isAfter(facts.season.start())
                                ? facts.today.plusDays(1)
                                : facts.season.start().plusDays(1))
                .map(YearMonth::from)
                .distinct()
                .count();
        long recent = done.stream()
                .filter(entry -> entry.day().isAfter(facts.today.minusDays(RECENT_DAYS)))
                .count();
        boolean longSeason = elapsed >= LONG_SEASON_MONTHS;
        boolean bunched = longSeason && recent * 100 > (long) MOST_RECENT_PER_CENT * done.size();
        boolean gaps = months * 3 < elapsed * 2;
        say(
                "D8",
                !bunched && !gaps,
                "There is evidence in " + Wording.count((int) months) + " of " + Wording.count((int) elapsed)
                        + " months.",
                gaps
                        ? "Only " + Wording.count((int) months) + " of " + Wording.count((int) elapsed)
                                + " months have evidence."
                        : Wording.startUpper(Wording.count((int) recent)) + " of " + Wording.count(done.size())
                                + " entries are of the last three months.",
                Step.ADD_AN_ENTRY,
                List.of());
    }

    private void voices() {
        var quotes = promotion.quotes();
        long speakers = quotes.stream()
                .map(quote -> quote.attribution().text().split(", ")[0])
                .distinct()
                .count();
        say(
                "D10",
                quotes.size() >= QUOTES && speakers >= QUOTES,
                "Three people or more are quoted by name.",
                Wording.startUpper(Wording.count(quotes.size(), "quote", "quotes")) + " from "
                        + Wording.count((int) speakers, "person", "people") + "; three people would carry more.",
                Step.ASK_FOR_A_QUOTE,
                List.of());
        say(
                "D11",
                promotion.byPriority().stream()
                        .anyMatch(impact -> !impact.inTheirWords().runs().isEmpty()),
                "A priority stands in the words of who set it.",
                "No priority stands in the words of who set it.",
                Step.ADD_A_PRIORITY,
                List.of());
    }

    private void whatElse() {
        say(
                "D12",
                !promotion.prevented().isEmpty() && !promotion.others().isEmpty(),
                "It shows what was prevented and who was lifted.",
                promotion.prevented().isEmpty()
                        ? "Nothing that was prevented is in it."
                        : "Nobody who was lifted or credited is in it.",
                Step.ADD_AN_ENTRY,
                List.of());
        boolean confirmed = promotion.growth().stream().anyMatch(arc -> arc.confirmed() != null);
        say(
                "D13",
                confirmed,
                "A criticism was acted on, and its author confirmed it.",
                promotion.growth().isEmpty()
                        ? "No criticism with what came of it is in it."
                        : "Nobody has confirmed yet that a criticism was answered.",
                Step.OPEN_THE_LOOP,
                List.of());
        var due = facts.entries.stream()
                .filter(entry -> entry.followUps().stream()
                        .anyMatch(
                                followUp -> followUp.isOpen() && !followUp.due().isAfter(promotion.today())))
                .toList();
        var reverted = facts.entries.stream()
                .filter(entry -> entry.followUps().stream()
                        .anyMatch(followUp -> followUp.outcome() == FollowUp.Outcome.REVERTED))
                .toList();
        var shaky = reverted.isEmpty() ? due : reverted;
        say(
                "D14",
                shaky.isEmpty(),
                "Nothing in it is known to have been undone.",
                shaky.isEmpty()
                        ? ""
                        : quoted(shaky.getFirst())
                                + (reverted.isEmpty() ? " was to be looked at again. Did it hold?" : " was reverted."),
                Step.ANSWER_THE_FOLLOW_UP,
                shaky.stream().map(Entry::id).toList());
    }

    private void surprises() {
        var boss = promotion.boss() == null ? null : journal.find(promotion.boss());
        var fresh = promotion.noSurprises().claims().stream()
                .filter(claim -> claim.understood() == null)
                .toList();
        if (boss == null) {
            object(
                    "D15",
                    "Nobody is named who decides, so nobody can know it beforehand.",
                    Step.TELL_THE_BOSS,
                    List.of());
            return;
        }
        say(
                "D15",
                fresh.isEmpty(),
                boss.shortName() + " understands every claim of it.",
                surprise(boss, fresh),
                Step.TELL_THE_BOSS,
                fresh.stream().map(PromotionCase.KnownClaim::entry).toList());
    }

    private static String surprise(Person boss, List<PromotionCase.KnownClaim> fresh) {
        return Wording.startUpper(Wording.count(fresh.size(), "claim is", "claims are")) + " new to " + boss.shortName()
                + ". " + boss.shortName() + " should not meet " + (fresh.size() == 1 ? "it" : "them") + " in the room.";
    }

    /// One check for all proofs; the objection speaks of the first that fails.
    private void each(String code, Predicate<Entry> holds, String well, String lacks, Step step) {
        var failing = main().stream().filter(holds.negate()).toList();
        say(
                code,
                failing.isEmpty() && !main().isEmpty(),
                well,
                failing.isEmpty() ? "There is no proof to look at." : quoted(failing.getFirst()) + lacks,
                failing.isEmpty() ? Step.ADD_AN_ENTRY : step,
                failing.stream().map(Entry::id).toList());
    }

    private static String quoted(Entry entry) {
        return "“" + entry.headline().text().strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "") + "”";
    }

    private void say(
            String code, boolean passed, String well, String objection, Step step, List<? extends Id<?>> about) {
        if (passed) {
            pass(code, well);
        } else {
            object(code, objection, step, about);
        }
    }

    private void pass(String code, String sentence) {
        checks.add(new Check(code, Outcome.PASSED, Prose.of(sentence), null, List.of()));
    }

    private void object(String code, String sentence, @Nullable Step step, List<? extends Id<?>> about) {
        checks.add(new Check(code, Outcome.OBJECTION, Prose.of(sentence), step, List.copyOf(about)));
    }
}
