package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewScheduleTest {

    private static final ReviewSchedule HALF_YEARLY = new ReviewSchedule(YearMonth.of(2026, 3), 6);

    @ParameterizedTest(name = "in {0} the last review is that of {1} and the next that of {2}")
    @CsvSource({
        "2026-03, 2026-03, 2026-09",
        "2026-08, 2026-03, 2026-09",
        "2026-09, 2026-09, 2027-03",
        "2028-02, 2027-09, 2028-03"
    })
    void findsTheReviewsAroundAMonth(YearMonth month, YearMonth last, YearMonth next) {
        assertThat(HALF_YEARLY.lastUpTo(month)).contains(last);
        assertThat(HALF_YEARLY.nextAfter(month)).isEqualTo(next);
        assertThat(HALF_YEARLY.isReview(month)).isEqualTo(month.equals(last));
    }

    @Test
    void hasNoReviewBeforeTheFirst() {
        var before = YearMonth.of(2026, 2);

        assertThat(HALF_YEARLY.lastUpTo(before)).isEmpty();
        assertThat(HALF_YEARLY.isReview(before)).isFalse();
        assertThat(HALF_YEARLY.nextAfter(before)).isEqualTo(YearMonth.of(2026, 3));
    }
}
