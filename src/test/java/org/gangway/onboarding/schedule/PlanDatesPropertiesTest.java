package org.gangway.onboarding.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** What holds for the days of any plan over any two calendars. */
class PlanDatesPropertiesTest {

    private static final List<ClosedDayKind> KINDS = List.of(ClosedDayKind.values());
    private static final List<TaskOwner> OWNERS = List.of(TaskOwner.values());

    private static final int RUNS = 400;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Test
    void noTaskStartsOrEndsOnAClosedDayOfItsOwner() {
        each(
                0,
                plan -> plan.dates().forEach((key, dates) -> {
                    var calendar = plan.calendars().of(plan.task(key).owner());
                    assertThat(calendar.isWorkingDay(dates.start())).as(key).isTrue();
                    assertThat(calendar.isWorkingDay(dates.end())).as(key).isTrue();
                }));
    }

    @Test
    void aTaskLastsAsManyWorkingDaysOfItsOwnerAsItSays() {
        each(
                1,
                plan -> plan.dates().forEach((key, dates) -> {
                    var task = plan.task(key);
                    var worked = plan.calendars().of(task.owner()).workingDaysBetween(dates.start(), dates.end()) + 1;
                    assertThat(worked).as(key).isEqualTo(Math.max(1, task.duration()));
                }));
    }

    @Test
    void whatWaitsStartsAfterTheEndOfEverythingBeforeIt() {
        each(
                2,
                plan -> plan.dates()
                        .forEach((key, dates) -> plan.task(key)
                                .after()
                                .forEach(before -> assertThat(dates.start())
                                        .as("%s after %s", key, before)
                                        .isAfter(plan.dates().get(before).end()))));
    }

    @Test
    void aDependencyNeverPullsForward() {
        each(3, plan -> {
            var free = plan.tasks().stream()
                    .map(it -> new TimedTask(it.key(), it.owner(), it.start(), it.duration(), List.of(), null))
                    .toList();
            var alone = PlanDates.of(plan.goLive(), plan.calendars(), free);
            plan.dates()
                    .forEach((key, dates) -> assertThat(dates.start())
                            .as(key)
                            .isAfterOrEqualTo(alone.get(key).start()));
        });
    }

    @Test
    void theClosedDayOfOneSideMovesNothingOfTheOtherThatWaitsForNothing() {
        each(4, plan -> {
            var random = new Random(plan.goLive().toEpochDay());
            var day = plan.goLive().plusDays(random.nextInt(30));
            var closed = plan.client().closing(new ClosedDay(day, "Later", ClosedDayKind.PUBLIC_HOLIDAY));
            var moved = DateMove.between(
                    plan.dates(), PlanDates.of(plan.goLive(), calendars(closed, plan.vendor()), plan.tasks()));
            assertThat(moved)
                    .noneMatch(move -> plan.task(move.key()).owner() == TaskOwner.VENDOR
                            && plan.task(move.key()).after().isEmpty());
            assertThat(moved)
                    .allMatch(move -> !move.added().isEmpty() || !move.gone().isEmpty());
        });
    }

    @Test
    void everyReasonIsADayThatWasPassedOverByItsOwner() {
        each(
                5,
                plan -> plan.dates().forEach((key, dates) -> {
                    var calendar = plan.calendars().of(plan.task(key).owner());
                    dates.endReasons().forEach(reason -> {
                        assertThat(reason.day()).isBetween(dates.start(), dates.end());
                        assertThat(calendar.isWorkingDay(reason.day())).isFalse();
                    });
                    dates.startReasons().stream()
                            .filter(reason -> reason.kind() != DateReasonKind.AFTER)
                            .forEach(reason -> assertThat(calendar.isWorkingDay(reason.day()))
                                    .isFalse());
                }));
    }

    @Test
    void theOrderInWhichTasksStandDoesNotMatter() {
        each(
                6,
                plan -> assertThat(new TreeMap<>(PlanDates.of(
                                plan.goLive(), plan.calendars(), plan.tasks().reversed())))
                        .isEqualTo(new TreeMap<>(plan.dates())));
    }

    private static void each(int property, java.util.function.Consumer<AnyPlan> check) {
        RandomCases.each(RUNS, seed -> check.accept(AnyPlan.of(new Random(property * 1_000_000L + seed))));
    }

    private static PlanCalendars calendars(AnySite client, AnySite vendor) {
        return new PlanCalendars(
                List.of(new SiteDays("Aarhus", client.calendar())), List.of(new SiteDays("Pune", vendor.calendar())));
    }

    private record AnySite(EnumSet<DayOfWeek> off, List<ClosedDay> closed) {

        static AnySite of(Random random) {
            var off = random.nextInt(4) == 0
                    ? EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                    : EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            return new AnySite(
                    off,
                    IntStream.range(0, random.nextInt(40))
                            .mapToObj(i -> closed(
                                    FIRST.plusDays(random.nextInt(365)), i, KINDS.get(random.nextInt(KINDS.size()))))
                            .toList());
        }

        private static ClosedDay closed(LocalDate day, int number, ClosedDayKind kind) {
            return new ClosedDay(
                    day, "Day " + number, kind, kind == ClosedDayKind.HALF_DAY ? LocalTime.of(13, 0) : null);
        }

        AnySite closing(ClosedDay day) {
            var all = new ArrayList<>(closed);
            all.add(day);
            return new AnySite(off, all);
        }

        WorkingCalendar calendar() {
            return new WorkingCalendar(off, closed);
        }
    }

    private record AnyPlan(LocalDate goLive, AnySite client, AnySite vendor, List<TimedTask> tasks) {

        static AnyPlan of(Random random) {
            var tasks = new ArrayList<TimedTask>();
            for (var i = 0; i < 1 + random.nextInt(12); i++) {
                var after = tasks.stream()
                        .filter(_ -> random.nextInt(4) == 0)
                        .map(TimedTask::key)
                        .toList();
                tasks.add(new TimedTask(
                        "t" + i,
                        OWNERS.get(random.nextInt(OWNERS.size())),
                        random.nextBoolean()
                                ? StartRule.workingDays(random.nextInt(61) - 30)
                                : StartRule.weeks(random.nextInt(21) - 8),
                        random.nextInt(12),
                        after,
                        null));
            }
            return new AnyPlan(
                    FIRST.plusDays(60L + random.nextInt(200)), AnySite.of(random), AnySite.of(random), tasks);
        }

        PlanCalendars calendars() {
            return PlanDatesPropertiesTest.calendars(client, vendor);
        }

        java.util.Map<String, TaskDates> dates() {
            return PlanDates.of(goLive, calendars(), tasks);
        }

        TimedTask task(String key) {
            return tasks.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
        }
    }
}
