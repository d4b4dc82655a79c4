package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.ValueRounding;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of service points; bands are bounds that a result is worse than. */
class PointsExamplesTest {

    private static final Money POUND = kroner("1");

    @Test
    @DisplayName("WE-06 a severe failure right after a minor one counts double")
    void we06_doublesARepeatWhateverTheEarlierSeverity() {
        assertThat(points("98.5")).isEqualByComparingTo("1");
        assertThat(points("96.5", past(1, "98.5"))).isEqualByComparingTo("6");
    }

    @Test
    @DisplayName("WE-07 the third failure in a row is doubled too, not quadrupled")
    void we07_keepsTheFactorFlat() {
        assertThat(points("98.5", past(1, "96.5"), past(2, "98.5"))).isEqualByComparingTo("2");
        assertThat(points("96.5", past(1, "96.5"), past(2, "96.5"), past(3, "96.5")))
                .isEqualByComparingTo("6");
    }

    @Test
    @DisplayName("WE-08 99.0, 98.5, 97.4, 95.9, 99.1, 96.0 give 0, 1, 4, 8, 0, 3 points")
    void we08_resetsWithAGoodMonth() {
        var months = List.of("99.0", "98.5", "97.4", "95.9", "99.1", "96.0");

        var points = new ArrayList<BigDecimal>();
        for (int i = 0; i < months.size(); i++) {
            var at = i;
            var history = IntStream.range(0, i)
                    .mapToObj(j -> past(at - j, months.get(j)))
                    .toArray(EarlierResult[]::new);
            points.add(points(months.get(i), history));
        }

        assertThat(points)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers("0", "1", "4", "8", "0", "3"));
    }

    /**
     * The source prints its bands with one decimal, 98.0-98.9 and then 99, and names no rounding: 98.95 is in no band. Here
     * a band is one bound, so nothing falls between two, and how the result is rounded before is part of the terms. The two
     * roundings give two different answers, and raw comparison a third way to the same one.
     */
    @Test
    @DisplayName("WE-09 98.95 is 99.0 and free when rounded half up, 98.9 and one point when cut off")
    void we09_roundsWhatIsComparedAsAgreed() {
        assertThat(points(new ValueRounding(1, RoundingMode.HALF_UP), "98.95")).isEqualByComparingTo("0");
        assertThat(points(new ValueRounding(1, RoundingMode.DOWN), "98.95")).isEqualByComparingTo("1");
        assertThat(points((ValueRounding) null, "98.95")).isEqualByComparingTo("1");
    }

    @Test
    @DisplayName("WE-10 120 points, 20 of them free, at 3 each: 240 + 72 = 312")
    void we10_chargesMarginalBands() {
        var statement = banded("120");

        assertThat(statement.totals().credits()).isEqualTo(kroner("312"));
        assertThat(parts(statement)).isEqualTo(List.of("240", "72"));
    }

    @ParameterizedTest(name = "WE-11 {0} points cost {1}")
    @CsvSource({"20, 0", "21, 3", "100, 240", "101, 243.60", "200, 600", "201, 604.50", "250, 825"})
    void we11_movesFromBandToBand(String points, String deduction) {
        assertThat(banded(points).totals().credits()).isEqualTo(kroner(deduction));
    }

    /**
     * The payment mechanism says „more than 4 times“ and its guidance „four or more“: they contradict each other. The terms
     * say from which number on, so both can be written; the contract's own words are what is tested.
     */
    @ParameterizedTest(name = "WE-13 {0} failures give {1} points")
    @CsvSource({"1, 10", "4, 40", "5, 75", "8, 120", "9, 180"})
    void we13_multipliesByTheNumberOfFailuresInTheMonth(int failures, String expected) {
        var rule = new CreditRule.ServicePoints(Bound.EXCLUSIVE, null, true, List.of(band("98", "10")));
        var steps = List.of(new CountMultiplier(4, new BigDecimal("1.5")), new CountMultiplier(8, BigDecimal.TWO));
        var repeat = new RepeatRule.ByCount(steps, RepeatTiming.BEFORE_CAPS);
        var terms = terms(new PointsConversion.Brackets(POUND, List.of(bracket("0", "1"))), rule, repeat);

        var statement = settle(terms, "100000", result("kpi", "97").withIncidents(failures));

        assertThat(statement.totals().credits()).isEqualTo(kroner(expected));
    }

    @ParameterizedTest(name = "WE-16 {0} points cost {1} % of the fee")
    @CsvSource({"4, 0", "5, 2", "9, 2", "10, 5", "25, 10"})
    void we16_readsThePercentageFromATable(String points, String percent) {
        var table = new PointsConversion.PercentTable(
                PercentageBasis.FEE, List.of(pointStep("5", "2"), pointStep("10", "5"), pointStep("20", "10")));

        var statement = settle(terms(table, all(points), new RepeatRule.NoRepeat()), "100", result("kpi", "97"));

        assertThat(statement.totals().credits()).isEqualTo(kroner(percent));
    }

    @Test
    void chargesAPercentageForEachPointUpToTheMost() {
        var each = new PointsConversion.PercentEach(new BigDecimal("0.5"), PercentageBasis.FEE, percent("8"));

        var three = settle(terms(each, all("3"), new RepeatRule.NoRepeat()), "1000", result("kpi", "97"));
        var twenty = settle(terms(each, all("20"), new RepeatRule.NoRepeat()), "1000", result("kpi", "97"));

        assertThat(three.totals().credits()).isEqualTo(kroner("15"));
        assertThat(twenty.totals().credits()).isEqualTo(kroner("80"));
    }

    @Test
    void sharesTheMoneyInProportionToThePoints() {
        var levels = List.of(
                level("a", "0", all("1")),
                level("b", "0", all("1")),
                level("c", "0", all("1")),
                level("d", "0", all("7")));
        var table = new PointsConversion.PercentTable(PercentageBasis.FEE, List.of(pointStep("3", "1")));
        var terms = schedule("10", levels).schedule().with(OptionalTerms.NONE.withPoints(table));

        var statement = settle(terms, "10", result("a", "97"), result("b", "97"), result("c", "97"), result("d", "99"));

        // 0.10 over three equal claims: 0.0333 each, and the øre left over goes to the first
        assertThat(statement.credits()).extracting(CreditLine::credit).isEqualTo(kroner("0.04", "0.03", "0.03", "0"));
    }

    private static BigDecimal points(String value, EarlierResult... history) {
        return points(null, value, history);
    }

    /** One krone a point, so that the credit says how many there were. */
    private static BigDecimal points(@Nullable ValueRounding rounding, String value, EarlierResult... history) {
        var bands = List.of(band("99", "1"), band("98", "2"), band("97", "3"), band("96", "4"));
        var rule = new CreditRule.ServicePoints(Bound.EXCLUSIVE, rounding, false, bands);
        var terms =
                terms(new PointsConversion.Brackets(POUND, List.of(bracket("0", "1"))), rule, RepeatRule.doubling());
        return settle(terms, "1000", result("kpi", value, "99", "97", history))
                .totals()
                .credits()
                .amount();
    }

    private static Statement banded(String points) {
        var brackets = List.of(bracket("20", "1"), bracket("100", "1.2"), bracket("200", "1.5"));
        var conversion = new PointsConversion.Brackets(kroner("3"), brackets);
        return settle(terms(conversion, all(points), new RepeatRule.NoRepeat()), "10000", result("kpi", "97"));
    }

    private static List<String> parts(Statement statement) {
        return Explained.all(statement.explanation())
                .filter(step -> step.rule().equals("incentive-points-bracket"))
                .map(step -> Explained.result(step).toPlainString())
                .toList();
    }

    private static IncentiveSchedule terms(PointsConversion conversion, CreditRule rule, RepeatRule repeat) {
        return schedule("10", List.of(level("kpi", "0", rule).with(repeat)))
                .schedule()
                .with(OptionalTerms.NONE.withPoints(conversion));
    }

    /** These points for every miss. */
    private static CreditRule all(String points) {
        return new CreditRule.ServicePoints(Bound.EXCLUSIVE, null, false, List.of(band("98", points)));
    }

    private static EarlierResult past(int back, String value) {
        var met = new BigDecimal(value).compareTo(new BigDecimal("99")) >= 0;
        return IncentiveFixtures.past(MARCH.minusMonths(back), met ? Attainment.MET : Attainment.BELOW_EXPECTED, "0");
    }

    private static CreditRule.Band band(String from, String points) {
        return new CreditRule.Band(new BigDecimal(from), new BigDecimal(points));
    }

    private static PointsConversion.Bracket bracket(String above, String multiplier) {
        return new PointsConversion.Bracket(new BigDecimal(above), new BigDecimal(multiplier));
    }

    private static PointsConversion.PointStep pointStep(String atLeast, String credit) {
        return new PointsConversion.PointStep(new BigDecimal(atLeast), percent(credit));
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
