package app.treefall.narrative.brief;

import app.treefall.document.Block.Beat;
import app.treefall.document.Paragraph;
import app.treefall.document.Run;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.prose.ClaimWording;
import app.treefall.narrative.prose.Composition;
import app.treefall.narrative.prose.Sentence;
import app.treefall.narrative.prose.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An entry as beats that can be said: stakes, challenge, what I did, what changed. Whole sentences are left out where
/// it would be too long
/// to say; no sentence is cut.
final class Beats {

    private static final String STAKES = "Stakes";
    static final String CHALLENGE = "Challenge";
    static final String ACTION = "What I did";
    static final String HELD = "It held";
    private static final String WOULD = "Would have happened";
    static final String PROOF = "What shows it";
    private static final List<String> BEFORE_THE_RESULT = List.of(STAKES, CHALLENGE, ACTION);

    private record Draft(String label, List<Sentence> sentences) {
        int wordCount() {
            return sentences.stream().mapToInt(Sentence::wordCount).sum();
        }
    }

    /// @param shortened whether sentences were left out
    record Told(List<Beat> beats, int words, boolean shortened) {}

    private final Entry entry;
    private final Snapshot journal;
    private final LocalDate day;

    private Beats(Entry entry, Snapshot journal, LocalDate day) {
        this.entry = entry;
        this.journal = journal;
        this.day = day;
    }

    static Told of(Entry entry, Snapshot journal, LocalDate day, int mostWords) {
        return new Beats(entry, journal, day).told(mostWords);
    }

    private Told told(int mostWords) {
        var story = entry.story();
        var drafts = new ArrayList<Draft>();
        add(drafts, STAKES, Sentence.asTheyStand(story.stakes()));
        add(drafts, CHALLENGE, Sentence.asTheyStand(story.challenge()));
        add(drafts, ACTION, Sentence.firstPersonOf(story.action()));
        drafts.addAll(whatCameOfIt());
        boolean shortened = shorten(drafts, mostWords);
        int words = drafts.stream().mapToInt(Draft::wordCount).sum();
        var beats = new ArrayList<Beat>();
        if (story.stakes().isBlank()) {
            beats.add(missing(STAKES, "Why it mattered is not written down yet."));
        }
        for (var draft : drafts) {
            beats.add(new Beat(Prose.of(draft.label()), paragraph(draft)));
        }
        if (story.action().isBlank()
                && !Sentence.startsWithPastVerb(entry.headline().text())) {
            beats.add(missing(ACTION, "Your own part is not written down yet."));
        }
        return new Told(beats, words, shortened);
    }

    private List<Draft> whatCameOfIt() {
        var drafts = new ArrayList<Draft>();
        switch (entry.kind()) {
            case Kind.Win _ -> result(drafts, "What changed", entry.story().result());
            case Kind.Prevention prevention -> {
                result(drafts, WOULD, prevention.wouldHaveHappened());
                add(drafts, "What changed", Sentence.asTheyStand(entry.story().result()));
                add(drafts, HELD, Sentence.asTheyStand(prevention.held()));
            }
            case Kind.Learning learning -> {
                result(drafts, "What changed", entry.story().result());
                add(drafts, "What it was worth", Sentence.asTheyStand(learning.worth()));
            }
            case Kind.Setback(var changed, var proof) -> {
                result(drafts, "What it did", entry.story().result());
                add(drafts, "What changed since", Sentence.asTheyStand(changed));
                add(drafts, PROOF, Sentence.asTheyStand(proof));
            }
            case Kind.Thread thread -> thread(drafts, thread);
        }
        return drafts;
    }

    private void thread(List<Draft> drafts, Kind.Thread thread) {
        if (!thread.news().isEmpty()) {
            var last = thread.news().getLast();
            add(drafts, "Since " + Wording.day(last.day(), day), Sentence.asTheyStand(last.words()));
        }
        result(drafts, "What changed", entry.story().result());
        var payOff = thread.payOff();
        add(
                drafts,
                payOff == null ? "Next" : "Expected " + Wording.day(payOff, day),
                Sentence.asTheyStand(thread.nextStep()));
    }

    /// The result and the numbers it does not say; every estimate is called one.
    private void result(List<Draft> drafts, String label, Prose result) {
        var sentences = new ArrayList<>(Sentence.asTheyStand(result));
        if (sentences.size() > 1) {
            sentences.removeIf(sentence ->
                    Substance.isSaid(sentence.text(), entry.headline().text()));
        }
        var said = (sentences.isEmpty() ? "" : entry.headline().text() + " ") + result.text() + " "
                + entry.story().result().text();
        for (var claim : entry.claims()) {
            if (!ClaimWording.isSaidIn(claim, said)) {
                sentences.add(ClaimWording.ownLine(claim, journal));
            }
        }
        add(drafts, label, sentences);
    }

    private static void add(List<Draft> drafts, String label, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            drafts.add(new Draft(label, new ArrayList<>(sentences)));
        }
    }

    /// Last sentences go, of the longest beat before the result first; then the challenge as a whole; of what
    /// came of it at the very end.
    private static boolean shorten(List<Draft> drafts, int mostWords) {
        boolean shortened = false;
        while (drafts.stream().mapToInt(Draft::wordCount).sum() > mostWords) {
            var longest = longest(drafts.stream()
                    .filter(draft -> BEFORE_THE_RESULT.contains(draft.label()))
                    .toList());
            if (longest == null && !drafts.removeIf(draft -> CHALLENGE.equals(draft.label()))) {
                longest = longest(drafts);
                if (longest == null) {
                    return shortened;
                }
            }
            if (longest != null) {
                longest.sentences().removeLast();
            }
            shortened = true;
        }
        return shortened;
    }

    /// The longest of more than one sentence.
    private static @Nullable Draft longest(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.sentences().size() > 1)
                .reduce((one, other) -> other.wordCount() > one.wordCount() ? other : one)
                .orElse(null);
    }

    private Paragraph paragraph(Draft draft) {
        var text = Composition.plain();
        for (var sentence : draft.sentences()) {
            boolean unsaid = sentence == draft.sentences().getLast() && isUnsaidEstimate(draft);
            text.say(sentence, entry.id(), unsaid ? "(estimate)" : ClaimWording.estimateIn(entry, sentence.text()));
        }
        return text.done();
    }

    /// What would have happened is an estimate even where it holds no number.
    private boolean isUnsaidEstimate(Draft draft) {
        return draft.label().equals(WOULD)
                && draft.sentences().stream()
                        .map(Sentence::text)
                        .noneMatch(words -> words.toLowerCase(Locale.ROOT).contains("estimate")
                                || !ClaimWording.estimateIn(entry, words).isEmpty());
    }

    static boolean isMissingStakes(Beat beat) {
        var runs = beat.paragraph().runs();
        return beat.label().text().equals(STAKES) && !runs.isEmpty() && runs.getFirst() instanceof Run.Aside;
    }

    private static Beat missing(String label, String advice) {
        return new Beat(Prose.of(label), new Paragraph(List.of(new Run.Aside(Prose.of(advice))), List.of()));
    }
}
