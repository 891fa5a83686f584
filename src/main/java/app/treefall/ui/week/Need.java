package app.treefall.ui.week;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.NextStep;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that needs its owner, as it stands in the list: a sign, a sentence, the steps that answer it.
///
/// @param steps the one that helps most first
public record Need(Nudge nudge, Icon icon, String sentence, List<Step> steps) {

    /// What can be done about it in one click.
    enum Does {
        ANSWER,
        NOT_YET,
        HELD,
        GREW,
        REVERTED
    }

    record Step(Does does, String words) {}

    public Need {
        steps = List.copyOf(steps);
    }

    static Need of(Nudge nudge, Snapshot journal) {
        return new Need(nudge, iconOf(nudge, journal), nudge.sentence().text(), stepsOf(nudge));
    }

    private static List<Step> stepsOf(Nudge nudge) {
        if (nudge instanceof Nudge.FollowUpDue) {
            return List.of(
                    new Step(Does.HELD, Text.of("week.step.held")),
                    new Step(Does.GREW, Text.of("week.step.grew")),
                    new Step(Does.REVERTED, Text.of("week.step.reverted")));
        }
        var answers = nudge instanceof Nudge.SilenceAlarm ? NextStep.PREPARE_THE_EPISODE : nudge.nextStep();
        var answer = new Step(Does.ANSWER, Text.of("week.step." + answers.name()));
        return nudge instanceof Nudge.ToldDidItLand
                ? List.of(answer, new Step(Does.NOT_YET, Text.of("week.step.not.yet")))
                : List.of(answer);
    }

    private static Icon iconOf(Nudge nudge, Snapshot journal) {
        return switch (nudge) {
            case Nudge.Unheard(var entry, var _, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.ThreadQuiet(var entry, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.ThreadDue(var entry, var _, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.SetbackOpen(var entry, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.Fading(var entry, var _, var _, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.ToldDidItLand _ -> Icon.FILE_TEXT;
            case Nudge.Misunderstood _ -> Icon.ALERT_CIRCLE;
            case Nudge.LoopToClose _, Nudge.RemarkUnanswered _, Nudge.SameThemeTwice _, Nudge.LoopStalled _ ->
                Icon.MESSAGE_CIRCLE;
            case Nudge.PromiseDue _ -> Icon.CHECK;
            case Nudge.QuestionNotAsked _, Nudge.PerceptionCheckDue _ -> Icon.HELP_CIRCLE;
            case Nudge.FollowUpDue _ -> Icon.CLOCK;
            case Nudge.NumberUnchecked _ -> Icon.LINK;
            case Nudge.EpisodeToPrepare _, Nudge.EpisodeToWrapUp _ -> Icon.COFFEE;
            case Nudge.SilenceAlarm _ -> Icon.EYE;
            case Nudge.InboxWaits _ -> Icon.INBOX;
        };
    }

    private static Icon kindOf(@Nullable Entry entry) {
        return CaptureChip.iconOf(entry == null ? Kind.Name.WIN : entry.kindName());
    }
}
