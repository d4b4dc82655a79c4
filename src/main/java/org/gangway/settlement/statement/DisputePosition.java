package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.Instant;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody holds a disputed line to be worth, and why.
 *
 * @param amount what the fee changes by, in the currency of the statement
 * @param by null where only the name was kept
 */
@Embeddable
public record DisputePosition(
        BigDecimal amount,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "position_by")) @Nullable
        PersonId by,

        String byName,

        Instant at,

        String words) {

    /** The same words about another amount. */
    DisputePosition withAmount(BigDecimal other) {
        return new DisputePosition(other, by, byName, at, words);
    }

    boolean isBy(PersonId user) {
        return user.equals(by);
    }
}
