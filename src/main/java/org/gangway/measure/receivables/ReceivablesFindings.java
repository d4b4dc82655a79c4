package org.gangway.measure.receivables;

/**
 * What was seen while the invoices went by.
 *
 * @param settledBeforeInvoice paid before they were invoiced: never open, their cash counts with the invoice
 * @param dueBeforeInvoice due before they were invoiced: overdue from the first day
 * @param openNotDue open on the day the list shows and still in time: not yet counted as due
 */
public record ReceivablesFindings(
        long rows, long open, long creditNotes, long settledBeforeInvoice, long dueBeforeInvoice, long openNotDue) {}
