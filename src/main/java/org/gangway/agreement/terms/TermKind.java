package org.gangway.agreement.terms;

/** What a term is about. */
public enum TermKind {
    SERVICE_LEVEL,
    INCENTIVE_SCHEDULE,
    SETTLEMENT
}
