package app.treefall.narrative.coach;

import app.treefall.domain.Change;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Prose;
import app.treefall.domain.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A number nobody can weigh: a result without what it was before, a percentage of nothing.
final class NoBaseline implements Rule {

    private static final Set<Part> LOOKED_AT = Set.of(Part.HEADLINE, Part.ACTION, Part.RESULT);
    private static final Set<String> CHANGES = Set.of(
            "cut",
            "reduced",
            "lowered",
            "brought",
            "got",
            "improved",
            "raised",
            "increased",
            "decreased",
            "dropped",
            "fell",
            "rose",
            "grew",
            "went",
            "shrank",
            "sped",
            "trimmed",
            "shortened",
            "took");
    private static final Set<String> COMPARED = Set.of(
            "faster",
            "slower",
            "quicker",
            "cheaper",
            "smaller",
            "larger",
            "fewer",
            "less",
            "more",
            "better",
            "higher",
            "lower",
            "reduction",
            "increase",
            "improvement",
            "drop",
            "decrease",
            "growth",
            "speedup");
    private static final Set<String> BASES = Set.of(
            "from", "against", "instead", "was", "were", "than", "before", "versus", "vs", "compared", "over", "where");
    private static final Set<String> UNITS = Set.of(
            "ms", "s", "sec", "seconds", "second", "min", "minutes", "minute", "h", "hours", "hour", "days", "day",
            "mb", "gb", "kb", "ct", "cents", "%");

    @Override
    public String id() {
        return "no-baseline";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        var found = new ArrayList<Remark>();
        if (!told.hasBeforeAndAfter()) {
            for (var text : told.english()) {
                if (LOOKED_AT.contains(text.part())) {
                    inText(text, found);
                }
            }
        }
        var claims = told.entry().claims();
        for (int i = 0; i < claims.size(); i++) {
            var remark = inClaim(claims.get(i), i);
            if (remark != null) {
                found.add(remark);
            }
        }
        return found.size() > 2 ? found.subList(0, 2) : found;
    }

    private @Nullable Remark inClaim(ImpactClaim claim, int item) {
        if (claim.metric() != null) {
            return null;
        }
        var ask = new Mend.AskFor(Part.CLAIMS, Prose.of("Add the before"));
        var place = Place.item(Part.CLAIMS, item);
        return switch (claim.change()) {
            case Change.FromTo _ -> null;
            case Change.By(var by) -> {
                boolean share =
                        by.unit().sort() == Unit.Sort.PERCENT || by.unit().sort() == Unit.Sort.TIMES;
                var words = share
                        ? Said.amount(by) + " of what? Say what it was before."
                        : "From what? Say what it was before.";
                yield new Remark(id(), place, Prose.of(words), ask, 8);
            }
            case Change.Total(var total) ->
                total.unit().sort() == Unit.Sort.PERCENT
                        ? new Remark(
                                id(),
                                place,
                                Prose.of(Said.amount(total) + " of what? Say the whole it is part of."),
                                ask,
                                8)
                        : null;
        };
    }

    private void inText(Written text, List<Remark> found) {
        for (int i = 0; i < text.words().size(); i++) {
            var word = text.words().get(i);
            if (word.quoted() || !word.isNumber() || hasBase(text, i)) {
                continue;
            }
            if (isBarePercentage(text, i)) {
                found.add(new Remark(
                        id(), text.place(i, i), Prose.of(word.text() + " of what? Say what it was before."), ask(), 8));
            } else if (isNewValue(text, i)) {
                int last = UNITS.contains(text.after(i, 1)) ? i + 1 : i;
                var said = text.between(i, last);
                found.add(new Remark(
                        id(), text.place(i, last), Prose.of(said + " is good. What was it before?"), ask(), 8));
            }
        }
    }

    private static Mend ask() {
        return new Mend.AskFor(Part.CLAIMS, Prose.of("Add before and after"));
    }

    /// `by 40%`, `40% faster`.
    private static boolean isBarePercentage(Written text, int i) {
        boolean percent = text.words().get(i).folded().endsWith("%");
        boolean by = text.after(i, -1).equals("by") && text.sentenceHas(i, word -> CHANGES.contains(word.folded()));
        return percent && (by || COMPARED.contains(text.after(i, 1)));
    }

    /// `cut p95 to 0.6 s`: a verb of change, "to", a number with its unit.
    private static boolean isNewValue(Written text, int i) {
        boolean unit = text.words().get(i).folded().endsWith("%") || UNITS.contains(text.after(i, 1));
        if (!unit || !text.after(i, -1).equals("to")) {
            return false;
        }
        for (int back = 2; back <= 8; back++) {
            if (CHANGES.contains(text.after(i, -back))) {
                return true;
            }
        }
        return false;
    }

    /// Another number in the sentence, or a word that leads to one.
    private static boolean hasBase(Written text, int i) {
        var self = text.words().get(i);
        return text.after(i, 1).equals("of")
                || text.sentenceHas(
                        i, word -> word.start() != self.start() && (word.isNumber() || BASES.contains(word.folded())));
    }
}
