package org.gangway.contact.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** What must hold whoever it is and whenever somebody asks. */
class ReachabilityTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final List<String> ZONES =
            List.of("Europe/Copenhagen", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe", "Europe/Vilnius");

    /** Minute by minute and by another way than the calculation: by the clock on the wall of each minute. */
    @Test
    void saysWhatAWalkThroughTheMinutesFinds() {
        RandomCases.each(60, seed -> {
            var random = new Random(seed);
            var life = life(random);
            var now =
                    START.atStartOfDay(life.zone()).toInstant().plus(Duration.ofMinutes(random.nextInt(60 * 24 * 300)));
            var found = Reachability.at(now, life);
            var is = isThere(life, now);

            assertThat(found.state() == ReachState.REACHABLE).isEqualTo(is);
            var change = now;
            while (isThere(life, change) == is && change.isBefore(now.plus(Duration.ofDays(40)))) {
                change = change.plus(Duration.ofMinutes(1));
            }
            if (change.isBefore(now.plus(Duration.ofDays(40)))) {
                assertThat(found.changesAt()).contains(change);
                assertThat(found.minutes())
                        .isEqualTo(Duration.between(now, change).toMinutes());
            }
        });
    }

    @Test
    void keepsEveryAnswerConsistent() {
        RandomCases.each(300, seed -> {
            var random = new Random(seed);
            var life = life(random);
            var now = START.atStartOfDay(life.zone())
                    .toInstant()
                    .plus(Duration.ofSeconds(random.nextInt(60 * 60 * 24 * 300)));
            var found = Reachability.at(now, life);
            var today = found.local().toLocalDate();

            found.changesAt().ifPresent(it -> {
                assertThat(it).isAfter(now);
                assertThat(Duration.ofMinutes(found.minutes()))
                        .isBetween(
                                Duration.between(now, it),
                                Duration.between(now, it).plusSeconds(59));
            });
            found.backOn().ifPresent(back -> {
                assertThat(back).isAfterOrEqualTo(today);
                assertThat(found.between())
                        .allSatisfy(it -> assertThat(it.day()).isBetween(today, back.minusDays(1)));
            });
            if (found.state() == ReachState.AWAY) {
                assertThat(life.absence(today)).isPresent();
                assertThat(found.lastAway())
                        .get()
                        .satisfies(it -> assertThat(it).isAfterOrEqualTo(today));
            }
            if (found.state() == ReachState.LATER) {
                assertThat(found.lastAway()).isEmpty();
            }
        });
    }

    @Test
    void findsNothingWhereNobodyWorksForAYear() {
        var life = new WorkingLife(
                        ZoneId.of("Asia/Kolkata"),
                        WorkingHours.on(
                                List.of(DayOfWeek.MONDAY),
                                List.of(new WorkingSpan(LocalTime.of(9, 0), LocalTime.of(17, 0)))),
                        new WorkingCalendar(EnumSet.of(DayOfWeek.SUNDAY), List.of()),
                        List.of())
                .with(List.of(new AwayDays(START, START.plusYears(3), null)));

        var found = Reachability.at(START.plusDays(4).atStartOfDay(life.zone()).toInstant(), life);

        assertThat(found.state()).isEqualTo(ReachState.AWAY);
        assertThat(found.changesAt()).isEmpty();
        assertThat(found.backOn()).isEmpty();
        assertThat(found.lastAway()).contains(START.plusYears(3));
    }

    @Test
    void leavesTheWeeklyDaysOffOutOfTheHoursOfASiteButNotOfAPerson() {
        var everyDay = WorkingHours.on(
                EnumSet.allOf(DayOfWeek.class), List.of(new WorkingSpan(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        var calendar = new WorkingCalendar(EnumSet.of(DayOfWeek.FRIDAY), List.of());
        var zone = ZoneId.of("Asia/Dhaka");

        assertThat(WorkingLife.of(zone, WorkingHours.UNKNOWN, everyDay, calendar)
                        .hours()
                        .on(DayOfWeek.FRIDAY))
                .isEmpty();
        assertThat(WorkingLife.of(zone, everyDay, WorkingHours.UNKNOWN, calendar)
                        .hours()
                        .on(DayOfWeek.FRIDAY))
                .hasSize(1);
    }

    private static boolean isThere(WorkingLife life, Instant moment) {
        var there = moment.atZone(life.zone());
        var day = there.toLocalDate();
        return life.absence(day).isEmpty()
                && (isWorked(life, day, there.toLocalTime(), false)
                        || isWorked(life, day.minusDays(1), there.toLocalTime(), true));
    }

    private static boolean isWorked(WorkingLife life, LocalDate begun, LocalTime time, boolean nextDay) {
        if (life.holiday(begun).isPresent()) {
            return false;
        }
        var closes = life.calendar().closesAt(begun);
        if (nextDay) {
            return closes.isEmpty()
                    && life.hours().on(begun.getDayOfWeek()).stream()
                            .anyMatch(it -> it.crossesMidnight() && time.isBefore(it.until()));
        }
        return closes.filter(it -> !time.isBefore(it)).isEmpty()
                && life.hours().on(begun.getDayOfWeek()).stream()
                        .anyMatch(
                                it -> !time.isBefore(it.from()) && (it.crossesMidnight() || time.isBefore(it.until())));
    }

    private static WorkingLife life(Random random) {
        var days = new LinkedHashMap<DayOfWeek, List<WorkingSpan>>();
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                // no span begins or ends while clocks change, which is at night
                var from = LocalTime.of(5 + random.nextInt(4), 15 * random.nextInt(4));
                days.put(
                        day,
                        random.nextInt(5) == 0
                                ? List.of(new WorkingSpan(LocalTime.of(20, 0), LocalTime.of(4, 30)))
                                : List.of(
                                        new WorkingSpan(from, LocalTime.of(12, 0)),
                                        new WorkingSpan(
                                                LocalTime.of(12, 30), LocalTime.of(16 + random.nextInt(4), 0))));
            }
        }
        days.putIfAbsent(DayOfWeek.TUESDAY, List.of(new WorkingSpan(LocalTime.of(9, 0), LocalTime.of(15, 0))));
        var closed = new ArrayList<ClosedDay>();
        var away = new ArrayList<AwayDays>();
        for (var i = 0; i < 25; i++) {
            var day = START.plusDays(random.nextInt(320));
            closed.add(
                    random.nextBoolean()
                            ? new ClosedDay(day, "Half", ClosedDayKind.HALF_DAY, LocalTime.of(11, 0))
                            : new ClosedDay(
                                    day,
                                    "Closed",
                                    random.nextBoolean() ? ClosedDayKind.PUBLIC_HOLIDAY : ClosedDayKind.BANK_CLOSED));
            away.add(new AwayDays(day.plusDays(3), day.plusDays(3 + random.nextInt(6)), null));
        }
        return new WorkingLife(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                new WorkingHours(days),
                new WorkingCalendar(EnumSet.of(DayOfWeek.SUNDAY), closed),
                away);
    }
}
