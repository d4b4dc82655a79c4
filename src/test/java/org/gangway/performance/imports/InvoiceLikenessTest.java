package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceLikenessTest {

    @ParameterizedTest(name = "{0} is like {1}")
    @CsvSource({
        "0611365, 611365",
        "INV-0042, inv 42",
        "INV-0042, INV42",
        "2026-007, 2026–7",
        "DK\u00A01001, dk1001",
        "000, 0"
    })
    void leavesOutWhatProgramsAddAndTakeAway(String one, String other) {
        assertThat(InvoiceLikeness.of(one)).isEqualTo(InvoiceLikeness.of(other));
    }

    @ParameterizedTest(name = "{0} is not like {1}")
    @CsvSource({"1001, 101", "INV42, INV420", "6113650, 611365", "A1, B1", "10, 1"})
    void keepsEveryOtherDifference(String one, String other) {
        assertThat(InvoiceLikeness.of(one)).isNotEqualTo(InvoiceLikeness.of(other));
    }
}
