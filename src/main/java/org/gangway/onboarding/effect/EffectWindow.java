package org.gangway.onboarding.effect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Three whole months that are compared: calendar months, because figures are reported by them. */
public enum EffectWindow {
    /** The last three before the month of go-live. */
    BEFORE(0),
    /** The last three before 13 weeks after go-live. */
    WEEK_13(13),
    /** The last three before 26 weeks after go-live. */
    WEEK_26(26);

    private static final int MONTHS = 3;

    private final int weeks;

    EffectWindow(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    YearMonth first(LocalDate goLive) {
        return YearMonth.from(goLive.plusWeeks(weeks)).minusMonths(MONTHS);
    }

    YearMonth last(LocalDate goLive) {
        return first(goLive).plusMonths(MONTHS - 1L);
    }

    List<YearMonth> months(LocalDate goLive) {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> first(goLive).plusMonths(i))
                .toList();
    }
}
