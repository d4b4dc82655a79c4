package org.gangway.reading;

import java.util.List;
import java.util.Map;

/**
 * How the reading of a file ended.
 *
 * @param problems how often each kind of problem was met, listed or not
 * @param listedProblems how many of them were passed on one by one
 * @param totals lines that are no rows but sums of those above
 */
public record ReadingResult(
        RowCounts rows,
        Map<RowProblemKind, Long> problems,
        long listedProblems,
        List<TotalLine> totals,
        long bytes,
        String sha256) {

    public long problemCount() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }
}
