package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.past;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.incentive.calculation.DeliverableDelay;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.json.FieldFault;
import org.gangway.measure.Attainment;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a month is computed from, what it leaves to the months to come, and the smallest parts of both. */
class MonthAndItsPastTest {

    @Test
    void looksBackAtEarlierMonthsOnly() {
        var own = result("a", "97", past(MARCH, Attainment.MET, "0"));
        var twice = MonthCircumstances.NONE.withPast(List.of(pastMonth(MARCH.minusMonths(1), "0")));

        refused(() -> new MonthInput(MARCH, kroner("1"), List.of(own)), "incentive.history-not-earlier");
        refused(
                () -> new MonthInput(MARCH, kroner("1"), List.of())
                        .with(MonthCircumstances.NONE.withPast(List.of(pastMonth(MARCH, "0")))),
                "incentive.past-month-not-earlier");
        refused(
                () -> twice.withPast(
                        List.of(twice.past().getFirst(), twice.past().getFirst())),
                "incentive.past-month-twice");
    }

    @Test
    void countsNoFewerFailuresThanNone() {
        var result = result("a", "97");

        assertThat(result.withIncidents(0).incidents()).isZero();
        assertThat(result.withIncidents(1_000_000).incidents()).isEqualTo(1_000_000);
        refused(() -> result.withIncidents(-1), "incentive.count-out-of-range");
        refused(() -> result.withIncidents(1_000_001), "incentive.count-out-of-range");
        refused(() -> MonthCircumstances.NONE.withLateReports(-1), "incentive.count-negative");
    }

    @Test
    void countsNoMorePastFailuresThanAMonthCanHave() {
        var nothing = kroner("0");

        refused(
                () -> new EarlierResult(MARCH, Attainment.BELOW_EXPECTED, nothing, nothing, 1_000_001, null),
                "incentive.count-out-of-range");
        refused(
                () -> new EarlierResult(MARCH, Attainment.BELOW_EXPECTED, nothing, nothing, -1, null),
                "incentive.count-out-of-range");
    }

    @Test
    void keepsTheEndOfTheTermAndHistory() {
        var before = past(MARCH.minusMonths(1), Attainment.MET, "0");

        assertThat(MonthCircumstances.NONE.withTermEnd(MARCH).termEnd()).isEqualTo(MARCH);
        assertThat(result("a", "97").withHistory(List.of(before)).history()).containsExactly(before);
    }

    @Test
    void countsOneEarnBackWhereAnythingWasGivenBack() {
        assertThat(pastMonth(MARCH, "0").earnBacks()).isZero();
        assertThat(pastMonth(MARCH, "0.01").earnBacks()).isEqualTo(1);
    }

    @Test
    void tellsMonthsToComeAboutEachServiceLevel() {
        var whole = new CreditRule.WholeAllocation();
        var good = with(level("a", "40", whole), new BonusRule.NoBonus(), EarnBackRule.afterNext(1));
        var terms = schedule("10", List.of(good, level("b", "60", whole))).schedule();
        var february = past(MARCH.minusMonths(1), Attainment.BELOW_EXPECTED, "500");

        var statement = settle(terms, "100000", result("a", "99", february), result("b", "97"));

        // 10 % of 100,000 are at risk, 60 % of them for b; the 500 of February come back
        assertThat(statement.asPast("b"))
                .contains(new EarlierResult(
                        MARCH, Attainment.BELOW_EXPECTED, kroner("6000"), kroner("0"), 1, new BigDecimal("97")));
        assertThat(statement.asPast("a").orElseThrow().credit()).isEqualTo(kroner("0"));
        assertThat(statement.asPast("c")).isEmpty();
        assertThat(statement.asPastMonth())
                .isEqualTo(new SettledMonthAmounts(
                        MARCH, kroner("100000"), kroner("6000"), kroner("0"), kroner("500"), 1));
    }

    @ParameterizedTest(name = "{0} seconds are {1} whole and {2} started days")
    @CsvSource({"-1, 0, 0", "0, 0, 0", "1, 0, 1", "86399, 0, 1", "86400, 1, 1", "86401, 1, 2", "172800, 2, 2"})
    void countsDaysOfDelay(long seconds, String whole, String started) {
        var due = Instant.parse("2026-03-01T12:00:00Z");
        var late = new DeliverableResult("plan", due, due.plusSeconds(seconds), false, kroner("0"));

        assertThat(DeliverableDelay.of(late, DayCount.WHOLE_DAYS).days()).isEqualByComparingTo(whole);
        assertThat(DeliverableDelay.of(late, DayCount.STARTED_DAYS).days()).isEqualByComparingTo(started);
        assertThat(DeliverableDelay.of(late, DayCount.STARTED_DAYS).isNone()).isEqualTo(seconds <= 0);
    }

    @Test
    void dividesNoLessExactlyThanWhatIsDivided() {
        var fine = new BigDecimal("0.1234567890123456789012345");

        assertThat(TermsDecimals.divideKeeping(fine, BigDecimal.ONE)).isEqualTo(fine);
        assertThat(TermsDecimals.divideKeeping(BigDecimal.ONE, new BigDecimal("3")))
                .isEqualTo(new BigDecimal("0.33333333333333333333"));
        assertThat(TermsDecimals.canonicalIfAny(new BigDecimal("1E+2"))).isEqualTo(new BigDecimal("100"));
        assertThat(TermsDecimals.canonicalIfAny(null)).isNull();
    }

    @Test
    void goesThroughPhasesForwardAndBackOnlyFromSuspension() {
        assertThat(LevelPhase.values())
                .filteredOn(LevelPhase::isCounted)
                .containsExactly(LevelPhase.GRACE, LevelPhase.IN_EFFECT);
        assertThat(LevelPhase.GRACE.mayFollow(LevelPhase.BASELINING)).isTrue();
        assertThat(LevelPhase.GRACE.mayFollow(LevelPhase.GRACE)).isFalse();
        assertThat(LevelPhase.IN_EFFECT.mayFollow(LevelPhase.SUSPENDED)).isTrue();
        assertThat(LevelPhase.GRACE.mayFollow(LevelPhase.SUSPENDED)).isFalse();
        assertThat(LevelPhase.IN_EFFECT.mayFollow(LevelPhase.RETIRED)).isFalse();
    }

    @Test
    void namesPhasesAndHandlingsInKeysOfTexts() {
        assertThat(Stream.of(LevelPhase.values()).map(LevelPhase::word))
                .containsExactly("proposed", "baselining", "grace", "in-effect", "suspended", "retired");
        assertThat(Stream.of(UnusableFigureTreatment.values()).map(UnusableFigureTreatment::word))
                .containsExactly("skip", "carry", "neutral", "default");
    }

    @Test
    void passesSoundTermsOnAndSaysFaultsAsBrokenRules() {
        var sound = schedule("10", List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .schedule();
        var fault = new FieldFault("pool", "incentive.pool-not-positive", Map.of("percent", "0"));

        assertThat(ScheduleCheck.requireSound(sound)).isSameAs(sound);
        assertThat(fault.violation().rule()).isEqualTo("incentive.pool-not-positive");
        assertThat(fault.violation().facts()).containsKey("percent");
    }

    private static SettledMonthAmounts pastMonth(YearMonth month, String earnedBack) {
        return new SettledMonthAmounts(month, kroner("1000"), kroner("0"), kroner("0"), kroner(earnedBack));
    }

    private static void refused(ThrowingCallable call, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
