package org.gangway.incentive.calculation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.DKK;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.SKIPPING;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.past;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.unmeasured;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gangway.incentive.LongPast;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.ContractShare;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How much of the past a month has to keep so that its statement stays the same. */
class LookBackHorizonTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CreditRule WHOLE = new CreditRule.WholeAllocation();

    @Property(tries = 600)
    void settlesTheSameFromWhatTheRulesReach(@ForAll long seed) {
        var any = LongPast.of(seed);

        var kept = any.with(LookBackHorizon.trimmed(any.schedule(), any.input()));

        assertThat(kept.settle()).isEqualTo(any.settle());
        assertThat(json(StatementCodec.write(kept.settle()))).isEqualTo(json(StatementCodec.write(any.settle())));
    }

    @Property(tries = 300)
    void cutsNothingMoreTheSecondTime(@ForAll long seed) {
        var any = LongPast.of(seed);

        var kept = LookBackHorizon.trimmed(any.schedule(), any.input());

        assertThat(LookBackHorizon.trimmed(any.schedule(), kept)).isEqualTo(kept);
        assertThat(json(StatementCodec.write(kept)).length())
                .isLessThanOrEqualTo(json(StatementCodec.write(any.input())).length());
    }

    private static String json(Map<String, Object> map) {
        return JSON.writeValueAsString(map);
    }

    @Test
    void keepsNothingWhereARuleLooksAtTheMonthAlone() {
        assertThat(kept(level("a", "100", new DefaultRule.BelowExpected(), WHOLE), "97", "yyyyyy"))
                .isEmpty();
        assertThat(kept(level("a", "100", new DefaultRule.BelowMinimum(), WHOLE), "94", "yyyyyy"))
                .isEmpty();
        assertThat(kept(level("a", "100", WHOLE).with(byCount()), "97", "yyyyyy"))
                .isEmpty();
    }

    private static RepeatRule byCount() {
        return new RepeatRule.ByCount(List.of(new CountMultiplier(4, BigDecimal.TWO)), RepeatTiming.BEFORE_CAPS);
    }

    @Test
    void keepsNothingOfALevelThatIsMeasuredOnly() {
        var incentiveSchedule =
                schedule("10", List.of(level("a", "100", WHOLE))).schedule();
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("b", "97", history("yyy"))));

        assertThat(LookBackHorizon.trimmed(incentiveSchedule, input)
                        .results()
                        .getFirst()
                        .history())
                .isEmpty();
    }

    @Test
    void keepsTheMonthsOfAWindow() {
        var twoInFour = new DefaultRule.TimesInWindow(2, 4, CountedMisses.ANY_MISS);

        assertThat(kept(level("a", "100", twoInFour, WHOLE), "97", "EEyEEy")).isEqualTo("EEy");
        assertThat(kept(
                        level(
                                "a",
                                "100",
                                new DefaultRule.AnyOf(List.of(new DefaultRule.BelowMinimum(), twoInFour)),
                                WHOLE),
                        "97",
                        "EEyEEy"))
                .isEqualTo("EEy");
    }

    @ParameterizedTest
    @CsvSource({"yyEyyy, 97, yyy", "yyEyyy, 99, ''", "yEyy-y, 97, yy-y", "yyyyyy, 97, yyyyyy", "yyryyy, 97, yyryyy"})
    void keepsTheWholeRunOfMissesButNotTheGoodMonthBefore(String months, String value, String expected) {
        var inARow = new DefaultRule.InARow(2, CountedMisses.ANY_MISS);

        assertThat(kept(level("a", "100", inARow, WHOLE), value, months)).isEqualTo(expected);
        assertThat(kept(level("a", "100", WHOLE).with(RepeatRule.doubling()), value, months))
                .isEqualTo(expected);
        assertThat(kept(
                        level("a", "100", WHOLE)
                                .with(new RepeatRule.Escalated(
                                        2, CountedMisses.ANY_MISS, new CreditRule.FixedSum(kroner("5")))),
                        value,
                        months))
                .isEqualTo(expected);
    }

    @Test
    void endsARunAtAMissThatTheRuleDoesNotCount() {
        var red = new DefaultRule.InARow(2, CountedMisses.BELOW_MINIMUM);

        assertThat(kept(level("a", "100", red, WHOLE), "94", "rryrr")).isEqualTo("rr");
    }

    @Test
    void keepsTheRunThatReliefBroke() {
        var inARow = level("a", "100", new DefaultRule.InARow(2, CountedMisses.ANY_MISS), WHOLE);
        var value = new BigDecimal("97");
        var relieved =
                new LevelResult("a", Attainment.RELIEVED, value, new BigDecimal("98"), null, List.of(history("Eyy")));
        var before = new OutcomeBeforeRelief(Attainment.BELOW_EXPECTED, value);

        assertThat(letters(kept(schedule("10", List.of(inARow)).schedule(), relieved)))
                .isEmpty();
        assertThat(letters(kept(schedule("10", List.of(inARow)).schedule(), relieved.withBeforeRelief(before))))
                .isEqualTo("yy");
    }

    @ParameterizedTest
    @CsvSource({"yEE, yEE", "yEEE, yEEE", "yEEEE, ''", "EEyE, yE", "yE-E-E-, yE-E-E-", "yyEE, yyEE", "yyEEE, yEEE"})
    void keepsAMissThatStillHasAMonthLeftToBeEarnedBackIn(String months, String expected) {
        var earnBack = new EarnBackRule.AfterGoodMonths(CountedMisses.ANY_MISS, 3, 4, false);
        var onAverage = new EarnBackRule.OnAverage(CountedMisses.ANY_MISS, 4, null, false);

        for (var rule : List.of(earnBack, onAverage)) {
            var level = with(level("a", "100", WHOLE), new BonusRule.NoBonus(), rule);
            var result = result("a", "99").withHistory(List.of(credited(months)));

            assertThat(letters(kept(schedule("10", List.of(level)).schedule(), result)))
                    .as(rule.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void keepsNoMissThatGaveNothing() {
        var earnBack = new EarnBackRule.AfterGoodMonths(CountedMisses.ANY_MISS, 3, 4, false);
        var level = with(level("a", "100", WHOLE), new BonusRule.NoBonus(), earnBack);

        assertThat(kept(level, "99", "yE")).isEmpty();
    }

    @Test
    void keepsNoMissThatNothingGivesBackEvenInAMonthThatIsNotEvaluated() {
        var silent = unmeasured("a", Attainment.NO_FIGURES).withHistory(List.of(credited("y")));
        var never = level("a", "100", WHOLE);
        var waiting = with(never, new BonusRule.NoBonus(), EarnBackRule.afterNext(1));

        assertThat(kept(schedule("10", List.of(never)).schedule(), silent)).isEmpty();
        assertThat(letters(kept(schedule("10", List.of(waiting)).schedule(), silent)))
                .isEqualTo("y");
    }

    /** Each miss with a credit of 100. */
    private static EarlierResult[] credited(String months) {
        return Arrays.stream(history(months))
                .map(it -> past(it.month(), it.outcome(), it.outcome().isMissed() ? "100" : "0"))
                .toArray(EarlierResult[]::new);
    }

    @Test
    void keepsTheMonthThatALaterOneCountsAs() {
        var carrying = new FigureTreatments(
                UnusableFigureTreatment.CARRY, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL);
        var level = level("a", "100", new DefaultRule.BelowExpected(), WHOLE);
        var incentiveSchedule =
                schedule("10", List.of(level)).withHandling(carrying).schedule();
        var silent = unmeasured("a", Attainment.NO_FIGURES);

        assertThat(letters(kept(incentiveSchedule, silent.withHistory(List.of(history("Eyr--"))))))
                .isEqualTo("r--");
        assertThat(letters(kept(incentiveSchedule, silent.withHistory(List.of(history("---"))))))
                .isEmpty();
    }

    /** Each third failure of twelve months: the first three are used up, so the count begins anew after them. */
    @Test
    void keepsFailuresThatGatherBackToWhereNoneWereLeft() {
        var chronic = level("a", "100", new CreditRule.ChronicLumpSum(3, 12, new LumpSum.Amount(kroner("500"))));

        assertThat(kept(chronic, "97", "yyyEyE")).isEqualTo("yE");
        assertThat(kept(chronic, "97", "yyyEEE")).isEmpty();
        assertThat(kept(chronic, "97", "EyEyEE")).isEqualTo("yEyEE");
    }

    /** Four failures within three months of one each never gather: the last two months are all that is known of. */
    @Test
    void forgetsFailuresOlderThanTheirWindow() {
        var never = level("a", "100", new CreditRule.ChronicLumpSum(4, 3, new LumpSum.Amount(kroner("500"))));

        assertThat(kept(never, "97", "yyyyyyy")).isEqualTo("yy");
    }

    @Test
    void gathersFailuresForTheCreditOfARepeatToo() {
        var lumpSum = new CreditRule.ChronicLumpSum(3, 12, new LumpSum.Amount(kroner("500")));
        var level = level("a", "100", WHOLE).with(new RepeatRule.Escalated(2, CountedMisses.ANY_MISS, lumpSum));

        assertThat(kept(level, "97", "EEyE")).isEqualTo("yE");
    }

    @ParameterizedTest
    @CsvSource({"a, yyy", "b, ''"})
    void keepsWhatATriggerAboutTheLevelLooksAt(String scope, String expected) {
        var patterns = List.of(
                new TriggerPattern.InARow(2, CountedMisses.ANY_MISS),
                new TriggerPattern.TimesInWindow(2, 4, CountedMisses.ANY_MISS),
                new TriggerPattern.AverageWorse(new BigDecimal("98"), Direction.HIGHER, 4));
        var two = List.of(level("a", "50", WHOLE), level("b", "50", WHOLE));

        for (var pattern : patterns) {
            var incentiveSchedule = triggered(two, new TriggerScope.OneLevel(scope), pattern);
            assertThat(letters(kept(incentiveSchedule, result("a", "97", history("EEyyy")))))
                    .as(pattern.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void keepsWhatATriggerAboutAllLevelsLooksAt() {
        var one = List.of(level("a", "100", WHOLE));
        var share = new TriggerPattern.ShareOfMeasurements(Percentage.of("5"), 3, CountedMisses.ANY_MISS);
        var row = new TriggerPattern.InARow(2, CountedMisses.ANY_MISS);

        assertThat(letters(kept(
                        triggered(one, new TriggerScope.WholeAgreement(), share), result("a", "97", history("EEEEE")))))
                .isEqualTo("EE");
        assertThat(letters(kept(triggered(one, new TriggerScope.AnyLevel(), row), result("a", "97", history("EEEyy")))))
                .isEqualTo("yy");
    }

    private static IncentiveSchedule triggered(
            List<LevelIncentive> levels, TriggerScope scope, TriggerPattern pattern) {
        var trigger = new Trigger("t", "Trigger", TriggerKind.TERMINATION_RIGHT, scope, pattern, 0);
        return schedule("10", levels).schedule().with(OptionalTerms.NONE.withTriggers(List.of(trigger)));
    }

    @Test
    void keepsTheMoneyOfTheMonthsThatCapsLookBackOn() {
        var year = OptionalTerms.NONE.withYearStart(11);
        var rolling = new CreditCap.Rolling(percent("5"), 6);

        assertThat(months(capped(), year)).isZero();
        assertThat(months(capped(new CreditCap.PerMonth(percent("5"), PercentageBasis.FEE)), year))
                .isZero();
        assertThat(months(capped(new CreditCap.PerLevel(percent("5"), PercentageBasis.FEE)), year))
                .isZero();
        assertThat(months(capped(rolling), year)).isEqualTo(5);
        assertThat(months(capped(new CreditCap.ContractYear(percent("5"))), year))
                .isEqualTo(4);
        assertThat(months(capped(new CreditCap.ContractYearAmount(kroner("5"))), year))
                .isEqualTo(4);
        assertThat(months(capped(new CreditCap.ContractYearAmount(kroner("5")), rolling), year))
                .isEqualTo(5);
    }

    @Test
    void keepsTheMoneyOfTheContractYearForLimitsOnBonusesAndEarnBacks() {
        var year = OptionalTerms.NONE.withYearStart(11);
        var bonus = bonusTerms(new BonusTerms(BonusGate.NONE, percent("5"), percent("3"), null));

        assertThat(months(bonus, year)).isEqualTo(4);
        assertThat(months(capped(), year.withEarnBack(new EarnBackLimits(2, null, AtTermEnd.LAPSE))))
                .isEqualTo(4);
        assertThat(months(capped(), year.withEarnBack(new EarnBackLimits(0, kroner("9"), AtTermEnd.LAPSE))))
                .isEqualTo(4);
        assertThat(months(capped(), year.withEarnBack(new EarnBackLimits(0, null, AtTermEnd.RETURN_IF_GOOD))))
                .isZero();
    }

    @Test
    void keepsTheMoneyThatTriggersLookAt() {
        var patterns = Stream.of(
                new TriggerPattern.CreditSum(kroner("10"), 8),
                new TriggerPattern.CreditShare(percent("1"), 8),
                new TriggerPattern.CreditMonths(percent("1"), 2, 8));

        patterns.forEach(pattern -> assertThat(months(
                        capped(),
                        triggered(List.of(), new TriggerScope.WholeAgreement(), pattern)
                                .further()))
                .as(pattern.toString())
                .isEqualTo(7));
        assertThat(months(
                        capped(),
                        triggered(List.of(), new TriggerScope.WholeAgreement(), new TriggerPattern.DaysLate(3))
                                .further()))
                .isZero();
    }

    /** Ten months of 7 kroner each: four of this contract year stay, the six before are 42. */
    @Test
    void keepsTheSumOfBonusesForACapOfTheWholeContract() {
        var contract = new ContractShare(percent("1"), kroner("20000"));
        var terms = new BonusTerms(BonusGate.NONE, percent("5"), percent("3"), contract);
        var incentiveSchedule = bonusTerms(terms).with(OptionalTerms.NONE.withYearStart(11));

        var once = LookBackHorizon.trimmed(incentiveSchedule, money()).circumstances();

        assertThat(once.past()).hasSize(4);
        assertThat(once.bonusBefore()).isEqualTo(kroner("42"));
        assertThat(new LookBackAmounts(new MonthAmounts(incentiveSchedule, money().with(once))).bonusSoFar())
                .isEqualTo(kroner("70"));
        assertThat(LookBackHorizon.trimmed(capped(), money().with(once))
                        .circumstances()
                        .bonusBefore())
                .isNull();
    }

    /** Taken over from terms whose cap is of the contract alone, by terms that look back on months too. */
    @Test
    void addsToTheSumThatIsKeptAlready() {
        var contract = new ContractShare(percent("1"), kroner("20000"));
        var incentiveSchedule = bonusTerms(new BonusTerms(BonusGate.NONE, percent("5"), null, contract));
        var kept = money().circumstances().withBonusBefore(kroner("100"));

        var once = LookBackHorizon.trimmed(incentiveSchedule, money().with(kept));

        assertThat(once.circumstances().past()).isEmpty();
        assertThat(once.circumstances().bonusBefore()).isEqualTo(kroner("170"));
        assertThat(StatementCodec.write(once).get("circumstances"))
                .isEqualTo(Map.of("bonusBefore", kroner("170").toMap()));
        assertThat(StatementCodec.readInput(StatementCodec.write(once)).circumstances())
                .isEqualTo(once.circumstances());
    }

    private static int months(IncentiveSchedule incentiveSchedule, OptionalTerms further) {
        return LookBackHorizon.trimmed(incentiveSchedule.with(further), money())
                .circumstances()
                .past()
                .size();
    }

    /** Ten months with a bonus of 7 each. */
    private static MonthInput money() {
        var past = IntStream.rangeClosed(1, 10)
                .mapToObj(back -> new SettledMonthAmounts(
                        MARCH.minusMonths(back), kroner("1000"), kroner("10"), kroner("7"), Money.zero(DKK)))
                .toList();
        return new MonthInput(MARCH, kroner("1000"), List.of()).with(MonthCircumstances.NONE.withPast(past));
    }

    private static IncentiveSchedule capped(CreditCap... caps) {
        return schedule("10", List.of(level("a", "100", WHOLE)), caps).schedule();
    }

    private static IncentiveSchedule bonusTerms(BonusTerms terms) {
        var it = capped();
        return new IncentiveSchedule(
                it.currency(),
                it.amountAtRisk(),
                it.pool(),
                it.serviceLevels(),
                it.caps(),
                terms,
                it.rounding(),
                it.handling());
    }

    private static String kept(LevelIncentive level, String value, String months) {
        var incentiveSchedule =
                schedule("10", List.of(level)).withHandling(SKIPPING).schedule();
        return letters(kept(incentiveSchedule, result("a", value, history(months))));
    }

    private static List<EarlierResult> kept(IncentiveSchedule incentiveSchedule, LevelResult result) {
        return LookBackHorizon.trimmed(incentiveSchedule, new MonthInput(MARCH, kroner("1000"), List.of(result)))
                .results()
                .getFirst()
                .history();
    }

    private static String letters(List<EarlierResult> history) {
        return history.stream()
                .map(past -> switch (past.outcome()) {
                    case MET -> "E";
                    case BELOW_EXPECTED -> "y";
                    case BELOW_MINIMUM -> "r";
                    default -> "-";
                })
                .collect(joining());
    }
}
