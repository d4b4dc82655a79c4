package org.gangway.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gangway.shared.RuleViolation;

/** Looks at one sheet of a workbook: the one that somebody chose, or the first one shown that has a table. */
final class WorkbookProbe {

    private static final int SAMPLE = 500;

    private final MeteredStream measured;

    /** @param measured the whole file, read to its end */
    WorkbookProbe(MeteredStream measured) {
        this.measured = measured;
    }

    ProbedFile look(Path file, StatedFormat stated) throws IOException {
        try (var workbook = Workbook.open(file)) {
            var sheets = workbook.sheets();
            var candidates = stated.sheet() == null
                    ? sheets.stream().filter(sheet -> !sheet.hidden()).toList()
                    : sheets.stream()
                            .filter(sheet -> sheet.name().equals(stated.sheet()))
                            .toList();
            for (var sheet : candidates) {
                var sample = sample(workbook, sheet);
                if (stated.sheet() != null || isTable(sample)) {
                    return look(workbook, sheet, TableStart.of(sample, stated.header()));
                }
            }
            throw new RuleViolation("reading.workbook-without-table");
        }
    }

    private static List<RawRow> sample(Workbook workbook, WorkbookSheet sheet) {
        var sample = new ArrayList<RawRow>();
        try {
            workbook.eachRow(sheet.name(), row -> {
                sample.add(row);
                if (sample.size() == SAMPLE) {
                    throw new Enough();
                }
            });
        } catch (Enough enough) {
            return sample;
        }
        return sample;
    }

    /** A header of at least two columns, and a row. */
    private static boolean isTable(List<RawRow> sample) {
        var start = TableStart.of(sample, null);
        var rows = sample.stream()
                .filter(row -> row.line() >= start.line() && row.filled() > 1)
                .count();
        var first = sample.stream().filter(row -> row.line() == start.line()).findFirst();
        return rows > 1 && first.isPresent() && first.get().filled() > 1;
    }

    private ProbedFile look(Workbook workbook, WorkbookSheet sheet, TableStart start) {
        var table = new TableProbe(start);
        var hiddenRows = new LinkedHashSet<Long>();
        var hiddenColumns = workbook.eachRow(
                sheet.name(),
                row -> {
                    table.add(row);
                    if (row.isBlank()) {
                        hiddenRows.remove(row.line());
                    }
                },
                line -> {
                    if (line > start.line()) {
                        hiddenRows.add(line);
                    }
                });
        var format = new FileFormat(null, new SheetChoice(sheet, workbook.sheets()), start);
        var names = table.names();
        var hidden = hiddenColumns.stream()
                .filter(column -> column < names.size())
                .mapToObj(names::get)
                .toList();
        return table.result(format, new HiddenParts(hiddenRows.size(), hidden), measured);
    }

    /** Ends the reading of a sample. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
