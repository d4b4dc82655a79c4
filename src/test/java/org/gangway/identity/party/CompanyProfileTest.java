package org.gangway.identity.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyProfileTest {

    /** Two that are in the register, and one that could be. */
    @ParameterizedTest
    @ValueSource(strings = {"529900T8BM49AURSDO55", "5067 00GE-1G29.325Q X363", "2138000gangway000081"})
    void takesAnLeiWhoseCheckDigitsBelongToIt(String lei) {
        assertThat(new CompanyProfile(lei, null, null, null, null).lei()).hasSize(20);
    }

    /** One digit wrong, two swapped, a letter for a digit, too short, no check digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "529900T8BM49AURSDO56",
                "529900T8BM94AURSDO55",
                "529900T8BM49AURSD055",
                "529900T8BM49AURSDO5",
                "529900T8BM49AURSDOAB"
            })
    void refusesAnLeiOtherwise(String lei) {
        refused("identity.lei-form", lei, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "identity.duns-form, 12345678,,,",
        "identity.duns-form, 12345678A,,,",
        "identity.currency-unknown,,,,XYZ"
    })
    void refusesWhatNoRegisterHas(
            String rule,
            @Nullable String duns,
            @Nullable String address,
            @Nullable String country,
            @Nullable String currency) {
        refused(rule, null, duns, address, country, currency);
    }

    @Test
    void refusesACountryThatIsNone() {
        refused("identity.address-country-unknown", null, null, null, "XX", null);
    }

    @Test
    void keepsTheAddressAsWrittenLineByLine() {
        var profile = new CompanyProfile(null, "12-345-6789", " Ågade 3 \r\n\n8000 Aarhus C\n", "DK", "dkk");

        assertThat(profile.addressLines()).isEqualTo("Ågade 3\n8000 Aarhus C");
        assertThat(profile.duns()).isEqualTo("123456789");
        assertThat(profile.currency()).isEqualTo("DKK");
        refused("identity.address-length", null, null, "a\n".repeat(9), null, null);
        refused("identity.address-length", null, null, "a".repeat(501), null, null);
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(new CompanyProfile(" ", "", "\n ", "", " ")).isEqualTo(CompanyProfile.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Sahyadri, IN,,, SAHYADRI Ltd., IN,,, true",
        "Sahyadri, IN,,, Sahyadri, LT,,, false",
        "Sahyadri, IN, 1,, Sahyadri, IN, 2,, false",
        "Sahyadri, IN, 1-2,, Other, IN, 12,, true",
        "Sahyadri, IN, 1,, Other, LT, 1,, false",
        "Sahyadri, IN, 1,, Sahyadri, IN,,, true",
        "Sahyadri, IN,, LT1, Other, LT,, lt 1, true"
    })
    void isTheSameByANumberOrByANameThatNoNumberTellsApart(
            String name,
            String country,
            @Nullable String number,
            @Nullable String vat,
            String otherName,
            String otherCountry,
            @Nullable String otherNumber,
            @Nullable String otherVat,
            boolean same) {
        var one = vendor(name, country, number, vat);
        var other = vendor(otherName, otherCountry, otherNumber, otherVat);

        assertThat(one.isLike(other)).isEqualTo(same);
        assertThat(other.isLike(one)).isEqualTo(same);
    }

    private static Party vendor(String name, String country, @Nullable String number, @Nullable String vat) {
        var vendor = Party.vendor(new PartyName(name), country, PartyId.next());
        vendor.describe(new CompanyDetails(number, vat, CompanyProfile.NONE));
        return vendor;
    }

    private static void refused(
            String rule,
            @Nullable String lei,
            @Nullable String duns,
            @Nullable String address,
            @Nullable String country,
            @Nullable String currency) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CompanyProfile(lei, duns, address, country, currency))
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
