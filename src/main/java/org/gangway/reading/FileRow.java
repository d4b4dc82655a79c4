package org.gangway.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** One accepted row: the wanted fields as values; what is missing in the file is null. */
public final class FileRow {

    private final long line;
    private final long number;
    private final Map<String, Integer> positions;
    private final @Nullable Object[] values;

    FileRow(long line, long number, Map<String, Integer> positions, @Nullable Object[] values) {
        this.line = line;
        this.number = number;
        this.positions = positions;
        this.values = values;
    }

    /** The line of the file on which the row begins; the first line is 1. */
    public long line() {
        return line;
    }

    /** The number of the row without the header; the first row is 1. */
    public long number() {
        return number;
    }

    public @Nullable String text(String field) {
        return (String) value(field);
    }

    public @Nullable BigDecimal number(String field) {
        return (BigDecimal) value(field);
    }

    public @Nullable LocalDate date(String field) {
        return (LocalDate) value(field);
    }

    public @Nullable YearMonth month(String field) {
        return (YearMonth) value(field);
    }

    /** A {@link BigDecimal}, or a {@link Percentage} where a percent sign stands with the number. */
    public @Nullable Object result(String field) {
        return value(field);
    }

    public @Nullable Boolean yesNo(String field) {
        return (Boolean) value(field);
    }

    /** Null also when the field is wanted but not mapped. */
    public @Nullable Object value(String field) {
        var position = positions.get(field);
        return position == null ? null : values[position];
    }
}
