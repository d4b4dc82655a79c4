package org.gangway.identity.party;

import java.util.Locale;

/** Numbers of registers as people type them, brought to the form that registers use. */
final class RegisterNumber {

    private RegisterNumber() {}

    /** Without spaces, dots and dashes, in capitals. */
    static String compact(String typed) {
        return typed.replaceAll("[\\s.\\-\\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    /** A Danish company number without the letters DK that are written before it for VAT. */
    static String cvr(String compact) {
        return compact.startsWith("DK") ? compact.substring(2) : compact;
    }
}
