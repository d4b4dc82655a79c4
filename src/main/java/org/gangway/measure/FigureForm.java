package org.gangway.measure;

/** How a figure comes from what was counted. */
public enum FigureForm {
    /** A part of a whole: numerator by denominator. */
    RATIO,
    /** A sum by the number of things summed. */
    AVERAGE,
    /** The number of things, by nothing. */
    COUNT,
    /** A balance by the sales of a month, times the days of the month. */
    DAYS_OF_SALES,
    /** One number by another that it may exceed, as a deviation by what was expected. */
    PROPORTION,
    /** The value below which a share of all cases lies; the number of cases is its volume. */
    PERCENTILE
}
