package app.treefall.ui.reminder;

import app.treefall.domain.Reminder;
import app.treefall.ui.frame.HarvestMark;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Rhythm;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;

/// Calls the week's harvest to mind once, at the time its owner chose: a line in the window and, where that was asked
/// for, one on the desktop. Not when the harvest is done already.
public final class HarvestReminder {

    private final Workbench bench;
    private final Rhythm rhythm;
    private final DesktopNotice desktop;

    public HarvestReminder(Workbench bench, Rhythm rhythm, DesktopNotice desktop) {
        this.bench = bench;
        this.rhythm = rhythm;
        this.desktop = desktop;
    }

    /// To be called now and then. That it has reminded is kept before it does, so that it never does twice.
    public void check() {
        var today = bench.today().get();
        var reminder = rhythm.reminder();
        if (!reminder.isDue(today, bench.clock().get(), rhythm.week())) {
            return;
        }
        rhythm.change(reminder.doneOn(today));
        var week = rhythm.week().around(today);
        bench.background().run(() -> HarvestMark.read(bench.desk()), mark -> {
            boolean isDone = mark != null && mark.isOf(week.first()) && mark.isDone();
            if (!isDone) {
                remind(reminder);
            }
        });
    }

    private void remind(Reminder reminder) {
        bench.frame()
                .say(new Notice(
                        Icon.LAYERS,
                        Text.of("harvest.reminder"),
                        Text.of("harvest.reminder.begin"),
                        () -> bench.frame().go(new Place.Harvest())));
        if (reminder.how() == Reminder.How.ON_THE_DESKTOP) {
            bench.background()
                    .aside(
                            () -> {
                                desktop.say(Text.of("shell.brand"), Text.of("harvest.reminder"));
                                return reminder;
                            },
                            _ -> {});
        }
    }
}
