package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.AgreedMonths.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.settlement.correction.AgreedMonths;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However often figures are corrected, in the end everything amounts to what the right figures would have given at once. */
class CorrectedInTheEndTest {

    private static final int MONTHS = 8;
    private static final List<String> CLOSE = List.of("94", "96.5", "97.2", "98", "99", "99.6");
    private static final List<String> ACCURACY = List.of("90", "97", "99", "99.8");

    private record Figures(String close, String accuracy) {}

    @ParameterizedTest
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
                55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80
            })
    void comesToWhatTheRightFiguresGiveAtOnce(int seed) {
        var dice = new Random(seed);
        var terms = dice.nextInt(3);
        var lived = months(terms);
        var last = new HashMap<YearMonth, Figures>();

        var sum = live(lived, last, dice);

        var straight = months(terms);
        var expected = all().map(month -> net(straight, month, last.get(month))).reduce(kroner("0.00"), Money::plus);
        assertThat(sum).isEqualTo(expected);
    }

    /** Agrees on month after month, correcting some of those before; the last month takes up what is left. */
    private static Money live(AgreedMonths months, Map<YearMonth, Figures> last, Random dice) {
        var sum = kroner("0.00");
        for (var month : all().toList()) {
            for (var corrected = dice.nextInt(3); corrected > 0 && month.isAfter(JANUARY); corrected--) {
                var earlier = JANUARY.plusMonths(
                        dice.nextInt((int) JANUARY.until(month, java.time.temporal.ChronoUnit.MONTHS)));
                last.put(earlier, figures(dice));
                months.correct(
                        earlier, last.get(earlier).close(), last.get(earlier).accuracy());
            }
            last.put(month, figures(dice));
            sum = sum.plus(net(months, month, last.get(month)));
        }
        return sum;
    }

    private static Money net(AgreedMonths months, YearMonth month, Figures figures) {
        return months.agreed(month, figures.close(), figures.accuracy())
                .amounts()
                .net();
    }

    private static AgreedMonths months(int terms) {
        var months = new AgreedMonths();
        months.inProportion();
        switch (terms) {
            case 1 -> months.capped(new CreditCap.ContractYearAmount(kroner("50000.00")));
            case 2 ->
                months.capped(
                        new CreditCap.PerMonth(Percentage.of("8"), PercentageBasis.FEE),
                        new CreditCap.Rolling(Percentage.of("4"), 3));
            default -> {
                // credits are earned back
            }
        }
        return months;
    }

    private static Figures figures(Random dice) {
        return new Figures(CLOSE.get(dice.nextInt(CLOSE.size())), ACCURACY.get(dice.nextInt(ACCURACY.size())));
    }

    private static Stream<YearMonth> all() {
        return Stream.iterate(JANUARY, month -> month.plusMonths(1)).limit(MONTHS);
    }
}
