package org.gangway.performance.figures;

/** What somebody did when they stated a figure. */
public enum FigureStatementKind {
    /** The vendor reported it. */
    REPORTED,
    /** The client measured it. */
    MEASURED,
    /** The client accepted the vendor's figure. */
    AGREED_BY_CLIENT,
    /** The vendor accepted the client's figure. */
    AGREED_BY_VENDOR,
    /** An import was undone, and the vendor's figure before it counts again. */
    RESTORED,
    /** An import was undone, and there was no figure before it. */
    WITHDRAWN
}
