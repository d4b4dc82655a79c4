package org.gangway.performance.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.RowCounts;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One file that was imported, is being imported, or was not in the end.
 *
 * @param asOf the day whose state the file shows
 * @param failure why it failed, null where it did not
 * @param done how much of it is read, from 0 to 1
 */
public record FigureImport(
        ImportId id,
        ImportFileKind kind,
        String fileName,
        String sha256,
        long bytes,
        LocalDate asOf,
        ImportStatus status,
        @Nullable RuleViolation failure,
        RowCounts rows,
        ChangedRows changes,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        double done) {

    boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    FigureImport with(ImportStatus newStatus, @Nullable RuleViolation why, double newDone) {
        return new FigureImport(
                id, kind, fileName, sha256, bytes, asOf, newStatus, why, rows, changes, startedBy, startedAt, endedAt,
                newDone);
    }
}
