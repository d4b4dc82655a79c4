package org.gangway.performance.imports;

import java.util.List;
import org.gangway.reading.RowCounts;

/**
 * What would become of the rows of a file.
 *
 * @param problems the first thousand
 * @param problemCount all of them
 */
public record DryRun(RowCounts rows, List<RejectedRow> problems, long problemCount, String sha256) {

    public DryRun {
        problems = List.copyOf(problems);
    }
}
