package org.gangway.identity.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/** Where a company receives electronic invoices; kept without spaces and country letters. */
@Embeddable
public record ElectronicAddress(
        @Enumerated(EnumType.STRING) @Column(name = "address_scheme")
        ElectronicScheme scheme,

        @Column(name = "electronic_address") String value) {

    private static final int GLN_LENGTH = 13;

    public ElectronicAddress {
        value = RegisterNumber.compact(value);
        if (scheme == ElectronicScheme.DANISH_CVR) {
            value = RegisterNumber.cvr(value);
        }
        if (!fits(scheme, value)) {
            throw new RuleViolation("identity.electronic-address-form", Map.of("scheme", scheme));
        }
    }

    private static boolean fits(ElectronicScheme scheme, String value) {
        return switch (scheme) {
            case GLN -> isGln(value);
            case DANISH_CVR -> value.matches("[0-9]{8}");
            case DUNS -> value.matches("[0-9]{9}");
            case LEI -> value.matches("[0-9A-Z]{18}[0-9]{2}");
        };
    }

    /** The last digit fills the weighted sum, weights 1 and 3 in turn, to a multiple of ten (GS1 General Specifications 7.9). */
    private static boolean isGln(String value) {
        if (!value.matches("[0-9]{13}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < GLN_LENGTH; i++) {
            sum += Character.digit(value.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
