package org.gangway.identity.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.identity.PartyName;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a company around a party.
 *
 * @param via the company between it and the party; null where there is none
 * @param country ISO 3166 code
 * @param registrationNumber null where nobody knows it
 * @param purpose what it does for the party; may be empty
 */
public record NewRelatedCompany(
        CompanyRelation relation,
        @Nullable RelatedCompanyId via,
        String name,
        String country,
        @Nullable String registrationNumber,
        String purpose) {

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_PURPOSE = 200;
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    public NewRelatedCompany {
        name = new PartyName(name).value();
        purpose = WrittenText.line(purpose);
        registrationNumber = registrationNumber == null || registrationNumber.isBlank()
                ? null
                : RegisterNumber.compact(registrationNumber);
        if (!COUNTRIES.contains(country)) {
            throw new RuleViolation("identity.country-unknown");
        }
        if (purpose.length() > LONGEST_PURPOSE) {
            throw new RuleViolation("identity.purpose-length", Map.of("max", LONGEST_PURPOSE));
        }
        if (registrationNumber != null && registrationNumber.length() > LONGEST_NUMBER) {
            throw new RuleViolation("identity.detail-length", Map.of("max", LONGEST_NUMBER));
        }
    }
}
