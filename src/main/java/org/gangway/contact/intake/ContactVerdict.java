package org.gangway.contact.intake;

/** What becomes of a card or row. */
public enum ContactVerdict {
    TAKEN,
    REFUSED,
    DOUBLE
}
