package org.gangway.invoicing;

/** Something an electronic invoice has to say of a party. */
public enum NoteDetail {
    REGISTRATION_NUMBER,
    VAT_NUMBER,
    ELECTRONIC_ADDRESS,
    /** Under which NemHandel finds it: a GLN or a Danish company number. */
    DANISH_ADDRESS,
    STREET,
    CITY
}
