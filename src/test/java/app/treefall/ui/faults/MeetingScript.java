package app.treefall.ui.faults;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What somebody notes in a meeting, step by step, the same for the robot that does it and for whoever looks afterwards
/// what of it is there.
final class MeetingScript {

    static final int POINTS = 3;

    private static final String[] WORDS = {"so", "that", "is", "56", "orders", "größer", "日本語", "p", "q", "2"};

    /// One key, or words typed where what they said is written down.
    sealed interface Step {
        record Key(KeyCode code) implements Step {}

        record Words(String typed) implements Step {}
    }

    /// What stands in the notes.
    record Noted(int at, List<String> outcomes, List<String> words) {

        static final Noted NOTHING = new Noted(0, List.of("", "", ""), List.of("", "", ""));

        Noted after(Step step) {
            return switch (step) {
                case Step.Words(var typed) -> new Noted(at, outcomes, with(words, at, words.get(at) + typed));
                case Step.Key(var code) ->
                    switch (code) {
                        case DOWN -> new Noted(Math.min(POINTS - 1, at + 1), outcomes, words);
                        case UP -> new Noted(Math.max(0, at - 1), outcomes, words);
                        case DIGIT1 -> landed(Outcome.TOLD);
                        case DIGIT2 -> landed(Outcome.UNDERSTOOD);
                        case DIGIT3 -> landed(Outcome.REPEATED_UPWARD);
                        case M -> landed(Outcome.MISUNDERSTOOD);
                        default -> landed(Outcome.DEFERRED);
                    };
            };
        }

        private Noted landed(Outcome outcome) {
            boolean again = outcomes.get(at).equals(outcome.name());
            return new Noted(at, with(outcomes, at, again ? "" : outcome.name()), words);
        }

        private static List<String> with(List<String> all, int index, String one) {
            var next = new ArrayList<>(all);
            next.set(index, one);
            return List.copyOf(next);
        }

        /// Whether it is `kept` but for the end of the words that were being typed.
        boolean isWhatWasKept(Noted kept, @Nullable Step next) {
            if (equals(kept)) {
                return true;
            }
            if (!(next instanceof Step.Words(var typed)) || kept.at() != at) {
                return false;
            }
            var here = kept.words().get(at);
            var begun = words.get(at);
            return outcomes.equals(kept.outcomes())
                    && with(words, at, here).equals(kept.words())
                    && here.startsWith(begun)
                    && (begun + typed).startsWith(here);
        }
    }

    private MeetingScript() {}

    static List<Step> of(long round) {
        var random = new Random(round);
        var keys = List.of(
                KeyCode.DOWN,
                KeyCode.DOWN,
                KeyCode.UP,
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.M,
                KeyCode.D);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 2_000; i++) {
            if (random.nextInt(3) > 0) {
                steps.add(new Step.Key(keys.get(random.nextInt(keys.size()))));
            } else {
                var typed = new StringBuilder();
                for (int word = random.nextInt(4); word >= 0; word--) {
                    typed.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                }
                steps.add(new Step.Words(typed.toString()));
            }
        }
        return steps;
    }
}
