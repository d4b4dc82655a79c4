package org.gangway.incentive.partmonth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.shared.Period;

/**
 * Counts days of a month in the way that the terms say.
 *
 * @param isWorked whether a day is a working day by the calendars that the terms name
 */
public record DayCounting(ChangeWithinMonth by, Predicate<LocalDate> isWorked) {

    private static final int DEEMED_LENGTH = 30;

    /** Empty where calendar days count: the terms say so, or the month has no day of the kind that they name. */
    public Optional<CountedDays> of(Period days) {
        var month = Period.of(YearMonth.from(days.start()));
        return switch (by) {
            case BY_CALENDAR_DAYS, FROM_NEXT_MONTH, WHOLE_MONTH -> Optional.empty();
            case BY_THIRTY_DAYS -> Optional.of(new CountedDays(deemed(days, month), DEEMED_LENGTH, by));
            case BY_WORKING_DAYS_OF_CLIENT, BY_WORKING_DAYS_OF_BOTH ->
                Optional.of(worked(month)).filter(of -> of > 0).map(of -> new CountedDays(worked(days), of, by));
        };
    }

    private int worked(Period days) {
        return (int)
                days.start().datesUntil(days.end().plusDays(1)).filter(isWorked).count();
    }

    private static int deemed(Period days, Period month) {
        var last = days.end().equals(month.end())
                ? DEEMED_LENGTH
                : Integer.min(days.end().getDayOfMonth(), DEEMED_LENGTH);
        return Integer.max(0, last - days.start().getDayOfMonth() + 1);
    }
}
