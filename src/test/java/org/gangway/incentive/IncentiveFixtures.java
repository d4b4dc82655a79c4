package org.gangway.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Schedules and results that tests talk about. */
public final class IncentiveFixtures {

    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final Currency DKK = Currency.getInstance("DKK");
    public static final FigureTreatments SKIPPING = new FigureTreatments(
            UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL);
    public static final BonusTerms NO_BONUSES = new BonusTerms(BonusGate.NONE, Percentage.ZERO);

    private IncentiveFixtures() {}

    /** Five levels that share 12 % at risk 30/25/20/15/10; credits at most 10 % of the fee, bonus at most 3 %. */
    public static IncentiveSchedule demo() {
        var levels = List.of(
                demoLevel("close", "Close tasks on time", "30"),
                demoLevel("invoices", "Invoices posted within two days", "25"),
                demoLevel("cash", "Cash applied the same day", "20"),
                demoLevel("collections", "Promises kept", "15"),
                demoLevel("queries", "Queries answered in time", "10"));
        return schedule("12", levels, new CreditCap.PerMonth(percent("10"), PercentageBasis.FEE))
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

    public static Builder schedule(String atRisk, List<LevelIncentive> levels, CreditCap... caps) {
        return new Builder(new IncentiveSchedule(
                DKK,
                percent(atRisk),
                levels.stream().map(LevelIncentive::allocation).reduce(Percentage.ZERO, Percentage::plus),
                levels,
                List.of(caps),
                NO_BONUSES,
                AmountRounding.HALF_UP_EACH_LINE,
                SKIPPING));
    }

    public record Builder(IncentiveSchedule schedule) {

        public Builder withBonus(BonusGate gate, String cap) {
            var it = schedule;
            return new Builder(new IncentiveSchedule(
                    it.currency(),
                    it.amountAtRisk(),
                    it.pool(),
                    it.serviceLevels(),
                    it.caps(),
                    new BonusTerms(gate, percent(cap)),
                    it.rounding(),
                    it.handling()));
        }

        public Builder withRounding(AmountRounding rounding) {
            var it = schedule;
            return new Builder(new IncentiveSchedule(
                    it.currency(),
                    it.amountAtRisk(),
                    it.pool(),
                    it.serviceLevels(),
                    it.caps(),
                    it.bonus(),
                    rounding,
                    it.handling()));
        }

        public Builder withHandling(FigureTreatments handling) {
            var it = schedule;
            return new Builder(new IncentiveSchedule(
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

    public static LevelIncentive level(String key, String allocation, CreditRule credit) {
        return level(key, allocation, new DefaultRule.BelowExpected(), credit);
    }

    public static LevelIncentive level(String key, String allocation, DefaultRule rule, CreditRule credit) {
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

    public static LevelIncentive with(LevelIncentive it, BonusRule bonus, EarnBackRule earnBack) {
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

    public static LevelIncentive lowerIsBetter(LevelIncentive it) {
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
    public static LevelResult result(String key, String value, EarlierResult... history) {
        return result(key, value, "98", "95", history);
    }

    public static LevelResult result(
            String key, String value, String expected, String minimum, EarlierResult... history) {
        var figure = new BigDecimal(value);
        var outcome = figure.compareTo(new BigDecimal(minimum)) < 0
                ? Attainment.BELOW_MINIMUM
                : figure.compareTo(new BigDecimal(expected)) < 0 ? Attainment.BELOW_EXPECTED : Attainment.MET;
        return new LevelResult(
                key, outcome, figure, new BigDecimal(expected), new BigDecimal(minimum), List.of(history));
    }

    public static LevelResult unmeasured(String key, Attainment outcome) {
        return new LevelResult(key, outcome, null, null, null, List.of());
    }

    public static EarlierResult past(YearMonth month, Attainment outcome, String credit) {
        return new EarlierResult(month, outcome, kroner(credit), Money.zero(DKK));
    }

    /** The months before March 2026, newest last: {@code E} reached, {@code y} below expected, {@code r} below minimum. */
    public static EarlierResult[] history(String outcomes) {
        return IntStream.range(0, outcomes.length())
                .mapToObj(i -> past(MARCH.minusMonths(outcomes.length() - i), outcome(outcomes.charAt(i)), "0"))
                .toArray(EarlierResult[]::new);
    }

    private static Attainment outcome(char letter) {
        return switch (letter) {
            case 'y' -> Attainment.BELOW_EXPECTED;
            case 'r' -> Attainment.BELOW_MINIMUM;
            case '-' -> Attainment.NO_FIGURES;
            default -> Attainment.MET;
        };
    }

    public static Statement settle(IncentiveSchedule incentiveSchedule, String fee, LevelResult... results) {
        return IncentiveCalculation.compute(incentiveSchedule, new MonthInput(MARCH, kroner(fee), List.of(results)));
    }

    static Money credit(Statement statement, String key) {
        return statement.credits().stream()
                .filter(line -> line.serviceLevel().equals(key))
                .findFirst()
                .orElseThrow()
                .credit();
    }

    public static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }

    public static Percentage percent(String value) {
        return Percentage.of(value);
    }

    public static List<Money> kroner(String... amounts) {
        return Arrays.stream(amounts).map(IncentiveFixtures::kroner).toList();
    }
}
