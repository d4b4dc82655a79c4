package org.gangway.preview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.incentive.ratchet.Ratchet;

/** What the service levels reached in the months so far, as reviews of their targets look at it. */
final class MeasuredMonths {

    private final Map<String, SortedMap<YearMonth, BigDecimal>> levels = new LinkedHashMap<>();

    /** What the reviews of that month propose, which is the newest one. */
    List<ReviewProposal> review(PreviewMonth month) {
        month.levels().forEach(level -> add(level, month.statement().month()));
        return month.levels().stream()
                .flatMap(level -> review(level, month.statement().month()))
                .toList();
    }

    /** A relieved result says nothing of what the vendor can do, and one of few cases too little. */
    private void add(PreviewLevel level, YearMonth month) {
        var compared = level.compared();
        if (compared != null && level.outcome().isMeasured()) {
            levels.computeIfAbsent(level.terms().id(), _ -> new TreeMap<>()).put(month, compared);
        }
    }

    /** As in the portal, a month that has no figure holds no review. */
    private Stream<ReviewProposal> review(PreviewLevel level, YearMonth month) {
        var terms = level.terms();
        var continuousImprovement = terms.improvement();
        if (continuousImprovement == null
                || !continuousImprovement.review().isReview(month)
                || level.compared() == null) {
            return Stream.empty();
        }
        var known = levels.getOrDefault(terms.id(), new TreeMap<>());
        return Stream.of(new ReviewProposal(
                terms, Ratchet.propose(continuousImprovement.ratchet(), terms.values(), known, month)));
    }
}
