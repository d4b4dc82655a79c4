package org.gangway.measure;

import java.util.Comparator;

/** A part of the invoices, or all of them; a part that happens to be called like the whole stays a part. */
public record Segment(String name, boolean whole) implements Comparable<Segment> {

    public static final Segment ALL = new Segment("ALL", true);

    private static final Comparator<Segment> WHOLE_FIRST =
            Comparator.comparing((Segment segment) -> !segment.whole).thenComparing(Segment::name);

    public static Segment of(String name) {
        return new Segment(name, false);
    }

    @Override
    public int compareTo(Segment other) {
        return WHOLE_FIRST.compare(this, other);
    }
}
