package org.gangway.settlement;

/** The two forms of electronic invoices that a note is written in. */
public enum NoteProfile {
    /** Peppol BIS Billing 3, the European form of EN 16931. */
    PEPPOL("peppol"),
    /** The form of the Danish public sector and of NemHandel. */
    OIOUBL("oioubl");

    private final String word;

    NoteProfile(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
