package app.treefall.archive.age;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The age format, version 1 (age-encryption.org/v1), with a passphrase: what is sealed here, the programs `age` and
/// `rage` open, and the other way round. Why this one: docs/decisions/sealed-archives.md.
public final class Age {

    /// What a guess costs: 128 MiB of memory and some tenths of a second.
    private static final int WORK = 17;

    private static final int CHUNK = 1 << 16;
    private static final int TAG = 16;
    private static final int KEY = 16;
    private static final int SALT = 16;
    private static final int NONCE = 16;
    private static final SecureRandom DICE = new SecureRandom();

    private Age() {}

    /// Whether a file begins as a sealed one does.
    public static boolean begins(byte[] head) {
        var first = (AgeHeader.FIRST_LINE + "\n").getBytes(StandardCharsets.US_ASCII);
        return head.length >= first.length && Arrays.equals(first, Arrays.copyOf(head, first.length));
    }

    /// What is written to the answer is sealed into `out`, whole once it is closed; `out` itself is not closed.
    public static OutputStream sealing(OutputStream out, String passphrase) throws IOException {
        return sealing(out, passphrase, WORK);
    }

    static OutputStream sealing(OutputStream out, String passphrase, int work) throws IOException {
        try {
            var key = random(KEY);
            out.write(AgeHeader.sealing(key, bytes(passphrase), random(SALT), work)
                    .bytes(key));
            var nonce = random(NONCE);
            out.write(nonce);
            return new Sealing(out, Hkdf.key(key, nonce, "payload"));
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot seal a file", e);
        }
    }

    /// All that was sealed, found whole to its last byte before any of it is handed out.
    ///
    /// @param most how many bytes may come out
    public static byte[] opened(InputStream sealed, String passphrase, long most) throws IOException, AgeRefused {
        try {
            var in = new BufferedInputStream(sealed, CHUNK + TAG);
            var read = AgeHeader.from(in);
            var key = unwrapped(read.header(), passphrase);
            read.assertWhole(key);
            var nonce = in.readNBytes(NONCE);
            if (nonce.length < NONCE) {
                throw new AgeRefused(AgeRefused.Why.DAMAGED);
            }
            return payload(in, new Chunks(Cipher.DECRYPT_MODE, Hkdf.key(key, nonce, "payload")), most);
        } catch (AEADBadTagException e) {
            throw new AgeRefused(AgeRefused.Why.DAMAGED);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot open a sealed file", e);
        }
    }

    private static byte[] unwrapped(AgeHeader header, String passphrase) throws GeneralSecurityException, AgeRefused {
        try {
            return header.keyWith(bytes(passphrase));
        } catch (AEADBadTagException e) {
            throw new AgeRefused(AgeRefused.Why.OTHER_PASSPHRASE);
        }
    }

    private static byte[] payload(InputStream in, Chunks chunks, long most)
            throws IOException, GeneralSecurityException, AgeRefused {
        var out = new java.io.ByteArrayOutputStream();
        var chunk = in.readNBytes(CHUNK + TAG);
        while (true) {
            var next = in.readNBytes(CHUNK + TAG);
            boolean last = next.length == 0;
            boolean emptyButNotAlone = last && chunk.length == TAG && out.size() > 0;
            if (chunk.length < TAG || emptyButNotAlone || out.size() + (long) chunk.length > most) {
                throw new AgeRefused(AgeRefused.Why.DAMAGED);
            }
            out.write(chunks.turned(chunk, chunk.length, last));
            if (last) {
                return out.toByteArray();
            }
            chunk = next;
        }
    }

    /// The same passphrase however it was typed.
    private static byte[] bytes(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        DICE.nextBytes(bytes);
        return bytes;
    }

    /// The STREAM construction: pieces of 64 KiB, each sealed under its number, the last one marked as such.
    private static final class Chunks {

        private final int mode;
        private final SecretKeySpec key;
        private long number;

        Chunks(int mode, byte[] key) {
            this.mode = mode;
            this.key = new SecretKeySpec(key, "ChaCha20");
        }

        byte[] turned(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
            var nonce = new byte[12];
            for (int i = 0; i < Long.BYTES; i++) {
                nonce[10 - i] = (byte) (number >>> (8 * i));
            }
            nonce[11] = (byte) (last ? 1 : 0);
            number++;
            var cipher = Cipher.getInstance(AgeHeader.CIPHER);
            cipher.init(mode, key, new IvParameterSpec(nonce));
            return cipher.doFinal(chunk, 0, length);
        }
    }

    private static final class Sealing extends FilterOutputStream {

        private final Chunks chunks;
        private final byte[] chunk = new byte[CHUNK];
        private int filled;
        private boolean closed;

        Sealing(OutputStream out, byte[] key) {
            super(out);
            chunks = new Chunks(Cipher.ENCRYPT_MODE, key);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int left = length;
            while (left > 0) {
                if (filled == CHUNK) {
                    put(false);
                }
                int some = Math.min(left, CHUNK - filled);
                System.arraycopy(bytes, at, chunk, filled, some);
                filled += some;
                at += some;
                left -= some;
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                put(true);
                out.flush();
            }
        }

        private void put(boolean last) throws IOException {
            try {
                out.write(chunks.turned(chunk, filled, last));
                filled = 0;
            } catch (GeneralSecurityException e) {
                throw new IOException("this Java cannot seal a file", e);
            }
        }
    }
}
