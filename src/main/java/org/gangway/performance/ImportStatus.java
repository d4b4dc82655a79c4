package org.gangway.performance;

/** How far an import is; only a committed one changed any figure. */
public enum ImportStatus {
    RUNNING,
    COMMITTED,
    CANCELLED,
    FAILED
}
