package org.gangway.performance.imports;

import org.gangway.reading.ProbedFile;

/** A file that was looked at and of which nothing is kept yet. */
public record UploadedFile(UploadId id, String name, ProbedFile probe) {}
