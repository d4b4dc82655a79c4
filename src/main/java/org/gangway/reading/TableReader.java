package org.gangway.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The rows of one file while they are read. */
final class TableReader {

    private final ColumnMapping columnMapping;
    private final TableStart start;
    private final Consumer<FileRow> rows;
    private final RowProblems problems;
    private final SeenKeys keys = new SeenKeys();
    private final List<FieldReader> fields = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final TotalLines totals = new TotalLines();
    private int width;
    private long total;
    private long accepted;
    private long ignored;

    TableReader(ColumnMapping columnMapping, TableStart start, Consumer<FileRow> rows, RowProblems problems) {
        this.columnMapping = columnMapping;
        this.start = start;
        this.rows = rows;
        this.problems = problems;
    }

    void add(RawRow row) {
        if (row.line() < start.line()) {
            return;
        }
        if (width > 0) {
            addRow(row);
        } else {
            begin(row);
        }
    }

    ReadingResult result(MeteredStream measured) {
        if (width == 0) {
            throw new RuleViolation("reading.empty-file");
        }
        var counts = new RowCounts(total, accepted, total - accepted - ignored, ignored);
        return new ReadingResult(
                counts, problems.counts(), problems.listed(), totals.found(), measured.bytes(), measured.sha256Hex());
    }

    private void begin(RawRow first) {
        var names = HeaderNames.of(first, start.header());
        columnMapping.requireChosen(names);
        for (var field : columnMapping.fields()) {
            positions.put(field.field(), fields.size());
            fields.add(new FieldReader(columnMapping.target(field), field, names.indexOf(field.column())));
        }
        width = names.size();
        if (!start.header()) {
            addRow(first);
        }
    }

    private void addRow(RawRow row) {
        total++;
        if (row.isBlank()) {
            ignored++;
            return;
        }
        if (totals.take(row, fields)) {
            ignored++;
            return;
        }
        problems.begin(row, total);
        if (!row.fits(width)) {
            var facts = Map.<String, Object>of("fields", row.size(), "expected", width);
            problems.add(RowProblemKind.RAGGED_ROW, "", row.text(), facts);
            return;
        }
        accept(row, values(row));
    }

    private void accept(RawRow row, @Nullable Object[] values) {
        checkKey(row, values);
        if (problems.rowIsFine()) {
            accepted++;
            totals.add(fields, values);
            rows.accept(new FileRow(row.line(), total, positions, values));
        }
    }

    private @Nullable Object[] values(RawRow row) {
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).read(row.cell(fields.get(i).column()), problems);
        }
        return values;
    }

    /** A row whose key stands in a row before it is wrong, even if that row was wrong for another reason. */
    private void checkKey(RawRow row, @Nullable Object[] values) {
        var key = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (fields.get(i).target().key()) {
                if (values[i] == null && fields.get(i).target().required()) {
                    return; // said already
                }
                appendTo(key, values[i] == null ? "" : values[i]);
            }
        }
        if (!key.isEmpty()) {
            noteIfMet(keys.add(key, row.line()), row);
        }
    }

    private void noteIfMet(long before, RawRow row) {
        if (before > 0) {
            var parts = fields.stream().filter(field -> field.target().key()).toList();
            var column = parts.stream().map(FieldReader::columnName).collect(Collectors.joining(", "));
            var raw =
                    parts.stream().map(field -> row.cell(field.column()).text()).collect(Collectors.joining(", "));
            problems.add(RowProblemKind.DUPLICATE_KEY, column, raw, Map.of("first", before));
        }
    }

    /** With its length in front, so that "1", "23" is not the key "12", "3". */
    private static void appendTo(StringBuilder key, @Nullable Object value) {
        var text = value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(value);
        key.append(text.length()).append(':').append(text);
    }
}
