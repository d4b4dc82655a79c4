package org.gangway.incentive.partmonth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;

import java.util.List;
import org.gangway.incentive.IncentiveFixtures;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.measure.Attainment;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A month in which the terms change. */
class SplitMonthTest {

    @Test
    @DisplayName("WE-49 10 days of 30 under the old terms and 20 under the new ones")
    void we49_weighsEachVersionByItsDays() {
        var old = part(1, 10, "9000", "10", "90");
        var renewed = part(11, 30, "12000", "5", "90");

        var split = SplitMonth.settle(List.of(old, renewed));

        // fee 9,000 x 10/30 + 12,000 x 20/30; credits 900 x 10/30 + 600 x 20/30
        assertThat(split.fees()).containsExactly(kroner("3000"), kroner("8000"));
        assertThat(split.statement().totals().fee()).isEqualTo(kroner("11000"));
        assertThat(split.statement().totals().credits()).isEqualTo(kroner("700"));
        assertThat(split.statement().totals().net()).isEqualTo(kroner("10300"));
    }

    @Test
    void givesTheOrePartThatIsLeftOverToTheLargestRemainder() {
        var split = SplitMonth.settle(List.of(part(1, 1, "100", "10", "99"), part(2, 30, "100", "10", "99")));

        // 3.3333 and 96.6667
        assertThat(split.fees()).containsExactly(kroner("3.33"), kroner("96.67"));
    }

    @Test
    void chargesOnlyTheDaysUnderTerms() {
        var split = SplitMonth.settle(List.of(part(16, 30, "9000", "10", "90")));

        assertThat(split.statement().totals().fee()).isEqualTo(kroner("4500"));
        assertThat(split.statement().totals().credits()).isEqualTo(kroner("450"));
    }

    /** The engagement ends on 15 April; the credit was charged for all of March. */
    @Test
    void givesACreditOfAWholeMonthBackInFullInAMonthBrokenOff() {
        var statement = SplitMonth.settle(List.of(givingBack(part(1, 15, "9000", "10", "99"))))
                .statement();

        assertThat(statement.totals().earnedBack()).isEqualTo(kroner("900"));
        assertThat(statement.totals().net()).isEqualTo(kroner("5400"));
        var line = statement.earnBacks().getFirst();
        assertThat(line.explanation().because()).singleElement().satisfies(share -> {
            assertThat(share.rule()).isEqualTo("incentive-split-share");
            assertThat(share.facts()).containsEntry("days", 15).containsEntry("of", 15);
        });
    }

    @Test
    void sharesACreditThatComesBackBetweenTheVersionsOnly() {
        var old = givingBack(part(1, 5, "9000", "10", "99"));
        var renewed = part(6, 20, "9000", "10", "99");

        var statement = SplitMonth.settle(List.of(old, renewed)).statement();

        // 900 x 5/20
        assertThat(statement.totals().earnedBack()).isEqualTo(kroner("225"));
    }

    @Test
    void saysOfACreditThatCanComeBackWhatWasCharged() {
        var missed = givingBack(part(16, 30, "9000", "10", "96"));

        var statement = SplitMonth.settle(List.of(missed)).statement();

        // 900 x 15/30, and the whole 900 of March went unreturned
        assertThat(statement.candidates()).singleElement().satisfies(one -> {
            assertThat(one.missedIn()).isEqualTo(MARCH.plusMonths(1));
            assertThat(one.credit()).isEqualTo(kroner("450"));
        });
    }

    @Test
    void chargesLateReportsInFullInAMonthBegunLate() {
        var statement = SplitMonth.settle(List.of(reportingLate(part(16, 30, "9000", "10", "99"), "250")))
                .statement();

        var line = statement.penalties().getFirst();
        assertThat(line.credit()).isEqualTo(kroner("500"));
        assertThat(line.formula()).isEqualByComparingTo("500");
        assertThat(statement.totals().net()).isEqualTo(kroner("4000"));
    }

    @Test
    void sharesLateReportsBetweenTheVersions() {
        var old = reportingLate(part(1, 10, "9000", "10", "99"), "250");
        var renewed = reportingLate(part(11, 30, "9000", "10", "99"), "400");

        var statement = SplitMonth.settle(List.of(old, renewed)).statement();

        // 500 x 10/30 + 800 x 20/30
        assertThat(statement.penalties().getFirst().credit()).isEqualTo(kroner("700"));
    }

    private static PartMonth reportingLate(PartMonth part, String each) {
        return new PartMonth(
                part.days(),
                part.schedule().with(OptionalTerms.NONE.withLateReport(kroner(each))),
                part.input().with(MonthCircumstances.NONE.withLateReports(2)));
    }

    /** A credit of 900 was given in March, and one good month gives it back. */
    private static PartMonth givingBack(PartMonth part) {
        var level = level("a", "100", new CreditRule.WholeAllocation());
        var earning = IncentiveFixtures.with(level, new BonusRule.NoBonus(), EarnBackRule.afterNext(1));
        var result = part.input()
                .results()
                .getFirst()
                .withHistory(List.of(IncentiveFixtures.past(MARCH, Attainment.BELOW_EXPECTED, "900")));
        return new PartMonth(
                part.days(),
                schedule("10", List.of(earning)).schedule(),
                new MonthInput(part.input().month(), part.input().fee(), List.of(result)));
    }

    /** A right, unlike money, is had or not: by the version in force at the month's end. */
    @Test
    void keepsTheTriggersOfTheLastVersion() {
        var plain = part(1, 10, "9000", "10", "90");
        var triggering = triggering(part(11, 30, "12000", "5", "90"));

        var fired = SplitMonth.settle(List.of(plain, triggering)).statement();
        var none = SplitMonth.settle(List.of(triggering(plain), part(11, 30, "12000", "5", "90")))
                .statement();

        assertThat(fired.triggered()).extracting(FiredTrigger::name).containsExactly("Missed at all");
        assertThat(fired.explanation().because())
                .last()
                .satisfies(step -> assertThat(step.rule()).isEqualTo("incentive-trigger-list"));
        assertThat(none.triggered()).isEmpty();
    }

    private static PartMonth triggering(PartMonth part) {
        var trigger = new Trigger(
                "once",
                "Missed at all",
                TriggerKind.RECTIFICATION_PLAN,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(1, CountedMisses.ANY_MISS),
                30);
        return new PartMonth(
                part.days(), part.schedule().with(OptionalTerms.NONE.withTriggers(List.of(trigger))), part.input());
    }

    @Test
    void refusesDaysThatOverlapOrAreOfAnotherMonth() {
        assertRefused(part(1, 10, "1", "10", "90"), part(10, 30, "1", "10", "90"));
        assertRefused(part(11, 30, "1", "10", "90"), part(1, 10, "1", "10", "90"));
        assertThatThrownBy(() -> SplitMonth.settle(List.of())).isInstanceOf(RuleViolation.class);
    }

    private static void assertRefused(PartMonth... parts) {
        assertThatThrownBy(() -> SplitMonth.settle(List.of(parts)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        thrown -> assertThat(thrown.rule()).isEqualTo("incentive.parts-not-in-order"));
    }

    private static PartMonth part(int from, int to, String fee, String atRisk, String result) {
        var april = MARCH.plusMonths(1);
        var terms = schedule(atRisk, List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .schedule();
        var input = new MonthInput(april, kroner(fee), List.of(result("a", result)));
        return new PartMonth(new Period(april.atDay(from), april.atDay(to)), terms, input);
    }
}
