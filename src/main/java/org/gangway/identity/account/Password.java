package org.gangway.identity.account;

import java.util.Map;
import org.gangway.shared.RuleViolation;

/** A password as it was typed; never stored and never printed. */
public record Password(String value) {

    /** NIST SP 800-63B-4 asks for length, not for kinds of characters. */
    public static final int MIN_LENGTH = 12;

    /** Long enough for any sentence, short enough that hashing it is no attack. */
    public static final int MAX_LENGTH = 200;

    public Password {
        if (value.codePointCount(0, value.length()) < MIN_LENGTH || value.length() > MAX_LENGTH) {
            throw new RuleViolation("identity.password-length", Map.of("min", MIN_LENGTH, "max", MAX_LENGTH));
        }
    }

    @Override
    public String toString() {
        return "Password";
    }
}
