package org.gangway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/** A full name as its owner writes it. */
@Embeddable
public record PersonName(@Column(name = "full_name") String value) {

    public static final int MAX_LENGTH = 120;

    public PersonName {
        value = WrittenText.line(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new RuleViolation("identity.person-name-length", Map.of("max", MAX_LENGTH));
        }
    }
}
