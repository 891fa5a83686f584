package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.List;

/// How well an entry would stand if it were told today: of the entry, never of a person.
///
/// 86, less the weight of every remark; 6 more when it claims a number, 4 more when somebody can confirm it, and 4 more
/// when it was seen to hold. So an entry without a remark is at least 86, and only a number, a witness and time
/// together lead to 100. Silenced rules take nothing.
///
/// @param score         0 to 100
/// @param reasons       what is good about it
/// @param spokenSeconds how long it takes to say, at 150 words a minute
/// @param steps         how the score comes about: the first is where every entry begins, the others add and take
public record Strength(int score, List<Reason> reasons, int spokenSeconds, List<Step> steps) {

    /// One line of the sum.
    ///
    /// @param points what it adds, or takes where it is negative
    public record Step(int points, Prose words) {}

    private static final int WITHOUT_REMARKS = 86;
    private static final int NUMBER = 6;
    private static final int CONFIRMED = 4;
    private static final int HELD = 4;

    public Strength {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }

    /// Reads one entry. For many of a journal make one [Audience] and ask [Coach#read].
    public static Strength of(Entry entry, Snapshot journal) {
        return Coach.read(entry, Audience.of(journal)).strength();
    }

    static Strength of(Told told, Audience audience, List<Remark> remarks) {
        var steps = new ArrayList<Step>();
        add(steps, true, WITHOUT_REMARKS, "where every entry begins");
        for (var remark : remarks) {
            add(steps, remark.weight() > 0, -remark.weight(), remark.words().text());
        }
        add(steps, !told.entry().claims().isEmpty(), NUMBER, "it claims a number");
        add(steps, Reasons.isConfirmed(told.entry()), CONFIRMED, "somebody can confirm it");
        add(steps, Reasons.hasHeld(told.entry()), HELD, "it held");
        int score = steps.stream().mapToInt(Step::points).sum();
        return new Strength(Math.max(0, score), Reasons.of(told, audience), Spoken.seconds(told), steps);
    }

    private static void add(List<Step> steps, boolean holds, int points, String words) {
        if (holds) {
            steps.add(new Step(points, Prose.of(words)));
        }
    }
}
