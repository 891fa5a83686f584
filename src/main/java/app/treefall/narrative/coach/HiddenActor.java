package app.treefall.narrative.coach;

import app.treefall.domain.Prose;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "The service was migrated": somebody did that, and the passive keeps them out of sight.
///
/// Looks at the headline and at what I did, only where the passive is what the sentence says, and nobody is named in
/// it.
final class HiddenActor implements Rule {

    private static final Set<String> BE = Set.of("was", "were", "been", "got");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "now", "finally", "quickly", "successfully", "completely", "soon", "all");
    private static final Set<String> OPENS =
            Set.of("the", "a", "an", "all", "our", "this", "these", "it", "both", "every", "each");
    private static final Set<String> TURNS_ASIDE = Set.of(
            "that", "which", "who", "when", "if", "because", "while", "after", "before", "as", "since", "until", "once",
            "by", "where", "what", "how", "why", "not", "never");
    private static final int LONGEST_SUBJECT = 6;

    @Override
    public String id() {
        return "hidden-actor";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        for (var part : List.of(Part.HEADLINE, Part.ACTION)) {
            var text = told.english(part);
            var remark = text == null ? null : firstIn(text);
            if (remark != null) {
                return List.of(remark);
            }
        }
        return List.of();
    }

    private @Nullable Remark firstIn(Written text) {
        for (int i = 1; i + 1 < text.words().size(); i++) {
            var word = text.words().get(i);
            int steps = BETWEEN.contains(text.after(i, 1)) ? 2 : 1;
            if (!word.quoted()
                    && BE.contains(word.folded())
                    && Verbs.isParticiple(text.after(i, steps))
                    && isPlain(text, i)) {
                return remark(text, i, i + steps);
            }
        }
        return null;
    }

    /// Subject, "was", participle, and neither a person nor another clause in the sentence.
    private static boolean isPlain(Written text, int be) {
        int first = be;
        while (!text.isFirstOfSentence(first)) {
            first--;
        }
        boolean opens = OPENS.contains(text.words().get(first).folded()) || text.part() == Part.HEADLINE;
        boolean aside = text.sentenceHas(be, word -> TURNS_ASIDE.contains(word.folded()) || isSomebody(word));
        return opens && be > first && be - first <= LONGEST_SUBJECT && !aside && !hasComma(text, first, be);
    }

    private static boolean isSomebody(Word word) {
        return word.text().equals("I")
                || Set.of("we", "he", "she", "they", "you", "me", "us", "i've", "i'd", "team")
                        .contains(word.folded());
    }

    private static boolean hasComma(Written text, int first, int be) {
        return text.text()
                        .substring(
                                text.words().get(first).start(),
                                text.words().get(be).start())
                        .indexOf(',')
                >= 0;
    }

    private Remark remark(Written text, int be, int participle) {
        var past = Verbs.pastOf(text.words().get(participle).folded());
        return new Remark(
                id(),
                text.place(be, participle),
                Prose.of("Who " + past + " it? If it was you, say “I”."),
                turned(text, be, participle, past),
                4);
    }

    /// The sentence with me in it, where it begins with an article and has no second verb to turn as well.
    private static @Nullable Mend turned(Written text, int be, int participle, String past) {
        int first = be;
        while (!text.isFirstOfSentence(first)) {
            first--;
        }
        boolean second = text.sentenceHas(
                be,
                word -> word.folded().equals("and")
                        && word.start() > text.words().get(participle).end());
        if (second || !OPENS.contains(text.words().get(first).folded())) {
            return null;
        }
        var subject = text.between(first, be - 1);
        var object = Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
        var words = text.part() == Part.HEADLINE ? Said.capitalised(past) + " " + object : "I " + past + " " + object;
        return new Mend.Replace(text.place(first, participle), Prose.of(words), Prose.of("Use " + Said.quoted(words)));
    }
}
