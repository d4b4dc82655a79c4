package org.gangway.measure.receivables;

import java.util.Comparator;

/** A part of the invoices, or all of them; a part that happens to be called like the whole stays a part. */
public record ReceivablesSegment(String name, boolean whole) implements Comparable<ReceivablesSegment> {

    public static final ReceivablesSegment ALL = new ReceivablesSegment("ALL", true);

    private static final Comparator<ReceivablesSegment> WHOLE_FIRST = Comparator.comparing(
                    (ReceivablesSegment receivablesSegment) -> !receivablesSegment.whole)
            .thenComparing(ReceivablesSegment::name);

    public static ReceivablesSegment of(String name) {
        return new ReceivablesSegment(name, false);
    }

    @Override
    public int compareTo(ReceivablesSegment other) {
        return WHOLE_FIRST.compare(this, other);
    }
}
