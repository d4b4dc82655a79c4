package org.gangway.onboarding.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlanDatesTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate T = LocalDate.of(2027, 3, 15);

    @TestFactory
    Stream<DynamicTest> comesOutAsWrittenDown() {
        return Stream.concat(PlanCase.own().stream(), PlanCase.shared().stream())
                .map(it -> DynamicTest.dynamicTest(it.title(), () -> {
                    assertThat(it.computed()).isEqualTo(it.expected());
                    assertThat(it.expected()).isNotEmpty();
                }));
    }

    @Test
    void refusesACircleAndNamesIt() {
        var tasks = List.of(
                task("write", TaskOwner.CLIENT, 1, 1, List.of("quiz")),
                task("read", TaskOwner.VENDOR, 1, 1, List.of("write")),
                task("quiz", TaskOwner.VENDOR, 1, 1, List.of("read")));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PlanDates.of(T, calendars(List.of(), List.of()), tasks))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("onboarding.dependency-circle"))
                .satisfies(no -> assertThat(no.facts()).isEqualTo(Map.of("tasks", List.of("write", "quiz", "read"))));
    }

    @Test
    void refusesToWaitForItselfOrForNothing() {
        refuses("onboarding.dependency-circle", task("a", TaskOwner.CLIENT, 1, 1, List.of("a")));
        refuses("onboarding.dependency-unknown", task("a", TaskOwner.CLIENT, 1, 1, List.of("b")));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> task("a", TaskOwner.CLIENT, 1, -1, List.of()));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> StartRule.weeks(105));
    }

    private static void refuses(String rule, TimedTask task) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PlanDates.of(T, calendars(List.of(), List.of()), List.of(task)))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    @Test
    void warnsOfAGoLiveThatIsClosedForASideAndKeepsIt() {
        var closed = new ClosedDay(T, "Husets dag", ClosedDayKind.PUBLIC_HOLIDAY);

        assertThat(PlanDates.goLiveWarnings(T, calendars(List.of(closed), List.of())))
                .containsExactly(new DateReason(T, "Aarhus", "Husets dag", DateReasonKind.PUBLIC_HOLIDAY));
        assertThat(PlanDates.goLiveWarnings(T, calendars(List.of(), List.of()))).isEmpty();
        assertThat(PlanDates.goLiveWarnings(T.minusDays(1), calendars(List.of(), List.of())))
                .extracting(DateReason::kind)
                .containsExactly(DateReasonKind.WEEKEND, DateReasonKind.WEEKEND);
    }

    @Test
    void movesByALaterClosedDayOnlyWhatHasNotBegunAndTheEndOfWhatRuns() {
        var done = new TimedTask(
                "done", TaskOwner.CLIENT, StartRule.workingDays(1), 5, List.of(), new BegunDates(T, T.plusDays(2)));
        var runs = new TimedTask(
                "runs", TaskOwner.CLIENT, StartRule.workingDays(1), 3, List.of(), new BegunDates(T.plusDays(1), null));
        var waits = task("waits", TaskOwner.CLIENT, 4, 1, List.of());
        var follows = task("follows", TaskOwner.VENDOR, 1, 1, List.of("waits"));
        var other = task("other", TaskOwner.VENDOR, 4, 1, List.of());
        var tasks = List.of(done, runs, waits, follows, other);
        var before = PlanDates.of(T, calendars(List.of(), List.of()), tasks);

        var closed = new ClosedDay(T.plusDays(2), "Lukkedag", ClosedDayKind.SHUTDOWN);
        var after = PlanDates.of(T, calendars(List.of(closed), List.of()), tasks);

        var reason = new DateReason(T.plusDays(2), "Aarhus", "Lukkedag", DateReasonKind.SHUTDOWN);
        var moves = DateMove.between(before, after);
        assertThat(moves).extracting(DateMove::key).containsExactly("runs", "waits", "follows");
        assertThat(moves.getFirst().to().start()).isEqualTo(T.plusDays(1));
        assertThat(moves.getFirst().to().end()).isEqualTo(T.plusDays(4));
        assertThat(moves.getFirst().added()).containsExactly(reason);
        assertThat(moves.get(1).added()).containsExactly(reason);
        assertThat(moves.get(2).added())
                .containsExactly(new DateReason(T.plusDays(7), null, "waits", DateReasonKind.AFTER));
        assertThat(moves.get(2).gone())
                .containsExactly(new DateReason(T.plusDays(4), null, "waits", DateReasonKind.AFTER));
        assertThat(DateMove.between(after, after)).isEmpty();
    }

    static TimedTask task(String key, TaskOwner owner, int day, int duration, List<String> after) {
        return new TimedTask(key, owner, StartRule.workingDays(day), duration, after, null);
    }

    static PlanCalendars calendars(List<ClosedDay> client, List<ClosedDay> vendor) {
        return new PlanCalendars(
                List.of(new SiteDays("Aarhus", new WorkingCalendar(WEEKEND, client))),
                List.of(new SiteDays("Pune", new WorkingCalendar(WEEKEND, vendor))));
    }

    /** Keeps an order, so that what differs is read easily. */
    static Map<String, String> said(Map<String, TaskDates> dates) {
        var said = new LinkedHashMap<String, String>();
        dates.forEach((key, it) -> said.put(
                key, it.start() + " " + it.end() + " " + said(it.startReasons()) + " " + said(it.endReasons())));
        return said;
    }

    private static List<String> said(List<DateReason> reasons) {
        var said = new ArrayList<String>();
        reasons.forEach(it -> said.add(it.day() + " " + (it.site() == null ? "-" : it.site()) + " "
                + (it.name().isEmpty() ? "-" : it.name()) + " " + it.kind()));
        return said;
    }
}
