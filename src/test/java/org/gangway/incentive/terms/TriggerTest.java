package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.terms.TriggerFixtures.any;
import static org.gangway.incentive.terms.TriggerFixtures.credits;
import static org.gangway.incentive.terms.TriggerFixtures.late;
import static org.gangway.incentive.terms.TriggerFixtures.level;
import static org.gangway.incentive.terms.TriggerFixtures.one;
import static org.gangway.incentive.terms.TriggerFixtures.percent;
import static org.gangway.incentive.terms.TriggerFixtures.usd;
import static org.gangway.incentive.terms.TriggerFixtures.whole;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.incentive.Explained;
import org.gangway.incentive.check.TriggerCheck;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.trigger.TriggerDetection;
import org.gangway.incentive.trigger.TriggerHistory;
import org.gangway.json.Codec;
import org.gangway.json.FieldFault;
import org.gangway.json.Reading;
import org.gangway.measure.Direction;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerTest {

    private static final Codec<Trigger> CODEC = Codec.ofDocuments(Trigger.class);

    private static final TriggerPattern THREE_IN_A_ROW = new TriggerPattern.InARow(3, CountedMisses.ANY_MISS);
    private static final TriggerPattern THREE_OF_SIX = new TriggerPattern.TimesInWindow(3, 6, CountedMisses.ANY_MISS);
    private static final TriggerPattern OVER_FIVE_PERCENT =
            new TriggerPattern.ShareOfMeasurements(percent("5"), 12, CountedMisses.ANY_MISS);

    @ParameterizedTest(name = "we42 three in a row: {0} fires {1}")
    @CsvSource({
        "eee, true",
        "emegem, false",
        "geme, true",
        "eeeg, false",
        "eegee, false",
        "ee-e, true", // a month that is not evaluated does not break the run
        "eee-, false", // nothing happened this month
        "ee, false"
    })
    void we42FiresOnThreeInARow(String months, boolean fires) {
        assertThat(fires(any(THREE_IN_A_ROW), TriggerFixtures.of(level("a", months))))
                .isEqualTo(fires);
    }

    @ParameterizedTest(name = "we42 three of six: {0} fires {1}")
    @CsvSource({"egegge, true", "eggegge, false", "egeggg, false", "mggege, true", "ege, false", "eeeeee, true"})
    void we42FiresOnThreeOfSix(String months, boolean fires) {
        assertThat(fires(any(THREE_OF_SIX), TriggerFixtures.of(level("a", months))))
                .isEqualTo(fires);
    }

    /** 1 of 20 is exactly 5 % and does not fire, 1 of 19 and 2 of 24 do. */
    @Test
    void we42FiresOnMoreThanFivePercentOfMeasurements() {
        assertThat(fires(
                        whole(OVER_FIVE_PERCENT),
                        TriggerFixtures.of(level("a", "gggggggggg"), level("b", "ggggegggggg-"))))
                .isFalse();
        assertThat(fires(
                        whole(OVER_FIVE_PERCENT),
                        TriggerFixtures.of(level("a", "ggggggggg"), level("b", "gggggegggg"))))
                .isTrue();
        assertThat(fires(
                        whole(OVER_FIVE_PERCENT),
                        TriggerFixtures.of(level("a", "egggggggggge"), level("b", "gggggggggggg"))))
                .isTrue();
        assertThat(fires(whole(OVER_FIVE_PERCENT), TriggerFixtures.of(level("a", "eggggggggggg" + "g"))))
                .isFalse();
        assertThat(fires(whole(OVER_FIVE_PERCENT), TriggerFixtures.of())).isFalse();
    }

    @Test
    void looksAtEachLevelByItself() {
        var fired = TriggerDetection.fired(
                List.of(
                        any(OVER_FIVE_PERCENT),
                        any(THREE_IN_A_ROW),
                        one("b", THREE_IN_A_ROW),
                        one("c", THREE_IN_A_ROW)),
                TriggerFixtures.of(level("a", "ggge"), level("b", "geee"), level("c", "gggg")));

        assertThat(fired).extracting(FiredTrigger::serviceLevel).containsExactly("a", "b", "b", "b");
        assertThat(fired).extracting(FiredTrigger::kind).containsOnly(TriggerKind.TERMINATION_RIGHT);
    }

    @Test
    void countsOnlyTheMissesOfTheZone() {
        var minimum = any(new TriggerPattern.InARow(2, CountedMisses.BELOW_MINIMUM));
        var above = any(new TriggerPattern.TimesInWindow(2, 3, CountedMisses.ABOVE_MINIMUM));

        assertThat(fires(minimum, TriggerFixtures.of(level("a", "gmm")))).isTrue();
        assertThat(fires(minimum, TriggerFixtures.of(level("a", "gem")))).isFalse();
        assertThat(fires(above, TriggerFixtures.of(level("a", "ege")))).isTrue();
        assertThat(fires(above, TriggerFixtures.of(level("a", "mge")))).isFalse();
    }

    /** The mean of 97, 96 and 98 is 97, which is not below 97; with 97.9 it is. */
    @Test
    void we44FiresWhenTheAverageOfThreeMonthsIsBelow97() {
        var trigger = one("a", new TriggerPattern.AverageWorse(new BigDecimal("97"), Direction.HIGHER, 3));

        assertThat(fires(trigger, TriggerFixtures.of(TriggerFixtures.values("a", "97", "96", "98"))))
                .isFalse();
        assertThat(fires(trigger, TriggerFixtures.of(TriggerFixtures.values("a", "97", "96", "97.9"))))
                .isTrue();
        assertThat(fires(trigger, TriggerFixtures.of(TriggerFixtures.values("a", "50", "97", "97", "97"))))
                .isFalse();
        assertThat(fires(trigger, TriggerFixtures.of(TriggerFixtures.values("a", "90", "90"))))
                .isFalse();
        assertThat(fires(trigger, TriggerFixtures.of(level("a", "eee")))).isFalse();
    }

    @Test
    void averagesTheOtherWayRoundWhereLowerIsBetter() {
        var trigger = one("a", new TriggerPattern.AverageWorse(new BigDecimal("3"), Direction.LOWER, 2));

        assertThat(fires(trigger, TriggerFixtures.of(TriggerFixtures.values("a", "2", "4.1"))))
                .isTrue();
        assertThat(fires(trigger, TriggerFixtures.of(TriggerFixtures.values("a", "2", "4"))))
                .isFalse();
    }

    @Test
    void firesOnCreditsOfTheRollingMonths() {
        var trigger = whole(new TriggerPattern.CreditSum(usd("500"), 3));

        assertThat(fires(trigger, credits("100", "200", "200"))).isTrue();
        assertThat(fires(trigger, credits("400", "100", "200", "199.99"))).isFalse();
        assertThat(fires(trigger, credits())).isFalse();
    }

    @Test
    void firesOnCreditsAsShareOfTheFees() {
        var trigger = whole(new TriggerPattern.CreditShare(percent("10"), 2));

        assertThat(fires(trigger, credits("150", "50"))).isTrue();
        assertThat(fires(trigger, credits("150", "49.99"))).isFalse();
        assertThat(fires(trigger, credits())).isFalse();
    }

    /** Credits of at least 20 % of the fee, the second time in four months. */
    @Test
    void we43FiresOnTheSecondMonthOfHighCredits() {
        var trigger = whole(new TriggerPattern.CreditMonths(percent("20"), 2, 4));

        assertThat(fires(trigger, credits("200", "0", "0", "200"))).isTrue();
        assertThat(fires(trigger, credits("200", "0", "0", "0", "200"))).isFalse();
        assertThat(fires(trigger, credits("0", "200", "0", "199.99"))).isFalse();
        assertThat(fires(trigger, credits("200", "200", "200", "0"))).isFalse();
    }

    @Test
    void doesNotTakeNoCreditForShareOfNoFee() {
        var free = new TriggerHistory.Charges(TriggerFixtures.DECEMBER, usd("0"), usd("0"));
        var history = new TriggerHistory(TriggerFixtures.DECEMBER, List.of(), List.of(free), List.of());

        assertThat(fires(whole(new TriggerPattern.CreditShare(percent("10"), 1)), history))
                .isFalse();
        assertThat(fires(whole(new TriggerPattern.CreditMonths(percent("10"), 1, 1)), history))
                .isFalse();
    }

    /** More than 15 days late; 15 are not enough. */
    @Test
    void we23FiresOnDeliverableThatIsTooLate() {
        var trigger = whole(new TriggerPattern.DaysLate(15));

        assertThat(fires(trigger, late("5", "15"))).isFalse();
        assertThat(TriggerDetection.fired(List.of(trigger), late("15.01", "345", "1")))
                .hasSize(2);
    }

    @Test
    void explainsWhichMonths() {
        var fired = TriggerDetection.fired(List.of(any(THREE_OF_SIX)), TriggerFixtures.of(level("a", "mggege")))
                .getFirst();

        assertThat(Explained.all(fired.explanation()).map(Explanation::rule))
                .containsExactly(
                        "incentive-trigger-fired",
                        "incentive-trigger-times",
                        "incentive-trigger-month",
                        "incentive-trigger-month",
                        "incentive-trigger-month",
                        "incentive-trigger-claim");
        assertThat(Explained.all(fired.explanation())
                        .filter(step -> step.rule().equals("incentive-trigger-month"))
                        .map(step -> step.facts().get("month")))
                .containsExactly(YearMonth.of(2026, 7), YearMonth.of(2026, 10), YearMonth.of(2026, 12));
        assertThat(fired.explanation().facts()).containsEntry("trigger", "Chronic failure");
    }

    @Test
    void saysNothingOfClaimWithoutLimit() {
        var trigger = new Trigger("t", "Late", TriggerKind.ESCALATION, new TriggerScope.AnyLevel(), THREE_IN_A_ROW, 0);
        var fired = TriggerDetection.fired(List.of(trigger), TriggerFixtures.of(level("a", "eee")))
                .getFirst();

        assertThat(fired.claimDays()).isZero();
        assertThat(fired.explanation().because()).hasSize(1);
    }

    @Test
    void isTheSameAfterWritingAndReading() {
        for (var trigger : everyPattern()) {
            assertThat(CODEC.read(CODEC.write(trigger))).isEqualTo(new Reading<>(trigger, List.of()));
        }
    }

    @Test
    void namesWhatItCannotRead() {
        var map = new HashMap<String, Object>(CODEC.write(any(THREE_IN_A_ROW)));
        map.put("pattern", Map.of("kind", "fullMoon", "months", 3));
        map.put("scope", Map.of("kind", "universe"));
        map.put("claimDays", "30");
        map.put("extra", "x");

        assertThat(CODEC.read(map).faults())
                .extracting(FieldFault::path)
                .containsExactlyInAnyOrder("pattern.kind", "scope.kind", "claimDays", "extra");
    }

    @Test
    void findsNoFaultInSoundTriggers() {
        for (var trigger : everyPattern()) {
            assertThat(faults(trigger)).as(trigger.pattern().toString()).isEmpty();
        }
        assertThat(faults(whole(new TriggerPattern.CreditSum(usd("0.01"), 60)))).isEmpty();
        assertThat(faults(whole(new TriggerPattern.CreditShare(percent("100"), 1))))
                .isEmpty();
        assertThat(faults(any(new TriggerPattern.ShareOfMeasurements(percent("0"), 1, CountedMisses.ANY_MISS))))
                .isEmpty();
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        var unnamed = new Trigger(
                "", "", TriggerKind.ESCALATION, new TriggerScope.OneLevel("x"), new TriggerPattern.DaysLate(-1), -1);

        assertThat(faults(unnamed))
                .containsExactlyInAnyOrder(
                        "triggers[0].name",
                        "triggers[0].claimDays",
                        "triggers[0].scope",
                        "triggers[0].scope.serviceLevel",
                        "triggers[0].pattern.moreThan");
        assertThat(faults(any(new TriggerPattern.InARow(61, CountedMisses.ANY_MISS))))
                .containsExactly("triggers[0].pattern.months");
        assertThat(faults(any(new TriggerPattern.TimesInWindow(4, 3, CountedMisses.ANY_MISS))))
                .containsExactly("triggers[0].pattern.times");
        assertThat(faults(any(new TriggerPattern.ShareOfMeasurements(percent("100"), 0, CountedMisses.ANY_MISS))))
                .containsExactly("triggers[0].pattern.months", "triggers[0].pattern.above");
        assertThat(faults(one("a", new TriggerPattern.AverageWorse(BigDecimal.ONE, Direction.LOWER, 0))))
                .containsExactly("triggers[0].pattern.months");
    }

    @Test
    void namesFaultsOfMoneyWithTheirPlace() {
        var kroner = Money.of("1", "DKK");

        assertThat(faults(whole(new TriggerPattern.CreditSum(kroner, 0))))
                .containsExactly("triggers[0].pattern.months", "triggers[0].pattern.atLeast");
        assertThat(faults(whole(new TriggerPattern.CreditSum(usd("0"), 1))))
                .containsExactly("triggers[0].pattern.atLeast");
        assertThat(faults(whole(new TriggerPattern.CreditShare(percent("0"), 0))))
                .containsExactly("triggers[0].pattern.months", "triggers[0].pattern.atLeast");
        assertThat(faults(whole(new TriggerPattern.CreditMonths(percent("100.1"), 0, 4))))
                .containsExactly("triggers[0].pattern.times", "triggers[0].pattern.ofFee");
    }

    @Test
    void refusesScopesInWhichNothingCouldBeFound() {
        assertThat(faults(whole(THREE_IN_A_ROW))).containsExactly("triggers[0].scope");
        assertThat(faults(whole(THREE_OF_SIX))).containsExactly("triggers[0].scope");
        assertThat(faults(any(new TriggerPattern.AverageWorse(BigDecimal.ONE, Direction.LOWER, 1))))
                .containsExactly("triggers[0].scope");
        assertThat(faults(any(new TriggerPattern.CreditSum(usd("1"), 1)))).containsExactly("triggers[0].scope");
        assertThat(faults(any(new TriggerPattern.CreditShare(percent("1"), 1)))).containsExactly("triggers[0].scope");
        assertThat(faults(any(new TriggerPattern.CreditMonths(percent("1"), 1, 1))))
                .containsExactly("triggers[0].scope");
        assertThat(faults(any(new TriggerPattern.DaysLate(1)))).containsExactly("triggers[0].scope");
    }

    @Test
    void boundsTheDaysForClaiming() {
        assertThat(faults(claimable(366))).isEmpty();
        assertThat(faults(claimable(0))).isEmpty();
        assertThat(faults(claimable(367))).containsExactly("triggers[0].claimDays");
        assertThat(faults(claimable(-1))).containsExactly("triggers[0].claimDays");
    }

    private static Trigger claimable(int days) {
        return new Trigger("t", "Late", TriggerKind.ESCALATION, new TriggerScope.AnyLevel(), THREE_IN_A_ROW, days);
    }

    @Test
    void refusesTheSameKeyTwice() {
        var faults = TriggerCheck.faults(
                List.of(any(THREE_IN_A_ROW), any(THREE_OF_SIX)), Set.of("a"), Currency.getInstance("USD"));

        assertThat(faults).extracting(FieldFault::path).containsExactly("triggers[1].key");
    }

    static List<Trigger> everyPattern() {
        return List.of(
                any(THREE_IN_A_ROW),
                one("a", THREE_OF_SIX),
                whole(OVER_FIVE_PERCENT),
                one("a", new TriggerPattern.AverageWorse(new BigDecimal("97.5"), Direction.HIGHER, 3)),
                whole(new TriggerPattern.CreditSum(usd("500"), 12)),
                whole(new TriggerPattern.CreditShare(percent("10"), 12)),
                whole(new TriggerPattern.CreditMonths(percent("20"), 2, 4)),
                whole(new TriggerPattern.DaysLate(15)));
    }

    private static List<String> faults(Trigger trigger) {
        return TriggerCheck.faults(List.of(trigger), Set.of("a"), Currency.getInstance("USD")).stream()
                .map(FieldFault::path)
                .toList();
    }

    private static boolean fires(Trigger trigger, TriggerHistory history) {
        return !TriggerDetection.fired(List.of(trigger), history).isEmpty();
    }
}
