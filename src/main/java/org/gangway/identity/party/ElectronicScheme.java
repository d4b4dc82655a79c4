package org.gangway.identity.party;

/** Which register the address is from under which a company receives electronic invoices. */
public enum ElectronicScheme {
    /** Global Location Number of GS1: 13 digits. */
    GLN("0088"),
    /** Number in the Danish company register: 8 digits. */
    DANISH_CVR("0184"),
    /** Data Universal Numbering System: 9 digits. */
    DUNS("0060"),
    /** Legal Entity Identifier of ISO 17442: 20 letters and digits. */
    LEI("0199");

    private final String code;

    ElectronicScheme(String code) {
        this.code = code;
    }

    /** The scheme in the list of Electronic Address Schemes (EAS) that EN 16931 invoices use. */
    public String code() {
        return code;
    }
}
