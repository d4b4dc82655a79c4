package org.gangway.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the totals of a table from its rows, and compares them with what the rows come to. */
final class TotalLines {

    private static final Set<String> WORDS = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "i alt",
            "ialt",
            "total i alt",
            "samlet",
            "sum i alt",
            "hovedtotal");

    private final List<TotalLine> found = new ArrayList<>();
    private BigDecimal[] sums = new BigDecimal[0];

    List<TotalLine> found() {
        return List.copyOf(found);
    }

    void add(List<FieldReader> fields, @Nullable Object[] values) {
        begin(fields);
        for (int i = 0; i < values.length; i++) {
            if (fields.get(i).target().kind() == ColumnKind.DECIMAL && values[i] instanceof BigDecimal number) {
                sums[i] = sums[i].add(number);
            }
        }
    }

    /** Whether the row is a total: it begins with a word for one, and something that every row must have is empty. */
    boolean take(RawRow row, List<FieldReader> fields) {
        var label = label(row);
        if (!WORDS.contains(label.toLowerCase(Locale.ROOT)) || !lacksRequired(row, fields)) {
            return false;
        }
        begin(fields);
        for (int i = 0; i < sums.length; i++) {
            var stated = fields.get(i).decimal(row.cell(fields.get(i).column()));
            if (stated != null) {
                found.add(new TotalLine(row.line(), label, fields.get(i).columnName(), stated, sums[i]));
            }
        }
        return true;
    }

    private void begin(List<FieldReader> fields) {
        if (sums.length == 0) {
            sums = new BigDecimal[fields.size()];
            Arrays.fill(sums, BigDecimal.ZERO);
        }
    }

    private static String label(RawRow row) {
        var first = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.text().strip())
                .orElse("");
        return first.endsWith(":") ? first.substring(0, first.length() - 1).strip() : first;
    }

    private static boolean lacksRequired(RawRow row, List<FieldReader> fields) {
        return fields.stream()
                .anyMatch(field ->
                        field.target().required() && row.cell(field.column()).isBlank());
    }
}
