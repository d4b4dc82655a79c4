package org.gangway.performance;

import java.time.LocalDate;
import org.gangway.reading.Mapping;

/**
 * What a vendor lead decided about a file that was looked at.
 *
 * @param asOf the day whose state the file shows
 * @param leaveOutRejected take the good rows although others are wrong
 */
public record NewImport(UploadId upload, FileKind kind, Mapping mapping, LocalDate asOf, boolean leaveOutRejected) {}
