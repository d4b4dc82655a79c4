package org.gangway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.shared.Ordered;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/** The days on which a site works: every day but its weekly days off, its public holidays and its shutdowns. */
public final class WorkingCalendar {

    private final Set<DayOfWeek> weekend;
    private final List<ClosedDay> closedDays;
    private final Set<LocalDate> restDays;

    /** Refuses a week without a working day, since counting in it would never end. */
    public WorkingCalendar(Set<DayOfWeek> weekend, Collection<ClosedDay> closedDays) {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new RuleViolation("calendar.week-without-working-day");
        }
        this.weekend = Ordered.copyOf(weekend);
        this.closedDays = List.copyOf(new TreeSet<>(closedDays));
        this.restDays = this.closedDays.stream()
                .filter(closed -> closed.kind() != ClosedDayKind.BANK_CLOSED && closed.kind() != ClosedDayKind.HALF_DAY)
                .map(ClosedDay::day)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /** All closed days of every kind, in order. */
    public List<ClosedDay> closedDays() {
        return closedDays;
    }

    /** Why a day is marked in the calendar; empty on an ordinary day, also when it falls in a week-end. */
    public List<ClosedDay> closedOn(LocalDate day) {
        return closedDays.stream().filter(closed -> closed.day().equals(day)).toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !restDays.contains(day);
    }

    /** When people go home early on that day. */
    public Optional<LocalTime> closesAt(LocalDate day) {
        return closedOn(day).stream()
                .map(ClosedDay::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** Counts from the day after {@code day}; backwards when {@code count} is negative; zero is the day itself, worked or not. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        var step = count < 0 ? -1 : 1;
        var left = Math.abs((long) count);
        var reached = day;
        while (left > 0) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The {@code n}-th working day of the month, which accountants write "AD n"; refused when the month has fewer. */
    public LocalDate workingDay(YearMonth month, int n) {
        var day = plusWorkingDays(month.atDay(1).minusDays(1), atLeastOne(n));
        if (!YearMonth.from(day).equals(month)) {
            throw new RuleViolation("calendar.working-day-not-in-month", Map.of("n", n, "month", month));
        }
        return day;
    }

    /** The {@code n}-th working day after the last day of the month, also when that lies beyond the next month. */
    public LocalDate dueAfterMonthEnd(YearMonth month, int n) {
        return plusWorkingDays(month.atEndOfMonth(), atLeastOne(n));
    }

    /** Working days after {@code from}, up to and with {@code to}; negative when {@code to} is earlier. The inverse of {@link #plusWorkingDays}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -count(to.datesUntil(from));
        }
        return count(from.plusDays(1).datesUntil(to.plusDays(1)));
    }

    public List<LocalDate> workingDays(Period period) {
        return period.start()
                .datesUntil(period.end().plusDays(1))
                .filter(this::isWorkingDay)
                .toList();
    }

    /** The calendar of the days on which both sites work; refused when they share no weekday. */
    public WorkingCalendar both(WorkingCalendar other) {
        var off = EnumSet.noneOf(DayOfWeek.class);
        off.addAll(weekend);
        off.addAll(other.weekend);
        if (off.size() == DayOfWeek.values().length) {
            throw new RuleViolation("calendar.no-common-working-day");
        }
        return new WorkingCalendar(
                off,
                Stream.concat(closedDays.stream(), other.closedDays.stream()).toList());
    }

    /** The same calendar for clocks that wait for payments: days on which banks are closed do not count either. */
    public WorkingCalendar forBanks() {
        return new WorkingCalendar(
                weekend,
                closedDays.stream()
                        .map(it -> it.kind() == ClosedDayKind.HALF_DAY
                                ? it
                                : new ClosedDay(it.day(), it.name(), ClosedDayKind.PUBLIC_HOLIDAY))
                        .toList());
    }

    private int count(Stream<LocalDate> days) {
        return Math.toIntExact(days.filter(this::isWorkingDay).count());
    }

    private static int atLeastOne(int n) {
        if (n < 1) {
            throw new RuleViolation("calendar.working-day-below-one", Map.of("n", n));
        }
        return n;
    }
}
