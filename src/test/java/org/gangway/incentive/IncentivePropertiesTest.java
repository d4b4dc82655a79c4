package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.function.Consumer;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.shared.Explanation;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every schedule and every month, tried on random ones that are the same in each run. */
class IncentivePropertiesTest {

    private static final int RUNS = 300;

    @ParameterizedTest
    @EnumSource(RoundingMoment.class)
    void neverGivesANegativeCreditNorOneAboveACap(RoundingMoment moment) {
        each(1, random -> {
            var any = RandomMonth.of(random, moment);

            var statement = any.settle();

            var fee = any.input().fee().amount();
            for (var line : statement.credits()) {
                assertThat(line.credit().isNegative()).isFalse();
                assertThat(line.credit()).isLessThanOrEqualTo(line.afterLevelCap());
                assertThat(line.afterLevelCap().amount())
                        .isLessThanOrEqualTo(percent("4").of(fee));
            }
            assertThat(statement.totals().credits().amount())
                    .isLessThanOrEqualTo(percent("10").of(fee));
            assertThat(statement.totals().bonus().amount())
                    .isBetween(BigDecimal.ZERO, percent("1").of(fee));
        });
    }

    @ParameterizedTest
    @EnumSource(RoundingMoment.class)
    void addsUpToTheLastMinorUnit(RoundingMoment moment) {
        each(2, random -> {
            var statement = RandomMonth.of(random, moment).settle();

            var statementTotals = statement.totals();
            var net = statement.explanation();
            var credits = step(net, "incentive-credits");
            var bonuses = step(net, "incentive-bonuses");
            var earnBacks = step(net, "incentive-earn-backs");
            assertThat(Explained.result(net))
                    .isEqualByComparingTo(statementTotals.net().amount());
            assertThat(Explained.sum(credits, "incentive-credit-line", "incentive-credit-none"))
                    .isEqualByComparingTo(Explained.result(credits))
                    .isEqualByComparingTo(statementTotals.credits().amount());
            assertThat(Explained.sum(bonuses, "incentive-bonus-line"))
                    .isEqualByComparingTo(Explained.result(bonuses))
                    .isEqualByComparingTo(statementTotals.bonus().amount());
            assertThat(statementTotals
                            .fee()
                            .minus(statementTotals.credits())
                            .plus(statementTotals.bonus())
                            .plus(statementTotals.earnedBack()))
                    .isEqualTo(statementTotals.net());
            assertThat(Explained.result(earnBacks))
                    .isEqualByComparingTo(statementTotals.earnedBack().amount());
            assertThat(statementTotals.creditsBeforeCap().minus(statementTotals.creditCut()))
                    .isEqualTo(statementTotals.credits());
        });
    }

    @ParameterizedTest
    @EnumSource(RoundingMoment.class)
    void endsEachLineWithTheStepThatGivesItsAmount(RoundingMoment moment) {
        each(6, random -> {
            for (var line : RandomMonth.of(random, moment).settle().credits()) {
                if (line.inDefault()) {
                    assertThat(Explained.result(line.explanation().because().getLast()))
                            .isEqualByComparingTo(line.credit().amount());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(RoundingMoment.class)
    void ignoresTheOrderOfResults(RoundingMoment moment) {
        each(3, random -> {
            var any = RandomMonth.of(random, moment);
            var shuffled = new ArrayList<>(any.input().results());
            Collections.shuffle(shuffled, random);

            assertThat(any.withResults(shuffled).settle().toString())
                    .isEqualTo(any.settle().toString());
        });
    }

    @ParameterizedTest
    @EnumSource(RoundingMoment.class)
    void neverLowersCreditsWhenALevelFailsInAddition(RoundingMoment moment) {
        each(4, random -> {
            var any = RandomMonth.of(random, moment);
            var results = new ArrayList<>(any.input().results());
            var worse = results.get(random.nextInt(results.size()));
            results.remove(worse);
            results.add(RandomMonth.failed(worse));

            var before = any.settle().totals().creditsBeforeCap();
            var after = any.withResults(results).settle().totals().creditsBeforeCap();

            assertThat(after).isGreaterThanOrEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void movesTheTotalByAtMostOneMinorUnitALineWhenRoundingChanges(RoundingMode mode) {
        each(5, random -> {
            var any = RandomMonth.of(random, RoundingMoment.EACH_LINE);
            var credits = any.settle().totals().creditsBeforeCap();
            var most = new BigDecimal("0.01")
                    .multiply(BigDecimal.valueOf(any.schedule().serviceLevels().size()));

            for (var moment : RoundingMoment.values()) {
                var other = any.withRounding(new AmountRounding(mode, moment))
                        .settle()
                        .totals()
                        .creditsBeforeCap();

                assertThat(credits.minus(other).amount().abs()).isLessThanOrEqualTo(most);
            }
        });
    }

    private static void each(int property, Consumer<Random> check) {
        RandomCases.each(RUNS, run -> check.accept(new Random(property * 1_000_000L + run)));
    }

    private static Explanation step(Explanation net, String prefix) {
        return net.because().stream()
                .filter(step -> step.rule().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }
}
