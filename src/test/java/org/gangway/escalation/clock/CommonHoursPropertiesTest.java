package org.gangway.escalation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** What holds for any two sites, week-ends, holidays, half days and changes of the clock. */
class CommonHoursPropertiesTest {

    private static final List<String> ZONES = List.of(
            "Europe/Copenhagen",
            "Asia/Kolkata",
            "Europe/Vilnius",
            "Asia/Manila",
            "America/New_York",
            "Pacific/Auckland");

    private static final Instant SPRING = Instant.parse("2026-03-05T00:00:00Z");

    /** Minute after minute, by the clock on the wall of each site. */
    @Test
    void countsEachMinuteInWhichBothAreOpen() {
        RandomCases.each(60, seed -> {
            var random = new Random(seed);
            var hours = new CommonHours(site(random), site(random));
            var from = SPRING.plus(random.nextInt(60 * 24 * 60), ChronoUnit.MINUTES);
            var until = from.plus(random.nextInt(4 * 24 * 60), ChronoUnit.MINUTES);

            var minutes = 0;
            for (var minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
                minutes += isOpen(hours.client(), minute) && isOpen(hours.vendor(), minute) ? 1 : 0;
            }

            assertThat(hours.used(from, until)).isEqualTo(Duration.ofMinutes(minutes));
        });
    }

    @Test
    void isDueAtTheFirstInstantAtWhichTheTimeIsUsed() {
        RandomCases.each(200, seed -> {
            var random = new Random(seed);
            var hours = new CommonHours(site(random), site(random));
            var from = SPRING.plus(random.nextInt(60 * 24 * 60), ChronoUnit.MINUTES);
            var time = Duration.ofMinutes(1 + random.nextInt(40 * 60));

            hours.after(from, time).ifPresent(due -> {
                assertThat(hours.used(from, due)).isEqualTo(time);
                assertThat(hours.used(from, due.minusSeconds(1))).isLessThan(time);
            });
            assertThat(hours.after(from, time).isPresent()).isEqualTo(hours.meet(from));
        });
    }

    @Test
    void countsAStretchAsItsParts() {
        RandomCases.each(200, seed -> {
            var random = new Random(seed);
            var hours = new CommonHours(site(random), site(random));
            var from = SPRING.plus(random.nextInt(60 * 24 * 60), ChronoUnit.MINUTES);
            var between = from.plus(random.nextInt(9 * 24 * 60), ChronoUnit.MINUTES);
            var until = between.plus(random.nextInt(9 * 24 * 60), ChronoUnit.MINUTES);

            assertThat(hours.used(from, between).plus(hours.used(between, until)))
                    .isEqualTo(hours.used(from, until));
        });
    }

    /** A pause only ever gives more time, and takes none of what was left. */
    @Test
    void givesAsMuchTimeAsThePauseTook() {
        RandomCases.each(200, seed -> {
            var random = new Random(seed);
            var hours = new CommonHours(site(random), site(random));
            var from = SPRING.plus(random.nextInt(60 * 24 * 60), ChronoUnit.MINUTES);
            var limit = Duration.ofMinutes(30 + random.nextInt(20 * 60));
            var unpaused = new LevelClock(hours, from, limit, List.of());
            if (unpaused.dueAt().isEmpty()) {
                return;
            }
            var begins = from.plus(random.nextInt(9 * 24 * 60), ChronoUnit.MINUTES);
            var ends = begins.plus(random.nextInt(9 * 24 * 60), ChronoUnit.MINUTES);
            var paused = new LevelClock(hours, from, limit, List.of(new Pause(begins, ends)));
            var due = paused.dueAt().orElseThrow();

            assertThat(due).isAfterOrEqualTo(unpaused.dueAt().orElseThrow());
            assertThat(paused.usedBy(due)).isEqualTo(limit);
            assertThat(paused.usedBy(due.minusSeconds(1))).isLessThan(limit);
            assertThat(paused.usedBy(begins))
                    .isEqualTo(paused.usedBy(ends).compareTo(limit) == 0 ? limit : paused.usedBy(ends));
        });
    }

    private static boolean isOpen(SiteHours site, Instant moment) {
        var there = moment.atZone(site.zone()).toLocalDateTime();
        return isOpen(site, there.toLocalDate(), there.toLocalTime(), false)
                || isOpen(site, there.toLocalDate().minusDays(1), there.toLocalTime(), true);
    }

    private static boolean isOpen(SiteHours site, LocalDate day, LocalTime time, boolean nextMorning) {
        if (site.rests().contains(day.getDayOfWeek()) || site.closed().contains(day)) {
            return false;
        }
        var half = site.halfDays().get(day);
        if (half != null && (nextMorning || !time.isBefore(half))) {
            return false;
        }
        return site.hours().on(day.getDayOfWeek()).stream()
                .anyMatch(span -> nextMorning
                        ? span.crossesMidnight() && time.isBefore(span.until())
                        : !time.isBefore(span.from()) && (span.crossesMidnight() || time.isBefore(span.until())));
    }

    private static SiteHours site(Random random) {
        var days = new EnumMap<DayOfWeek, List<WorkingSpan>>(DayOfWeek.class);
        var begin = 4 + random.nextInt(16);
        for (var day : DayOfWeek.values()) {
            var spans = new ArrayList<WorkingSpan>();
            spans.add(new WorkingSpan(time(begin, 0), time(begin + 3, 30)));
            if (random.nextInt(4) > 0 && begin + 3 < 24) {
                spans.add(new WorkingSpan(time(begin + 4, 0), time(begin + 7 + random.nextInt(2), 0)));
            }
            days.put(day, spans.getFirst().crossesMidnight() ? spans.subList(0, 1) : sound(spans));
        }
        var closed = new TreeSet<LocalDate>();
        var half = new TreeMap<LocalDate, LocalTime>();
        for (var i = 0; i < 20; i++) {
            closed.add(LocalDate.of(2026, 3, 1).plusDays(random.nextInt(90)));
            half.put(LocalDate.of(2026, 3, 1).plusDays(random.nextInt(90)), time(begin + 2 + random.nextInt(3), 15));
        }
        return new SiteHours(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                new WorkingHours(new java.util.LinkedHashMap<>(days)),
                random.nextInt(4) == 0
                        ? EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                        : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                closed,
                half);
    }

    private static List<WorkingSpan> sound(List<WorkingSpan> spans) {
        return spans.size() == 2 && spans.get(1).from().isBefore(spans.get(0).until()) ? spans.subList(0, 1) : spans;
    }

    private static LocalTime time(int hour, int minute) {
        return LocalTime.of(hour % 24, minute);
    }
}
