package org.gangway.contact.exchange;

/**
 * A telephone number, kept as written.
 *
 * @param e164 what dials it from everywhere; empty where nobody knows the country
 * @param kind such as {@code work}, {@code cell} or {@code work fax}
 * @param label an own word for it
 */
public record CardPhone(String written, String e164, String extension, String kind, String label, boolean preferred) {

    /** Without the word that makes an address of it. */
    public String number() {
        return written.regionMatches(true, 0, "tel:", 0, 4) ? written.substring(4) : written;
    }
}
