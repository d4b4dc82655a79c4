package org.gangway.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

@Embeddable
public record PartyName(@Column(name = "name") String value) {

    public static final int MAX_LENGTH = 120;

    public PartyName {
        value = WrittenText.line(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new RuleViolation("identity.party-name-length", Map.of("max", MAX_LENGTH));
        }
    }
}
