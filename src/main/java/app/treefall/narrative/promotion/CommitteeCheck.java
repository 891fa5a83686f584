package app.treefall.narrative.promotion;

import app.treefall.domain.Entry;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import app.treefall.narrative.lens.Permitted;
import app.treefall.narrative.promotion.Check.Outcome;
import app.treefall.narrative.promotion.Check.Step;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the case as a sceptical committee would, before anything is exported. What it asks of the proofs one by one is
/// in [ProofCheck].
public final class CommitteeCheck {

    private static final int QUOTES = 3;
    private static final int RECENT_DAYS = 92;
    private static final int LONG_SEASON_MONTHS = 8;
    private static final int MOST_RECENT_PER_CENT = 40;
    private static final int FEW_WORDS = 2;

    private final PromotionCase promotion;
    private final Snapshot journal;
    private final CaseFacts facts;
    private final List<Entry> main = new ArrayList<>();
    private final Findings found = new Findings();

    private CommitteeCheck(PromotionCase promotion, Permitted permitted) {
        this.promotion = promotion;
        this.journal = permitted.journal();
        this.facts = new CaseFacts(permitted, promotion.season(), promotion.today());
        for (var proof : promotion.proofs()) {
            var entry = journal.find(proof.entry());
            if (entry != null) {
                main.add(entry);
            }
        }
    }

    /// Objections first, both in the order of D1 to D15.
    ///
    /// @param permitted the same permission the case was built from
    public static List<Check> of(PromotionCase promotion, Permitted permitted) {
        var check = new CommitteeCheck(promotion, permitted);
        check.pageOne();
        check.words();
        check.ladder();
        new ProofCheck(check.facts, check.main, check.found).problemToMeaning();
        new ProofCheck(check.facts, check.main, check.found)
                .numbers(promotion.impact().isEmpty());
        new ProofCheck(check.facts, check.main, check.found).partAndReach();
        check.spread();
        new ProofCheck(check.facts, check.main, check.found).evidence();
        check.voices();
        check.whatElse();
        check.held();
        check.surprises();
        return check.found.objectionsFirst();
    }

    private void pageOne() {
        int proofs = promotion.proofs().size();
        boolean named = promotion.season().targetLevel().hasWords();
        if (named && proofs >= Proofs.MOST) {
            found.pass("D1", "The ask, why now and three proofs stand on page one.");
        } else if (!named) {
            found.object("D1", 0, "The season names no level to be promoted to.", Step.NAME_THE_LEVEL, List.of());
        } else {
            found.object(
                    "D1",
                    proofs == 0 ? 0 : 1,
                    "Page one has " + Wording.count(proofs, "proof", "proofs") + "; it wants three.",
                    Step.ADD_AN_ENTRY,
                    List.of());
        }
    }

    private void words() {
        var unknown = promotion.acronyms().stream()
                .map(word -> "“" + word.text() + "”")
                .toList();
        if (unknown.isEmpty()) {
            found.pass("D2", "Every acronym in it is explained, or known to any committee.");
            return;
        }
        var shown = unknown.subList(0, Math.min(4, unknown.size()));
        found.object(
                "D2",
                unknown.size() <= FEW_WORDS ? 1 : 0,
                "A reader from elsewhere may not know " + Wording.list(shown) + ".",
                Step.EXPLAIN_A_WORD,
                List.of());
    }

