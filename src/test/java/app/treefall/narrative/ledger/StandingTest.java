package app.treefall.narrative.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.treefall.domain.Entry;
import app.treefall.domain.Kept;
import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far an entry got, by what was told: days count back from today.
class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Person BOSS = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
    private static final Entry ENTRY = Entry.jotted(Prose.of("Cut it in half"), TODAY.minusDays(300));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
        ##                                                   | UNHEARD    | no  | no  | yes
        9 -                                                  | TOLD       | no  | no  | yes
        9 - So it is half                                    | TOLD       | no  | no  | yes
        9 not_yet Interesting                                | TOLD       | no  | no  | yes
        9 understood                                         | TOLD       | no  | no  | yes
        9 understood So it is half                           | UNDERSTOOD | no  | no  | no
        9 repeated_upward                                    | TOLD       | no  | no  | yes
        9 repeated_upward Halved, I said                     | REPEATED   | no  | no  | no
        9 misunderstood So it doubled                        | TOLD       | yes | no  | yes
        9 misunderstood                                      | TOLD       | yes | no  | yes
        90 understood Half                                   | UNDERSTOOD | no  | no  | no
        91 understood Half                                   | UNDERSTOOD | no  | yes | yes
        91 repeated_upward Half                              | REPEATED   | no  | yes | yes
        91 understood Half ; 2 understood Half               | UNDERSTOOD | no  | no  | no
        91 understood Half ; 2 -                             | UNDERSTOOD | no  | yes | yes
        91 understood Half ; 2 not_yet                       | UNDERSTOOD | no  | yes | yes
        40 understood Half ; 9 misunderstood Twice           | UNDERSTOOD | yes | no  | yes
        40 misunderstood Twice ; 9 understood Half           | UNDERSTOOD | no  | no  | no
        40 misunderstood Twice ; 9 understood                | TOLD       | yes | no  | yes
        40 repeated_upward Half ; 9 understood Half          | REPEATED   | no  | no  | no
        9 understood Half ; 40 misunderstood Twice           | UNDERSTOOD | no  | no  | no
        -3 understood Half                                   | UNHEARD    | no  | no  | yes
        9 - ; -3 understood Half                             | TOLD       | no  | no  | yes
        """)
    void getsAsFarAsTheEvidenceShows(
            String tellings, Visibility visibility, String misunderstood, String fading, String needsAWord) {
        var things = new ArrayList<Kept>(List.of(BOSS, ENTRY));
        things.addAll(Tellings.of(tellings, ENTRY, BOSS, TODAY));
        var standing = Ledger.of(Snapshot.ofValues(things), TODAY).standing(ENTRY.id(), BOSS.id());
        assertEquals(visibility, standing.visibility());
        assertEquals("yes".equals(misunderstood), standing.misunderstood() != null, "misunderstood");
        assertEquals("yes".equals(fading), standing.fading(), "fading");
        assertEquals("yes".equals(needsAWord), standing.needsAWord(), "needs a word");
        assertEquals(visibility == Visibility.UNHEARD, standing.heard() == null, "heard");
        assertEquals(visibility.compareTo(Visibility.UNDERSTOOD) >= 0, standing.understood() != null, "understood");
    }
}
