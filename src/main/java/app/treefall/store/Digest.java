package app.treefall.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// SHA-256 over parts, each with its length before it, so that no two lists of parts look alike.
///
/// `integrity_check` does not see changed words (RELIABILITY.md 3.5); a digest beside each row does.
final class Digest {

    private final MessageDigest sha;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static byte[] ofRow(String id, long revision, @Nullable Long trashed, String body) {
        return new Digest()
                .with(id)
                .with(Long.toString(revision))
                .with(trashed == null ? "" : trashed.toString())
                .with(body)
                .bytes();
    }

    static byte[] of(byte[] bytes) {
        return new Digest().sha.digest(bytes);
    }

    Digest with(String part) {
        var utf8 = part.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(utf8.length).flip());
        sha.update(utf8);
        return this;
    }

    byte[] bytes() {
        return sha.digest();
    }
}
