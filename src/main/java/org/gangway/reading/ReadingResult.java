package org.gangway.reading;

import java.util.Map;

/**
 * How the reading of a file ended.
 *
 * @param problems how often each kind of problem was met, listed or not
 * @param listedProblems how many of them were passed on one by one
 */
public record ReadingResult(
        RowCounts rows, Map<RowProblemKind, Long> problems, long listedProblems, long bytes, String sha256) {

    public long problemCount() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }
}
