package app.treefall.ui.visibility;

import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.brief.Brief;
import app.treefall.narrative.closing.Closing;
import app.treefall.narrative.ledger.Calibration;
import app.treefall.narrative.ledger.Gap;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.ledger.PerceptionCheck;
import app.treefall.narrative.ledger.SeasonLines;
import app.treefall.narrative.prose.Narrator;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.text.Text;
import app.treefall.ui.visibility.SideShown.Answered;
import app.treefall.ui.visibility.SideShown.Does;
import app.treefall.ui.visibility.SideShown.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what the ledger computed about one person.
final class SideWords {

    private final Snapshot journal;
    private final Person person;
    private final LocalDate today;
    private final Narrator narrator;

    private SideWords(Snapshot journal, Person person, LocalDate today) {
        this.journal = journal;
        this.person = person;
        this.today = today;
        narrator = Narrator.of(person);
    }

    /// @param season null for all entries
    /// @param brief  of the next 1:1; null when none is to come
    static SideShown of(Ledger ledger, Person person, @Nullable Season season, @Nullable Brief brief) {
        var words = new SideWords(ledger.journal(), person, ledger.today());
        var closing = Closing.of(ledger, person, season, brief);
        var calibration = ledger.calibration(person.id(), season);
        var check = ledger.perceptionCheck(person.id());
        return new SideShown(
                person,
                words.sentence(ledger.gap(person.id(), season)),
                SeasonLines.of(ledger, person.id(), season),
                closing,
                words.steps(closing),
                calibration,
                words.believed(calibration),
                check,
                words.answers(check),
                words.due(check));
    }

    private String sentence(Gap gap) {
        int toGo = gap.toGo();
        var total = Wording.inLetters(gap.total());
        if (gap.total() == 0) {
            return Text.of("visibility.sentence.none", person.shortName());
        }
        if (toGo == 0) {
            return gap.total() == 1
                    ? Text.of("visibility.sentence.all.one", person.shortName())
                    : Text.of("visibility.sentence.all", total, person.shortName());
        }
        if (gap.total() == 1) {
            return Text.of("visibility.sentence.only", person.shortName());
        }
        return Text.of(
                toGo == 1 ? "visibility.sentence.one" : "visibility.sentence.some",
                Wording.startUpper(Wording.inLetters(toGo)),
                total,
                person.shortName());
    }

    private List<Step> steps(Closing closing) {
        var steps = new ArrayList<Step>();
        if (!closing.inBrief().isEmpty()) {
            steps.add(inBrief(closing));
        }
        if (!closing.told().isEmpty()) {
            steps.add(told(closing));
        }
        if (closing.unheard() > 0) {
            steps.add(unheard(closing));
        }
        if (!closing.notForThem().isEmpty()) {
            int count = closing.notForThem().size();
            steps.add(new Step(count, Text.of(counted("visibility.step.withheld", count)), "", Does.NOTHING));
        }
        if (!closing.wentFurther().isEmpty()) {
            steps.add(wentFurther(closing));
        }
        return steps;
    }

    private Step inBrief(Closing closing) {
        int count = closing.inBrief().size();
        return new Step(
                count,
                Text.of(counted("visibility.step.brief", count), when(closing.meeting())),
                Text.of("visibility.step.brief.do"),
                Does.OPEN_THE_BRIEF);
    }

    private Step told(Closing closing) {
        int count = closing.told().size();
        var key = closing.inBrief().isEmpty() ? "visibility.step.told" : "visibility.step.told.more";
        var say = Text.of(counted("visibility.step.say", count), narrator.object());
        return new Step(
                count,
                Text.of(counted(key, count)) + " " + say,
                Text.of(counted("visibility.step.told.do", count)),
                Does.ASK_HOW_IT_LANDED);
    }

