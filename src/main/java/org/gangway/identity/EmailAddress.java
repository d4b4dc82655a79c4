package org.gangway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/** Where somebody gets mail and what they sign in with; always in lower case. */
@Embeddable
public record EmailAddress(@Column(name = "email") String value) {

    public static final int MAX_LENGTH = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH
                || !WrittenText.isLine(value)
                || !value.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")) {
            throw new RuleViolation("identity.email-form");
        }
    }
}
