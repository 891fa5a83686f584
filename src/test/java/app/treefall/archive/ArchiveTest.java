package app.treefall.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.treefall.codec.KeptType;
import app.treefall.domain.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// D-10: what is written into an archive comes out of it, and out of anything else nothing comes but a refusal.
class ArchiveTest {

    /// More of them: -Dtreefall.archive.journals=10000
    private static final int JOURNALS = Integer.getInteger("treefall.archive.journals", 1000);

    @TempDir
    Path folder;

    @Test
    void randomJournalsComeBackEqual() throws Exception {
        var path = folder.resolve("a.zip");
        var types = new HashSet<Class<?>>();
        for (int seed = 0; seed < JOURNALS; seed++) {
            var random = new RandomContents(seed);
            var contents = random.contents();
            try (var out = Files.newOutputStream(path)) {
                ArchiveWriting.write(contents, random::bytes, "1", "d" + seed, out);
            }
            try (var archive = Archive.open(path)) {
                assertEquals(byType(contents.things()), archive.contents().things(), "seed " + seed);
                assertEquals(byType(contents.trashed()), archive.contents().trashed(), "seed " + seed);
                assertEquals(
                        Set.copyOf(contents.files()),
                        Set.copyOf(archive.contents().files()));
                assertTrue(archive.contents().isSameAs(contents));
                assertEquals("d" + seed, archive.digest());
                for (var hash : contents.files()) {
                    assertArrayEquals(random.bytes(hash), archive.bytesOf(hash));
                }
            }
            contents.things().forEach(thing -> types.add(thing.getClass()));
        }
        assertEquals(KeptType.ALL.size(), types.size());
    }

    @Test
    void theSameJournalGivesTheSameBytes() throws IOException {
        assertArrayEquals(Zips.written(new RandomContents(7)), Zips.written(new RandomContents(7)));
    }

    @Test
    void damagedBytesAreRefusedOrChangeNothing() throws IOException {
        var dice = new Random(1);
        int refused = 0;
        for (int run = 0; run < 1000; run++) {
            var whole = Zips.written(new RandomContents(run % 50));
            var before = new RandomContents(run % 50).contents();
            var damaged = damaged(whole, dice);
            var path = Files.write(folder.resolve("b.zip"), damaged);
            try (var archive = Archive.open(path)) {
                // a flag or a time nobody reads: then every word is still the same
                assertTrue(archive.contents().isSameAs(before), "run " + run);
            } catch (ArchiveRefused e) {
                refused++;
            } catch (IOException | RuntimeException e) {
                fail("run " + run + " threw " + e);
            }
        }
        assertTrue(refused > 700, "refused " + refused);
    }

    @Test
    void nothingButRandomBytesIsNoArchive() throws IOException {
        var dice = new Random(2);
        for (int run = 0; run < 300; run++) {
            var bytes = new byte[dice.nextInt(500)];
            dice.nextBytes(bytes);
            assertEquals(new Flaw.NotAnArchive(), Zips.flawIn(folder, bytes));
        }
    }

    @Test
    void everyPieceOfAnArchiveIsRefused() throws IOException {
        var whole = Zips.written(new RandomContents(3));
        for (int length = 0; length < whole.length; length += 1 + whole.length / 300) {
            assertEquals(new Flaw.NotAnArchive(), Zips.flawIn(folder, Arrays.copyOf(whole, length)));
        }
    }

    private static byte[] damaged(byte[] whole, Random dice) {
        var bytes = whole.clone();
        for (int times = 1 + dice.nextInt(3); times > 0; times--) {
            int at = dice.nextInt(bytes.length);
            switch (dice.nextInt(3)) {
                case 0 -> bytes[at] ^= (byte) (1 << dice.nextInt(8));
                case 1 -> bytes[at] = (byte) dice.nextInt(256);
                default -> bytes[at] = whole[dice.nextInt(whole.length)];
            }
        }
        return bytes;
    }

    private static List<Kept> byType(List<Kept> things) {
        return KeptType.ALL.stream()
                .flatMap(type -> things.stream().filter(type.of()::isInstance))
                .toList();
    }
}
