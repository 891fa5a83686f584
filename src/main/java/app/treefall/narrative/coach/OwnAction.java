package app.treefall.narrative.coach;

import app.treefall.domain.Contribution.Role;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What I did, hidden: nothing said at all, "we" only, or a word such as "helped" that could mean anything.
final class OwnAction implements Rule {

    private static final Set<String> BEFORE_WE = Set.of("and", "so", "then", "but", "together", "finally");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "all", "finally", "quickly", "soon", "have", "had", "both");
    private static final Set<String> VAGUE =
            Set.of("helped", "assisted", "participated", "contributed", "collaborated");
    private static final List<List<String>> PHRASES = List.of(
            List.of("was", "involved", "in"),
            List.of("got", "involved", "in"),
            List.of("was", "part", "of"),
            List.of("took", "part", "in"),
            List.of("was", "responsible", "for"),
            List.of("lent", "a", "hand"));
    private static final int SHORT = 6;

    @Override
    public String id() {
        return "no-own-action";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        if (!told.has(Part.ACTION)) {
            return told.entry().kind() instanceof Kind.Thread ? List.of() : List.of(nothingSaid());
        }
        var found = new ArrayList<Remark>();
        var headline = told.english(Part.HEADLINE);
        var action = told.english(Part.ACTION);
        if (headline != null) {
            add(found, vague(headline, told));
        }
        if (action != null) {
            add(found, we(action, told, audience));
            add(found, vague(action, told));
        }
        return found;
    }

    private Remark nothingSaid() {
        return new Remark(
                id(),
                Place.of(Part.ACTION),
                Prose.of("What did you do yourself? Begin with “I”."),
                new Mend.AskFor(Part.ACTION, Prose.of("Say what you did")),
                20);
    }

    private @Nullable Remark we(Written action, Told told, Audience audience) {
        boolean saysI = action.words().stream().anyMatch(word -> !word.quoted() && isI(word));
        for (int i = 0; i < action.words().size(); i++) {
            int verb = verbAfterWe(action, i);
            if (verb < 0) {
                continue;
            }
            boolean decision = Verbs.isDecision(action.words().get(verb).folded());
            if (decision) {
                return decided(action, i, verb, told, audience, saysI ? 4 : 12);
            }
            if (!saysI) {
                return done(action, i, verb);
            }
        }
        return saysI ? null : team(action);
    }

    private static int verbAfterWe(Written action, int we) {
        if (!action.words().get(we).is("we")
                || !(action.isFirstOfSentence(we) || BEFORE_WE.contains(action.after(we, -1)))) {
            return -1;
        }
        int steps = BETWEEN.contains(action.after(we, 1)) ? 2 : 1;
        return Verbs.isPast(action.after(we, steps)) ? we + steps : -1;
    }

    private Remark decided(Written action, int we, int verb, Told told, Audience audience, int weight) {
        int end = action.endOfClause(verb);
        boolean isShort = end > verb && end - verb <= SHORT;
        var verbWord = action.words().get(verb).text();
        var question = "Who " + (isShort ? action.between(verb, end) : verbWord) + "? If it was your call, say “I”.";
        var asked = "agreed".equals(action.after(we, verb - we)) && "to".equals(action.after(verb, 1))
                ? onlyHelper(told, audience)
                : null;
        var opening = asked == null ? "I decided" : "I asked " + asked;
        if (asked == null && !"agreed".equals(action.words().get(verb).folded())) {
            opening = "I " + verbWord;
        }
        int last = isShort ? end : verb;
        var replacement = opening
                + action.text()
                        .substring(
                                action.words().get(verb).end(),
                                action.words().get(last).end());
        return new Remark(
                id(), action.place(we, verb), Prose.of(question), use(action.place(we, last), replacement), weight);
    }

    private Remark done(Written action, int we, int verb) {
        var replacement = "I " + action.between(we + 1, verb);
        return new Remark(
                id(),
                action.place(we, verb),
                Prose.of("Which part of it was yours? If you did it, say “I”."),
                use(action.place(we, verb), replacement),
                12);
    }

    private static Mend use(Place place, String words) {
        return new Mend.Replace(place, Prose.of(words), Prose.of("Use " + Said.quoted(words)));
    }

    private @Nullable Remark team(Written action) {
        for (int i = 1; i + 1 < action.words().size(); i++) {
            boolean owned = action.isFirstOfSentence(i - 1)
                    && Set.of("our", "my", "the")
                            .contains(action.words().get(i - 1).folded());
            if (owned && action.words().get(i).is("team") && Verbs.isPast(action.after(i, 1))) {
                return new Remark(
                        id(),
                        action.place(i - 1, i),
                        Prose.of("What did you do in it yourself? Say it with “I”."),
                        new Mend.AskFor(Part.ACTION, Prose.of("Say what you did")),
                        12);
            }
        }
        return null;
    }

    private @Nullable Remark vague(Written text, Told told) {
        var role = told.entry().contribution().role();
        if (role == Role.SUPPORTED || role == Role.ADVISED) {
            return null;
        }
        for (int i = 0; i < text.words().size(); i++) {
            int last = vagueAt(text, i);
            if (last >= 0) {
                var words = text.between(i, last);
                return new Remark(
                        id(),
                        text.place(i, last),
                        Prose.of(Said.quoted(Said.capitalised(words)) + " hides your part. What did you do yourself?"),
                        new Mend.AskFor(text.part(), Prose.of("Say what you did")),
                        8);
            }
        }
        return null;
    }

    /// The last word of a vague phrase that begins here and has me as its subject, or -1.
    private static int vagueAt(Written text, int i) {
        var word = text.words().get(i);
        if (word.quoted() || !hasMeAsSubject(text, i)) {
            return -1;
        }
        if (VAGUE.contains(word.folded())) {
            boolean of = Set.of("by", "that", "which").contains(text.after(i, 1));
            return of ? -1 : i;
        }
        if (word.folded().equals("worked") && text.after(i, 1).equals("on")) {
            return i + 1;
        }
        return PHRASES.stream()
                .filter(phrase -> isAt(text, i, phrase))
                .mapToInt(phrase -> i + phrase.size() - 1)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isAt(Written text, int i, List<String> phrase) {
        for (int step = 0; step < phrase.size(); step++) {
            if (!text.after(i, step).equals(phrase.get(step))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMeAsSubject(Written text, int i) {
        if (text.isFirstOfSentence(i)) {
            return !text.words().get(i).folded().equals("was");
        }
        var before = text.words().get(i - 1);
        boolean also = Set.of("also", "and", "mainly", "mostly").contains(before.folded())
                && i >= 2
                && (isI(text.words().get(i - 2)) || text.isFirstOfSentence(i - 1));
        return isI(before) || also;
    }

    private static boolean isI(Word word) {
        return word.text().equals("I") || word.folded().startsWith("i'");
    }

    private static @Nullable String onlyHelper(Told told, Audience audience) {
        var credits = told.entry().contribution().credits();
        var person = credits.size() == 1 ? audience.person(credits.getFirst().person()) : null;
        return person == null ? null : person.shortName();
    }

    private static void add(List<Remark> found, @Nullable Remark remark) {
        if (remark != null) {
            found.add(remark);
        }
    }
}
