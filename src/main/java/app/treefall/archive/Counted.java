package app.treefall.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How many bytes went by, and their SHA-256.
final class Counted {

    private final MessageDigest sha;
    private long bytes;

    Counted() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    void add(byte[] some, int length) {
        sha.update(some, 0, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /// To be asked once, at the end.
    String sha256() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
