package org.gangway.improvement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.identity.CurrentUser;
import org.gangway.incentive.statement.RatchetProposal;
import org.gangway.measure.LevelValues;

/**
 * The newest review of one service level's targets.
 *
 * @param level as it was signed last
 * @param month the last month whose result counts; none while no review's month has a result
 * @param proposal what the results amount to; there is one for every month
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

    /** What is proposed and not offered yet, by the keys of the service levels. */
    public static Map<String, LevelValues> targets(List<TargetReview> reviews) {
        var targets = new TreeMap<String, LevelValues>();
        reviews.stream()
                .filter(TargetReview::isProposed)
                .forEach(review -> targets.put(
                        review.level().id(), review.proposal().orElseThrow().after()));
        return targets;
    }

    /** To offer what is proposed to the other side. */
    public static boolean mayOffer(CurrentUser user, List<TargetReview> reviews) {
        return user.isNegotiator() && reviews.stream().anyMatch(TargetReview::isProposed);
    }

    TargetReview in(ReviewState other) {
        return new TargetReview(level, other, month, proposal, next);
    }

    public boolean isProposed() {
        return state == ReviewState.PROPOSED;
    }
}
