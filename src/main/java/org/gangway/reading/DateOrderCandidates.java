package org.gangway.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which orders of day, month and year read the values of one column. */
final class DateOrderCandidates {

    private static final List<DateOrder> ORDERS = List.of(DateOrder.values());

    private final long[] read = new long[ORDERS.size()];
    private int standing = -1;
    private long dates;
    private long compact;
    private int standingAsMonth = -1;

    /** One bit for each order that reads the text as a day that exists. */
    static int maskOf(String raw) {
        var parts = DateParts.of(raw);
        return parts == null ? 0 : maskOf(parts);
    }

    boolean add(String raw) {
        var parts = DateParts.of(raw);
        int mask = parts == null ? 0 : maskOf(parts);
        if (parts == null || mask == 0) {
            return false; // what no order reads says nothing about the order
        }
        standing &= mask;
        standingAsMonth &= MonthShape.maskOf(parts);
        dates++;
        compact += parts.isCompact() ? 1 : 0;
        for (int i = 0; i < ORDERS.size(); i++) {
            read[i] += mask >> i & 1;
        }
        return true;
    }

    long dates() {
        return dates;
    }

    long compact() {
        return compact;
    }

    /** The orders that read every date; if the file contradicts itself, all that read some. */
    List<DateOrder> orders() {
        var orders = new ArrayList<DateOrder>();
        for (int i = 0; i < ORDERS.size(); i++) {
            if (dates > 0 && (standing == 0 ? read[i] > 0 : (standing & 1 << i) != 0)) {
                orders.add(ORDERS.get(i));
            }
        }
        return List.copyOf(orders);
    }

    /** The orders that read every date as the first or last day of a month; which of them is chosen makes no difference. */
    List<DateOrder> monthOrders() {
        return ORDERS.stream()
                .filter(order -> dates > 0 && (standingAsMonth & 1 << ORDERS.indexOf(order)) != 0)
                .toList();
    }

    Map<DateOrder, Long> counts() {
        var counts = new TreeMap<DateOrder, Long>();
        orders().forEach(order -> counts.put(order, read[ORDERS.indexOf(order)]));
        return counts;
    }

    private static int maskOf(DateParts parts) {
        int mask = 0;
        for (int i = 0; i < ORDERS.size(); i++) {
            var order = ORDERS.get(i);
            if (order.fits(parts) && order.exists(parts)) {
                mask |= 1 << i;
            }
        }
        return mask;
    }
}
