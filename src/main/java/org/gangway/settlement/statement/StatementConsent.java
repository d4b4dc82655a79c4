package org.gangway.settlement.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How the parties come to agree to a statement: who put it before them, until when they can answer, and who approved it.
 *
 * @param proposal null before it was proposed
 * @param approvals null as long as nobody has approved: that is how an embeddable without any value is read
 */
@Embeddable
record StatementConsent(
        @Embedded @Nullable Proposal proposal,
        @Embedded @Nullable Approvals approvals) {

    static final StatementConsent NONE = new StatementConsent(null, null);

    StatementConsent proposed(Proposal by) {
        return new StatementConsent(by, approvals);
    }

    StatementConsent remindedAt(Instant now) {
        return proposed(Objects.requireNonNull(proposal).reminded(now));
    }

    StatementConsent approved(Side side, Approval approval) {
        return new StatementConsent(proposal, given().with(side, approval));
    }

    /** What was approved was another statement. */
    StatementConsent withoutApprovals() {
        return new StatementConsent(proposal, null);
    }

    Optional<Approval> approval(Side side) {
        return given().of(side);
    }

    boolean isComplete() {
        return given().areComplete();
    }

    /** The sides that have not answered, once the time to do so is over. */
    List<Side> silent(Instant now) {
        return proposal == null || !proposal.isOver(now)
                ? List.of()
                : Arrays.stream(Side.values())
                        .filter(side -> approval(side).isEmpty())
                        .toList();
    }

    void requireNotYetApprovedBy(Side side, YearMonth month) {
        approval(side).ifPresent(approval -> {
            throw new RuleViolation(
                    "settlement.party-has-approved",
                    Map.of("name", approval.name().orElse(""), "month", month));
        });
    }

    private Approvals given() {
        return approvals == null ? Approvals.NONE : approvals;
    }
}
