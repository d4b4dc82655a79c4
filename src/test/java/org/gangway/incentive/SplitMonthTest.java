package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;

import java.util.List;
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

    /** A right, unlike money, is had or not: by the version in force at the month's end. */
    @Test
    void keepsTheTriggersOfTheLastVersion() {
        var plain = part(1, 10, "9000", "10", "90");
        var triggering = triggering(part(11, 30, "12000", "5", "90"));

        var fired = SplitMonth.settle(List.of(plain, triggering)).statement();
        var none = SplitMonth.settle(List.of(triggering(plain), part(11, 30, "12000", "5", "90")))
                .statement();

        assertThat(fired.triggered()).extracting(Triggered::name).containsExactly("Missed at all");
        assertThat(fired.explanation().because())
                .last()
                .satisfies(step -> assertThat(step.rule()).isEqualTo("incentive-trigger-list"));
        assertThat(none.triggered()).isEmpty();
    }

    private static MonthPart triggering(MonthPart part) {
        var trigger = new Trigger(
                "once",
                "Missed at all",
                TriggerKind.RECTIFICATION_PLAN,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(1, MissZone.ANY_MISS),
                30);
        return new MonthPart(
                part.days(), part.schedule().with(FurtherTerms.NONE.withTriggers(List.of(trigger))), part.input());
    }

    @Test
    void refusesDaysThatOverlapOrAreOfAnotherMonth() {
        assertRefused(part(1, 10, "1", "10", "90"), part(10, 30, "1", "10", "90"));
        assertRefused(part(11, 30, "1", "10", "90"), part(1, 10, "1", "10", "90"));
        assertThatThrownBy(() -> SplitMonth.settle(List.of())).isInstanceOf(RuleViolation.class);
    }

    private static void assertRefused(MonthPart... parts) {
        assertThatThrownBy(() -> SplitMonth.settle(List.of(parts)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        thrown -> assertThat(thrown.rule()).isEqualTo("incentive.parts-not-in-order"));
    }

    private static MonthPart part(int from, int to, String fee, String atRisk, String result) {
        var april = MARCH.plusMonths(1);
        var terms = schedule(atRisk, List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .schedule();
        var input = new MonthInput(april, kroner(fee), List.of(result("a", result)));
        return new MonthPart(new Period(april.atDay(from), april.atDay(to)), terms, input);
    }
}
