package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.ImpactClaim;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.promotion.NumberGaps;
import app.treefall.ui.frame.Place;
import java.util.List;
import java.util.function.Predicate;

/// Leads to where an entry says what it does not say yet: the cursor in its field, or the list or form that asks.
final class TellingMore {

    private static final List<Part> STORY = List.of(Part.STAKES, Part.ACTION, Part.RESULT);

    private final EditorPane pane;
    private final EntryChips chips;
    private final ClaimCards claims;

    TellingMore(EditorPane pane, EntryChips chips, ClaimCards claims) {
        this.pane = pane;
        this.chips = chips;
        this.claims = claims;
    }

    void lead(Entry entry, Place.More more) {
        switch (more) {
            case NUMBER -> pane.focus(Part.CLAIMS);
            case BASELINE -> mend(NumberGaps::lacksBaseline);
            case SOURCE -> mend(NumberGaps::lacksSource);
            case EVIDENCE -> pane.focus(Part.EVIDENCE);
            case MY_PART -> {
                pane.reveal(chips);
                chips.chooseRole();
            }
            case REACH -> {
                pane.reveal(chips);
                chips.chooseReach(entry);
            }
            case STORY -> pane.focus(firstUnsaid(entry));
        }
    }

    private void mend(Predicate<ImpactClaim> lacking) {
        pane.reveal(claims);
        claims.mend(lacking);
    }

    /// What a committee misses first; of a story that has it all, the headline that tells it.
    private static Part firstUnsaid(Entry entry) {
        var parts = EntryTexts.of(entry.kindName());
        for (var part : STORY) {
            if (parts.contains(part) && part.wordsOf(entry).isBlank()) {
                return part;
            }
        }
        return Part.HEADLINE;
    }
}
