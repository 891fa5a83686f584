package app.treefall.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.codec.Codec;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Permission;
import app.treefall.domain.Person;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.domain.Testimonial;
import app.treefall.export.CsvWriter;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.brief.BankRows;
import app.treefall.narrative.brief.Briefs;
import app.treefall.narrative.closing.Closing;
import app.treefall.narrative.impact.Impact;
import app.treefall.narrative.ledger.Ledger;
import app.treefall.narrative.lens.Gate;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.loop.Loops;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.narrative.promotion.StoryPages;
import app.treefall.narrative.promotion.WeekPages;
import app.treefall.narrative.table.EntryTable;
import app.treefall.usecase.BuildCase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What lies in the trash is in no document, counts for nothing, and breaks nothing that still points to it.
class TrashedThingsTest {

    private static final Pattern WORDS = Pattern.compile("\":\"((?:[^\"\\\\]|\\\\.){14,})\"");

    @Test
    void noWordOfAThingInTheTrashIsInAnyDocument() {
        var things = SmallSeason.things();
        var before = written(Snapshot.ofValues(things));
        int said = 0;
        for (var thing : things) {
            if (thing instanceof Profile) {
                continue;
            }
            var own = ownWords(thing, things);
            said += (int) own.stream().filter(before::contains).count();
            var left = written(without(Snapshot.ofValues(things), thing.id()));
            for (var words : own) {
                assertFalse(left.contains(words), () -> words + "\nis in\n" + left);
            }
        }
        assertTrue(said > 25, "documents say what is not in the trash: " + said);
    }

    @Test
    void whoLiesInTheTrashIsNamedByNobody() {
        var quote = new Testimonial(
                Id.fresh(),
                Prose.of("It has never been this quiet."),
                SmallSeason.JO,
                Prose.of("Jo Park"),
                Prose.of("Analyst"),
                SmallSeason.TODAY.minusDays(4),
                Permission.GIVEN,
                List.of(SmallSeason.CHURN));
        var things = new ArrayList<Kept>(SmallSeason.things());
        things.add(quote);
        var journal = Snapshot.ofValues(things);
        for (var person : journal.people()) {
            var name = person.name().text().toLowerCase(Locale.ROOT);
            assertTrue(written(journal).contains(name), name);
            var left = written(without(journal, person.id()));
            assertFalse(left.contains(name), () -> name + " is in\n" + left);
        }
    }

    @Test
    void whatSomebodyInTheTrashWantsIsNotSaidAsTheCompanys() {
        var journal = SmallSeason.journal();
        var wanted = "a customer we lose in month two";
        assertTrue(written(journal).contains(wanted));
        var left = written(without(journal, SmallSeason.LEA));
        assertFalse(left.contains(wanted), left);
        assertTrue(left.contains("customers who stay"), "the entries still serve it");
    }

    @Test
    void tellingsToSomebodyInTheTrashCountForNothing() {
        var journal = SmallSeason.journal();
        var ids = journal.people().stream().map(Person::id).toList();
        assertTrue(Ledger.of(journal, SmallSeason.TODAY).isHeardByAnybody(SmallSeason.CHURN));
        var left = journal.with(List.of(), ids);
        var ledger = Ledger.of(left, SmallSeason.TODAY);
        assertEquals(journal.tellings().size(), left.tellings().size());
        assertFalse(ledger.isHeardByAnybody(SmallSeason.CHURN));
    }

    @Test
    void nothingBreaksWhateverLiesInTheTrash() {
        for (long seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            var journal = RandomSeason.of(seed);
            var gone = new ArrayList<Id<?>>();
            for (var saved : journal.everything()) {
                if (random.nextInt(3) == 0 && !(saved.value() instanceof Profile)) {
                    gone.add(saved.value().id());
                }
            }
            var left = journal.with(List.of(), gone);
            assertFalse(written(left).isEmpty(), "seed " + seed);
            look(left);
        }
    }

    /// Every screen's numbers.
    private static void look(Snapshot journal) {
        var ledger = Ledger.of(journal, SmallSeason.TODAY);
        ledger.nudges();
        ledger.putOff();
        Impact.of(ledger);
        Loops.of(journal, SmallSeason.TODAY);
        Alignment.of(journal, Alignment.Period.ALL, SmallSeason.TODAY);
        for (var person : journal.people()) {
            BankRows.of(journal, person, SmallSeason.TODAY);
            Closing.of(ledger, person, null, null);
            ledger.silence(person.id());
            ledger.calibration(person.id(), null);
        }
    }

    /// Every document there is, in small letters.
    private static String written(Snapshot journal) {
        var text = new StringBuilder();
        for (var lens : Lens.values()) {
            var built = (BuildCase.Result.Built)
                    new BuildCase().run(journal, lens, SmallSeason.season(), SmallSeason.TODAY);
            text.append(PlainDocument.of(built.document()));
            text.append(PlainDocument.of(CardPages.of(built.promotion(), built.cards())));
            var permitted = Gate.forLens(journal, lens);
            text.append(PlainDocument.of(WeekPages.of(permitted, SmallSeason.WEEK, SmallSeason.TODAY)));
            for (var entry : permitted.journal().entries()) {
                var story = StoryPages.of(permitted, entry.id(), SmallSeason.TODAY);
                text.append(story == null ? "" : PlainDocument.of(story));
            }
        }
        for (var person : journal.people()) {
            var permitted = Gate.forPerson(journal, person.id());
            text.append(PlainDocument.of(
                    Briefs.prepare(permitted, person.id(), SmallSeason.TODAY).toDocument()));
        }
        var wanted = journal.entries().stream().map(Entry::id).toList();
        var table = EntryTable.of(Gate.forList(journal, Gate.Including.NOTHING_ELSE), wanted, SmallSeason.TODAY);
        text.append(new String(CsvWriter.write(table), StandardCharsets.UTF_8));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static Snapshot without(Snapshot journal, Id<?> id) {
        assertTrue(journal.everything().stream()
                .map(Saved::value)
                .anyMatch(thing -> thing.id().equals(id)));
        return journal.with(List.of(), List.of(id));
    }

    /// What is written in this thing and in no other, in small letters; not days and ids.
    private static TreeSet<String> ownWords(Kept thing, List<Kept> things) {
        var others = new StringBuilder();
        for (var other : things) {
            others.append(other.id().equals(thing.id()) ? "" : Codec.toText(other))
                    .append('\n');
        }
        var elsewhere = others.toString().toLowerCase(Locale.ROOT);
        var own = new TreeSet<String>();
        var found = WORDS.matcher(Codec.toText(thing));
        while (found.find()) {
            var words = found.group(1).toLowerCase(Locale.ROOT);
            if (words.split(" ").length > 2 && !elsewhere.contains(words)) {
                own.add(words);
            }
        }
        return own;
    }
}
