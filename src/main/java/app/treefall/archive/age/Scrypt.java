package app.treefall.archive.age;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// scrypt, RFC 7914: a passphrase becomes a key at a price in memory that a guesser has to pay each time. The JDK has
/// what it is made of, and not the thing itself.
final class Scrypt {

    private static final int WORDS_A_BLOCK = 16;
    private static final int BYTES_OF_HASH = 32;

    private Scrypt() {}

    /// @param n how many blocks are held at once: a power of two
    /// @param r how wide a block is, in 128 bytes
    static byte[] key(byte[] passphrase, byte[] salt, int n, int r, int p, int bytes) throws GeneralSecurityException {
        byte[] all = pbkdf2(passphrase, salt, p * 128 * r);
        var words = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int width = 32 * r;
        var block = new int[width];
        for (int i = 0; i < p; i++) {
            words.get(i * width, block);
            mix(block, n, r);
            words.put(i * width, block);
        }
        return pbkdf2(passphrase, all, bytes);
    }

    private static void mix(int[] x, int n, int r) {
        int width = x.length;
        var v = new int[n][];
        var y = new int[width];
        for (int i = 0; i < n; i++) {
            v[i] = x.clone();
            blocks(x, y, r);
        }
        for (int i = 0; i < n; i++) {
            int[] other = v[x[width - WORDS_A_BLOCK] & (n - 1)];
            for (int k = 0; k < width; k++) {
                x[k] ^= other[k];
            }
            blocks(x, y, r);
        }
    }

    private static void blocks(int[] x, int[] y, int r) {
        var t = Arrays.copyOfRange(x, x.length - WORDS_A_BLOCK, x.length);
        for (int i = 0; i < 2 * r; i++) {
            for (int k = 0; k < WORDS_A_BLOCK; k++) {
                t[k] ^= x[i * WORDS_A_BLOCK + k];
            }
            salsa(t);
            System.arraycopy(t, 0, y, (i % 2 == 0 ? i / 2 : r + i / 2) * WORDS_A_BLOCK, WORDS_A_BLOCK);
        }
        System.arraycopy(y, 0, x, 0, x.length);
    }

    /// Salsa20/8.
    private static void salsa(int[] b) {
        var x = b.clone();
        for (int round = 0; round < 8; round += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int i = 0; i < WORDS_A_BLOCK; i++) {
            b[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }

    /// PBKDF2-HMAC-SHA-256 with one round, over bytes: the JDK's own takes characters only.
    private static byte[] pbkdf2(byte[] passphrase, byte[] salt, int length) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        // a key of nothing is not allowed, and one of zeros is the same
        mac.init(new SecretKeySpec(passphrase.length == 0 ? new byte[1] : passphrase, "HmacSHA256"));
        var out = new byte[length];
        for (int block = 0; block * BYTES_OF_HASH < length; block++) {
            mac.update(salt);
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(Integer.BYTES).putInt(block + 1).array());
            int from = block * BYTES_OF_HASH;
            System.arraycopy(hash, 0, out, from, Math.min(BYTES_OF_HASH, length - from));
        }
        return out;
    }
}
