package org.gangway.performance.imports;

/** How far an import is; only a committed one changed any figure. */
public enum ImportStatus {
    RUNNING,
    COMMITTED,
    CANCELLED,
    FAILED,
    /** What it brought is taken away again. */
    UNDONE
}
