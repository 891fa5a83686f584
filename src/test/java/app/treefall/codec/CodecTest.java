package app.treefall.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.RandomJournal;
import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Change;
import app.treefall.domain.Deed;
import app.treefall.domain.Direction;
import app.treefall.domain.Entry;
import app.treefall.domain.EntryDraft;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kept;
import app.treefall.domain.Kind;
import app.treefall.domain.Person;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static final String ID = "00000000-0000-0000-0000-00000000000a";

    @Test
    void aBareWinIsItsIdHeadlineAndDays() throws CodecException {
        var text = """
            {"id":"00000000-0000-0000-0000-00000000000a","headline":"Cut latency","days":{"first":"2026-11-17","last":"2026-11-17"}}\
            """;

        var entry = Codec.read(Entry.class, text);

        assertEquals(new Kind.Win(), entry.kind());
        assertEquals(LocalDate.of(2026, 11, 17), entry.day());
        assertEquals(text, Codec.toText(entry));
    }

    @Test
    void aClaimStandsAsPeopleWouldWriteIt() {
        var entry = EntryDraft.of(Entry.jotted(Prose.of("Cut latency"), LocalDate.of(2026, 11, 17)))
                .claims(List.of(new ImpactClaim(
                        Prose.of("p95"),
                        null,
                        new Change.FromTo(Quantity.of("1.80", "s"), Quantity.of("0.6", "s")),
                        Direction.LOWER,
                        Prose.NONE,
                        ImpactClaim.Certainty.MEASURED,
                        Prose.NONE,
                        50)))
                .finished();

        assertTrue(Codec.toText(entry).endsWith("""
            "claims":[{"what":"p95","change":{"is":"from_to","before":{"amount":"1.80","unit":"s"},\
            "after":{"amount":"0.6","unit":"s"}},"better":"LOWER","certainty":"MEASURED","myShare":50}]}\
            """));
    }

    @Test
    void pronounsAreWrittenShort() throws CodecException {
        var person = Codec.read(Person.class, """
            {"id":"%s","name":"Ana","pronouns":"she","relation":"PEER"}\
            """.formatted(ID));

        assertEquals(Pronouns.SHE, person.pronouns());
        assertTrue(Codec.toText(person).contains("\"pronouns\":\"she\""));
    }

    @Test
    void thousandsOfThingsComeBackEqualAndWriteTheSameTextAgain() throws CodecException {
        var journal = new RandomJournal(1);
        for (int i = 0; i < 6_000; i++) {
            var thing = journal.thing();
            var text = Codec.toText(thing);
            var back = Codec.read(thing.getClass().asSubclass(Kept.class), text);
            assertEquals(thing, back, () -> thing.getClass().getSimpleName());
            assertEquals(text, Codec.toText(back));
        }
    }

    @Test
    void draftsDeedsAndManyThingsComeBackEqual() throws CodecException {
        var journal = new RandomJournal(2);
        for (int i = 0; i < 500; i++) {
            var draft = journal.draft();
            assertEquals(draft, Codec.readDraft(Codec.toText(draft)));
            var deed = Deed.of(Deed.Verb.LOGGED, journal.prose());
            assertEquals(deed, Codec.readDeed(Codec.toText(deed)));
        }
        var things =
                new ArrayList<Kept>(Stream.generate(journal::thing).limit(300).toList());
        var back = Codec.readMany(Codec.toText(things));
        assertEquals(things.size(), back.size());
        assertTrue(back.containsAll(things));
    }

    @Test
    void everyTypeOfKeptThingHasItsText() {
        var written = KeptType.ALL.stream().map(KeptType::of).collect(Collectors.toSet());

        assertEquals(Stream.of(Kept.class.getPermittedSubclasses()).collect(Collectors.toSet()), written);
    }

    @Test
    void brokenTextIsRefusedAndNothingElseIsThrown() {
        var random = new Random(3);
        var journal = new RandomJournal(3);
        for (int i = 0; i < 8_000; i++) {
            var thing = journal.thing();
            var broken = broken(Codec.toText(thing).getBytes(StandardCharsets.UTF_8), random);
            readOrRefuse(thing.getClass().asSubclass(Kept.class), broken);
        }
        for (int i = 0; i < 3_000; i++) {
            var noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            readOrRefuse(Entry.class, noise);
        }
    }

    @Test
    void aRefusalSaysWhereAndHoldsNoWords() {
        assertRefused(
                "claims[0].change.after.amount",
                Problem.UNKNOWN_VALUE,
                "\"claims\":[{\"what\":\"secret\",\"certainty\":"
                    + "\"MEASURED\",\"change\":{\"is\":\"from_to\",\"before\":{\"amount\":\"1\"},\"after\":{\"amount\":\"1e999999999\"}}}]");
        assertRefused("", Problem.UNKNOWN_KEY, "\"secret\":\"secret\"");
        assertRefused("tags[0]", Problem.WRONG_SHAPE, "\"tags\":[7]");
        assertRefused("tags[0]", Problem.CONTROL_CHARACTER, "\"tags\":[\"\\u0000\"]");
        assertRefused("scope", Problem.UNKNOWN_VALUE, "\"scope\":\"secret\"");
        assertRefused(
                "claims[0]",
                Problem.OUT_OF_RANGE,
                "\"claims\":[{\"certainty\":\"MEASURED\",\"myShare\":101,"
                        + "\"change\":{\"is\":\"by\",\"amount\":{\"amount\":\"1\"}}}]");
        assertRefused("", Problem.DUPLICATE_KEY, "\"headline\":\"secret\",\"headline\":\"secret\"");
        assertRefused("", Problem.TOO_DEEP, "\"tags\":" + "[".repeat(70));
        assertRefused("", Problem.WRONG_SHAPE, "\"scope\":null");
    }

    @Test
    void whatIsMissingIsNamed() {
        var e = assertThrows(CodecException.class, () -> Codec.read(Entry.class, "{\"id\":\"" + ID + "\"}"));

        assertEquals("days", e.path());
        assertEquals(Problem.MISSING, e.problem());
    }

    @Test
    void anIdIsWrittenInFull() {
        assertThrows(
                CodecException.class,
                () -> Codec.read(
                        Entry.class,
                        "{\"id\":\"1-1-1-1-1\",\"days\":{\"first\":\"2026-01-01\",\"last\":\"2026-01-01\"}}"));
        assertEquals(new UUID(0, 10), Id.of(ID).value());
    }

    private static void assertRefused(String path, Problem problem, String part) {
        var text = "{\"id\":\"" + ID + "\",\"days\":{\"first\":\"2026-01-01\",\"last\":\"2026-01-01\"}," + part + "}";
        var e = assertThrows(CodecException.class, () -> Codec.read(Entry.class, text));
        assertEquals(problem, e.problem());
        assertEquals(path, e.path());
        assertFalse(e.toString().contains("secret"));
        assertFalse(e.getCause() != null);
    }

    private static void readOrRefuse(Class<? extends Kept> type, byte[] bytes) {
        try {
            Codec.read(type, Codec.textFrom(bytes));
        } catch (CodecException e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }

    private static byte[] broken(byte[] text, Random random) {
        var broken = text.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) "\"{}[]:,0az\\".charAt(random.nextInt(11));
        }
        return random.nextBoolean() ? broken : java.util.Arrays.copyOf(broken, random.nextInt(broken.length));
    }
}
