package org.gangway.performance.imports;

import java.util.ArrayList;
import java.util.List;
import org.gangway.reading.RowCounts;
import org.gangway.reading.TotalLine;

/**
 * What would become of the rows of a file.
 *
 * @param problems the first thousand
 * @param problemCount all of them
 * @param totals lines that were no rows but sums of those above
 * @param changes what the accepted rows would do to what is known
 * @param doubts what a person has to decide before anything is kept
 */
public record DryRun(
        RowCounts rows,
        List<RejectedRow> problems,
        long problemCount,
        String sha256,
        List<TotalLine> totals,
        ChangedRows changes,
        List<DoubtfulRows> doubts) {

    public DryRun {
        problems = List.copyOf(problems);
        totals = List.copyOf(totals);
        doubts = List.copyOf(doubts);
    }

    static DryRun read(
            RowCounts rows, List<RejectedRow> problems, long problemCount, List<TotalLine> totals, String sha256) {
        return new DryRun(rows, problems, problemCount, sha256, totals, ChangedRows.NONE, List.of());
    }

    DryRun with(List<DoubtfulRows> found) {
        return new DryRun(rows, problems, problemCount, sha256, totals, changes, found);
    }

    DryRun with(ChangedRows compared) {
        return new DryRun(rows, problems, problemCount, sha256, totals, compared, doubts);
    }

    /** The same after rows that could be read turned out to be wrong. */
    DryRun rejecting(List<RejectedRow> more) {
        var all = new ArrayList<>(problems);
        all.addAll(more);
        return new DryRun(
                rows.rejecting(more.size()), all, problemCount + more.size(), sha256, totals, changes, doubts);
    }

    /** The same without rows that somebody decided to leave out. */
    DryRun leavingOut(long left) {
        return new DryRun(rows.rejecting(left), problems, problemCount, sha256, totals, changes, doubts);
    }
}
