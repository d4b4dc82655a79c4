package org.gangway.identity.party;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers of registers as people type them, brought to the form that registers use. */
final class RegisterNumber {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private RegisterNumber() {}

    /** Without spaces, dots and dashes, in capitals. */
    static String compact(String typed) {
        return typed.replaceAll("[\\s.\\-\\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    /** A Danish company number without the letters DK that are written before it for VAT. */
    static String cvr(String compact) {
        return compact.startsWith("DK") ? compact.substring(2) : compact;
    }

    /** Whether the two digits at the end of a Legal Entity Identifier belong to the rest of it (ISO 7064, mod 97-10). */
    static boolean isLei(String compact) {
        return compact.matches("[0-9A-Z]{18}[0-9]{2}")
                && new BigInteger(compact.chars()
                                .mapToObj(c -> String.valueOf(Character.digit(c, Character.MAX_RADIX)))
                                .collect(Collectors.joining()))
                        .mod(MODULUS)
                        .equals(BigInteger.ONE);
    }
}
