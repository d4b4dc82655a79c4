package org.gangway.performance.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.gangway.reading.ColumnMapping;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * What a vendor lead decided about a file that was looked at.
 *
 * @param asOf the day whose state the file shows
 * @param leaveOutRejected take the good rows although others are wrong
 * @param answers what was said to each doubt about the file
 */
public record NewImport(
        UploadId upload,
        ImportFileKind kind,
        ColumnMapping mapping,
        LocalDate asOf,
        boolean leaveOutRejected,
        Map<ImportDoubt, DoubtAnswer> answers) {

    public NewImport {
        answers = Ordered.copyOf(new TreeMap<>(answers));
        answers.forEach((doubt, answer) -> {
            if (!doubt.answers().contains(answer)) {
                throw new IllegalArgumentException(answer + " is no answer to " + doubt);
            }
        });
    }

    public NewImport(
            UploadId upload, ImportFileKind kind, ColumnMapping mapping, LocalDate asOf, boolean leaveOutRejected) {
        this(upload, kind, mapping, asOf, leaveOutRejected, Map.of());
    }

    boolean says(ImportDoubt doubt, DoubtAnswer answer) {
        return answers.get(doubt) == answer;
    }

    /** Refuses a file without a good row, and what nobody has decided about. */
    void requireDecided(DryRun read) {
        if (read.rows().accepted() == 0) {
            throw new RuleViolation("performance.no-good-row");
        }
        if (read.problemCount() > 0 && !leaveOutRejected) {
            throw new RuleViolation(
                    "performance.rows-rejected", Map.of("n", read.rows().rejected()));
        }
        for (var rows : read.doubts()) {
            if (!answers.containsKey(rows.doubt())) {
                throw new RuleViolation(rows.doubt().rule(), Map.of("n", rows.count()));
            }
        }
    }
}
