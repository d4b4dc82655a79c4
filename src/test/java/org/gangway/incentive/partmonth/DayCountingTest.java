package org.gangway.incentive.partmonth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gangway.incentive.AnyMonth;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.language.Text;
import org.gangway.shared.Explanation;
import org.gangway.shared.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fee of 248,000 becomes 279,000 on 12 October 2026. */
class DayCountingTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate CHANGE = OCTOBER.atDay(12);
    private static final Period OLD = new Period(OCTOBER.atDay(1), OCTOBER.atDay(11));
    private static final Period RENEWED = new Period(CHANGE, OCTOBER.atEndOfMonth());

    @ParameterizedTest
    @CsvSource({
        "BY_CALENDAR_DAYS, 268000.00, 16080.00, 251920.00",
        "BY_WORKING_DAYS_OF_CLIENT, 269136.36, 16148.18, 252988.18",
        "BY_WORKING_DAYS_OF_BOTH, 270142.86, 16208.57, 253934.29",
        "BY_THIRTY_DAYS, 267633.33, 16058.00, 251575.33"
    })
    @DisplayName("CM-07 a fee that changes within the month, and the credits that rest on it")
    void cm07_sharesTheMonthByDaysOfTheKindAgreed(ChangeWithinMonth by, String fee, String credit, String net) {
        var counting = new DayCounting(by, day -> worked(by, day));

        var statement = SplitMonth.settle(List.of(part(OLD, "248000", counting), part(RENEWED, "279000", counting)))
                .statement();

        assertThat(statement.totals().fee()).isEqualTo(kroner(fee));
        assertThat(statement.totals().credits()).isEqualTo(kroner(credit));
        assertThat(statement.totals().net()).isEqualTo(kroner(net));
    }

    @Test
    void saysWhichDaysItCounted() {
        var counting = new DayCounting(
                ChangeWithinMonth.BY_WORKING_DAYS_OF_CLIENT,
                day -> worked(ChangeWithinMonth.BY_WORKING_DAYS_OF_CLIENT, day));

        var statement = SplitMonth.settle(List.of(part(OLD, "248000", counting), part(RENEWED, "279000", counting)))
                .statement();

        var shares = statement.explanation().because().getFirst().because();
        assertThat(shares).extracting(Explanation::rule).containsOnly("incentive-split-part-by");
        assertThat(shares.getFirst().facts()).containsEntry("days", 7).containsEntry("of", 22);
        assertThat(Text.step(shares.getFirst()).key()).isEqualTo("explain.incentive-split-part-by");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, 2027-02-14, 14",
        "2027-02-15, 2027-02-28, 16",
        "2028-02-29, 2028-02-29, 2",
        "2026-10-30, 2026-10-30, 1",
        "2026-10-31, 2026-10-31, 0",
        "2026-10-12, 2026-10-30, 19",
        "2026-10-12, 2026-10-31, 19"
    })
    void takesEveryMonthAsThirtyDays(LocalDate from, LocalDate to, int days) {
        assertThat(new DayCounting(ChangeWithinMonth.BY_THIRTY_DAYS, _ -> true).of(new Period(from, to)))
                .contains(new CountedDays(days, 30, ChangeWithinMonth.BY_THIRTY_DAYS));
    }

    @Test
    void countsCalendarDaysInAMonthInWhichNobodyWorks() {
        var counting = new DayCounting(ChangeWithinMonth.BY_WORKING_DAYS_OF_BOTH, _ -> false);

        assertThat(counting.of(OLD)).isEmpty();
    }

    /** The terms begin on Saturday the 31st: no day of theirs counts, and what is no share of the month does in full. */
    @Test
    void chargesNothingForDaysThatDoNotCount() {
        var last = new Period(OCTOBER.atDay(31), OCTOBER.atDay(31));
        var counting = new DayCounting(ChangeWithinMonth.BY_THIRTY_DAYS, _ -> true);

        var statement =
                SplitMonth.settle(List.of(part(last, "248000", counting))).statement();

        assertThat(statement.totals().fee()).isEqualTo(kroner("0"));
        assertThat(statement.totals().net()).isEqualTo(kroner("0"));
    }

    @Property(tries = 200)
    void sharesTheWholeMonthOut(@ForAll long seed) {
        var random = new Random(seed);
        var month = YearMonth.of(2024 + random.nextInt(6), 1 + random.nextInt(12));
        var cut = month.atDay(1 + random.nextInt(month.lengthOfMonth() - 1));
        var before = new Period(month.atDay(1), cut);
        var after = new Period(cut.plusDays(1), month.atEndOfMonth());
        var off = DayOfWeek.of(1 + random.nextInt(7));

        for (var by : ChangeWithinMonth.values()) {
            var counting = new DayCounting(by, day -> day.getDayOfWeek() != off);
            var first = counting.of(before);
            var second = counting.of(after);
            assertThat(first.isPresent()).isEqualTo(second.isPresent());
            first.ifPresent(days ->
                    assertThat(days.days() + second.orElseThrow().days()).isEqualTo(days.of()));
        }
    }

    /** However days are counted, two parts under the same terms amount to what the month amounts to. */
    @Property(tries = 200)
    void keepsTheSumWhenTheMonthIsSplit(@ForAll long seed) {
        var any = AnyMonth.of(seed);
        var month = any.input().month();
        var day = month.atDay(1 + new Random(seed).nextInt(month.lengthOfMonth() - 1));
        var by = seed % 2 == 0 ? ChangeWithinMonth.BY_THIRTY_DAYS : ChangeWithinMonth.BY_WORKING_DAYS_OF_BOTH;
        var counting = new DayCounting(by, it -> it.getDayOfWeek() != DayOfWeek.SUNDAY);

        var split = SplitMonth.settle(List.of(
                part(new Period(month.atDay(1), day), any, counting),
                part(new Period(day.plusDays(1), month.atEndOfMonth()), any, counting)));

        assertThat(split.statement().totals()).isEqualTo(any.settle().totals());
    }

    private static PartMonth part(Period days, AnyMonth any, DayCounting counting) {
        return new PartMonth(
                days, any.schedule(), any.input(), counting.of(days).orElse(null));
    }

    /** The vendor's site is closed on 2 October. */
    private static boolean worked(ChangeWithinMonth by, LocalDate day) {
        var isWeekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
        var isClosed = by == ChangeWithinMonth.BY_WORKING_DAYS_OF_BOTH && day.equals(OCTOBER.atDay(2));
        return !isWeekend && !isClosed;
    }

    private static PartMonth part(Period days, String fee, DayCounting counting) {
        var terms = schedule("10", List.of(level("a", "60", new CreditRule.WholeAllocation())))
                .schedule();
        var input = new MonthInput(OCTOBER, kroner(fee), List.of(result("a", "90")));
        Optional<CountedDays> counted = counting.of(days);
        return new PartMonth(days, terms, input, counted.orElse(null));
    }
}
