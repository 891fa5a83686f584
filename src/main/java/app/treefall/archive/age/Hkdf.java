package app.treefall.archive.age;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF-SHA-256, RFC 5869: one key for each use.
final class Hkdf {

    private Hkdf() {}

    /// 32 bytes.
    static byte[] key(byte[] secret, byte[] salt, String use) throws GeneralSecurityException {
        var how = HKDFParameterSpec.ofExtract()
                .addIKM(secret)
                .addSalt(salt)
                .thenExpand(use.getBytes(StandardCharsets.US_ASCII), 32);
        return KDF.getInstance("HKDF-SHA256").deriveData(how);
    }
}
