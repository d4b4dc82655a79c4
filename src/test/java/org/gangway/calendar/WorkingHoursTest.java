package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    @Test
    void readsWhatItWrites() {
        var hours = new WorkingHours(days(Map.of(
                DayOfWeek.FRIDAY, List.of(span("08:00", "15:00")),
                DayOfWeek.MONDAY, List.of(span("08:00", "12:00"), span("12:30", "16:00")))));

        assertThat(hours.text()).isEqualTo("MONDAY 08:00-12:00 12:30-16:00;FRIDAY 08:00-15:00");
        assertThat(WorkingHours.parse(hours.text())).isEqualTo(hours);
    }

    @Test
    void knowsNothingWithoutAnyDay() {
        assertThat(WorkingHours.UNKNOWN.areKnown()).isFalse();
        assertThat(WorkingHours.parse(WorkingHours.UNKNOWN.text())).isEqualTo(WorkingHours.UNKNOWN);
        assertThat(new WorkingHours(days(Map.of(DayOfWeek.MONDAY, List.of())))).isEqualTo(WorkingHours.UNKNOWN);
        assertThat(WorkingHours.UNKNOWN.on(DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void lastsPastMidnight() {
        assertThat(span("18:30", "03:30").crossesMidnight()).isTrue();
        assertThat(span("18:30", "00:00").crossesMidnight()).isTrue();
        assertThat(span("08:00", "16:00").crossesMidnight()).isFalse();
    }

    @Test
    void refusesSpansThatOverlapOrAreEmpty() {
        assertThatThrownBy(() -> WorkingHours.on(
                        List.of(DayOfWeek.MONDAY), List.of(span("08:00", "12:00"), span("11:59", "16:00"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> WorkingHours.on(
                        List.of(DayOfWeek.MONDAY), List.of(span("18:00", "02:00"), span("19:00", "20:00"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> span("08:00", "08:00")).isInstanceOf(RuleViolation.class);
    }

    private static WorkingSpan span(String from, String until) {
        return new WorkingSpan(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static SequencedMap<DayOfWeek, List<WorkingSpan>> days(Map<DayOfWeek, List<WorkingSpan>> days) {
        return new LinkedHashMap<>(days);
    }
}
