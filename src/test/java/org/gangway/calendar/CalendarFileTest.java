package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261108
            DTEND;VALUE=DATE:20261110
            SUMMARY;LANGUAGE=en:Diwali\\, the festival
              of lights
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:Holi
            DTSTART:20260304T000000Z
            END:VEVENT
            BEGIN:VTODO
            DTSTART;VALUE=DATE:20260101
            SUMMARY:Not a holiday
            END:VTODO
            END:VCALENDAR
            """;

    @Test
    void readsEachDayOfEachEvent() {
        var days = CalendarFile.read(FILE);

        assertThat(days)
                .containsExactly(
                        holiday(2026, 11, 8, "Diwali, the festival of lights"),
                        holiday(2026, 11, 9, "Diwali, the festival of lights"),
                        holiday(2026, 3, 4, "Holi"));
    }

    @Test
    void readsLinesThatEndAsTheStandardSays() {
        assertThat(CalendarFile.read(FILE.replace("\n", "\r\n"))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261332", "2026", "tomorrow"})
    void refusesWhatIsNoDay(String day) {
        var file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:" + day + "\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR";

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarFile.read(file))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.file-day-unreadable"));
    }

    @Test
    void refusesAFileWithoutDays() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarFile.read("BEGIN:VCALENDAR\nEND:VCALENDAR"))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.file-without-days"));
    }

    @Test
    void isToldFromPastedLines() {
        assertThat(CalendarFile.looksLikeOne("\n" + FILE)).isTrue();
        assertThat(CalendarFile.looksLikeOne("2026-11-08; Diwali")).isFalse();
    }

    private static ClosedDay holiday(int year, int month, int day, String name) {
        return new ClosedDay(LocalDate.of(year, month, day), name, ClosedDayKind.PUBLIC_HOLIDAY);
    }
}
