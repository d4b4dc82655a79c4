package org.gangway.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangway.shared.Percentage;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** Reads one wanted field of each row. */
final class FieldReader {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]");

    private final TargetField target;
    private final FieldMapping mapping;
    private final int column;

    FieldReader(TargetField target, FieldMapping mapping, int column) {
        this.target = target;
        this.mapping = mapping;
        this.column = column;
    }

    TargetField target() {
        return target;
    }

    int column() {
        return column;
    }

    String columnName() {
        return mapping.column();
    }

    /** The amount of a decimal field; null where there is none. */
    @Nullable
    BigDecimal decimal(RawCell cell) {
        if (target.kind() != ColumnKind.DECIMAL || cell.isBlank()) {
            return null;
        }
        var value = cell.typed() == null ? number(cell.text().strip()) : cell.typed();
        return value instanceof BigDecimal number ? number : null;
    }

    /** The value, or null when there is none or when it is wrong, which is added to the problems. */
    @Nullable
    Object read(RawCell cell, RowProblems problems) {
        var raw = cell.text().strip();
        if (cell.typed() instanceof RowProblemKind fault) {
            problems.add(fault, mapping.column(), raw, Map.of());
            return null;
        }
        if (raw.isEmpty() || mapping.missing().contains(raw.toLowerCase(Locale.ROOT))) {
            if (target.required()) {
                problems.add(RowProblemKind.MISSING_VALUE, mapping.column(), raw, Map.of());
            }
            return null;
        }
        var value = cell.typed() == null ? value(raw) : typed(cell.typed(), raw);
        if (value instanceof Wrong(RowProblemKind kind)) {
            problems.add(kind, mapping.column(), raw, Map.of("max", target.maxLength()));
            return null;
        }
        return value;
    }

    private Object value(String raw) {
        return switch (target.kind()) {
            case TEXT -> text(raw);
            case WHOLE -> whole(raw);
            case DECIMAL -> number(raw);
            case RESULT -> result(raw);
            case DATE -> date(raw);
            case MONTH -> month(raw);
            case YES_NO -> yesNo(raw);
        };
    }

    /** A workbook says itself what is a number and what is a day. */
    private Object typed(Object value, String raw) {
        return switch (target.kind()) {
            case TEXT -> text(raw);
            case YES_NO -> yesNo(raw);
            case WHOLE -> value instanceof BigDecimal number ? whole(number) : new Wrong(RowProblemKind.NOT_A_NUMBER);
            case DECIMAL -> value instanceof BigDecimal ? value : new Wrong(RowProblemKind.NOT_A_NUMBER);
            case RESULT ->
                value instanceof BigDecimal || value instanceof Percentage
                        ? value
                        : new Wrong(RowProblemKind.NOT_A_NUMBER);
            case DATE ->
                switch (value) {
                    case LocalDate day -> day;
                    case RawCell.ShownMonth shown -> shown.day();
                    default -> new Wrong(RowProblemKind.NOT_A_DATE);
                };
            case MONTH ->
                switch (value) {
                    case LocalDate day -> orNoMonth(MonthShape.ofEdge(day));
                    case RawCell.ShownMonth shown -> YearMonth.from(shown.day());
                    case BigDecimal _ -> orNoMonth(MonthShape.readMonth(raw));
                    default -> new Wrong(RowProblemKind.NOT_A_MONTH);
                };
        };
    }

    private static Object orNoMonth(@Nullable YearMonth month) {
        return month == null ? new Wrong(RowProblemKind.NOT_A_MONTH) : month;
    }

    private Object month(String raw) {
        return orNoMonth(MonthShape.read(raw, mapping.dateOrder()));
    }

    private Object result(String raw) {
        var result = PercentSign.read(raw, mark());
        return result == null ? number(PercentSign.cutFrom(raw)) : result;
    }

    private DecimalMark mark() {
        return mapping.decimalMark() == null ? DecimalMark.POINT : mapping.decimalMark();
    }

    private Object text(String raw) {
        if (raw.length() > target.maxLength()) {
            return new Wrong(RowProblemKind.TOO_LONG);
        }
        return WrittenText.isLine(LINE_BREAKS.matcher(raw).replaceAll(" "))
                ? raw
                : new Wrong(RowProblemKind.CONTROL_CHARACTER);
    }

    private Object whole(String raw) {
        var number = number(raw);
        return number instanceof BigDecimal amount ? whole(amount) : number;
    }

    private static Object whole(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? amount.setScale(0) : new Wrong(RowProblemKind.NOT_WHOLE);
    }

    private Object number(String raw) {
        var number = mark().read(raw);
        if (number != null) {
            return number;
        }
        boolean other = mark().other().read(raw) != null;
        return new Wrong(other ? RowProblemKind.OTHER_DECIMAL_MARK : RowProblemKind.NOT_A_NUMBER);
    }

    private Object date(String raw) {
        var parts = DateParts.of(raw);
        var order = mapping.dateOrder();
        if (parts == null || order == null) {
            return new Wrong(RowProblemKind.NOT_A_DATE);
        }
        var day = order.read(parts);
        return day == null ? wrongDate(raw, parts, order) : day;
    }

    private static Wrong wrongDate(String raw, DateParts parts, DateOrder order) {
        if (DateOrderCandidates.maskOf(raw) != 0) {
            return new Wrong(RowProblemKind.OTHER_DATE_ORDER);
        }
        return new Wrong(order.fits(parts) ? RowProblemKind.NO_SUCH_DAY : RowProblemKind.NOT_A_DATE);
    }

    private Object yesNo(String raw) {
        if (mapping.words().isYes(raw)) {
            return true;
        }
        return mapping.words().isNo(raw) ? false : new Wrong(RowProblemKind.NOT_YES_OR_NO);
    }

    private record Wrong(RowProblemKind kind) {}
}
