package org.gangway.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.gangway.reading.Mapping;
import org.gangway.reading.ReadingLimits;
import org.gangway.reading.ReadingResult;
import org.gangway.reading.ReadingWatch;
import org.gangway.reading.Row;
import org.gangway.reading.RowCounts;
import org.gangway.reading.RowReader;

/** Reads an upload once as a mapping says, and keeps count of what was refused on the way. */
final class UploadReader {

    private static final int LISTED = ReadingLimits.STANDARD.listedProblems();

    private final List<FigureProblem> problems = new ArrayList<>();
    private final RowTarget target;
    private long refused;

    private UploadReader(RowTarget target) {
        this.target = target;
    }

    static DryRun read(Upload upload, Mapping mapping, RowTarget target, ReadingWatch watch) {
        mapping.requireFaultless(upload.file().probe());
        return new UploadReader(target).read(upload, mapping, watch);
    }

    private DryRun read(Upload upload, Mapping mapping, ReadingWatch watch) {
        try (var in = Files.newInputStream(upload.path())) {
            var format = upload.file().probe().format();
            var reader = new RowReader(ReadingLimits.STANDARD, watch);
            var result = reader.read(in, format, mapping, this::take, problem -> note(FigureProblem.of(problem)));
            target.end();
            return dryRun(result);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(Row row) {
        target.take(row).ifPresent(problem -> {
            refused++;
            note(problem);
        });
    }

    private void note(FigureProblem problem) {
        if (problems.size() < LISTED) {
            problems.add(problem);
        }
    }

    private DryRun dryRun(ReadingResult result) {
        var read = result.rows();
        var rows = new RowCounts(read.total(), read.accepted() - refused, read.rejected() + refused, read.ignored());
        return new DryRun(rows, problems, result.problemCount() + refused, result.sha256());
    }
}
