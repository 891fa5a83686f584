package app.treefall.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.codec.Codec;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever names a person names the other one afterwards, and nothing else is touched.
final class OnePersonTest {

    private static final Pattern NAMED = Pattern.compile("\"person\":\"([0-9a-f-]{36})\"");

    @Test
    void everyReferenceInEverythingThatCanBeKeptMovesOver() {
        var random = new RandomJournal(11);
        int moved = 0;
        for (int i = 0; i < 6_000; i++) {
            var thing = random.thing();
            var text = Codec.toText(thing);
            var names = NAMED.matcher(text);
            while (names.find()) {
                Id<Person> gone = Id.of(names.group(1));
                Id<Person> stays = Id.fresh();
                var after = Codec.toText(new OnePerson(gone, stays).in(thing));
                assertEquals(text.replace("\"person\":\"" + gone, "\"person\":\"" + stays), after);
                moved++;
            }
            assertEquals(thing, new OnePerson(Id.fresh(), Id.fresh()).in(thing));
        }
        assertTrue(moved > 2_000, moved + " references");
    }

    @Test
    void aSnoozedNudgeAboutThemMovesOver() {
        Id<Person> gone = Id.fresh();
        Id<Person> stays = Id.fresh();
        var snooze = new Snooze(Id.fresh(), Prose.of("Silence:" + gone), LocalDate.of(2026, 11, 19));

        assertEquals(Prose.of("Silence:" + stays), ((Snooze) new OnePerson(gone, stays).in((Kept) snooze)).nudge());
    }

    @Test
    void twoCreditsOfOneEntryBecomeOneWithBothParts() {
        var dan = Person.named(Prose.of("Dan"), Person.Relation.PEER);
        var daniel = Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER);
        var entry = Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 19))
                .toDraft()
                .contribution(new Contribution(
                        null,
                        null,
                        List.of(
                                new Contribution.Credit(dan.id(), Prose.of("the index")),
                                new Contribution.Credit(daniel.id(), Prose.of("the budget")))))
                .finished();

        var credits =
                new OnePerson(dan.id(), daniel.id()).in(entry).contribution().credits();

        assertEquals(List.of(new Contribution.Credit(daniel.id(), Prose.of("the index\nthe budget"))), credits);
    }

    @Test
    void whatOnlyTheOtherHadIsKept() {
        var dan =
                with(Person.named(Prose.of("Dan"), Person.Relation.PEER), "Support lead", "likes charts", Pronouns.HE);
        var daniel = with(Person.named(Prose.of("Daniel Osei"), Person.Relation.MANAGER), "", "reads on trains", null);

        var joined = new OnePerson(dan.id(), daniel.id()).joined(daniel, dan);

        assertEquals(daniel.id(), joined.id());
        assertEquals("Daniel Osei", joined.name().text());
        assertEquals("Support lead", joined.title().text());
        assertEquals(Pronouns.HE, joined.pronouns());
        assertEquals("reads on trains\nlikes charts", joined.note().text());
        assertSame(Person.Relation.MANAGER, joined.relation());
    }

    private static Person with(Person person, String title, String note, @Nullable Pronouns pronouns) {
        return new Person(
                person.id(),
                person.name(),
                person.handle(),
                pronouns,
                person.relation(),
                Prose.of(title),
                person.decides(),
                person.attention(),
                null,
                Prose.of(note));
    }
}
