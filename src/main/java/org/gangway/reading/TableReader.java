package org.gangway.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
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
    private final boolean header;
    private final Consumer<FileRow> rows;
    private final RowProblems problems;
    private final SeenKeys keys = new SeenKeys();
    private final List<FieldReader> fields = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private int width;
    private long total;
    private long accepted;
    private long ignored;

    TableReader(ColumnMapping columnMapping, boolean header, Consumer<FileRow> rows, RowProblems problems) {
        this.columnMapping = columnMapping;
        this.header = header;
        this.rows = rows;
        this.problems = problems;
    }

    void add(CsvRecord row) {
        if (width > 0) {
            addRow(row);
        } else if (!RowSplitter.isAboveTable(row)) {
            begin(row);
        }
    }

    ReadingResult result(MeteredStream measured) {
        if (width == 0) {
            throw new RuleViolation("reading.empty-file");
        }
        var counts = new RowCounts(total, accepted, total - accepted - ignored, ignored);
        return new ReadingResult(counts, problems.counts(), problems.listed(), measured.bytes(), measured.sha256Hex());
    }

    private void begin(CsvRecord first) {
        var names = HeaderNames.of(first, header);
        columnMapping.requireChosen(names);
        for (var field : columnMapping.fields()) {
            positions.put(field.field(), fields.size());
            fields.add(new FieldReader(columnMapping.target(field), field, names.indexOf(field.column())));
        }
        width = names.size();
        if (!header) {
            addRow(first);
        }
    }

    private void addRow(CsvRecord row) {
        total++;
        if (RowSplitter.isBlank(row)) {
            ignored++;
            return;
        }
        problems.begin(row, total);
        if (row.getFieldCount() != width) {
            var facts = Map.<String, Object>of("fields", row.getFieldCount(), "expected", width);
            problems.add(RowProblemKind.RAGGED_ROW, "", String.join(" ", row.getFields()), facts);
            return;
        }
        accept(row, values(row));
    }

    private void accept(CsvRecord row, @Nullable Object[] values) {
        checkKey(row, values);
        if (problems.rowIsFine()) {
            accepted++;
            rows.accept(new FileRow(row.getStartingLineNumber(), total, positions, values));
        }
    }

    private @Nullable Object[] values(CsvRecord row) {
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).read(row.getField(fields.get(i).column()), problems);
        }
        return values;
    }

    /** A row whose key stands in a row before it is wrong, even if that row was wrong for another reason. */
    private void checkKey(CsvRecord row, @Nullable Object[] values) {
        var key = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (fields.get(i).target().key()) {
                if (values[i] == null) {
                    return; // said already: the fields of a key are required
                }
                appendTo(key, values[i]);
            }
        }
        if (!key.isEmpty()) {
            noteIfMet(keys.add(key, row.getStartingLineNumber()), row);
        }
    }

    private void noteIfMet(long before, CsvRecord row) {
        if (before > 0) {
            var parts = fields.stream().filter(field -> field.target().key()).toList();
            var column = parts.stream().map(FieldReader::columnName).collect(Collectors.joining(", "));
            var raw = parts.stream().map(field -> row.getField(field.column())).collect(Collectors.joining(", "));
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
