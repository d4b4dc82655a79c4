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
    SIGNED,
    /** A draft that its writer threw away; seen by nobody else, and its number is given again. */
    DISCARDED,
    /** Negotiated and given up before both signed; kept, and in nobody's way. */
    ABANDONED;

    /** Whether it is still drafted, negotiated or signed. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, NEGOTIATING, AGREED -> true;
            case SIGNED, DISCARDED, ABANDONED -> false;
        };
    }
}
