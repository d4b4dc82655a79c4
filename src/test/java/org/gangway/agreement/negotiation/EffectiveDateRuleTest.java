package org.gangway.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveDateRuleTest {

    private static final Period TERM = new Period(LocalDate.of(2026, 1, 15), LocalDate.of(2028, 12, 31));

    private final EffectiveDateRule first = new EffectiveDateRule(TERM, Optional.empty());
    private final EffectiveDateRule second = new EffectiveDateRule(TERM, Optional.of(LocalDate.of(2026, 3, 1)));

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-15", "2026-02-01", "2026-02-02", "2028-12-31"})
    void takesAnyDayOfTheEngagement(LocalDate day) {
        assertThatNoException().isThrownBy(() -> first.require(day));
    }

    @Test
    void takesTheDayAfterTheTermsBefore() {
        assertThatNoException().isThrownBy(() -> second.require(LocalDate.of(2026, 3, 2)));
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

    @Test
    void usuallyBeginsWithTheEngagementAndLaterWithTheNextMonth() {
        assertThat(first.usual(LocalDate.of(2027, 5, 5))).contains(LocalDate.of(2026, 1, 15));
        assertThat(second.usual(LocalDate.of(2026, 1, 20))).contains(LocalDate.of(2026, 4, 1));
        assertThat(second.usual(LocalDate.of(2027, 5, 5))).contains(LocalDate.of(2027, 6, 1));
        assertThat(second.usual(LocalDate.of(2028, 12, 2))).isEmpty();
    }
}
