package org.gangway.reading;

import java.util.List;

/** The rows of a table that its sheet hides, and the names of the columns. */
public record HiddenParts(long rows, List<String> columns) {

    public static final HiddenParts NONE = new HiddenParts(0, List.of());

    public HiddenParts {
        columns = List.copyOf(columns);
    }

    public boolean nothing() {
        return rows == 0 && columns.isEmpty();
    }
}
