package org.gangway.agreement;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

class EffectiveDayTest {

    private static final Period TERM = new Period(LocalDate.of(2026, 1, 15), LocalDate.of(2028, 12, 31));

    private final EffectiveDay first = new EffectiveDay(TERM, Optional.empty());
    private final EffectiveDay second = new EffectiveDay(TERM, Optional.of(LocalDate.of(2026, 3, 1)));

    @Test
    void takesTheFirstOfAMonthOrTheStartOfTheEngagement() {
        assertThatNoException().isThrownBy(() -> first.require(LocalDate.of(2026, 2, 1)));
        assertThatNoException().isThrownBy(() -> first.require(LocalDate.of(2026, 1, 15)));
        assertThatNoException().isThrownBy(() -> second.require(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void refusesADayInTheMiddleOfAMonth() {
        assertThatThrownBy(() -> first.require(LocalDate.of(2026, 2, 2)))
                .hasMessageContaining("agreement.effective-day-in-month");
    }

    @Test
    void refusesADayOutsideTheEngagement() {
        assertThatThrownBy(() -> first.require(LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("agreement.effective-day-outside");
        assertThatThrownBy(() -> first.require(LocalDate.of(2029, 1, 1)))
                .hasMessageContaining("agreement.effective-day-outside");
    }

    @Test
    void refusesADayThatIsNotAfterTheTermsBefore() {
        assertThatThrownBy(() -> second.require(LocalDate.of(2026, 3, 1)))
                .hasMessageContaining("agreement.effective-day-not-later");
    }
}
