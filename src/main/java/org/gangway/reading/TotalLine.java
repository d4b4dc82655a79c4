package org.gangway.reading;

import java.math.BigDecimal;

/**
 * A line of a table that sums up the accepted rows above it.
 *
 * @param column name of the column in the file
 * @param stated what the line says
 * @param sum what the rows come to
 */
public record TotalLine(long line, String label, String column, BigDecimal stated, BigDecimal sum) {

    public boolean agrees() {
        return stated.compareTo(sum) == 0;
    }
}
