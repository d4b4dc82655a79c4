package org.gangway.reading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads a file row by row as a mapping says, and passes on what is right and what is wrong.
 *
 * <p>Memory does not grow with the file, except for 33 to 67 bytes a row when the mapping has a key. Nothing is kept when
 * a refusal or a cancellation ends the reading halfway: the caller undoes what it did with the rows so far.
 */
public final class RowReader {

    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    private final ReadingLimits limits;
    private final ReadingObserver watch;

    public RowReader() {
        this(ReadingLimits.STANDARD, ReadingObserver.NOBODY);
    }

    public RowReader(ReadingLimits limits, ReadingObserver watch) {
        this.limits = limits;
        this.watch = watch;
    }

    public ReadingResult read(
            InputStream in,
            FileFormat format,
            ColumnMapping columnMapping,
            Consumer<FileRow> rows,
            Consumer<RowProblem> problems) {
        var measured = new MeteredStream(in, limits, watch);
        var text = requireNonNull(format.text());
        // an encoding that was found once is followed strictly now
        var letters = new DecodingReader(measured, text.encoding(), false);
        var table = table(format, columnMapping, rows, problems);
        RowSplitter.eachRow(letters, text, limits, table::add);
        return table.result(measured);
    }

    /** The same of a file that may also be a workbook. */
    public ReadingResult read(
            Path file,
            FileFormat format,
            ColumnMapping columnMapping,
            Consumer<FileRow> rows,
            Consumer<RowProblem> problems)
            throws IOException {
        try (var in = Files.newInputStream(file)) {
            var sheet = format.sheet();
            if (sheet == null) {
                return read(in, format, columnMapping, rows, problems);
            }
            var measured = new MeteredStream(in, limits, watch);
            measured.transferTo(OutputStream.nullOutputStream());
            var table = table(format, columnMapping, rows, problems);
            try (var workbook = Workbook.open(file)) {
                workbook.eachRow(sheet.read().name(), watched(measured, table::add));
            }
            return table.result(measured);
        }
    }

    private Consumer<RawRow> watched(MeteredStream measured, Consumer<RawRow> rows) {
        return row -> {
            if (row.line() % ROWS_BETWEEN_LOOKS == 0) {
                watch.read(measured.bytes());
            }
            rows.accept(row);
        };
    }

    private TableReader table(
            FileFormat format, ColumnMapping columnMapping, Consumer<FileRow> rows, Consumer<RowProblem> problems) {
        return new TableReader(columnMapping, format.start(), rows, new RowProblems(problems, limits.listedProblems()));
    }
}
