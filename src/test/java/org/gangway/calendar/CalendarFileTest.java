package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final ZoneId PUNE = ZoneId.of("Asia/Kolkata");
    private static final ZoneId AARHUS = ZoneId.of("Europe/Copenhagen");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

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
        var days = CalendarFile.read(FILE, PUNE, TODAY);

        assertThat(days)
                .containsExactly(
                        holiday(2026, 11, 8, "Diwali, the festival of lights"),
                        holiday(2026, 11, 9, "Diwali, the festival of lights"),
                        holiday(2026, 3, 4, "Holi"));
    }

    @Test
    void readsLinesThatEndAsTheStandardSays() {
        assertThat(CalendarFile.read(FILE.replace("\n", "\r\n"), PUNE, TODAY)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261332", "2026", "tomorrow"})
    void refusesWhatIsNoDay(String day) {
        var file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:" + day + "\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR";

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarFile.read(file, PUNE, TODAY))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.file-day-unreadable"));
    }

    @Test
    void leavesAloneWhatAReminderInsideAnEventSays() {
        var reminder = "BEGIN:VALARM\nTRIGGER:-P1D\nSUMMARY:Alarm\nDTSTART:20260101T080000Z\nEND:VALARM";

        assertThat(read("SUMMARY:Diwali\n" + reminder + "\nDTSTART;VALUE=DATE:20261108", PUNE))
                .containsExactly(holiday(2026, 11, 8, "Diwali"));
        assertThat(read("DTSTART;VALUE=DATE:20261108\nSUMMARY:Diwali\n" + reminder, PUNE))
                .containsExactly(holiday(2026, 11, 8, "Diwali"));
    }

    @Test
    void countsAWholeDayGivenInUtcWhereItIsMidnight() {
        var inKolkata = "DTSTART:20291104T183000Z\nDTEND:20291105T183000Z\nSUMMARY:Lights";

        assertThat(read(inKolkata, PUNE)).containsExactly(holiday(2029, 11, 5, "Lights"));
        // the calendar says whose midnight it is, also to a site elsewhere
        assertThat(CalendarFile.read(file("X-WR-TIMEZONE:Asia/Kolkata\n", inKolkata), AARHUS, TODAY))
                .containsExactly(holiday(2029, 11, 5, "Lights"));
        assertThat(read("DTSTART:20300102T000000Z\nDTEND:20300103T000000Z\nSUMMARY:Day", NEW_YORK))
                .containsExactly(holiday(2030, 1, 2, "Day"));
        assertThat(read(
                        "DTSTART;TZID=Europe/Copenhagen:20300102T000000\nDTEND;TZID=Europe/Copenhagen:20300103T000000\n"
                                + "SUMMARY:Day",
                        NEW_YORK))
                .containsExactly(holiday(2030, 1, 2, "Day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20320105\nDURATION:P3D",
                "DTSTART;VALUE=DATE:20320105\nDTEND;VALUE=DATE:20320108",
                "DTSTART:20320105T000000\nDURATION:PT72H",
                "DTSTART:20320104T183000Z\nDURATION:P3D",
                "DTSTART:20320105T090000\nDTEND:20320107T170000"
            })
    void readsAsManyDaysAsAnEventLasts(String when) {
        assertThat(read(when + "\nSUMMARY:Shutdown", PUNE))
                .containsExactly(
                        holiday(2032, 1, 5, "Shutdown"),
                        holiday(2032, 1, 6, "Shutdown"),
                        holiday(2032, 1, 7, "Shutdown"));
    }

    @Test
    void readsARepeatingDayForThisYearAndTheTwoAfterIt() {
        assertThat(read(
                        "DTSTART;VALUE=DATE:20001224\nDTEND;VALUE=DATE:20001226\nRRULE:FREQ=YEARLY\nSUMMARY:Jul",
                        AARHUS))
                .containsExactly(
                        holiday(2026, 12, 24, "Jul"),
                        holiday(2026, 12, 25, "Jul"),
                        holiday(2027, 12, 24, "Jul"),
                        holiday(2027, 12, 25, "Jul"),
                        holiday(2028, 12, 24, "Jul"),
                        holiday(2028, 12, 25, "Jul"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY;UNTIL=20270605T215959Z|2026-06-05 2027-06-05",
                "FREQ=YEARLY;COUNT=2|2026-06-05",
                "FREQ=YEARLY;INTERVAL=2|2027-06-05",
                "FREQ=YEARLY;BYMONTH=6;BYDAY=1FR|2026-06-05 2027-06-04 2028-06-02",
                "FREQ=YEARLY~EXDATE;VALUE=DATE:20270605~EXDATE;VALUE=DATE:20280605|2026-06-05",
                "FREQ=YEARLY;COUNT=2~RDATE;VALUE=DATE:20260608,20270607|2026-06-05 2026-06-08 2027-06-07",
            })
    void readsWhatARuleSays(String rule, String days) {
        assertThat(read("DTSTART;VALUE=DATE:20250605\nRRULE:" + rule.replace('~', '\n') + "\nSUMMARY:Day", AARHUS))
                .extracting(day -> day.day().toString())
                .containsExactly(days.split(" "));
    }

    @Test
    void putsADayOfItsOwnInPlaceOfARepeatedOne() {
        var moved = "UID:a\nRECURRENCE-ID;VALUE=DATE:20270605\nDTSTART;VALUE=DATE:20270607\nSUMMARY:Moved";

        assertThat(read(
                        "UID:a\nDTSTART;VALUE=DATE:20260605\nRRULE:FREQ=YEARLY;COUNT=2\nSUMMARY:Day\nEND:VEVENT\nBEGIN:VEVENT\n"
                                + moved,
                        AARHUS))
                .containsExactly(holiday(2026, 6, 5, "Day"), holiday(2027, 6, 7, "Moved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=NEVER", "every year", "FREQ=YEARLY;COUNT=many", ""})
    void refusesARuleThatSaysNoDays(String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read("DTSTART;VALUE=DATE:20260605\nRRULE:" + rule + "\nSUMMARY:Day", AARHUS))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.file-rule-unreadable"));
    }

    @Test
    void refusesAnEventThatIsTooLongInsteadOfCuttingIt() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read("DTSTART;VALUE=DATE:20320101\nDTEND;VALUE=DATE:20320301\nSUMMARY:Winter", PUNE))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.file-event-too-long"));
    }

    @Test
    void refusesAFileThatBreaksOff() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarFile.read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY", PUNE, TODAY))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.file-unreadable"));
    }

    @Test
    void takesAFileWithAByteOrderMark() {
        assertThat(CalendarFile.looksLikeOne("\uFEFF" + FILE)).isTrue();
        assertThat(CalendarFile.read("\uFEFF" + FILE, PUNE, TODAY)).hasSize(3);
    }

    private static List<ClosedDay> read(String event, ZoneId site) {
        return CalendarFile.read(file("", event), site, TODAY);
    }

    private static String file(String head, String event) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + head + "BEGIN:VEVENT\n" + event + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    @Test
    void refusesAFileWithoutDays() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarFile.read("BEGIN:VCALENDAR\nEND:VCALENDAR", PUNE, TODAY))
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
