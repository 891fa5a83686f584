package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;

/// What the coach says of an entry, in the terminal.
final class CoachWords {

    private CoachWords() {}

    static void show(Entry entry, Session session) throws JournalException {
        var reading = Coach.read(entry, Audience.of(session.journal()));
        var strength = reading.strength();
        session.say("  strength %d, told in %d seconds".formatted(strength.score(), strength.spokenSeconds()));
        reading.remarks()
                .forEach(remark ->
                        session.say("  ! " + Shown.visible(remark.words().text())));
        strength.reasons()
                .forEach(reason ->
                        session.say("  + " + Shown.visible(reason.words().text())));
    }
}
