package org.gangway.reading;

import java.util.List;
import java.util.Optional;

/**
 * What a look at a whole file showed: its format, its columns, and how many rows it has.
 *
 * @param rows rows with something in them, without the header
 * @param blankRows rows with nothing in them
 * @param raggedRows rows with more or fewer fields than the header
 * @param hidden what a sheet does not show; it is read all the same
 */
public record ProbedFile(
        FileFormat format,
        List<FileColumn> columns,
        long rows,
        long blankRows,
        long raggedRows,
        HiddenParts hidden,
        long bytes,
        String sha256) {

    public ProbedFile(
            FileFormat format,
            List<FileColumn> columns,
            long rows,
            long blankRows,
            long raggedRows,
            long bytes,
            String sha256) {
        this(format, columns, rows, blankRows, raggedRows, HiddenParts.NONE, bytes, sha256);
    }

    public Optional<FileColumn> column(String name) {
        return columns.stream()
                .filter(fileColumn -> fileColumn.name().equals(name))
                .findFirst();
    }
}
