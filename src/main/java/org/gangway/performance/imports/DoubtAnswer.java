package org.gangway.performance.imports;

/** What a person says to a doubt about a file. */
public enum DoubtAnswer {
    /** The rows are right as they are. */
    IMPORT,
    ADD_UP,
    /** None of the rows of these invoices. */
    LEAVE_OUT,
    /** The known invoices are meant, under the numbers known. */
    SAME_INVOICES,
    OTHER_INVOICES
}
