package org.gangway.performance.imports;

import java.time.LocalDate;
import org.gangway.reading.ColumnMapping;

/**
 * What a vendor lead decided about a file that was looked at.
 *
 * @param asOf the day whose state the file shows
 * @param leaveOutRejected take the good rows although others are wrong
 */
public record NewImport(
        UploadId upload, ImportFileKind kind, ColumnMapping mapping, LocalDate asOf, boolean leaveOutRejected) {}
