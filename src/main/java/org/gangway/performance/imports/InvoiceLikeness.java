package org.gangway.performance.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of an invoice's number without what programs add and take away: leading zeros, blanks, hyphens, case. */
final class InvoiceLikeness {

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
    private static final Pattern BLANKS_AND_HYPHENS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]+");

    private InvoiceLikeness() {}

    static String of(String number) {
        var withoutZeros =
                LEADING_ZEROS.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("");
        return BLANKS_AND_HYPHENS.matcher(withoutZeros).replaceAll("");
    }
}
