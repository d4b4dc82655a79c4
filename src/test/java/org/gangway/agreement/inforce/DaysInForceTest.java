package org.gangway.agreement.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** Versions are said by the days on which they take effect. */
class DaysInForceTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Test
    void givesAWholeMonthToTheOnlyVersion() {
        assertThat(june(JANUARY)).containsExactly(part(1, 30, JANUARY));
    }

    @Test
    void givesEachVersionItsDaysInOrderOfTime() {
        assertThat(june(day(16), JANUARY, day(20)))
                .containsExactly(part(1, 15, JANUARY), part(16, 19, day(16)), part(20, 30, day(20)));
    }

    @Test
    void leavesOutWhatCameToAnEndBeforeOrBeginsLater() {
        assertThat(june(LocalDate.of(2025, 1, 1), JANUARY, LocalDate.of(2026, 7, 1)))
                .containsExactly(part(1, 30, JANUARY));
    }

    @Test
    void givesDaysBeforeTheFirstVersionToNobody() {
        assertThat(june(day(30))).containsExactly(part(30, 30, day(30)));
        assertThat(june(LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void countsOnlyTheDaysAskedFor() {
        var days = new Period(day(10), day(17));

        assertThat(DaysInForce.within(days, List.of(JANUARY, day(16)), Function.identity()))
                .containsExactly(part(10, 15, JANUARY), part(16, 17, day(16)));
    }

    @Test
    void leavesTheMonthToTheTermsBeforeItsChange() {
        assertThat(settling(ChangeWithinMonth.FROM_NEXT_MONTH, JANUARY, day(16)))
                .containsExactly(part(1, 30, JANUARY));
    }

    @Test
    void takesTheWholeMonthOverButNoDayWithoutTerms() {
        assertThat(settling(ChangeWithinMonth.WHOLE_MONTH, JANUARY, day(16))).containsExactly(part(1, 30, day(16)));
        assertThat(settling(ChangeWithinMonth.WHOLE_MONTH, day(10), day(16))).containsExactly(part(10, 30, day(16)));
    }

    @Test
    void hasNothingToChangeFromWhereItIsTheFirst() {
        assertThat(settling(ChangeWithinMonth.FROM_NEXT_MONTH, day(10))).containsExactly(part(10, 30, day(10)));
        assertThat(settling(ChangeWithinMonth.WHOLE_MONTH)).isEmpty();
    }

    /** Of three versions in a month each says how it takes effect itself. */
    @Test
    void asksEachVersionHowItTakesEffect() {
        var june = june(JANUARY, day(10), day(20));

        assertThat(DaysInForce.settling(
                        june,
                        version -> version.equals(day(20))
                                ? ChangeWithinMonth.FROM_NEXT_MONTH
                                : ChangeWithinMonth.BY_THIRTY_DAYS))
                .containsExactly(part(1, 9, JANUARY), part(10, 30, day(10)));
        assertThat(DaysInForce.settling(
                        june,
                        version -> version.equals(day(10))
                                ? ChangeWithinMonth.WHOLE_MONTH
                                : ChangeWithinMonth.BY_CALENDAR_DAYS))
                .containsExactly(part(1, 19, day(10)), part(20, 30, day(20)));
    }

    private static List<DaysInForce<LocalDate>> settling(ChangeWithinMonth rule, LocalDate... versions) {
        return DaysInForce.settling(june(versions), _ -> rule);
    }

    @Test
    void holdsTheLaterOfTwoFromTheSameDay() {
        record Version(int number, LocalDate from) {}
        var versions = List.of(new Version(1, JANUARY), new Version(2, JANUARY));

        var parts = DaysInForce.within(new Period(day(1), day(30)), versions, Version::from);

        assertThat(parts).extracting(part -> part.terms().number()).containsExactly(2);
    }

    private static List<DaysInForce<LocalDate>> june(LocalDate... versions) {
        return DaysInForce.within(new Period(day(1), day(30)), List.of(versions), Function.identity());
    }

    private static DaysInForce<LocalDate> part(int first, int last, LocalDate version) {
        return new DaysInForce<>(new Period(day(first), day(last)), version);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
