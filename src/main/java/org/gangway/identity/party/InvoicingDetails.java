package org.gangway.identity.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What an electronic invoice says of a party. All of it may be missing: nobody has to know it before the first invoice.
 *
 * @param legalName as registered, where it is not the name the party goes by
 * @param registrationNumber in the register of companies of its country
 * @param vatNumber with the letters of the country, or another number under which it pays tax
 */
@Embeddable
public record InvoicingDetails(
        @Nullable String legalName,
        @Nullable String registrationNumber,
        @Nullable String vatNumber,
        @Embedded @Nullable ElectronicAddress electronicAddress,
        @Nullable String street,
        @Nullable String city,
        @Nullable String postalCode) {

    public static final InvoicingDetails NONE = new InvoicingDetails(null, null, null, null, null, null, null);

    private static final int LONG = 120;
    private static final int MIDDLE = 80;
    private static final int NUMBER = 30;
    private static final int SHORT = 20;

    public InvoicingDetails {
        legalName = words(legalName, LONG);
        registrationNumber = number(registrationNumber, NUMBER);
        vatNumber = number(vatNumber, SHORT);
        street = words(street, LONG);
        city = words(city, MIDDLE);
        postalCode = words(postalCode, SHORT);
    }

    /** As it fits a party registered in that country. */
    InvoicingDetails in(String country) {
        if (registrationNumber == null || !"DK".equals(country)) {
            return this;
        }
        var cvr = RegisterNumber.cvr(registrationNumber);
        if (!cvr.matches("[0-9]{8}")) {
            throw new RuleViolation("identity.cvr-form");
        }
        return new InvoicingDetails(legalName, cvr, vatNumber, electronicAddress, street, city, postalCode);
    }

    private static @Nullable String number(@Nullable String typed, int longest) {
        return words(typed == null ? null : RegisterNumber.compact(typed), longest);
    }

    private static @Nullable String words(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > longest) {
            throw new RuleViolation("identity.detail-length", Map.of("max", longest));
        }
        return WrittenText.line(typed);
    }
}
