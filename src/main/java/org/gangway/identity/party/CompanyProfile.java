package org.gangway.identity.party;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself to those it works with, beside what invoices need. All of it may be missing.
 *
 * @param lei Legal Entity Identifier of ISO 17442
 * @param duns number in the Data Universal Numbering System, nine digits
 * @param addressLines where it has its seat, as written there
 * @param addressCountry ISO 3166 code
 * @param currency ISO 4217 code of the currency in which it keeps its books
 */
@Embeddable
public record CompanyProfile(
        @Nullable String lei,
        @Nullable String duns,
        @Nullable String addressLines,
        @Nullable String addressCountry,
        @Nullable String currency) {

    public static final CompanyProfile NONE = new CompanyProfile(null, null, null, null, null);

    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_LINES = 8;
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    public CompanyProfile {
        lei = number(lei);
        duns = number(duns);
        addressLines = lines(addressLines);
        addressCountry = addressCountry == null || addressCountry.isBlank() ? null : addressCountry;
        currency = number(currency);
        if (lei != null && !RegisterNumber.isLei(lei)) {
            throw new RuleViolation("identity.lei-form");
        }
        if (duns != null && !duns.matches("[0-9]{9}")) {
            throw new RuleViolation("identity.duns-form");
        }
        if (addressCountry != null && !COUNTRIES.contains(addressCountry)) {
            throw new RuleViolation("identity.address-country-unknown");
        }
        if (currency != null && !isCurrency(currency)) {
            throw new RuleViolation("identity.currency-unknown");
        }
    }

    private static @Nullable String number(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : RegisterNumber.compact(typed);
    }

    private static @Nullable String lines(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var lines = Arrays.stream(WrittenText.words(typed).split("\\R"))
                .map(WrittenText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        var kept = lines.stream().collect(Collectors.joining("\n"));
        if (lines.size() > MOST_LINES || kept.length() > LONGEST_ADDRESS) {
            throw new RuleViolation("identity.address-length", Map.of("lines", MOST_LINES, "max", LONGEST_ADDRESS));
        }
        return kept;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .anyMatch(code::equals);
    }
}
