package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.settlement.month.CorrectedAmount;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * One party's objection to a line of a proposed statement: what was computed, claimed, conceded and settled.
 *
 * <p>Amounts are what the fee changes by, in the currency of the statement: credits are below zero.
 *
 * @param side of the party that objects
 * @param computed what the statement says
 * @param claimed what the party says is right
 * @param conceded what the other party would accept; null until it answered
 * @param settled where the two met; null while the dispute is open
 */
@Embeddable
public record Dispute(
        @Enumerated(EnumType.STRING) Side side,

        @Embedded LineKey line,

        BigDecimal computed,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "claimed"))
        @AttributeOverride(name = "by.value", column = @Column(name = "opened_by"))
        @AttributeOverride(name = "byName", column = @Column(name = "opened_by_name"))
        @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
        @AttributeOverride(name = "words", column = @Column(name = "reason"))
        DisputePosition claimed,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "conceded"))
        @AttributeOverride(name = "by.value", column = @Column(name = "conceded_by"))
        @AttributeOverride(name = "byName", column = @Column(name = "conceded_by_name"))
        @AttributeOverride(name = "at", column = @Column(name = "conceded_at"))
        @AttributeOverride(name = "words", column = @Column(name = "conceded_words"))
        @Nullable
        DisputePosition conceded,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "settled"))
        @AttributeOverride(name = "by.value", column = @Column(name = "settled_by"))
        @AttributeOverride(name = "byName", column = @Column(name = "settled_by_name"))
        @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
        @AttributeOverride(name = "words", column = @Column(name = "settled_words"))
        @Nullable
        DisputePosition settled) {

    public static Dispute open(Side side, StatementLine line, DisputePosition claimed) {
        return new Dispute(side, line.key(), line.amount().amount(), claimed, null, null);
    }

    public boolean isOpen() {
        return settled == null;
    }

    /** Given up by the party that objected, so that the statement stands as computed. */
    public boolean isWithdrawn() {
        return settled != null && settled.amount().compareTo(computed) == 0;
    }

    /** What neither party contests, or what was settled in the end. */
    public BigDecimal agreed() {
        if (settled != null) {
            return settled.amount();
        }
        if (computed.signum() != claimed.amount().signum()) {
            return BigDecimal.ZERO;
        }
        return computed.abs().compareTo(claimed.amount().abs()) <= 0 ? computed : claimed.amount();
    }

    /** What of the computed amount waits for the dispute to be settled. */
    public BigDecimal held() {
        return isOpen() ? computed.subtract(agreed()) : BigDecimal.ZERO;
    }

    /** By how much the settled amount differs from the computed one. */
    public BigDecimal difference() {
        return isOpen() ? BigDecimal.ZERO : agreed().subtract(computed);
    }

    Dispute conceding(DisputePosition disputePosition) {
        return new Dispute(side, line, computed, claimed, disputePosition, settled);
    }

    Dispute settledAt(DisputePosition disputePosition) {
        return new Dispute(side, line, computed, claimed, conceded, disputePosition);
    }

    /** The same objection to a statement that was computed anew; what was conceded was conceded of another amount. */
    Dispute recomputed(BigDecimal now) {
        if (now.compareTo(computed) == 0) {
            return this;
        }
        if (settled == null) {
            return new Dispute(side, line, now, claimed, null, null);
        }
        var moved = settled.withAmount(CorrectedAmount.of(computed, settled.amount(), now));
        return new Dispute(side, line, now, claimed, null, moved);
    }

    public boolean isEntryOf(PersonId user) {
        return claimed.isBy(user)
                || (conceded != null && conceded.isBy(user))
                || (settled != null && settled.isBy(user));
    }
}
