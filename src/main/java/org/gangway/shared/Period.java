package org.gangway.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

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

    /** The days that both have; nothing where they have none in common. */
    public Optional<Period> common(Period other) {
        var first = start.isBefore(other.start) ? other.start : start;
        var last = end.isAfter(other.end) ? other.end : end;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** How many days they are. */
    public int length() {
        return (int) (end.toEpochDay() - start.toEpochDay() + 1);
    }

    public Period until(LocalDate newEnd) {
        return new Period(start, newEnd);
    }
}