    private Step unheard(Closing closing) {
        int fits = closing.fitsAnEmail().size();
        int wait = closing.canWait().size();
        var heard = Text.of("visibility.step.unheard", narrator.subject(), narrator.verb("has", "have"));
        var next = closing.episode() > 0
                ? Text.of("visibility.step.episode", closing.episode() + 1)
                : Text.of("visibility.step.next");
        var rest = Text.of(counted("visibility.step.wait", wait), Wording.count(wait), next);
        if (fits == 0) {
            return new Step(
                    wait,
                    heard + " " + Text.of("visibility.step.wait.all", next),
                    Text.of("visibility.step.prepare", person.shortName()),
                    Does.PREPARE);
        }
        var written = Wording.startUpper(Text.of(counted("visibility.step.fits", fits), Wording.count(fits)));
        return new Step(
                fits + wait,
                heard + " " + written + (wait == 0 ? "." : "; " + rest),
                Text.of("visibility.step.email"),
                Does.WRITE_THE_EMAIL);
    }

    private Step wentFurther(Closing closing) {
        int count = closing.wentFurther().size();
        var above = above();
        var words = above == null
                ? Text.of(counted("visibility.step.further", count), person.shortName(), narrator.possessive())
                : Text.of(
                        counted("visibility.step.further.to", count),
                        person.shortName(),
                        above.shortName(),
                        narrator.possessive());
        return new Step(count, words, Text.of("visibility.step.further.do"), Does.SHOW_WHAT_WENT_FURTHER);
    }

    /// The one to whom a manager passes things on, where there is only one.
    private @Nullable Person above() {
        if (person.relation() != Person.Relation.MANAGER) {
            return null;
        }
        var above = journal.people().stream()
                .filter(other -> other.relation() == Person.Relation.SKIP_LEVEL)
                .toList();
        return above.size() == 1 ? above.getFirst() : null;
    }

    /// "today’s brief", "tomorrow’s brief", "the brief for 27 November"
    private String when(@Nullable LocalDate meeting) {
        if (meeting == null || meeting.equals(today)) {
            return Text.of("visibility.brief.today");
        }
        return meeting.equals(today.plusDays(1))
                ? Text.of("visibility.brief.tomorrow")
                : Text.of("visibility.brief.on", Wording.day(meeting, today));
    }

    private List<String> believed(Calibration calibration) {
        var lines = new ArrayList<String>();
        if (calibration.beliefs().isEmpty()) {
            return List.of(Text.of("visibility.belief.none", person.shortName()));
        }
        int believed = calibration.believedUnderstood();
        lines.add(
                believed == 0
                        ? Text.of(
                                counted(
                                        "visibility.belief.never",
                                        calibration.beliefs().size()),
                                Wording.inLetters(calibration.beliefs().size()),
                                person.shortName())
                        : Text.of(
                                "visibility.belief.worth",
                                Wording.inLetters(believed),
                                person.shortName(),
                                Wording.inLetters(calibration.shownUnderstood())));
        for (var verdict : Calibration.Verdict.values()) {
            int count = calibration.count(verdict);
            if (count > 0) {
                lines.add(Text.of(
                        counted("visibility.verdict." + verdict, count),
                        Wording.startUpper(Wording.inLetters(count)),
                        person.shortName()));
            }
        }
        return lines;
    }

    private List<Answered> answers(PerceptionCheck check) {
        var answers = new ArrayList<Answered>();
        for (var answer : check.answers().reversed()) {
            int known = answer.understood().size();
            answers.add(new Answered(
                    answer.words().text(),
                    Text.of(
                            counted("visibility.check.answer", known),
                            Wording.dayAndYear(answer.day()),
                            Wording.inLetters(known),
                            person.shortName())));
        }
        return answers;
    }

    private String due(PerceptionCheck check) {
        var due = check.due();
        if (due == null) {
            return "";
        }
        if (check.isDue()) {
            return Text.of(
                    check.answers().isEmpty() ? "visibility.check.first" : "visibility.check.due", person.shortName());
        }
        return Text.of("visibility.check.later", Wording.day(due, today));
    }

    private static String counted(String key, int count) {
        return count == 1 ? key + ".one" : key + ".many";
    }
}
