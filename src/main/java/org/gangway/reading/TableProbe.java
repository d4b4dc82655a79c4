package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Gathers what all rows of a file say about its columns. */
final class TableProbe {

    private final boolean header;
    private final List<ColumnProbe> columns = new ArrayList<>();
    private List<String> names = List.of();
    private long rows;
    private long blank;
    private long ragged;
    private @Nullable RuleViolation firstRagged;

    TableProbe(boolean header) {
        this.header = header;
    }

    void add(CsvRecord row) {
        if (names.isEmpty()) {
            begin(row);
        } else {
            addRow(row);
        }
    }

    ProbedFile result(FileFormat format, MeteredStream measured) {
        if (rows == 0) {
            throw new RuleViolation("reading.only-a-header");
        }
        if (ragged * 2 > rows) {
            throw firstRagged;
        }
        var found = new ArrayList<FileColumn>();
        for (int i = 0; i < names.size(); i++) {
            found.add(columns.get(i).column(i, names.get(i)));
        }
        return new ProbedFile(format, List.copyOf(found), rows, blank, ragged, measured.bytes(), measured.sha256Hex());
    }

    private void begin(CsvRecord first) {
        if (RowSplitter.isAboveTable(first)) {
            return;
        }
        names = HeaderNames.of(first, header);
        names.forEach(_ -> columns.add(new ColumnProbe()));
        if (!header) {
            addRow(first);
        }
    }

    private void addRow(CsvRecord row) {
        if (RowSplitter.isBlank(row)) {
            blank++;
            return;
        }
        rows++;
        if (row.getFieldCount() != columns.size()) {
            noteRagged(row);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.getField(i));
        }
    }

    private void noteRagged(CsvRecord row) {
        if (ragged++ == 0) {
            firstRagged = new RuleViolation(
                    "reading.ragged-rows",
                    Map.of(
                            "line",
                            row.getStartingLineNumber(),
                            "fields",
                            row.getFieldCount(),
                            "expected",
                            columns.size()));
        }
    }
}
