package org.gangway.contact.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** What dials a number from everywhere. */
final class PhoneNumbers {

    private static final String NOWHERE = "ZZ";

    /** @param extension behind the number, kept apart */
    record Known(String e164, String extension) {}

    private PhoneNumbers() {}

    /** Nothing where the number says no country and none is told, or where it is no number. */
    static Optional<Known> of(String written, String region) {
        var util = PhoneNumberUtil.getInstance();
        try {
            var number = util.parse(written, region.isEmpty() ? NOWHERE : region);
            return Optional.of(new Known(util.format(number, PhoneNumberFormat.E164), number.getExtension()));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
