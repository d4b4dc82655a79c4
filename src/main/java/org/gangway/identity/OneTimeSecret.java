package org.gangway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret that is known to one person only; we keep its hash. */
record OneTimeSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeSecret next() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A fast hash is enough: the secret is 192 random bits, not a password. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "OneTimeSecret";
    }
}
