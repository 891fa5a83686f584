package app.treefall.narrative.coach;

import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An adjective where a number should be.
final class AdjectiveForNumber implements Rule {

    /// How much, without saying how much.
    private static final Set<String> HOW_MUCH = Set.of(
            "significantly",
            "greatly",
            "drastically",
            "dramatically",
            "massively",
            "hugely",
            "vastly",
            "immensely",
            "considerably",
            "substantially",
            "tremendously",
            "noticeably",
            "markedly",
            "significant",
            "substantial",
            "considerable",
            "tremendous",
            "massive",
            "huge",
            "drastic",
            "dramatic",
            "numerous",
            "countless");

    /// How good, in whose opinion.
    private static final Set<String> HOW_GOOD = Set.of(
            "robust",
            "seamless",
            "seamlessly",
            "robustly",
            "world-class",
            "cutting-edge",
            "state-of-the-art",
            "best-in-class",
            "blazing",
            "blazingly",
            "lightning-fast",
            "game-changing",
            "groundbreaking",
            "flawless",
            "flawlessly",
            "rock-solid",
            "bulletproof",
            "amazing",
            "incredible",
            "superb",
            "outstanding");

    private static final Set<String> NOT_AFTER =
            Set.of("statistically", "not", "no", "isn't", "wasn't", "any", "how", "more", "less");
    private static final Set<String> NOT_BEFORE = Set.of(
            "figures",
            "figure",
            "digit",
            "digits",
            "bit",
            "bits",
            "other",
            "pages",
            "parallel",
            "regression",
            "statistics",
            "estimator",
            "estimators",
            "standard",
            "open",
            "scaling");

    @Override
    public String id() {
        return "adjective";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var found = new ArrayList<Remark>();
        for (var text : told.english()) {
            for (int i = 0; i < text.words().size() && found.size() < 3; i++) {
                var word = text.words().get(i).folded();
                boolean much = HOW_MUCH.contains(word);
                if ((much || HOW_GOOD.contains(word)) && isMeant(text, i)) {
                    found.add(much ? howMuch(text, i) : howGood(text, i));
                }
            }
        }
        return found;
    }

    private static boolean isMeant(Written text, int i) {
        return !text.words().get(i).quoted()
                && !NOT_AFTER.contains(text.after(i, -1))
                && !NOT_BEFORE.contains(text.after(i, 1));
    }

    private Remark howMuch(Written text, int i) {
        var word = Said.quoted(Said.capitalised(text.words().get(i).text()));
        if (!text.sentenceHas(i, Word::isNumber)) {
            return new Remark(
                    id(),
                    text.place(i, i),
                    Prose.of(word + " is a number in hiding. Which one?"),
                    new Mend.AskFor(Part.CLAIMS, Prose.of("Add the number")),
                    3);
        }
        return new Remark(
                id(),
                text.place(i, i),
                Prose.of("The number says it already. " + word + " can go."),
                without(text, i),
                3);
    }

    private Remark howGood(Written text, int i) {
        var word = Said.quoted(Said.capitalised(text.words().get(i).text()));
        return new Remark(
                id(),
                text.place(i, i),
                Prose.of(word + " is an opinion. What would show it?"),
                new Mend.AskFor(Part.CLAIMS, Prose.of("Add what shows it")),
                3);
    }

    /// Takes the word and one space beside it.
    private static Mend without(Written text, int i) {
        var word = text.words().get(i);
        boolean spaceAfter = word.end() < text.text().length() && text.text().charAt(word.end()) == ' ';
        boolean spaceBefore = word.start() > 0 && text.text().charAt(word.start() - 1) == ' ';
        int start = !spaceAfter && spaceBefore ? word.start() - 1 : word.start();
        int end = spaceAfter ? word.end() + 1 : word.end();
        boolean first = text.isFirstOfSentence(i) && i + 1 < text.words().size() && spaceAfter;
        if (first) {
            var next = text.words().get(i + 1);
            return new Mend.Replace(
                    text.place(i, i + 1), Prose.of(Said.capitalised(next.text())), Prose.of("Leave it out"));
        }
        return new Mend.Replace(Place.of(text.part(), start, end), Prose.NONE, Prose.of("Leave it out"));
    }
}
