package app.treefall.narrative.promotion;

import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Prose;
import app.treefall.narrative.promotion.Check.Outcome;
import app.treefall.narrative.promotion.PromotionCase.CriterionCase;
import app.treefall.narrative.promotion.PromotionCase.Verdict;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The question that a story will meet, out of what the committee check objects to, and what in the journal answers it.
/// Where nothing does, it says so.
final class Challenge {

    private static final int MOST_ANSWERS = 4;

    record Posed(Prose question, List<Paragraph> answer) {}

    private final CaseFacts facts;
    private final List<Check> checks;

    Challenge(CaseFacts facts, List<Check> checks) {
        this.facts = facts;
        this.checks = checks;
    }

    Posed of(@Nullable CriterionCase criterion, Entry entry) {
        var answers = new ArrayList<Paragraph>();
        var question = ofCriterion(criterion, entry, answers);
        if (question == null) {
            question = ofEntry(entry, answers);
        }
        if (answers.isEmpty()) {
            answers.add(Paragraph.plain("Nothing in the journal answers it yet."));
        }
        return new Posed(Prose.of(question), List.copyOf(answers.subList(0, Math.min(MOST_ANSWERS, answers.size()))));
    }

    /// What the check says against the criterion as a whole.
    private @Nullable String ofCriterion(@Nullable CriterionCase criterion, Entry entry, List<Paragraph> answers) {
        if (criterion == null || criterion.verdict().isCarried() || criterion.verdict() == Verdict.NOTHING) {
            return null;
        }
        otherPieces(criterion, entry, answers);
        held(entry, answers);
        var name = criterion.criterion().competency().text().strip();
        var last = criterion.lastMonth();
        return switch (criterion.verdict()) {
            case ONE_QUARTER -> "All of this is of the last three months. What did you do for it before?";
            case NOTHING_LATELY ->
                "Nothing of this is later than " + (last == null ? "a quarter ago" : Wording.month(last))
                        + ". Does it still hold?";
            case THIN -> "Is that all there is for " + name + "?";
            case NOTHING, SUSTAINED, ENOUGH -> "What else shows " + name + "?";
        };
    }

    /// What the check says against this entry, else what anybody would ask who hears it.
    private String ofEntry(Entry entry, List<Paragraph> answers) {
        var code = checks.stream()
                .filter(check ->
                        check.outcome() == Outcome.OBJECTION && check.about().contains(entry.id()))
                .map(Check::code)
                .filter(it -> !it.equals("D15"))
                .findFirst()
                .orElse("");
        return switch (code) {
            case "D5" -> {
                numbers(entry, answers);
                yield "What was that number before, and where can I read it?";
            }
            case "D6" -> {
                credits(entry, answers);
                yield "Which part of this was yours?";
            }
            case "D7" -> {
                credits(entry, answers);
                yield "Whose idea was it, and how far did it reach?";
            }
            case "D9" -> {
                evidence(entry, answers);
                yield "Who else would say so?";
            }
            case "D14" -> {
                held(entry, answers);
                yield "Does it still hold today?";
            }
            default -> usual(entry, answers);
        };
    }

    private String usual(Entry entry, List<Paragraph> answers) {
        var estimated = entry.claims().stream().anyMatch(ClaimWording::isEstimate);
        if (!entry.contribution().credits().isEmpty()) {
            credits(entry, answers);
            evidence(entry, answers);
            return "How much of this was yours?";
        }
        if (estimated || !entry.claims().isEmpty()) {
            numbers(entry, answers);
            evidence(entry, answers);
            return estimated ? "How sure are you of that number?" : "How do you know it was your change that did it?";
        }
        held(entry, answers);
        evidence(entry, answers);
        return answers.isEmpty() ? "How do you know?" : "What became of it since?";
    }

    private void credits(Entry entry, List<Paragraph> answers) {
        var role = entry.contribution().role();
        if (role != null) {
            say(entry, "I " + StoryText.role(role) + " it", answers);
        }
        for (var credit : entry.contribution().credits()) {
            var person = facts.journal.find(credit.person());
            if (person != null && credit.part().hasWords()) {
                say(
                        entry,
                        person.name().text().strip() + " "
                                + credit.part().text().strip(),
                        answers);
            }
        }
        for (var claim : entry.claims()) {
            var share = claim.myShare();
            if (share != null && share < 100) {
                var name = ClaimWording.name(claim, facts.journal);
                say(entry, share + "% of " + (name.isEmpty() ? "it" : name) + " is mine", answers);
            }
        }
    }

    private void numbers(Entry entry, List<Paragraph> answers) {
        for (var claim : entry.claims()) {
            answers.add(Composition.plain()
                    .say(ClaimWording.line(claim, facts.journal, facts.narrator), entry.id())
                    .done());
        }
    }

    private void evidence(Entry entry, List<Paragraph> answers) {
        for (var reference : new Appendix(facts).references(entry)) {
            say(entry, reference.label().text().strip(), answers);
        }
        for (var testimonial : facts.journal.testimonials()) {
            var person = testimonial.person() == null ? null : facts.journal.find(testimonial.person());
            var name = person == null ? testimonial.name() : person.name();
            if (testimonial.about().contains(entry.id()) && testimonial.words().hasWords() && name.hasWords()) {
                answers.add(new Paragraph(
                        List.of(
                                Run.words(name.text().strip() + ": "),
                                new Run.Quoted(testimonial.words().stripped())),
                        List.of(entry.id())));
            }
        }
    }

    private void held(Entry entry, List<Paragraph> answers) {
        for (var followUp : entry.followUps().reversed()) {
            var answered = followUp.answered();
            if (answered != null && followUp.outcome() != null && followUp.outcome() != FollowUp.Outcome.REVERTED) {
                var note = followUp.note().text().strip();
                say(
                        entry,
                        "On " + Wording.day(answered, facts.today) + " it "
                                + (followUp.outcome() == FollowUp.Outcome.GREW ? "had grown" : "still held")
                                + (note.isEmpty() ? "" : ": " + note),
                        answers);
                return;
            }
        }
    }

    /// The pieces beside the story, the earliest first.
    private void otherPieces(CriterionCase criterion, Entry told, List<Paragraph> answers) {
        criterion.pieces().stream()
                .map(facts.journal::find)
                .filter(entry -> entry != null && !entry.id().equals(told.id()))
                .sorted((one, other) -> one.days().compareTo(other.days()))
                .limit(MOST_ANSWERS - 1)
                .forEach(entry -> answers.add(Composition.plain()
                        .words(Wording.startUpper(Wording.month(YearMonth.from(entry.day()))) + ":")
                        .say(Sentence.firstPerson(entry.headline()), entry.id())
                        .done()));
    }

    private void say(Entry entry, String words, List<Paragraph> answers) {
        if (!words.isBlank()) {
            answers.add(
                    Composition.plain().say(Sentence.asIs(words), entry.id()).done());
        }
    }
}
