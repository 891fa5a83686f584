package app.treefall.archive.age;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The text at the head of an age file: how the key of the file is wrapped into the passphrase.
///
/// @param salt of the passphrase, 16 bytes
/// @param work two to this power is what a guess costs
/// @param wrapped the key of the file, sealed
record AgeHeader(byte[] salt, int work, byte[] wrapped) {

    static final String FIRST_LINE = "age-encryption.org/v1";
    static final String CIPHER = "ChaCha20-Poly1305";

    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int SALT = 16;
    private static final int WRAPPED = 32;
    /// A file may ask for any price; more than this many takes a gigabyte.
    private static final int MOST_WORK = 20;

    private static final int LONGEST = 400;
    private static final int WIDTH = 8;
    private static final Pattern STANZA = Pattern.compile("-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)");
    private static final Pattern MAC_LINE = Pattern.compile("--- ([A-Za-z0-9+/]{43})");

    static AgeHeader sealing(byte[] key, byte[] passphrase, byte[] salt, int work) throws GeneralSecurityException {
        return new AgeHeader(salt, work, wrap(Cipher.ENCRYPT_MODE, key, passphrase, salt, work));
    }

    /// The key of the file; throws when the passphrase is another.
    byte[] keyWith(byte[] passphrase) throws GeneralSecurityException {
        return wrap(Cipher.DECRYPT_MODE, wrapped, passphrase, salt, work);
    }

    byte[] bytes(byte[] key) throws GeneralSecurityException {
        var text = body();
        return (text + " " + base64(mac(key, text)) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private String body() {
        return FIRST_LINE + "\n-> scrypt " + base64(salt) + " " + work + "\n" + base64(wrapped) + "\n---";
    }

    /// Reads up to and with the end of the head.
    static Read from(InputStream in) throws IOException, AgeRefused {
        if (!line(in).equals(FIRST_LINE)) {
            throw new AgeRefused(AgeRefused.Why.NO_SUCH_FILE);
        }
        var stanza = STANZA.matcher(line(in));
        var wrapped = line(in);
        var mac = MAC_LINE.matcher(line(in));
        if (!stanza.matches() || !mac.matches()) {
            throw new AgeRefused(AgeRefused.Why.DAMAGED);
        }
        int work = Integer.parseInt(stanza.group(2));
        if (work > MOST_WORK) {
            throw new AgeRefused(AgeRefused.Why.DAMAGED);
        }
        return new Read(
                new AgeHeader(bytes(stanza.group(1), SALT), work, bytes(wrapped, WRAPPED)), bytes(mac.group(1), 32));
    }

    /// @param mac what the file says of itself
    record Read(AgeHeader header, byte[] mac) {

        void assertWhole(byte[] key) throws GeneralSecurityException, AgeRefused {
            if (!MessageDigest.isEqual(AgeHeader.mac(key, header.body()), mac)) {
                throw new AgeRefused(AgeRefused.Why.DAMAGED);
            }
        }
    }

    private static byte[] wrap(int mode, byte[] what, byte[] passphrase, byte[] salt, int work)
            throws GeneralSecurityException {
        var label = LABEL.getBytes(StandardCharsets.US_ASCII);
        var salted = new byte[label.length + salt.length];
        System.arraycopy(label, 0, salted, 0, label.length);
        System.arraycopy(salt, 0, salted, label.length, salt.length);
        var cipher = Cipher.getInstance(CIPHER);
        var key = Scrypt.key(passphrase, salted, 1 << work, WIDTH, 1, 32);
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher.doFinal(what);
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Hkdf.key(key, new byte[0], "header"), "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String line(InputStream in) throws IOException, AgeRefused {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < ' ' || c > '~' || line.length() > LONGEST) {
                throw new AgeRefused(
                        line.isEmpty() || !FIRST_LINE.startsWith(line.toString())
                                ? AgeRefused.Why.DAMAGED
                                : AgeRefused.Why.NO_SUCH_FILE);
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text, int length) throws AgeRefused {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == length && base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new AgeRefused(AgeRefused.Why.DAMAGED);
    }
}
