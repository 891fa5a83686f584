package app.treefall.ui.frame;

import app.treefall.domain.Draft;
import app.treefall.domain.JournalException;
import app.treefall.domain.Prose;
import app.treefall.usecase.Desk;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far the harvest of a week has come, so that it can be left and taken up again. Kept with what is being written.
///
/// @param step from 0; all steps of the last one or more when it is done
public record HarvestMark(LocalDate week, int step) {

    public static final int DONE = 99;
    private static final String PLACE = "harvest";

    public boolean isDone() {
        return step == DONE;
    }

    public boolean isOf(LocalDate other) {
        return week.equals(other);
    }

    /// Null while no harvest was ever begun. On the journal's thread.
    public static @Nullable HarvestMark read(Desk desk) throws JournalException {
        for (var draft : desk.keepDraft().all()) {
            if (draft instanceof Draft.Note(var place, var text, var _) && place.equals(PLACE)) {
                return parsed(text.text());
            }
        }
        return null;
    }

    /// On the journal's thread.
    public void keep(Desk desk) throws JournalException {
        desk.keepDraft().run(new Draft.Note(PLACE, Prose.of(week + " " + step), null));
    }

    private static @Nullable HarvestMark parsed(String text) {
        int space = text.indexOf(' ');
        try {
            return space < 0
                    ? null
                    : new HarvestMark(
                            LocalDate.parse(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
