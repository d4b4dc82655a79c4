package org.gangway.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Gathers what all rows of a file say about its columns. */
final class TableProbe {

    private final TableStart start;
    private final List<ColumnProbe> columns = new ArrayList<>();
    private List<String> names = List.of();
    private long rows;
    private long blank;
    private long ragged;
    private @Nullable RuleViolation firstRagged;

    TableProbe(TableStart start) {
        this.start = start;
    }

    void add(RawRow row) {
        if (row.line() < start.line()) {
            return;
        }
        if (names.isEmpty()) {
            begin(row);
        } else {
            addRow(row);
        }
    }

    List<String> names() {
        return names;
    }

    ProbedFile result(FileFormat format, HiddenParts hidden, MeteredStream measured) {
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
        return new ProbedFile(
                format, List.copyOf(found), rows, blank, ragged, hidden, measured.bytes(), measured.sha256Hex());
    }

    private void begin(RawRow first) {
        names = HeaderNames.of(first, start.header());
        names.forEach(_ -> columns.add(new ColumnProbe()));
        if (!start.header()) {
            addRow(first);
        }
    }

    private void addRow(RawRow row) {
        if (row.isBlank()) {
            blank++;
            return;
        }
        rows++;
        if (!row.fits(columns.size())) {
            noteRagged(row);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cell(i));
        }
    }

    private void noteRagged(RawRow row) {
        if (ragged++ == 0) {
            firstRagged = new RuleViolation(
                    "reading.ragged-rows",
                    Map.of("line", row.line(), "fields", row.size(), "expected", columns.size()));
        }
    }
}
