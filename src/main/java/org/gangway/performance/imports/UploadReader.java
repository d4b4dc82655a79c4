package org.gangway.performance.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.FileRow;
import org.gangway.reading.ReadingLimits;
import org.gangway.reading.ReadingObserver;
import org.gangway.reading.ReadingResult;
import org.gangway.reading.RowReader;

/** Reads an upload once as a mapping says, and keeps count of what was refused on the way. */
final class UploadReader {

    private static final int LISTED = ReadingLimits.STANDARD.listedProblems();

    private final List<RejectedRow> problems = new ArrayList<>();
    private final RowConsumer target;
    private long refused;

    private UploadReader(RowConsumer target) {
        this.target = target;
    }

    static DryRun read(Upload upload, ColumnMapping columnMapping, RowConsumer target, ReadingObserver watch) {
        columnMapping.requireFaultless(upload.file().probe());
        return new UploadReader(target).read(upload, columnMapping, watch);
    }

    private DryRun read(Upload upload, ColumnMapping columnMapping, ReadingObserver watch) {
        try {
            var format = upload.file().probe().format();
            var reader = new RowReader(ReadingLimits.STANDARD, watch);
            var result = reader.read(
                    upload.path(), format, columnMapping, this::take, problem -> note(RejectedRow.of(problem)));
            target.end();
            return dryRun(result);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(FileRow fileRow) {
        target.take(fileRow).ifPresent(problem -> {
            refused++;
            note(problem);
        });
    }

    private void note(RejectedRow problem) {
        if (problems.size() < LISTED) {
            problems.add(problem);
        }
    }

    private DryRun dryRun(ReadingResult result) {
        var read = result.rows();
        return DryRun.read(
                read.rejecting(refused), problems, result.problemCount() + refused, result.totals(), result.sha256());
    }
}
