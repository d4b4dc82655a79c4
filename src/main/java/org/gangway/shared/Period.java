package org.gangway.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar days from {@code start} to {@code end}, both included. */
@Embeddable
public record Period(
        @Column(name = "starts_on") LocalDate start,
        @Column(name = "ends_on") LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new RuleViolation("period.end-before-start");
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public Period until(LocalDate newEnd) {
        return new Period(start, newEnd);
    }
}
