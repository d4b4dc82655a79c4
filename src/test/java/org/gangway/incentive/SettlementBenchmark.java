package org.gangway.incentive;

import static org.gangway.incentive.IncentiveFixtures.MARCH;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What settling costs, beside a loop written by hand for the one scheme that is settled; run by {@code ./gangway bench}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class SettlementBenchmark {

    static final int ENGAGEMENTS = 1000;
    static final int LEVELS = 20;
    private static final int MONTHS_BEFORE = 11;
    private static final int REPLAYED_MONTHS = 24;
    private static final int REPLAYED_LEVELS = 40;
    private static final Money FEE = Money.of("400000.00", "DKK");

    final IncentiveSchedule incentiveSchedule = schedule(LEVELS);
    final List<MonthInput> inputs = inputs();
    private final IncentiveSchedule larger = schedule(REPLAYED_LEVELS);

    /** A thousand engagements with twenty service levels each, one month, eleven months to look back on. */
    @Benchmark
    public BigDecimal settleThousandEngagements() {
        var sum = BigDecimal.ZERO;
        for (var input : inputs) {
            sum = sum.add(IncentiveCalculation.compute(incentiveSchedule, input)
                    .totals()
                    .net()
                    .amount());
        }
        return sum;
    }

    /** The same credits and net amounts by a loop that knows this one scheme and explains nothing. */
    @Benchmark
    public BigDecimal settleThousandEngagementsByHand() {
        var sum = BigDecimal.ZERO;
        for (var input : inputs) {
            sum = sum.add(HandWrittenScheme.net(input));
        }
        return sum;
    }

    /** Two years of one engagement with forty service levels, each month on the history of those before. */
    @Benchmark
    public BigDecimal replayTwoYears() {
        var random = new Random(2);
        var histories = new HashMap<String, List<EarlierResult>>();
        var sum = BigDecimal.ZERO;
        for (int month = 0; month < REPLAYED_MONTHS; month++) {
            var at = YearMonth.of(2024, 1).plusMonths(month);
            var results = larger.serviceLevels().stream()
                    .map(level -> result(
                            random, level.serviceLevel(), histories.getOrDefault(level.serviceLevel(), List.of())))
                    .toList();
            var statement = IncentiveCalculation.compute(larger, new MonthInput(at, FEE, results));
            remember(statement, histories);
            sum = sum.add(statement.totals().net().amount());
        }
        return sum;
    }

    private static void remember(Statement statement, Map<String, List<EarlierResult>> histories) {
        for (var line : statement.credits()) {
            statement
                    .asPast(line.serviceLevel())
                    .ifPresent(past -> histories
                            .computeIfAbsent(line.serviceLevel(), _ -> new ArrayList<>())
                            .add(past));
        }
    }

    private static IncentiveSchedule schedule(int count) {
        var share = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(count));
        var levels = IntStream.range(0, count)
                .mapToObj(i -> new LevelIncentive(
                        "level-" + i,
                        "Service level " + i,
                        Direction.HIGHER,
                        new Percentage(share),
                        DefaultRule.belowMinimumOrTimes(4, 12),
                        new CreditRule.WholeAllocation(),
                        new BonusRule.NoBonus(),
                        new EarnBackRule.NoEarnBack()))
                .toList();
        return IncentiveFixtures.schedule(
                        "12", levels, new CreditCap.PerMonth(IncentiveFixtures.percent("10"), PercentageBasis.FEE))
                .schedule();
    }

    private static List<MonthInput> inputs() {
        var random = new Random(1);
        return IntStream.range(0, ENGAGEMENTS)
                .mapToObj(_ -> new MonthInput(
                        MARCH,
                        FEE,
                        IntStream.range(0, LEVELS)
                                .mapToObj(i -> result(random, "level-" + i, history(random)))
                                .toList()))
                .toList();
    }

    private static LevelResult result(Random random, String level, List<EarlierResult> history) {
        // one figure in ten misses the minimum of 95, two in ten the expected 98
        var value = BigDecimal.valueOf(9400 + random.nextInt(10) * 60L, 2);
        return IncentiveFixtures.result(level, value.toPlainString(), history.toArray(EarlierResult[]::new));
    }

    private static List<EarlierResult> history(Random random) {
        return IntStream.rangeClosed(1, MONTHS_BEFORE)
                .mapToObj(back -> IncentiveFixtures.past(
                        MARCH.minusMonths(back),
                        random.nextInt(5) == 0 ? Attainment.BELOW_EXPECTED : Attainment.MET,
                        "0"))
                .toList();
    }
}
