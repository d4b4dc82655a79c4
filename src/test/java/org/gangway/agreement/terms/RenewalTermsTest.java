package org.gangway.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.gangway.engagement.CountedCalendars;
import org.gangway.json.CanonicalJson;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are counted back from the (last) day of the running term; the last day itself still counts. */
class RenewalTermsTest {

    private static boolean isMondayToFriday(LocalDate day) {
        return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }

    private static NoticePeriod notice(int amount, NoticeUnit unit) {
        return new NoticePeriod(amount, unit, MonthCounting.SAME_DAY, ClosedLastDay.COUNTS, CountedCalendars.BOTH);
    }

    private static NoticePeriod monthEnds(int amount) {
        return new NoticePeriod(
                amount, NoticeUnit.MONTHS, MonthCounting.MONTH_END, ClosedLastDay.COUNTS, CountedCalendars.BOTH);
    }

    private static RenewalTerms yearly(@Nullable Integer most) {
        return new RenewalTerms(12, most, notice(2, NoticeUnit.MONTHS));
    }

    /** Worked example CM-19. */
    @ParameterizedTest
    @CsvSource({
        "2027-08-31, 2027-02-28, 2027-02-28",
        "2028-08-31, 2028-02-29, 2028-02-29",
        "2027-09-30, 2027-03-30, 2027-03-31"
    })
    void countMonthsBackFromTheEnd(LocalDate end, LocalDate sameDay, LocalDate monthEnd) {
        assertThat(notice(6, NoticeUnit.MONTHS).lastDay(end, RenewalTermsTest::isMondayToFriday))
                .isEqualTo(sameDay);
        assertThat(monthEnds(6).lastDay(end, RenewalTermsTest::isMondayToFriday))
                .isEqualTo(monthEnd);
    }

    /** Worked example CM-23. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-28, 2025-08-28, 2025-06-28",
        "2026-02-11, 2026-08-28, 2026-06-28",
        "2026-06-28, 2026-08-28, 2026-06-28",
        "2026-06-29, 2027-08-28, 2027-06-28"
    })
    void followTheRenewedEnd(LocalDate today, LocalDate runsAtLeastUntil, LocalDate lastDayToObject) {
        var outlook = yearly(null).outlook(LocalDate.of(2025, 8, 28), 0, today, RenewalTermsTest::isMondayToFriday);

        assertThat(outlook.runsAtLeastUntil()).isEqualTo(runsAtLeastUntil);
        assertThat(outlook.next().orElseThrow().lastDayToObject()).isEqualTo(lastDayToObject);
        assertThat(outlook.next().orElseThrow().renewedEnd()).isEqualTo(runsAtLeastUntil.plusYears(1));
    }

    @Test
    void renewNoOftenerThanAgreed() {
        var outlook = yearly(2)
                .outlook(LocalDate.of(2025, 8, 28), 0, LocalDate.of(2031, 1, 1), RenewalTermsTest::isMondayToFriday);

        assertThat(outlook.runsAtLeastUntil()).isEqualTo(LocalDate.of(2027, 8, 28));
        assertThat(outlook.renewals()).isEqualTo(2);
        assertThat(outlook.next()).isEmpty();
    }

    /** Counted from the first end, so that a leap day is not lost on the way. */
    @Test
    void comeBackToTheLeapDay() {
        var first = LocalDate.of(2028, 2, 29);

        assertThat(yearly(4)
                        .outlook(first, 0, LocalDate.of(2040, 1, 1), RenewalTermsTest::isMondayToFriday)
                        .runsAtLeastUntil())
                .isEqualTo(LocalDate.of(2032, 2, 29));
        assertThat(new RenewalTerms(1, 2, monthEnds(1))
                        .outlook(
                                LocalDate.of(2027, 4, 30),
                                0,
                                LocalDate.of(2040, 1, 1),
                                RenewalTermsTest::isMondayToFriday)
                        .runsAtLeastUntil())
                .isEqualTo(LocalDate.of(2027, 6, 30));
    }

    /** Friday 26 March 2027 to Friday 2 April: the five working days after the notice. */
    @Test
    void countWorkingDaysAfterTheNotice() {
        assertThat(notice(5, NoticeUnit.WORKING_DAYS)
                        .lastDay(LocalDate.of(2027, 4, 2), RenewalTermsTest::isMondayToFriday))
                .isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(notice(30, NoticeUnit.DAYS).lastDay(LocalDate.of(2027, 4, 30), RenewalTermsTest::isMondayToFriday))
                .isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(notice(2, NoticeUnit.WEEKS).lastDay(LocalDate.of(2027, 4, 30), RenewalTermsTest::isMondayToFriday))
                .isEqualTo(LocalDate.of(2027, 4, 16));
    }

    /** 28 August 2027 is a Saturday. */
    @Test
    void endOnTheWorkingDayBeforeAClosedOne() {
        var before = new NoticePeriod(
                2,
                NoticeUnit.MONTHS,
                MonthCounting.SAME_DAY,
                ClosedLastDay.WORKING_DAY_BEFORE,
                CountedCalendars.CLIENT);

        assertThat(before.lastDay(LocalDate.of(2027, 10, 28), RenewalTermsTest::isMondayToFriday))
                .isEqualTo(LocalDate.of(2027, 8, 27));
    }

    @Test
    void areWrittenWithoutWhatIsUsual() {
        var json = yearly(null).toJson();

        assertThat(json).isEqualTo("{\"months\":12,\"notice\":{\"amount\":2,\"unit\":\"MONTHS\"}}");
        assertThat(TermCodec.read(TermKind.RENEWAL, CanonicalJson.read(json))).isEqualTo(yearly(null));
    }

    @Test
    void refuseWhatNobodyCouldKeep() {
        assertThatThrownBy(() -> notice(0, NoticeUnit.DAYS)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new RenewalTerms(0, null, notice(1, NoticeUnit.DAYS)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> yearly(0)).isInstanceOf(RuleViolation.class);
    }
}
