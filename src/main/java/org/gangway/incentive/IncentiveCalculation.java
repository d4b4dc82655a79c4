package org.gangway.incentive;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;

/** Settles one month: the same schedule and results always give the same statement. */
public final class IncentiveCalculation {

    private IncentiveCalculation() {}

    /** Throws a {@link RuleViolation} only for unsound terms or a fee in another currency. */
    public static Statement compute(Schedule schedule, MonthInput input) {
        schedule.requireSound();
        requireCurrency(schedule, input.fee());
        var amounts = new Amounts(schedule, input.fee());
        var claims = schedule.serviceLevels().stream()
                .map(level -> LevelClaim.of(amounts, level, input))
                .toList();
        var credits = CreditPart.of(amounts, claims);
        var bonuses = BonusPart.of(amounts, claims);
        return statement(input, credits, bonuses, new EarnBackPart(amounts, input));
    }

    private static Statement statement(
            MonthInput input, CreditPart credits, BonusPart bonuses, EarnBackPart earnBacks) {
        var creditLines = credits.lines();
        var bonusLines = bonuses.lines();
        var earnBackLines = earnBacks.lines();
        var totals = totals(input.fee(), credits.pot(), bonuses.pot(), earnBacks.total(earnBackLines));
        var why = List.of(
                credits.amounts().theFee().why(),
                credits.explanation(creditLines),
                bonuses.explanation(bonusLines),
                earnBacks.explanation(earnBackLines));
        return new Statement(
                input.month(),
                creditLines,
                bonusLines,
                earnBackLines,
                earnBacks.candidates(creditLines),
                Stream.concat(credits.cuts().stream(), bonuses.cuts().stream()).toList(),
                totals,
                net(credits.amounts().steps(), totals, why));
    }

    private static Totals totals(Money fee, Pot credits, Pot bonuses, Money earnedBack) {
        var adjustment = bonuses.afterCap().plus(earnedBack).minus(credits.afterCap());
        return new Totals(
                fee,
                credits.beforeCap(),
                credits.cut(),
                credits.afterCap(),
                bonuses.beforeCap(),
                bonuses.cut(),
                bonuses.afterCap(),
                earnedBack,
                adjustment,
                fee.plus(adjustment));
    }

    private static Explanation net(Steps steps, Totals totals, List<Explanation> why) {
        var facts = Facts.of(
                "fee", totals.fee(),
                "credits", totals.credits(),
                "bonus", totals.bonus(),
                "earnedBack", totals.earnedBack());
        return steps.rounded("incentive-net", facts, totals.net().amount(), totals.net(), why);
    }

    private static void requireCurrency(Schedule schedule, Money fee) {
        if (!fee.currency().equals(schedule.currency())) {
            throw new RuleViolation(
                    "incentive.fee-in-another-currency",
                    Map.of(
                            "currency", fee.currency().getCurrencyCode(),
                            "expected", schedule.currency().getCurrencyCode()));
        }
    }
}
