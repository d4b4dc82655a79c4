package org.gangway.identity.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicingDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "GLN, 57 9000 0435951, 5790000435951",
        "DANISH_CVR, DK 12 34 56 78, 12345678",
        "DUNS, 15-048-3782, 150483782",
        "LEI, 529900t8bm49aursdo55, 529900T8BM49AURSDO55"
    })
    void keepsAddressesWithoutWhatPeopleWriteInBetween(ElectronicScheme scheme, String typed, String kept) {
        assertThat(new ElectronicAddress(scheme, typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"GLN, 5790000435952", "GLN, 579000043595", "DANISH_CVR, 1234567", "DUNS, 1234567890", "LEI, SHORT"})
    void refusesAddressesThatCannotBeRight(ElectronicScheme scheme, String typed) {
        refuses("identity.electronic-address-form", () -> new ElectronicAddress(scheme, typed));
    }

    @Test
    void takesBlanksForNothing() {
        assertThat(new InvoicingDetails(" ", "", "  ", null, "", " ", "")).isEqualTo(InvoicingDetails.NONE);
    }

    @Test
    void knowsTheFormOfDanishCompanyNumbers() {
        var details = new InvoicingDetails(null, "DK 12 34 56 78", null, null, null, null, null);

        assertThat(details.in("DK").registrationNumber()).isEqualTo("12345678");
        assertThat(details.in("LT").registrationNumber()).isEqualTo("DK12345678");
        refuses("identity.cvr-form", () -> new InvoicingDetails(null, "1234", null, null, null, null, null).in("DK"));
    }

    @Test
    void refusesWhatNoFieldCanHold() {
        refuses(
                "identity.detail-length",
                () -> new InvoicingDetails(null, null, "1".repeat(21), null, null, null, null));
    }

    private static void refuses(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(attempt)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
