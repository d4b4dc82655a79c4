package org.gangway.incentive;

import static org.gangway.incentive.IncentiveFixtures.MARCH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Random terms with triggers, and a random month that has years behind it, in parts without a gap and in parts with. */
public final class LongPast {

    private LongPast() {}

    public static AnyMonth of(long seed) {
        var any = AnyMonth.of(seed, seed % 2 == 0 ? RepeatTiming.BEFORE_CAPS : RepeatTiming.AFTER_CAPS);
        var dice = new Dice(new java.util.Random(seed + 1), any.schedule().currency());
        var incentiveSchedule = any.schedule().with(any.schedule().further().withTriggers(triggers(dice)));
        var bad = dice.whole(5, 90);
        var results = any.input().results().stream()
                .map(result -> result.withHistory(results(dice, bad)))
                .toList();
        var past = any.input().circumstances().withPast(months(dice));
        return new AnyMonth(incentiveSchedule, new MonthInput(MARCH, any.input().fee(), results, past));
    }

    private static List<EarlierResult> results(Dice dice, int bad) {
        var gaps = dice.chance(30) ? 10 : 0;
        return IntStream.rangeClosed(1, dice.whole(0, 40))
                .filter(_ -> !dice.chance(gaps))
                .mapToObj(back -> result(dice, back, bad))
                .toList();
    }

    private static EarlierResult result(Dice dice, int back, int bad) {
        var none = Money.zero(dice.currency());
        var outcome = dice.chance(bad)
                ? dice.one(List.of(Attainment.BELOW_EXPECTED, Attainment.BELOW_MINIMUM))
                : dice.chance(70) ? Attainment.MET : dice.any(Attainment.class);
        var credit = dice.chance(60) ? dice.money(50_000) : none;
        var value = outcome.isMeasured() ? dice.number(93, 100, 2) : null;
        return new EarlierResult(MARCH.minusMonths(back), outcome, credit, none, dice.whole(0, 3), value);
    }

    private static List<SettledMonthAmounts> months(Dice dice) {
        return IntStream.rangeClosed(1, dice.whole(0, 40))
                .mapToObj(back -> new SettledMonthAmounts(
                        MARCH.minusMonths(back),
                        dice.money(10_000_000),
                        dice.money(200_000),
                        dice.money(100_000),
                        dice.money(20_000),
                        dice.whole(0, 1)))
                .toList();
    }

    private static List<Trigger> triggers(Dice dice) {
        var triggers = new ArrayList<Trigger>();
        Stream.of(
                        new TriggerPattern.InARow(dice.whole(1, 4), dice.any(CountedMisses.class)),
                        new TriggerPattern.TimesInWindow(1, dice.whole(1, 12), dice.any(CountedMisses.class)),
                        new TriggerPattern.ShareOfMeasurements(Percentage.of("10"), 7, CountedMisses.ANY_MISS),
                        new TriggerPattern.AverageWorse(new BigDecimal("99"), Direction.HIGHER, dice.whole(1, 5)),
                        new TriggerPattern.CreditSum(dice.money(100_000), dice.whole(1, 20)),
                        new TriggerPattern.CreditShare(Percentage.of("0.5"), dice.whole(1, 20)),
                        new TriggerPattern.CreditMonths(Percentage.of("0.1"), 1, dice.whole(1, 20)))
                .filter(pattern -> dice.chance(25))
                .forEach(pattern -> triggers.add(new Trigger(
                        "t" + triggers.size(), "Trigger", TriggerKind.ESCALATION, scope(dice, pattern), pattern, 0)));
        return triggers;
    }

    private static TriggerScope scope(Dice dice, TriggerPattern pattern) {
        return switch (pattern) {
            case TriggerPattern.InARow _, TriggerPattern.TimesInWindow _ ->
                dice.chance(50) ? new TriggerScope.AnyLevel() : new TriggerScope.OneLevel("l1");
            case TriggerPattern.AverageWorse _ -> new TriggerScope.OneLevel("l0");
            default -> new TriggerScope.WholeAgreement();
        };
    }
}
