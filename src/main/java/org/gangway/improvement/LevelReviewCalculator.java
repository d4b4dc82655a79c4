package org.gangway.improvement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.ratchet.Ratchet;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.measure.Attainment;
import org.gangway.measure.LevelValues;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.springframework.stereotype.Component;

/** Works out what the results of a service level amount to at its reviews. */
@Component
class LevelReviewCalculator {

    /** The newest review, or the one before it while the newest has no result. */
    private static final int LOOKED_AT = 2;

    private final PerformanceService performance;
    private final Clock clock;

    LevelReviewCalculator(PerformanceService performance, Clock clock) {
        this.performance = performance;
        this.clock = clock;
    }

    /** By the results alone: whether other targets are offered or signed already is not looked at. */
    TargetReview of(RelievedResults relieved, ServiceLevelTerms level, ContinuousImprovement agreed) {
        var review = agreed.review();
        var newest = review.lastUpTo(YearMonth.now(clock));
        return Stream.iterate(
                        newest, Optional::isPresent, month -> month.flatMap(it -> review.lastUpTo(it.minusMonths(1))))
                .limit(LOOKED_AT)
                .flatMap(Optional::stream)
                .flatMap(month -> of(relieved, level, agreed, month).stream())
                .findFirst()
                .orElseGet(() -> TargetReview.waiting(level, newest.orElseGet(review::from)));
    }

    private Optional<TargetReview> of(
            RelievedResults relieved, ServiceLevelTerms level, ContinuousImprovement agreed, YearMonth month) {
        var months = agreed.ratchet().driver().months();
        var results = performance.history(relieved.engagement(), level.id(), month, months);
        return results.stream()
                .filter(result -> result.month().equals(month) && isEvaluated(result))
                .findFirst()
                .map(last -> review(level, agreed, last, values(relieved, results)));
    }

    private static TargetReview review(
            ServiceLevelTerms level,
            ContinuousImprovement agreed,
            ServiceLevelResult last,
            SortedMap<YearMonth, BigDecimal> values) {
        var before = new LevelValues(last.expected(), last.minimum());
        var proposal = Ratchet.propose(agreed.ratchet(), before, values, last.month());
        return new TargetReview(
                level,
                proposal.isChange() ? ReviewState.PROPOSED : ReviewState.UNCHANGED,
                Optional.of(last.month()),
                Optional.of(proposal),
                agreed.review().nextAfter(last.month()));
    }

    private static boolean isEvaluated(ServiceLevelResult result) {
        return result.attainment() != Attainment.NOT_DUE
                && result.attainment() != Attainment.NO_WINDOW_ENDS
                && result.attainment() != Attainment.NO_FIGURES;
    }

    /** What was measured; a relieved result says nothing of what the vendor can do, and one of few cases too little. */
    private static SortedMap<YearMonth, BigDecimal> values(RelievedResults relieved, List<ServiceLevelResult> results) {
        var values = new TreeMap<YearMonth, BigDecimal>();
        results.stream()
                .filter(result -> isEvaluated(result) && result.attainment() != Attainment.TOO_FEW_CASES)
                .filter(result -> !relieved.contains(result))
                .forEach(result -> values.put(result.month(), Objects.requireNonNull(result.compared())));
        return values;
    }
}
