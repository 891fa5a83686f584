package app.treefall.narrative.coach;

import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A win or a prevention whose own words say that it is still going on.
final class UnfinishedAsDone implements Rule {

    private static final Set<Part> LOOKED_AT = Set.of(Part.HEADLINE, Part.ACTION, Part.RESULT);

    private static final Pattern STILL_GOING = Pattern.compile(
            "\\b(?:in progress|work in progress|WIP|TBD|to be done|still (?:working|in"
                    + " review|ongoing|open|running|missing)|(?:almost|nearly|mostly)"
                    + " (?:done|finished|complete|ready|there)|not (?:yet )?(?:finished|done|complete|shipped)|not"
                    + " yet|(?:[5-9]\\d|\\d)% (?:done|finished|complete)|ongoing)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "unfinished";
    }

    @Override
    public List<Remark> on(Told told, Audience audience) {
        boolean done = switch (told.entry().kind()) {
            case Kind.Win _, Kind.Prevention _ -> true;
            case Kind.Learning _, Kind.Setback _, Kind.Thread _ -> false;
        };
        if (!done) {
            return List.of();
        }
        for (var text : told.english()) {
            var found = STILL_GOING.matcher(text.text());
            if (LOOKED_AT.contains(text.part()) && found.find() && isMeant(text, found.start())) {
                return List.of(new Remark(
                        id(),
                        Place.of(text.part(), found.start(), found.end()),
                        Prose.of("This is still running. Tell it as a thread, and say when it pays off."),
                        new Mend.TellAs(Kind.Name.THREAD, Prose.of("Make it a thread")),
                        12));
            }
        }
        return List.of();
    }

    /// Not within somebody's words, and not in a sentence about how it used to be.
    private static boolean isMeant(Written text, int at) {
        for (int i = 0; i < text.words().size(); i++) {
            if (text.words().get(i).end() > at) {
                boolean past = text.sentenceHas(
                        i,
                        word -> Set.of("was", "were", "had", "before", "while", "when")
                                .contains(word.folded()));
                return !text.words().get(i).quoted() && !past;
            }
        }
        return false;
    }
}
