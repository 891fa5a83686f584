package app.treefall.narrative.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.SmallSeason;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is asked for a quote, and about what.
class QuoteWishTest {

    private final List<Kept> things = new ArrayList<>(SmallSeason.things());

    @Test
    void whoUnderstoodTheStrongestProofComesFirst() {
        assertEquals(new QuoteWish(SmallSeason.JO, SmallSeason.CHURN), wish());
    }

    @Test
    void nobodyIsAskedTwice() {
        answered(SmallSeason.JO, Permission.REFUSED);

        var wish = wish();

        assertNull(wish);
    }

    @Test
    void withoutAProofThereIsNothingToAskAbout() {
        things.removeIf(thing -> thing instanceof Entry);

        assertNull(wish());
    }

    private void answered(Id<Person> person, Permission permission) {
        things.add(new Testimonial(
                Id.fresh(),
                Prose.of("Well done."),
                person,
                Prose.NONE,
                Prose.NONE,
                SmallSeason.TODAY,
                permission,
                List.of()));
    }

    private QuoteWish wish() {
        var journal = Snapshot.ofValues(things);
        var season = SmallSeason.season();
        return QuoteWish.of(
                Cases.build(Gate.forSeason(journal, Lens.COMMITTEE, season), season, SmallSeason.TODAY), journal);
    }
}
