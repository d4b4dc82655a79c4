package org.gangway.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one wanted field of each row. */
final class FieldReader {

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

    /** The value, or null when there is none or when it is wrong, which is added to the problems. */
    @Nullable
    Object read(String field, RowProblems problems) {
        var raw = field.strip();
        if (raw.isEmpty() || mapping.missing().contains(raw.toLowerCase(Locale.ROOT))) {
            if (target.required()) {
                problems.add(RowProblemKind.MISSING_VALUE, mapping.column(), raw, Map.of());
            }
            return null;
        }
        var value = value(raw);
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
            case DATE -> date(raw);
            case YES_NO -> yesNo(raw);
        };
    }

    private Object text(String raw) {
        if (raw.length() > target.maxLength()) {
            return new Wrong(RowProblemKind.TOO_LONG);
        }
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return new Wrong(RowProblemKind.CONTROL_CHARACTER);
            }
        }
        return raw;
    }

    private Object whole(String raw) {
        var number = number(raw);
        if (number instanceof BigDecimal amount) {
            boolean whole = amount.stripTrailingZeros().scale() <= 0;
            return whole ? amount.setScale(0) : new Wrong(RowProblemKind.NOT_WHOLE);
        }
        return number;
    }

    private Object number(String raw) {
        var mark = mapping.decimalMark() == null ? DecimalMark.POINT : mapping.decimalMark();
        var number = mark.read(raw);
        if (number != null) {
            return number;
        }
        boolean other = mark.other().read(raw) != null;
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
