package org.gangway.performance.receivables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.performance.figures.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the invoices of an engagement say, as far as they were imported.
 *
 * @param version grows with every import
 * @param asOf the day whose state the newest file shows, null where none was imported
 */
public record ReceivablesSnapshot(
        long version, @Nullable LocalDate asOf, ReceivablesAnalysis analysis, Optional<Evidence> evidence) {

    /** A month that ends after that day is only partly in the list. */
    public boolean covers(YearMonth month) {
        return asOf != null && !month.atEndOfMonth().isAfter(asOf);
    }
}
