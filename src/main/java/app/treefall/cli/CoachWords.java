package app.treefall.cli;

import app.treefall.domain.Entry;
import app.treefall.domain.JournalException;
import app.treefall.narrative.coach.Audience;
import app.treefall.narrative.coach.Coach;
import app.treefall.narrative.coach.Strength;
import java.util.StringJoiner;

/// What the coach says of an entry, in the terminal.
final class CoachWords {

    private CoachWords() {}

    static void show(Entry entry, Session session) throws JournalException {
        var reading = Coach.read(entry, Audience.of(session.journal()));
        var strength = reading.strength();
        session.say("  strength %d (%s), told in %d seconds"
                .formatted(strength.score(), sum(strength), strength.spokenSeconds()));
        reading.remarks()
                .forEach(remark ->
                        session.say("  ! " + Shown.visible(remark.words().text())));
        strength.reasons()
                .forEach(reason ->
                        session.say("  + " + Shown.visible(reason.words().text())));
    }

    /// "86 −20 −8 +6": how the strength comes about, in the order of what is said below.
    private static String sum(Strength strength) {
        var sum = new StringJoiner(" ");
        for (var step : strength.steps()) {
            var sign = step.points() < 0 ? "−" : sum.length() > 0 ? "+" : "";
            sum.add(sign + Math.abs(step.points()));
        }
        return sum.toString();
    }
}
