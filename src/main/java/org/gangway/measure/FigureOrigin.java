package org.gangway.measure;

/** Where the figures of a metric come from. */
public enum FigureOrigin {
    /** Worked out from the list of invoices. */
    RECEIVABLES,
    /** Reported by the vendor as numerator and denominator. */
    REPORTED
}
