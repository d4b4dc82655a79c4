package org.gangway.identity.registration;

import java.security.SecureRandom;
import java.util.Base64;
import org.gangway.shared.Sha256;

/** A secret that is known to one person only; we keep its hash. */
public record OneTimeSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeSecret next() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A fast hash is enough: the secret is 192 random bits, not a password. */
    public String hash() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "OneTimeSecret";
    }
}
