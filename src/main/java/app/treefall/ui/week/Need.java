package app.treefall.ui.week;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.ledger.NextStep;
import app.treefall.narrative.ledger.Nudge;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/// One thing that needs its owner, as it stands in the list: a sign, a sentence, the step that answers it.
public record Need(Nudge nudge, Icon icon, String sentence, String step) {

    static Need of(Nudge nudge, Snapshot journal) {
        return new Need(nudge, iconOf(nudge, journal), nudge.sentence().text(), stepOf(nudge.nextStep(), nudge));
    }

    private static Icon iconOf(Nudge nudge, Snapshot journal) {
        return switch (nudge) {
            case Nudge.Unheard(var entry, var _, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.ThreadQuiet(var entry, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.ThreadDue(var entry, var _, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.SetbackOpen(var entry, var _, var _, var _) -> kindOf(journal.find(entry));
            case Nudge.ToldDidItLand _ -> Icon.FILE_TEXT;
            case Nudge.Misunderstood _ -> Icon.ALERT_CIRCLE;
            case Nudge.LoopToClose _, Nudge.RemarkUnanswered _, Nudge.SameThemeTwice _ -> Icon.MESSAGE_CIRCLE;
            case Nudge.PromiseDue _ -> Icon.CHECK;
            case Nudge.QuestionNotAsked _ -> Icon.HELP_CIRCLE;
            case Nudge.FollowUpDue _ -> Icon.CLOCK;
            case Nudge.NumberUnchecked _ -> Icon.LINK;
            case Nudge.EpisodeToPrepare _, Nudge.EpisodeToWrapUp _ -> Icon.COFFEE;
            case Nudge.SilenceAlarm _ -> Icon.EYE;
        };
    }

    private static Icon kindOf(@Nullable Entry entry) {
        return iconOf(entry == null ? Kind.Name.WIN : entry.kindName());
    }

    private static Icon iconOf(Kind.Name kind) {
        return CaptureChip.iconOf(kind);
    }

    private static String stepOf(NextStep step, Nudge nudge) {
        if (nudge instanceof Nudge.SilenceAlarm) {
            return Text.of("week.step.PREPARE_THE_EPISODE");
        }
        return Text.of("week.step." + step.name());
    }
}
