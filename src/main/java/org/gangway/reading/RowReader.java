package org.gangway.reading;

import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a file row by row as a mapping says, and passes on what is right and what is wrong.
 *
 * <p>Memory does not grow with the file, except for 33 to 67 bytes a row when the mapping has a key. Nothing is kept when
 * a refusal or a cancellation ends the reading halfway: the caller undoes what it did with the rows so far.
 */
public final class RowReader {

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
        // an encoding that was found once is followed strictly now
        var text = new DecodingReader(measured, format.encoding(), false);
        var table = new TableReader(
                columnMapping, format.header(), rows, new RowProblems(problems, limits.listedProblems()));
        RowSplitter.eachRow(text, format, limits, table::add);
        return table.result(measured);
    }
}
