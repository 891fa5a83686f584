package app.treefall.narrative.coach;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;

/// The places of an entry a remark can point at, in the order the editor shows them.
public enum Part {
    HEADLINE,
    STAKES,
    CHALLENGE,
    ACTION,
    RESULT,
    WOULD_HAVE,
    HOW_WE_KNOW,
    EXPOSED,
    HELD,
    WORTH,
    WHAT_CHANGED,
    PROOF,
    NEXT_STEP,
    CLAIMS,
    EVIDENCE,
    SERVES;

    /// What is written there. Empty for [#CLAIMS], [#EVIDENCE], [#SERVES] and for parts the entry's kind does not
    /// have.
    public Prose wordsOf(Entry entry) {
        return switch (this) {
            case HEADLINE -> entry.headline();
            case STAKES -> entry.story().stakes();
            case CHALLENGE -> entry.story().challenge();
            case ACTION -> entry.story().action();
            case RESULT -> entry.story().result();
            case WOULD_HAVE, HOW_WE_KNOW, EXPOSED, HELD, WORTH, WHAT_CHANGED, PROOF, NEXT_STEP -> wordsOf(entry.kind());
            case CLAIMS, EVIDENCE, SERVES -> Prose.NONE;
        };
    }

    /// Whether it is said when the entry is told aloud. What was exposed and whether it held are for documents.
    boolean isSpoken() {
        return switch (this) {
            case HEADLINE, STAKES, CHALLENGE, ACTION, RESULT, WOULD_HAVE, HOW_WE_KNOW, WORTH, WHAT_CHANGED, PROOF ->
                true;
            case EXPOSED, HELD, NEXT_STEP, CLAIMS, EVIDENCE, SERVES -> false;
        };
    }

    private Prose wordsOf(Kind kind) {
        return switch (kind) {
            case Kind.Win _ -> Prose.NONE;
            case Kind.Prevention it ->
                switch (this) {
                    case WOULD_HAVE -> it.wouldHaveHappened();
                    case HOW_WE_KNOW -> it.howWeKnow();
                    case EXPOSED -> it.exposed();
                    case HELD -> it.held();
                    default -> Prose.NONE;
                };
            case Kind.Learning it -> this == WORTH ? it.worth() : Prose.NONE;
            case Kind.Setback it -> this == WHAT_CHANGED ? it.whatChanged() : this == PROOF ? it.proof() : Prose.NONE;
            case Kind.Thread it -> this == NEXT_STEP ? it.nextStep() : Prose.NONE;
        };
    }
}
