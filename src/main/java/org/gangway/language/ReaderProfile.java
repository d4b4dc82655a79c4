package org.gangway.language;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Who reads: in which language, with whose way of writing numbers and dates, and in which time zone.
 *
 * <p>Language and formats are two settings: an Indian and a Danish reader of English share the words, not the commas.
 */
public record ReaderProfile(Locale language, Locale formats, ZoneId zone) {

    private static final Set<String> PSEUDO_REGIONS = Set.of("XA", "XB");

    /**
     * One locale for words and figures together: the language as spoken in the region of the formats. So a Danish page
     * never shows an English month, and a count and an amount in one sentence use the same separators.
     */
    Locale locale() {
        var region = region(formats).isEmpty() ? region(language) : region(formats);
        return new Locale.Builder().setLocale(language).setRegion(region).build();
    }

    ReaderProfile reading(Locale other) {
        return other.equals(language) ? this : new ReaderProfile(other, formats, zone);
    }

    private static String region(Locale locale) {
        return PSEUDO_REGIONS.contains(locale.getCountry()) ? "" : locale.getCountry();
    }
}
