package org.gangway.reading;

import java.util.List;
import java.util.Map;

/**
 * One column of a file, as it looks over all its rows.
 *
 * @param samples the first three different values, as they stand
 * @param dateOrders every order that reads all its dates; several when the file does not say which is meant
 * @param datesRead how many of its dates each of these orders reads
 * @param monthOrders every order under which all its dates are first or last days of months
 * @param decimalMarks every mark that reads all its numbers; both when the file does not say which is meant
 * @param numbersRead how many of its numbers each of these marks reads
 * @param strays the first few words that are neither number nor date
 */
public record FileColumn(
        int index,
        String name,
        List<String> samples,
        ColumnKind kind,
        List<DateOrder> dateOrders,
        Map<DateOrder, Long> datesRead,
        List<DateOrder> monthOrders,
        List<DecimalMark> decimalMarks,
        Map<DecimalMark, Long> numbersRead,
        List<StrayValue> strays,
        long filled,
        long missing) {

    /** Whether the mapping must say how this column is to be read. */
    public boolean ambiguous() {
        return switch (kind) {
            case DATE -> dateOrders.size() > 1;
            case DECIMAL -> decimalMarks.size() > 1;
            case TEXT, WHOLE, RESULT, MONTH, YES_NO -> false;
        };
    }
}
