package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.Person;
import app.treefall.domain.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    void aHandleOrAnyWordOfANameCompletesAPerson() {
        assertEquals(List.of("@tomas", "@to"), inserts("Paired @to"));
        assertEquals(List.of("@tomas", "@rie"), inserts("Paired @rie"));
        assertEquals(List.of("@alexk", "@alexw"), inserts("Paired @alex"));
    }

    @Test
    void whatNothingIsCalledYetIsOfferedAsNewBehindTheKnown() {
        assertEquals("Nadia Okafor", offeredAsNew("Paired @nadia_okafor"));
        assertEquals("on-call-2", offeredAsNew("Fixed #on-call-2"));
        assertEquals("Churn", offeredAsNew("Fixed ^churn"));
    }

    @Test
    void whatIsKnownOrCouldBeNothingIsNotOfferedAsNew() {
        for (var line : List.of("Fixed #payments", "Fixed #wallet", "Paired @riedel", "Served ^cost", "Fixed !priv")) {
            var completion = at(line);
            assertTrue(
                    completion == null
                            || completion.choices().stream()
                                    .allMatch(choice -> choice.standing() == Completion.Standing.KNOWN),
                    line);
        }
        assertNull(at("Closed #123"));
        assertNull(at("Pinged @here"));
        assertNull(at("Sped up x^2"));
    }

    private static String offeredAsNew(String line) {
        var completion = at(line);
        assertNotNull(completion);
        var last = completion.choices().getLast();
        assertEquals(Completion.Standing.NEW, last.standing());
        return last.label().text();
    }

    @Test
    void twoOfTheSameHandleAreToldApartByTheirNames() {
        var anna = Person.named(Prose.of("Anna Berg"), Person.Relation.PEER);
        var other = Person.named(Prose.of("Anna Diaz"), Person.Relation.PEER);
        var known = new Known(List.of(anna, other), List.of(), List.of(), List.of());

        var completion = Completion.at("Paired @ann", 11, known, World.TODAY, Locale.US);

        assertNotNull(completion);
        for (var choice : completion.choices().subList(0, 2)) {
            var reading = Capture.read("Paired " + choice.insert(), known, World.TODAY, Locale.US);
            assertEquals(List.of(), reading.undecided(), choice.insert());
        }
    }

    @Test
    void aBareSignOffersAllInTheirOrder() {
        assertEquals(List.of("#payments", "#API", "#on-call", "#Apple_Pay", "#Wallet"), inserts("Fixed #"));
        assertEquals(List.of("^cost", "^checkout", "^peak"), inserts("Fixed ^"));
        assertEquals(List.of("!private", "!manager"), inserts("Fixed !"));
    }

    @Test
    void daysAreCompletedAfterTwoLetters() {
        assertEquals(List.of("yesterday"), inserts("Fixed it yes"));
        assertEquals(List.of("last tuesday", "last thursday"), inserts("Fixed it last t"));
        assertNull(at("Fixed it y"));
    }

    @Test
    void nothingIsOfferedInsideAWord() {
        assertNull(at("me@to"));
        assertNull(at("Paired "));
        assertNull(at(""));
    }

    @Test
    void acceptingWritesTheChoiceAndOneSpace() {
        var line = "Paired @to on it";
        var completion = Completion.at(line, 10, World.KNOWN, World.TODAY, Locale.US);
        assertNotNull(completion);

        assertEquals(
                new Completion.Accepted("Paired @tomas on it", 14),
                completion.accept(line, completion.choices().getFirst()));
    }

    @Test
    void noLineAndCaretBreaksIt() {
        var lines = new Lines(new Random(3));
        for (int i = 0; i < 300; i++) {
            var line = lines.hostile();
            for (int caret = -1; caret <= line.length() + 1; caret += 3) {
                var completion = Completion.at(line, caret, World.KNOWN, World.TODAY, Locale.US);
                if (completion != null) {
                    completion.accept(line, completion.choices().getFirst());
                }
            }
        }
    }

    private static List<String> inserts(String line) {
        var completion = at(line);
        assertNotNull(completion);
        return completion.choices().stream().map(Completion.Choice::insert).toList();
    }

    private static @Nullable Completion at(String line) {
        return Completion.at(line, line.length(), World.KNOWN, World.TODAY, Locale.US);
    }
}
