package app.treefall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.treefall.codec.ArchiveManifest;
import app.treefall.codec.CodecException.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RELIABILITY E-1, E-2, E-4, E-5: archives that somebody made to do harm, each right in all but one thing.
class HostileArchivesTest {

    private static final String ID = "00000000-0000-4000-8000-000000000001";
    private static final String ENTRY =
            "{\"id\":\"" + ID + "\",\"days\":{\"first\":\"2026-01-01\",\"last\":\"2026-01-01\"}}\n";
    private static final String ENTRIES = "things/entry.jsonl";

    @TempDir
    Path folder;

    @Test
    void theOneTheOthersAreMadeOfIsTaken() throws Exception {
        var path = Files.write(folder.resolve("good.zip"), Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY))));
        try (var archive = Archive.open(path)) {
            assertEquals(1, archive.contents().things().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "/etc/passwd",
                "C:\\evil",
                "..\\evil",
                "things/../../evil",
                "things/entry.jsonl\0",
                "CON",
                "things/entry.jsonl.",
                "Things/entry.jsonl",
                "things/e\u0301ntry.jsonl",
                "files/../../x",
                "files/",
                "files/ABCDEF",
                "things/",
                "things/draft.jsonl",
                ""
            })
    void aNameNoArchiveHasIsRefused(String name) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(ENTRIES, Zips.utf8(ENTRY));
        parts.put(name, Zips.utf8("x"));

        assertInstanceOf(Flaw.StrangePart.class, Zips.flawIn(folder, Zips.archive(parts)));
        assertEquals(List.of("strange.zip"), Arrays.asList(folder.toFile().list()));
    }

    @Test
    void aPartTheManifestDoesNotListIsRefused() throws IOException {
        var parts = Zips.unzipped(Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY))));
        parts.put("things/person.jsonl", Zips.utf8("{}\n"));

        assertEquals(new Flaw.StrangePart(3), Zips.flawIn(folder, Zips.zip(parts)));
    }

    @Test
    void aPartThatIsThereTwiceIsRefused() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(ENTRIES, Zips.utf8(ENTRY));
        parts.put("things/enTry.jsonl", Zips.utf8(ENTRY));
        var twice = new String(Zips.archive(parts), StandardCharsets.ISO_8859_1).replace("enTry", "entry");

        assertEquals(new Flaw.StrangePart(2), Zips.flawIn(folder, twice.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPartThatIsMissingIsNamed() throws IOException {
        var parts = Zips.unzipped(Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY))));
        parts.remove(ENTRIES);

        assertEquals(new Flaw.MissingPart(ENTRIES), Zips.flawIn(folder, Zips.zip(parts)));
    }

    @Test
    void aPartWithOtherBytesIsNamed() throws IOException {
        var parts = Zips.unzipped(Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY))));
        parts.put(ENTRIES, Zips.utf8(ENTRY.replace("0001\"", "0002\"")));

        assertEquals(new Flaw.ChangedPart(ENTRIES), Zips.flawIn(folder, Zips.zip(parts)));
    }

    @Test
    void aCopiedFileUnderAnothersHashIsNamed() throws IOException {
        var name = "files/" + "0".repeat(64);

        assertEquals(new Flaw.ChangedPart(name), Zips.flawIn(folder, Zips.archive(Map.of(name, Zips.utf8("not it")))));
    }

    @Test
    void aNewerFormatIsRefusedWhateverElseItSays() throws IOException {
        var newer = Map.of(PartName.MANIFEST, Zips.utf8("{\"format\":2,\"new\":[{\"things\":true}]}"));

        assertEquals(new Flaw.WrittenByNewerVersion(2, 1), Zips.flawIn(folder, Zips.zip(newer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "null",
                "{\"format\":1}",
                "{\"format\":\"1\"}",
                "{\"format\":1,\"format\":1}",
                "{\"format\":99999999999999999999}",
                "{\"format\":1,\"program\":\"1\",\"digest\":\"\",\"parts\":{}}"
            })
    void aManifestThatIsNoneIsRefused(String manifest) throws IOException {
        var flaw = Zips.flawIn(folder, Zips.zip(Map.of(PartName.MANIFEST, Zips.utf8(manifest))));

        assertEquals(
                PartName.MANIFEST, assertInstanceOf(Flaw.NoThing.class, flaw).part());
    }

    @Test
    void aManifestThatListsAPartTwiceOrAStrangeOneIsRefused() throws IOException {
        var part = new ArchiveManifest.Part(ENTRIES, 0, 0, "");
        var twice = new ArchiveManifest(1, "", "", List.of(part, part)).toText();
        var strange = new ArchiveManifest(1, "", "", List.of(new ArchiveManifest.Part("../x", 0, 0, ""))).toText();

        for (var manifest : List.of(twice, strange)) {
            assertInstanceOf(
                    Flaw.StrangePart.class,
                    Zips.flawIn(folder, Zips.zip(Map.of(PartName.MANIFEST, Zips.utf8(manifest)))));
        }
    }

    @Test
    void oneIdForTwoThingsIsRefused() throws IOException {
        assertEquals(
                new Flaw.IdTwice(ENTRIES, 2),
                Zips.flawIn(folder, Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY + ENTRY)))));
        assertEquals(
                new Flaw.IdTwice("trash/entry.jsonl", 1),
                Zips.flawIn(
                        folder,
                        Zips.archive(sorted(ENTRIES, Zips.utf8(ENTRY), "trash/entry.jsonl", Zips.utf8(ENTRY)))));
    }

    @Test
    void aLineThatIsNoThingIsNamedWithItsPlace() throws IOException {
        assertEquals(
                new Flaw.NoThing(ENTRIES, 2, Problem.UNKNOWN_VALUE, "days.first"),
                Zips.flawIn(
                        folder,
                        Zips.archive(Map.of(
                                ENTRIES,
                                Zips.utf8(ENTRY
                                        + ENTRY.replace("0001\"", "0002\"").replaceFirst("2026", "x"))))));
        assertEquals(
                new Flaw.NoThing(ENTRIES, 1, Problem.NOT_JSON, ""),
                Zips.flawIn(folder, Zips.archive(Map.of(ENTRIES, new byte[] {(byte) 0xc0, (byte) 0x80, '\n'}))));
        assertEquals(
                new Flaw.NoThing(ENTRIES, 1, Problem.CONTROL_CHARACTER, "headline"),
                Zips.flawIn(
                        folder,
                        Zips.archive(Map.of(
                                ENTRIES, Zips.utf8(ENTRY.replace("\"days\"", "\"headline\":\"\\u0000\",\"days\""))))));
    }

    @Test
    @Timeout(10)
    void whatIsDeepOrLongIsRefused() throws IOException {
        assertEquals(
                new Flaw.NoThing(ENTRIES, 1, Problem.TOO_DEEP, ""),
                Zips.flawIn(folder, Zips.archive(Map.of(ENTRIES, Zips.utf8("[".repeat(100_000) + "\n")))));
        var limits = limitedTo(ENTRY.length() - 1, 1 << 20);
        Files.write(folder.resolve("at.zip"), Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY))));
        assertEquals(
                new Flaw.TooMuch(Flaw.Limit.BYTES_OF_A_LINE, ENTRY.length() - 2),
                Zips.flawIn(
                        folder,
                        Zips.archive(Map.of(ENTRIES, Zips.utf8(ENTRY))),
                        limitedTo(ENTRY.length() - 2, 1 << 20)));
        assertTaken(folder.resolve("at.zip"), limits);
    }

    @Test
    void theLimitsHoldAtTheLastByte() throws IOException {
        var file = new byte[100];
        var counted = new Counted();
        counted.add(file, file.length);
        var name = "files/" + counted.sha256();
        var zip = Zips.archive(Map.of(name, file));
        var path = Files.write(folder.resolve("file.zip"), zip);

        assertTaken(path, new Limits(2, 1 << 20, 1000, 100, 100, 100, 1 << 20));
        assertEquals(
                new Flaw.TooMuch(Flaw.Limit.PARTS, 1),
                Zips.flawIn(folder, zip, new Limits(1, 1 << 20, 1000, 100, 100, 100, 1 << 20)));
        assertEquals(
                new Flaw.TooMuch(Flaw.Limit.BYTES_OF_FILES, 99),
                Zips.flawIn(folder, zip, new Limits(2, 1 << 20, 1000, 99, 100, 100, 1 << 20)));
        assertEquals(
                new Flaw.TooMuch(Flaw.Limit.BYTES_OF_A_FILE, 99),
                Zips.flawIn(folder, zip, new Limits(2, 1 << 20, 1000, 100, 99, 100, 1 << 20)));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        var bomb = Zips.archive(Map.of(ENTRIES, new byte[10 << 20]));

        var flaw = assertTimeout(Duration.ofSeconds(2), () -> Zips.flawIn(folder, bomb));

        assertEquals(new Flaw.TooMuch(Flaw.Limit.TIMES_PACKED, 100), flaw);
    }

    @Test
    void aManifestThatUnpacksWithoutEndIsRefused() throws IOException {
        var manifest = Zips.zip(Map.of(PartName.MANIFEST, new byte[3 << 20]));

        assertInstanceOf(Flaw.TooMuch.class, Zips.flawIn(folder, manifest));
    }

    @Test
    void aFolderIsNoArchiveAndNothingCannotBeRead() {
        assertThrows(ArchiveRefused.class, () -> Archive.open(folder));
        assertThrows(NoSuchFileException.class, () -> Archive.open(folder.resolve("none.zip")));
    }

    private static void assertTaken(Path path, Limits limits) throws IOException {
        try (var archive = Archive.open(path, limits)) {
            assertEquals(
                    1,
                    archive.contents().things().size()
                            + archive.contents().files().size());
        } catch (ArchiveRefused e) {
            throw new AssertionError(e.flaw().toString());
        }
    }

    private static Limits limitedTo(int line, long things) {
        return new Limits(10, things, line, 1000, 1000, 100, 1 << 20);
    }

    private static Map<String, byte[]> sorted(String one, byte[] first, String other, byte[] second) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(one, first);
        parts.put(other, second);
        return parts;
    }
}