    private void ladder() {
        if (promotion.criteria().isEmpty()) {
            found.object(
                    "D3",
                    0,
                    "No criterion of the target level is known, so nothing is held against one.",
                    Step.NAME_THE_LEVEL,
                    List.of());
            return;
        }
        var open = promotion.criteria().stream()
                .filter(criterion -> !criterion.verdict().isCarried())
                .sorted(Comparator.comparing(PromotionCase.CriterionCase::verdict, Comparator.reverseOrder()))
                .toList();
        int points = open.size() * 2 > promotion.criteria().size() ? 0 : 1;
        for (var criterion : open) {
            found.object(
                    "D3",
                    points,
                    objection(criterion),
                    Step.ADD_AN_ENTRY,
                    List.of(criterion.criterion().id()));
        }
        if (open.isEmpty()) {
            found.pass("D3", "Every criterion has enough evidence.");
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

    private void spread() {
        var done = facts.entries.stream().filter(facts::isDone).toList();
        if (done.isEmpty()) {
            found.object("D8", 0, "The season has no finished entry.", Step.ADD_AN_ENTRY, List.of());
            return;
        }
        int months = (int) done.stream()
                .map(entry -> YearMonth.from(entry.day()))
                .distinct()
                .count();
        int elapsed = monthsSoFar();
        int recent = (int) done.stream()
                .filter(entry -> entry.day().isAfter(facts.today.minusDays(RECENT_DAYS)))
                .count();
        boolean bunched = elapsed >= LONG_SEASON_MONTHS && recent * 100 > MOST_RECENT_PER_CENT * done.size();
        boolean gaps = months * 3 < elapsed * 2;
        var spread = Wording.count(months) + " of " + Wording.count(elapsed, "month", "months");
        if (!bunched && !gaps) {
            found.pass("D8", "There is evidence in " + spread + ".");
        } else {
            found.object(
                    "D8",
                    bunched && gaps ? 0 : 1,
                    gaps
                            ? "Only " + spread + " " + (elapsed == 1 ? "has" : "have") + " evidence."
                            : Wording.startUpper(Wording.count(recent)) + " of " + Wording.count(done.size())
                                    + " entries are of the last three months.",
                    Step.ADD_AN_ENTRY,
                    List.of());
        }
    }

    private int monthsSoFar() {
        var first = YearMonth.from(facts.season.start());
        var last =
                YearMonth.from(facts.today.isBefore(facts.season.decision()) ? facts.today : facts.season.decision());
        int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
        return Math.max(1, months);
    }

    private void voices() {
        var quotes = promotion.quotes();
        int speakers = (int) quotes.stream()
                .map(quote -> quote.attribution().text().split(", ")[0])
                .distinct()
                .count();
        if (quotes.size() >= QUOTES && speakers >= QUOTES) {
            found.pass("D10", "Three people or more are quoted by name.");
        } else {
            found.object(
                    "D10",
                    quotes.isEmpty() ? 0 : 1,
                    quoted(quotes.size(), speakers) + "; three people would carry more.",
                    Step.ASK_FOR_A_QUOTE,
                    List.of());
        }
        if (promotion.byPriority().stream()
                .anyMatch(impact -> !impact.inTheirWords().runs().isEmpty())) {
            found.pass("D11", "A priority stands in the words of who set it.");
        } else {
            found.object("D11", 0, "No priority stands in the words of who set it.", Step.ADD_A_PRIORITY, List.of());
        }
    }

    private static String quoted(int quotes, int speakers) {
        return quotes == 0
                ? "Nobody is quoted"
                : Wording.startUpper(Wording.count(quotes, "quote", "quotes")) + " from "
                        + Wording.count(speakers, "person", "people");
    }

    private void whatElse() {
        boolean prevented = !promotion.prevented().isEmpty();
        boolean others = !promotion.others().isEmpty() || credited();
        if (prevented && others) {
            found.pass("D12", "It shows what was prevented and who was lifted.");
        } else {
            found.object(
                    "D12",
                    prevented || others ? 1 : 0,
                    prevented
                            ? "Nobody who was lifted or credited is in it."
                            : others
                                    ? "Nothing that was prevented is in it."
                                    : "Nothing that was prevented is in it, and nobody who was lifted.",
                    Step.ADD_AN_ENTRY,
                    List.of());
        }
        if (promotion.growth().stream().anyMatch(arc -> arc.confirmed() != null)) {
            found.pass("D13", "A criticism was acted on, and its author confirmed it.");
        } else {
            found.object(
                    "D13",
                    promotion.growth().isEmpty() ? 0 : 1,
                    promotion.growth().isEmpty()
                            ? "No criticism with what came of it is in it."
                            : "Nobody has confirmed yet that a criticism was answered.",
                    Step.OPEN_THE_LOOP,
                    List.of());
        }
    }

    /// Whether small print names somebody who helped.
    private boolean credited() {
        return promotion.noSurprises().claims().stream()
                .map(claim -> journal.find(claim.entry()))
                .anyMatch(entry ->
                        entry != null && !entry.contribution().credits().isEmpty());
    }

    /// Of what the case claims: was it undone, is it sold as done too early, was it looked at again?
    private void held() {
        var claimed = new HashSet<Id<Entry>>();
        promotion.noSurprises().claims().forEach(claim -> claimed.add(claim.entry()));
        var entries = facts.entries.stream()
                .filter(entry -> claimed.contains(entry.id()))
                .toList();
        var reverted = entries.stream()
                .filter(entry -> lastAnswer(entry) == FollowUp.Outcome.REVERTED)
                .toList();
        var audience = Audience.of(journal);
        var unfinished = main.stream()
                .filter(entry -> Coach.remarks(entry, audience).stream()
                        .anyMatch(remark -> remark.rule().equals("unfinished")))
                .toList();
        var due = entries.stream()
                .filter(entry -> entry.followUps().stream()
                        .anyMatch(it -> it.isOpen() && !it.due().isAfter(facts.today)))
                .toList();
        if (!reverted.isEmpty()) {
            undone(0, reverted, " was reverted.", Step.ANSWER_THE_FOLLOW_UP);
        } else if (!unfinished.isEmpty()) {
            undone(0, unfinished, " reads as if it were still running.", Step.FINISH_THE_STORY);
        } else if (!due.isEmpty()) {
            undone(1, due, " was to be looked at again. Did it hold?", Step.ANSWER_THE_FOLLOW_UP);
        } else {
            found.pass("D14", "Nothing in it is known to have been undone.");
        }
    }

    private static FollowUp.@Nullable Outcome lastAnswer(Entry entry) {
        return entry.followUps().stream()
                .filter(it -> it.answered() != null && it.outcome() != null)
                .reduce((_, later) -> later)
                .map(FollowUp::outcome)
                .orElse(null);
    }

    private void undone(int points, List<Entry> entries, String what, Step step) {
        found.object(
                "D14",
                points,
                Findings.quoted(entries.getFirst()) + what,
                step,
                entries.stream().map(Entry::id).toList());
    }

    private void surprises() {
        var boss = promotion.boss() == null ? null : journal.find(promotion.boss());
        var claims = promotion.noSurprises().claims();
        var fresh = claims.stream().filter(claim -> claim.understood() == null).toList();
        if (boss == null) {
            found.object(
                    "D15",
                    0,
                    "Nobody is named who decides, so nobody can know it beforehand.",
                    Step.TELL_THE_BOSS,
                    List.of());
        } else if (fresh.isEmpty()) {
            found.pass("D15", boss.shortName() + " understands every claim of it.");
        } else {
            found.object(
                    "D15",
                    fresh.size() * 2 > claims.size() ? 0 : 1,
                    surprise(boss, fresh),
                    Step.TELL_THE_BOSS,
                    fresh.stream().map(PromotionCase.KnownClaim::entry).toList());
        }
    }

    private static String surprise(Person boss, List<PromotionCase.KnownClaim> fresh) {
        return Wording.startUpper(Wording.count(fresh.size(), "claim is", "claims are")) + " new to " + boss.shortName()
                + ". " + boss.shortName() + " should not meet " + (fresh.size() == 1 ? "it" : "them") + " in the room.";
    }

    /// What was found so far.
    static final class Findings {

        private final List<Check> checks = new ArrayList<>();

        void pass(String code, String sentence) {
            checks.add(new Check(code, Outcome.PASSED, Check.MOST_POINTS, Prose.of(sentence), null, List.of()));
        }

        void object(String code, int points, String sentence, Step step, List<? extends Id<?>> about) {
            checks.add(new Check(code, Outcome.OBJECTION, points, Prose.of(sentence), step, List.copyOf(about)));
        }

        List<Check> objectionsFirst() {
            return checks.stream()
                    .sorted(Comparator.comparing((Check it) -> it.outcome() == Outcome.PASSED)
                            .thenComparingInt(it -> Integer.parseInt(it.code().substring(1))))
                    .toList();
        }

        static String quoted(Entry entry) {
            return "“" + entry.headline().text().strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "") + "”";
        }
    }
}
