package org.gangway.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Schedules and results that tests talk about. */
final class IncentiveFixtures {

    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final Currency DKK = Currency.getInstance("DKK");
    static final Handlings SKIPPING = new Handlings(Handling.SKIP, Handling.SKIP, Handling.NEUTRAL);
    static final BonusTerms NO_BONUSES = new BonusTerms(BonusGate.NONE, Percentage.ZERO);

    private IncentiveFixtures() {}

    /** Five levels that share 12 % at risk 30/25/20/15/10; credits at most 10 % of the fee, bonus at most 3 %. */
    static Schedule demo() {
        var levels = List.of(
                demoLevel("close", "Close tasks on time", "30"),
                demoLevel("invoices", "Invoices posted within two days", "25"),
                demoLevel("cash", "Cash applied the same day", "20"),
                demoLevel("collections", "Promises kept", "15"),
                demoLevel("queries", "Queries answered in time", "10"));
        return schedule("12", levels, new CreditCap.PerMonth(percent("10"), Basis.FEE))
                .withBonus(BonusGate.NO_DEFAULT, "3")
                .schedule();
    }

    private static LevelIncentive demoLevel(String key, String name, String allocation) {
        return new LevelIncentive(
                key,
                name,
                Direction.HIGHER,
                percent(allocation),
                DefaultRule.belowMinimumOrTimes(4, 12),
                new CreditRule.WholeAllocation(),
                new BonusRule.BeyondThreshold(new BigDecimal("99.5"), Bound.INCLUSIVE, percent("0.5")),
                EarnBackRule.afterNext(3));
    }

    static Builder schedule(String atRisk, List<LevelIncentive> levels, CreditCap... caps) {
        return new Builder(new Schedule(
                DKK,
                percent(atRisk),
                levels.stream().map(LevelIncentive::allocation).reduce(Percentage.ZERO, Percentage::plus),
                levels,
                List.of(caps),
                NO_BONUSES,
                AmountRounding.HALF_UP_EACH_LINE,
                SKIPPING));
    }

    record Builder(Schedule schedule) {

        Builder withBonus(BonusGate gate, String cap) {
            var it = schedule;
            return new Builder(new Schedule(
                    it.currency(),
                    it.amountAtRisk(),
                    it.pool(),
                    it.serviceLevels(),
                    it.caps(),
                    new BonusTerms(gate, percent(cap)),
                    it.rounding(),
                    it.handling()));
        }

        Builder withRounding(AmountRounding rounding) {
            var it = schedule;
            return new Builder(new Schedule(
                    it.currency(),
                    it.amountAtRisk(),
                    it.pool(),
                    it.serviceLevels(),
                    it.caps(),
                    it.bonus(),
                    rounding,
                    it.handling()));
        }

        Builder withHandling(Handlings handling) {
            var it = schedule;
            return new Builder(new Schedule(
                    it.currency(),
                    it.amountAtRisk(),
                    it.pool(),
                    it.serviceLevels(),
                    it.caps(),
                    it.bonus(),
                    it.rounding(),
                    handling));
        }
    }

    static LevelIncentive level(String key, String allocation, CreditRule credit) {
        return level(key, allocation, new DefaultRule.BelowExpected(), credit);
    }

    static LevelIncentive level(String key, String allocation, DefaultRule rule, CreditRule credit) {
        return new LevelIncentive(
                key,
                "Level " + key,
                Direction.HIGHER,
                percent(allocation),
                rule,
                credit,
                new BonusRule.NoBonus(),
                new EarnBackRule.NoEarnBack());
    }

    static LevelIncentive with(LevelIncentive it, BonusRule bonus, EarnBackRule earnBack) {
        return new LevelIncentive(
                it.serviceLevel(),
                it.name(),
                it.better(),
                it.allocation(),
                it.defaultRule(),
                it.credit(),
                bonus,
                earnBack);
    }

    static LevelIncentive lowerIsBetter(LevelIncentive it) {
        return new LevelIncentive(
                it.serviceLevel(),
                it.name(),
                Direction.LOWER,
                it.allocation(),
                it.defaultRule(),
                it.credit(),
                it.bonus(),
                it.earnBack());
    }

    /** A result that is compared with expected 98 and minimum 95. */
    static LevelResult result(String key, String value, PastResult... history) {
        return result(key, value, "98", "95", history);
    }

    static LevelResult result(String key, String value, String expected, String minimum, PastResult... history) {
        var figure = new BigDecimal(value);
        var outcome = figure.compareTo(new BigDecimal(minimum)) < 0
                ? Attainment.BELOW_MINIMUM
                : figure.compareTo(new BigDecimal(expected)) < 0 ? Attainment.BELOW_EXPECTED : Attainment.MET;
        return new LevelResult(
                key, outcome, figure, new BigDecimal(expected), new BigDecimal(minimum), List.of(history));
    }

    static LevelResult unmeasured(String key, Attainment outcome) {
        return new LevelResult(key, outcome, null, null, null, List.of());
    }

    static PastResult past(YearMonth month, Attainment outcome, String credit) {
        return new PastResult(month, outcome, kroner(credit), Money.zero(DKK));
    }

    /** The months before March 2026, newest last: {@code E} reached, {@code y} below expected, {@code r} below minimum. */
    static PastResult[] history(String outcomes) {
        return IntStream.range(0, outcomes.length())
                .mapToObj(i -> past(MARCH.minusMonths(outcomes.length() - i), outcome(outcomes.charAt(i)), "0"))
                .toArray(PastResult[]::new);
    }

    private static Attainment outcome(char letter) {
        return switch (letter) {
            case 'y' -> Attainment.BELOW_EXPECTED;
            case 'r' -> Attainment.BELOW_MINIMUM;
            case '-' -> Attainment.NO_FIGURES;
            default -> Attainment.MET;
        };
    }

    static Statement settle(Schedule schedule, String fee, LevelResult... results) {
        return IncentiveCalculation.compute(schedule, new MonthInput(MARCH, kroner(fee), List.of(results)));
    }

    static Money credit(Statement statement, String key) {
        return statement.credits().stream()
                .filter(line -> line.serviceLevel().equals(key))
                .findFirst()
                .orElseThrow()
                .credit();
    }

    static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }

    static Percentage percent(String value) {
        return Percentage.of(value);
    }

    static List<Money> kroner(String... amounts) {
        return Arrays.stream(amounts).map(IncentiveFixtures::kroner).toList();
    }
}
