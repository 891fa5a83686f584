package app.treefall.archive.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sealed bytes come back with their passphrase; with another, or with one byte changed, nothing does.
class AgeTest {

    private static final String PASSPHRASE = "correct horse";
    private static final int CHEAP = 4;

    /// RFC 7914, section 12.
    @Test
    void scryptGivesTheKeysOfItsStandard() throws Exception {
        assertEquals(
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                        + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
                HexFormat.of().formatHex(Scrypt.key(new byte[0], new byte[0], 16, 1, 1, 64)));
        assertEquals(
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                        + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
                HexFormat.of().formatHex(Scrypt.key(ascii("password"), ascii("NaCl"), 1024, 8, 16, 64)));
        assertEquals(
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                        + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
                HexFormat.of().formatHex(Scrypt.key(ascii("pleaseletmein"), ascii("SodiumChloride"), 16384, 8, 1, 64)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void whatIsSealedComesBack(int length) throws Exception {
        var plain = new byte[length];
        new Random(length).nextBytes(plain);
        assertArrayEquals(plain, opened(sealed(plain), PASSPHRASE));
    }

    @Test
    void anotherPassphraseOpensNothing() throws Exception {
        var sealed = sealed(ascii("words"));
        assertEquals(AgeRefused.Why.OTHER_PASSPHRASE, refusal(sealed, "correct horsf"));
        assertEquals(AgeRefused.Why.OTHER_PASSPHRASE, refusal(sealed, ""));
    }

    @Test
    void everyDamagedByteAndEveryPieceIsRefused() throws Exception {
        var sealed = sealed(ascii("words ".repeat(40)));
        for (int at = 0; at < sealed.length; at++) {
            var damaged = sealed.clone();
            damaged[at] ^= 1;
            assertThrows(AgeRefused.class, () -> opened(damaged, PASSPHRASE), "byte " + at);
        }
        for (int length = 0; length < sealed.length; length++) {
            var piece = Arrays.copyOf(sealed, length);
            assertThrows(AgeRefused.class, () -> opened(piece, PASSPHRASE), "of " + length);
        }
    }

    @Test
    void chunksCannotBeLeftOutOrTurnedRound() throws Exception {
        var sealed = sealed(new byte[200_000]);
        int head = sealed.length - 200_000 - 4 * 16;
        var without = new ByteArrayOutputStream();
        without.write(sealed, 0, head);
        without.write(sealed, head + 65_552, sealed.length - head - 65_552);
        assertEquals(AgeRefused.Why.DAMAGED, refusal(without.toByteArray(), PASSPHRASE));
        assertEquals(AgeRefused.Why.DAMAGED, refusal(Arrays.copyOf(sealed, head + 65_552), PASSPHRASE));
    }

    @Test
    void noWordStandsInIt() throws Exception {
        var sealed = new String(sealed(ascii("canary ".repeat(100))), StandardCharsets.ISO_8859_1);
        assertTrue(sealed.startsWith("age-encryption.org/v1\n-> scrypt "));
        assertTrue(!sealed.contains("canary"));
    }

    /// Sealed by the program age itself, version 1.1.1.
    @Test
    void whatTheProgramAgeSealedIsOpened() throws Exception {
        try (var in = AgeTest.class.getResourceAsStream("/archive/by-age.age")) {
            assertEquals(
                    "Sealed by another program.\n",
                    new String(Age.opened(in, "an old passphrase", 1000), StandardCharsets.UTF_8));
        }
    }

    private static AgeRefused.Why refusal(byte[] sealed, String passphrase) {
        return assertThrows(AgeRefused.class, () -> opened(sealed, passphrase)).why();
    }

    private static byte[] sealed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = Age.sealing(out, PASSPHRASE, CHEAP)) {
            sealing.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String passphrase) throws IOException, AgeRefused {
        return Age.opened(new ByteArrayInputStream(sealed), passphrase, 1 << 20);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
