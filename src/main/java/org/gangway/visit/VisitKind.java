package org.gangway.visit;

/** How somebody is at the other side's site: for a few days, or at work there for weeks. */
public enum VisitKind {
    VISIT,
    SECONDMENT
}
