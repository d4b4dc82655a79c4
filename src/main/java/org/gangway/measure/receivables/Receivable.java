package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of invoices.
 *
 * @param invoiceNumber text, as leading zeros belong to it
 * @param segment by what the figures are split, a country for example
 * @param settled the day it was paid in full, null while it is open
 * @param amount negative for a credit note
 */
public record Receivable(
        String invoiceNumber,
        String customer,
        String segment,
        LocalDate invoiced,
        LocalDate due,
        @Nullable LocalDate settled,
        BigDecimal amount,
        boolean disputed) {}
