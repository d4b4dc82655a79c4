package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;

/** What a dispute may be about, and who may answer and end it. */
final class DisputeRules {

    private DisputeRules() {}

    /** One open dispute for a line, and none beside one about the whole. */
    static void requireNew(Dispute dispute, Collection<Dispute> known) {
        if (dispute.claimed().amount().compareTo(dispute.computed()) == 0) {
            throw new RuleViolation("settlement.claim-is-computed");
        }
        var clash = known.stream()
                .filter(Dispute::isOpen)
                .anyMatch(open -> open.line().isWhole()
                        || dispute.line().isWhole()
                        || open.line().equals(dispute.line()));
        var settled = known.stream().anyMatch(it -> !it.isOpen() && !it.isWithdrawn() && touches(it, dispute));
        if (clash || settled) {
            throw new RuleViolation(clash ? "settlement.line-disputed" : "settlement.line-settled");
        }
    }

    private static boolean touches(Dispute one, Dispute other) {
        return one.line().isWhole() || other.line().isWhole() || one.line().equals(other.line());
    }

    /** The other party answers, with an amount from the computed to the claimed one. */
    static void requireConcession(Dispute dispute, Side side, DisputePosition disputePosition) {
        if (dispute.side() == side) {
            throw new RuleViolation("settlement.own-dispute");
        }
        if (!isBetween(
                disputePosition.amount(), dispute.computed(), dispute.claimed().amount())) {
            throw new RuleViolation("settlement.concession-outside");
        }
    }

    static void requireOwn(Dispute dispute, Side side) {
        if (dispute.side() != side) {
            throw new RuleViolation(
                    "settlement.dispute-of-other-party",
                    Map.of("name", dispute.claimed().byName()));
        }
    }

    private static boolean isBetween(BigDecimal amount, BigDecimal one, BigDecimal other) {
        return amount.compareTo(one.min(other)) >= 0 && amount.compareTo(one.max(other)) <= 0;
    }
}
