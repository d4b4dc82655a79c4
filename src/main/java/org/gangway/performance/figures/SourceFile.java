package org.gangway.performance.figures;

/**
 * A file that figures are based on, and which of its rows; the first row below the header is 1.
 *
 * @param rows how many of its rows count
 */
public record SourceFile(ImportId importId, String name, String sha256, long rows, long firstRow, long lastRow) {}
