package app.treefall.ui.faults;

import app.treefall.domain.Episode.TalkingPoint.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What somebody notes in a meeting, step by step, the same for the robot that does it and for whoever looks afterwards
/// what of it is there.
final class MeetingScript {

    static final int POINTS = 3;

    private static final String[] WORDS = {"so", "that", "is", "56", "orders", "größer", "日本語", "p", "q", "2"};

    /// One key, words typed where what they said is written down, or a promise.
    sealed interface Step {
        record Key(KeyCode code) implements Step {}

        record Words(String typed) implements Step {}

        record Promise(String typed) implements Step {}
    }

    /// What stands in the notes.
    record Noted(int at, List<String> outcomes, List<String> words, List<String> promises) {

        static final Noted NOTHING = new Noted(0, List.of("", "", ""), List.of("", "", ""), List.of());

        Noted after(Step step) {
            return switch (step) {
                case Step.Words(var typed) -> said(typed);
                case Step.Promise(var typed) -> promised(typed);
                case Step.Key(var code) ->
                    switch (code) {
                        case DOWN -> standing(Math.min(POINTS - 1, at + 1));
                        case UP -> standing(Math.max(0, at - 1));
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
            return new Noted(at, with(outcomes, at, again ? "" : outcome.name()), words, promises);
        }

        private Noted standing(int point) {
            return new Noted(point, outcomes, words, promises);
        }

        private Noted said(String typed) {
            return new Noted(at, outcomes, with(words, at, words.get(at) + typed), promises);
        }

        private Noted promised(String typed) {
            var all = new ArrayList<>(promises);
            all.add(typed);
            return new Noted(at, outcomes, words, List.copyOf(all));
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
            return switch (next) {
                case Step.Words(var typed) ->
                    beginnings(typed).anyMatch(begun -> said(begun).equals(kept));
                case Step.Promise(var typed) ->
                    beginnings(typed).anyMatch(begun -> promised(begun).equals(kept));
                case Step.Key _ -> false;
                case null -> false;
            };
        }

        private static Stream<String> beginnings(String typed) {
            return IntStream.rangeClosed(0, typed.length()).mapToObj(end -> typed.substring(0, end));
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
            int dice = random.nextInt(12);
            if (dice > 4) {
                steps.add(new Step.Key(keys.get(random.nextInt(keys.size()))));
            } else {
                var typed = new StringBuilder();
                for (int word = random.nextInt(4); word >= 0; word--) {
                    typed.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                }
                steps.add(dice > 0 ? new Step.Words(typed.toString()) : new Step.Promise(typed.toString()));
            }
        }
        return steps;
    }
}
