package org.gangway.contact.exchange;

/** In which form cards are written. */
public enum CardForm {
    VCARD_4("vcf", "text/vcard;charset=utf-8"),
    VCARD_3("vcf", "text/vcard;charset=utf-8"),
    JCARD("json", "application/json");

    private final String ending;
    private final String type;

    CardForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }
}
