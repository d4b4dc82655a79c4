package org.gangway.agreement.negotiation;

/** How far the two parties have come with one version of the terms. */
public enum AgreementStatus {
    /** Seen only by the party that writes it. */
    DRAFT,
    /** Terms lie on the table, at least one of them not agreed. */
    NEGOTIATING,
    /** Every term is agreed; signatures are missing. */
    AGREED,
    /** Signed by both parties; nothing in it changes any more. */
    SIGNED
}
