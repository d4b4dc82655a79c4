package org.gangway.improvement;

import java.time.YearMonth;
import java.util.Optional;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.RatchetProposal;

/**
 * The newest review of one service level's targets.
 *
 * @param level as it was signed last
 * @param month the last month whose result counts; none while no review's month has a result
 * @param proposal what the results come to; there is one for every month
 * @param next the review after it
 */
public record TargetReview(
        ServiceLevelTerms level,
        ReviewState state,
        Optional<YearMonth> month,
        Optional<RatchetProposal> proposal,
        YearMonth next) {

    static TargetReview waiting(ServiceLevelTerms level, YearMonth next) {
        return new TargetReview(level, ReviewState.WAITING, Optional.empty(), Optional.empty(), next);
    }

    TargetReview in(ReviewState other) {
        return new TargetReview(level, other, month, proposal, next);
    }

    public boolean isProposed() {
        return state == ReviewState.PROPOSED;
    }
}
